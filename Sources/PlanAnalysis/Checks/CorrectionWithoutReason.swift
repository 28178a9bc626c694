import PlanModel

/// Warns of corrected figures whose newer line does not say why.
struct CorrectionWithoutReason: Check {
  static let rule = "correction-without-reason"
  static let explanation = Wording(
    zh: "同一目标、同一学校、同一天后写的一行更正了前一行的数值，但没有写说明。更正会公开列出旧值、新值和理由，请在新的一行写明为什么更正。",
    en: """
      A later line for the same target, school and day replaces an earlier value and has no note. \
      Corrections are published with old value, new value and reason: write the reason into the \
      note of the later line.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.figures.flatMap(\.targets).flatMap { figures in
      figures.corrections.filter { $0.reason == nil }.map { correction in
        let id = figures.target.id
        return Diagnostic(
          .warning, rule: Self.rule, at: correction.source,
          Wording(
            zh: "“\(id)”\(correction.day)的数值更正了第 \(correction.oldSource.line) 行，但没有写说明",
            en: "the value of '\(id)' for \(correction.day) replaces line "
              + "\(correction.oldSource.line) without saying why"),
          hint: Wording(zh: "在“说明”一列写明更正的理由", en: "write the reason into the column note"))
      }
    }
  }
}
