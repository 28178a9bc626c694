import FoundationEssentials
import PlanModel

/// Warns of projects that have paid more than was approved.
struct PaidAboveApproved: Check {
  static let rule = "paid-above-approved"
  static let explanation = Wording(
    zh: "项目支付的资金超过批复的资金。多半是单位写错（万元、亿元），或批复调整后没有更新；请核对。",
    en: """
      A project has paid more than was approved. Mostly a unit is wrong (万元, 亿元), or a change of \
      the approval was not recorded.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.figures.flatMap { year in
      year.projects.compactMap { project -> Diagnostic? in
        guard let paid = project.money.paid, let approved = project.money.approved,
          paid.value > approved.value
        else { return nil }
        let (more, less) = (DecimalText.plain(paid.value), DecimalText.plain(approved.value))
        return Diagnostic(
          .warning, rule: Self.rule, at: paid.source,
          Wording(
            zh: "“\(project.project.id)”已支付 \(more) 万元，超过批复的 \(less) 万元",
            en: "'\(project.project.id)' has paid \(more) 万元, more than the \(less) 万元 approved"))
      }
    }
  }
}
