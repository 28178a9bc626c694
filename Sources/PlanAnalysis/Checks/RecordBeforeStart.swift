import PlanModel

/// Warns of observations that lie before their target's start, and of reports before the plan's.
struct RecordBeforeStart: Check {
  static let rule = "record-before-start"
  static let explanation = Wording(
    zh: "记录的日期早于目标的起始日（默认为计划的第一天），因此不计入。年初的数值请写在“基线”列；如果目标从更早开始，请在计划中写明起始日。",
    en: """
      A record lies before the start of its target (the plan's first day unless the plan says \
      otherwise) and does not count. Write the value at the start into the baseline column, or give \
      the target an earlier start.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in early(observationsOf: year) + early(reportsOf: year) }
  }

  private func early(observationsOf year: YearContent) -> [Diagnostic] {
    var rows = TargetRows(year)
    return rows.observations.indices.compactMap { row -> Diagnostic? in
      guard let place = rows.target(of: row),
        rows.observations[row].dayObserved < rows.targets[place].start
      else { return nil }
      let (day, target) = (rows.observations[row].day, rows.targets[place])
      return Diagnostic(
        .warning, rule: Self.rule, at: day.position,
        Wording(
          zh: "“\(day.value)”早于目标“\(target.id)”的起始日\(target.start)，不计入",
          en: """
            "\(day.value)" lies before the start of target "\(target.id)", \
            \(target.start), and does not count
            """))
    }
  }

  private func early(reportsOf year: YearContent) -> [Diagnostic] {
    let first = year.plan.firstDay
    return year.reports.filter { $0.period.value.lastDay < first }.map { report in
      let words = report.period.value.wording
      return Diagnostic(
        .warning, rule: Self.rule, at: report.period.position,
        Wording(
          zh: "报告期“\(words.chinese)”早于计划的第一天\(first)",
          en: "the period '\(words.english)' lies before the plan's first day, \(first)"))
    }
  }
}
