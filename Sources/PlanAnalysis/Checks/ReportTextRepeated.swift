import PlanModel

/// Warns of reports whose words are those of an earlier period.
struct ReportTextRepeated: Check {
  static let rule = "report-text-repeated"
  static let explanation = Wording(
    zh: "这一期的进展文字与前面某一期一字不差。多半是复制后忘了改；确实没有新进展时，请写明原因和下一步。",
    en: """
      The text of a report is word for word that of an earlier period. Mostly it was copied and \
      forgotten; where nothing has happened, say why and what comes next.
      """)

  /// Shorter ones, such as 按计划推进, say little but are no copies.
  private static let shortest = 10

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.figures.flatMap(\.tasks).flatMap { task -> [Diagnostic] in
      var periods: [String: ReportPeriod] = [:]
      return task.reports.reversed().compactMap { report -> Diagnostic? in
        let words = report.text.filter { !$0.isWhitespace }
        guard words.count >= Self.shortest else { return nil }
        guard let earlier = periods[words] else {
          periods[words] = report.period.value
          return nil
        }
        return Diagnostic(
          .warning, rule: Self.rule, at: report.source,
          Wording(
            zh: "任务“\(task.task.id)”的文字与\(earlier.wording.chinese)一字不差",
            en:
              "the text on task '\(task.task.id)' is that of \(earlier.wording.english), word for word"
          ))
      }
    }
  }
}
