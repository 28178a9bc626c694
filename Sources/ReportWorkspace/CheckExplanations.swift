import PlanAnalysis
package import PlanModel

/// The names of all checks, in their order.
package let checkNames = allChecks.map { $0.rule }

/// What a check looks for, why, and what to do; nothing when there is no check of that name.
package func explanation(ofCheck name: String) -> Wording? {
  allChecks.first { $0.rule == name }?.explanation
}
