import PlanModel

/// Warns of records of duties that cannot count: before the start, after the end, or county-wide
/// beside those of schools.
struct DutyRecordNotCounted: Check {
  static let rule = "duty-record-not-counted"
  static let explanation = Wording(
    zh: """
      职责记录不会计次：日期早于职责的起始或晚于期限，或者该职责按学校计次、却写成了全县记录（学校一栏为空）。\
      请核对日期，或填写学校编号。
      """,
    en: """
      A record of a duty does not count: its day lies before the duty's start or after its end, or \
      the duty is counted school by school and the record names none. Check the day, or name the \
      school.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year -> [Diagnostic] in
      let records = Dictionary(grouping: year.duties, by: \.duty.value)
      return year.plan.tasks.flatMap(\.duties).flatMap { duty -> [Diagnostic] in
        let own = records[duty.id] ?? []
        let isBySchool =
          schoolsBearing(duty, among: input.content.schools) != nil
          && own.contains { $0.school != nil }
        return own.compactMap { message($0, duty, year.plan, isBySchool: isBySchool) }
      }
    }
  }

  private func message(
    _ record: DutyRecord, _ duty: Duty, _ plan: Plan, isBySchool: Bool
  ) -> Diagnostic? {
    let (first, last) = (duty.start ?? plan.firstDay, duty.due?.day ?? plan.lastDay)
    let day = record.day.value
    if day < first || day > last {
      return Diagnostic(
        .warning, rule: Self.rule, at: record.day.position,
        Wording(
          zh: "\(day)不在“\(duty.title)”的起止时间（\(first)至\(last)）内，不计次",
          en:
            "\(day) is outside the time of '\(duty.title)' (\(first) to \(last)) and does not count"
        ))
    }
    guard isBySchool, record.school == nil else { return nil }
    return Diagnostic(
      .warning, rule: Self.rule, at: record.source,
      Wording(
        zh: "“\(duty.title)”按学校计次，这条全县记录不计次",
        en: "'\(duty.title)' is counted by school, so this county-wide record does not count"),
      hint: Wording(zh: "在“学校”一栏填学校编号", en: "name the school's id"))
  }
}
