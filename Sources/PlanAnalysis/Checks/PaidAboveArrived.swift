import FoundationEssentials
import PlanModel

/// Warns of projects that have paid more than has arrived.
struct PaidAboveArrived: Check {
  static let rule = "paid-above-arrived"
  static let explanation = Wording(
    zh: "项目支付的资金超过到位的资金。请核对两个数字和它们的单位；到位资金漏报的，补一行。",
    en: """
      A project has paid more than has arrived. Check both figures and their units, and add a line \
      where money arrived that nobody recorded.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.figures.flatMap { year in
      year.projects.compactMap { project -> Diagnostic? in
        guard let paid = project.money.paid, let arrived = project.money.arrived,
          paid.value > arrived.value
        else { return nil }
        let (more, less) = (DecimalText.plain(paid.value), DecimalText.plain(arrived.value))
        return Diagnostic(
          .warning, rule: Self.rule, at: paid.source,
          Wording(
            zh: "“\(project.project.id)”已支付 \(more) 万元，超过到位的 \(less) 万元",
            en: "'\(project.project.id)' has paid \(more) 万元, more than the \(less) 万元 that arrived"
          ))
      }
    }
  }
}
