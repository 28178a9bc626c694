import PlanModel

/// Warns of milestones that were finished before the plan's time.
struct FinishedBeforeStart: Check {
  static let rule = "finished-before-start"
  static let explanation = Wording(
    zh: "节点的完成日期早于计划的第一天。多半是年份写错；如果是往年的成果，它不是今年的进展，请写进正文而不是节点。",
    en: """
      A milestone was finished before the plan's first day. Mostly the year is mistyped; what an \
      earlier year achieved is no progress of this one and belongs into the text.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in
      year.plan.tasks.flatMap(\.milestones).compactMap { milestone -> Diagnostic? in
        guard let day = milestone.finished, day < year.plan.firstDay else { return nil }
        return Diagnostic(
          .warning, rule: Self.rule, at: milestone.source,
          Wording(
            zh: "节点“\(milestone.title)”\(day)完成，早于计划的第一天\(year.plan.firstDay)",
            en:
              "the milestone '\(milestone.title)' was finished on \(day), before the plan's first "
              + "day, \(year.plan.firstDay)"))
      }
    }
  }
}
