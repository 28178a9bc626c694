import PlanModel

/// Reports tasks that a unit gives up without saying why.
struct DiscontinuedWithoutReason: Check {
  static let rule = "discontinued-without-reason"
  static let explanation = Wording(
    zh: "报告称任务“不再实施”，但没有说明原因。公开承诺的任务停止实施必须说明原因，请填写进展文字。",
    en: """
      A report says that a task is discontinued without saying why. A public promise is only given \
      up with a reason: write it into the text of the report.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap(\.reports).compactMap { report -> Diagnostic? in
      guard let assessment = report.assessment, assessment.value == .discontinued,
        report.text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 })
      else { return nil }
      return Diagnostic(
        .error, rule: Self.rule, at: assessment.position,
        Wording(
          zh: "任务“\(report.task.value)”不再实施，但没有说明原因",
          en: "task '\(report.task.value)' is discontinued without a reason"),
        hint: Wording(zh: "在进展文字中写明原因", en: "write the reason into the text"))
    }
  }
}
