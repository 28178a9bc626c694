import PlanModel

/// Warns of observations of a school that had closed, or had not opened, on their day.
struct ClosedSchool: Check {
  static let rule = "closed-school"
  static let explanation = Wording(
    zh: "学校在记录当日已撤并或尚未开办，数据不计入全县汇总。请核对记录的日期，或 schools.csv 中的开办、撤并日期。",
    en: """
      On the day of a record its school had closed or had not opened, so the value is left out of \
      the county's. Check the day, or opened and closed in schools.csv.
      """)

  func diagnostics(for content: WorkspaceContent, asOf: Day) -> [Diagnostic] {
    var register = Register(content.schoolsByID)
    return content.years.flatMap(\.observations).compactMap { observation -> Diagnostic? in
      guard let id = observation.school, let school = register.value(of: id.value),
        !school.isOpen(on: observation.day.value)
      else { return nil }
      let day = observation.day.value
      let phrase: Wording
      if let closed = school.closed, closed < day {
        phrase = Wording(zh: "已于\(closed)撤并", en: "closed on \(closed)")
      } else if let opened = school.opened {
        phrase = Wording(zh: "\(opened)才开办", en: "opened only on \(opened)")
      } else {
        return nil
      }
      return Diagnostic(
        .warning, rule: Self.rule, at: observation.day.position,
        Wording(
          zh: "学校“\(id.value)”\(phrase.chinese)，\(day)的数据不计入",
          en: "school '\(id.value)' \(phrase.english); its figure of \(day) does not count"))
    }
  }
}
