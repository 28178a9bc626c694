import PlanModel

/// Reports statuses set by hand for which nobody answers.
struct OverrideWithoutAuthor: Check {
  static let rule = "override-without-author"
  static let explanation = Wording(
    zh: "overrides.csv 里有一行没有写改定人。人工改定的状态要公开说明是谁改的，请填写负责的单位或职务。",
    en: """
      A line of overrides.csv does not say who set the status. Pages name the one who answers for \
      it beside the computed status: write an office or a role into the column author.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap(\.overrides).filter(\.author.isEmpty).map { line in
      Diagnostic(
        .error, rule: Self.rule, at: line.source,
        Wording(
          zh: "“\(line.promise.value)”的状态被改定，但没有写改定人",
          en: "the status of '\(line.promise.value)' is set, but nobody is named who set it"),
        hint: Wording(zh: "在“改定人”一列写明单位或职务", en: "name an office or a role in the column author"))
    }
  }
}
