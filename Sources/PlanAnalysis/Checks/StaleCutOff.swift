import PlanModel

/// Warns of a cut-off that no record of the newest plan comes near.
struct StaleCutOff: Check {
  static let rule = "stale-cut-off"
  static let explanation = Wording(
    zh: """
      数据截至日与最新一年的记录相差太远：要么晚于计划结束一个多月（可能是某条记录的年份写错，也可能该新建下一年的计划），\
      要么两个报告期以上没有任何新记录。此时未完成的任务都会显示为逾期或未报送。
      """,
    en: """
      The cut-off lies far from the records of the newest plan: more than a month after the plan \
      ended (a mistyped year, or time for the next plan), or more than two reporting periods after \
      the newest record. All that is not completed then shows as overdue or not reported.
      """)

  /// Figures of the last period come in during the month after the plan's end.
  private static let daysOfGrace = 31

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    let asOf = input.asOf
    guard let year = input.content.years.max(by: { $0.plan.lastDay < $1.plan.lastDay })
    else { return [] }
    let measuring = input.content.settings.measuring
    let end = year.plan.lastDay.adding(days: measuring.daysToReport + Self.daysOfGrace)
    if asOf > end {
      return [
        Diagnostic(
          .warning, rule: Self.rule, at: newest(of: year, on: asOf) ?? year.plan.source,
          Wording(
            zh: "数据截至日\(asOf)远在计划结束（\(year.plan.lastDay)）之后",
            en: "the cut-off \(asOf) lies long after the plan's end, \(year.plan.lastDay)"),
          hint: Wording(
            zh: "用 --as-of 指定数据截至日，或更正年份", en: "give the cut-off with --as-of, or mend the year"))
      ]
    }
    guard let newest = newestRecordDay(in: year) else { return [] }
    let days = asOf.days(since: newest)
    guard days > 2 * measuring.reporting.longestDays + measuring.daysToReport else { return [] }
    return [
      Diagnostic(
        .warning, rule: Self.rule, at: year.plan.source,
        Wording(
          zh: "最新记录停在\(newest)，比数据截至日\(asOf)早\(days)天",
          en: "the newest record is of \(newest), \(days) days before the cut-off \(asOf)"))
    ]
  }

  /// The record that makes the cut-off what it is, when one does.
  private func newest(of year: YearContent, on asOf: Day) -> FilePosition? {
    year.observations.first { $0.day.value == asOf }?.day.position
      ?? year.reports.first { $0.day(in: year.plan) == asOf }?.period.position
      ?? year.plan.tasks.flatMap(\.milestones).first { $0.finished == asOf }?.source
  }
}

extension MeasuringSettings.ReportingRhythm {
  /// Days of the longest period.
  fileprivate var longestDays: Int {
    switch self {
    case .month: 31
    case .quarter: 92
    case .year: 366
    }
  }
}
