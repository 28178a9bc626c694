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

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    let schools = input.content.schools
    var register = Register(schools.map(\.id))
    return input.content.years.flatMap { year in
      let rows = year.observations
      return rows.indices.compactMap { row -> Diagnostic? in
        guard let id = rows[row].schoolID, let place = register.place(of: id),
          let phrase = phrase(
            schools[place].opened, schools[place].closed, on: rows[row].dayObserved)
        else { return nil }
        let day = rows[row].day
        return Diagnostic(
          .warning, rule: Self.rule, at: day.position,
          Wording(
            zh: "学校“\(id)”\(phrase.chinese)，\(day.value)的数据不计入",
            en: "school '\(id)' \(phrase.english); its figure of \(day.value) does not count"))
      }
    }
  }

  /// Why a school was not open on a day; nothing when it was.
  private func phrase(_ opened: Day?, _ closed: Day?, on day: Day) -> Wording? {
    if let closed, closed < day {
      return Wording(zh: "已于\(closed)撤并", en: "closed on \(closed)")
    }
    guard let opened, day < opened else { return nil }
    return Wording(zh: "\(opened)才开办", en: "opened only on \(opened)")
  }
}
