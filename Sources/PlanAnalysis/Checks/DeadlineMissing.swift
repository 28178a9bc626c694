import PlanModel

/// Warns of open findings without a deadline: nobody can say when they are overdue.
struct DeadlineMissing: Check {
  static let rule = "deadline-missing"
  static let explanation = Wording(
    zh: "问题还没有销号，也没有整改时限，无法判断是否逾期。请填写整改时限。",
    en: """
      A finding is open and has no deadline, so it can never be overdue. Write the day by which it \
      is to be mended.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.figures.flatMap { year in
      year.findings.filter { $0.state == .open && $0.finding.deadline == nil }.map { figures in
        Diagnostic(
          .warning, rule: Self.rule, at: figures.finding.source,
          Wording(
            zh: "问题“\(figures.finding.id)”没有整改时限",
            en: "the finding '\(figures.finding.id)' has no deadline"),
          hint: Wording(zh: "填写整改时限，如 2023-10-31", en: "give a deadline, such as 2023-10-31"))
      }
    }
  }
}
