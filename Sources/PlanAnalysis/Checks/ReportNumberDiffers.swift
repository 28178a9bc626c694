import FoundationEssentials
import PlanModel

/// Warns of reports that name another total than the figures of their period.
struct ReportNumberDiffers: Check {
  static let rule = "report-number-differs"
  static let explanation = Wording(
    zh: """
      进展文字写“累计6所”，而同一报告期的进展数据里没有这个数。只在文字点到指标的字眼、任务里只有一个目标用这个单位时提示。\
      请核对哪一个对：读者会在同一页上看到两个数。
      """,
    en: """
      A report names a total that is not among the figures of its period. Said where the words fit \
      the indicator and only one target of the task has the unit. Check which one is right: readers \
      see both on one page.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.figures.flatMap(\.tasks).flatMap { task in
      task.reports.flatMap { report in
        WordsOfText.clauses(of: report.text).compactMap { message($0, report, task) }
      }
    }
  }

  private func message(_ clause: String, _ report: Report, _ task: TaskFigures) -> Diagnostic? {
    guard !WordsOfText.isUnfulfilled(clause),
      let said = clause.firstMatch(of: /累计[^0-9]{0,10}([0-9]+(?:\.[0-9]+)?)(\p{Han}{1,2}|[%％])/),
      let number = Decimal(string: String(said.1))
    else { return nil }
    let fitting = task.targets.filter {
      let unit = $0.target.goal.unit
      return !unit.isEmpty && said.2.hasPrefix(unit)
    }
    let period = report.period.value
    guard fitting.count == 1, let figures = fitting.first,
      Self.shareWords(clause, figures.target.indicator)
    else { return nil }
    let points = figures.points.filter {
      period.firstDay <= $0.day && $0.day <= period.lastDay
    }
    guard let last = points.last, !points.contains(where: { $0.value == number }) else {
      return nil
    }
    let (id, text) = (figures.target.id, figures.target.goal.text(last.value))
    let words = DecimalText.plain(number) + figures.target.goal.unit
    return Diagnostic(
      .warning, rule: Self.rule, at: report.source,
      Wording(
        zh: "文字说累计“\(words)”，而目标“\(id)”\(last.day)的数据是\(text)",
        en: "the text says '\(words)' in all, but target '\(id)' is \(text) on \(last.day)"))
  }

  /// Whether two neighbouring characters of the indicator stand in the clause.
  private static func shareWords(_ clause: String, _ indicator: String) -> Bool {
    let characters = Array(indicator)
    return zip(characters, characters.dropFirst()).contains { first, second in
      clause.contains(String([first, second]))
    }
  }
}
