import PlanModel

/// Reports statuses set by hand without a reason.
struct OverrideWithoutReason: Check {
  static let rule = "override-without-reason"
  static let explanation = Wording(
    zh: "overrides.csv 里有一行没有写理由。人工改定或撤销改定都要向读者说明为什么与计算结果不同，请填写理由。",
    en: """
      A line of overrides.csv does not say why the status is set, or why an earlier line is taken \
      back. Readers see it beside the computed status: write the reason into the column reason.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap(\.overrides).filter(\.reason.isEmpty).map { line in
      Diagnostic(
        .error, rule: Self.rule, at: line.source,
        Wording(
          zh: "“\(line.promise.value)”的状态被改定，但没有写理由",
          en: "the status of '\(line.promise.value)' is set without a reason"),
        hint: Wording(zh: "在“理由”一列写明原因", en: "write why into the column reason"))
    }
  }
}
