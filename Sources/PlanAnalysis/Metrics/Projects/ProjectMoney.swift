package import FoundationEssentials
package import PlanModel

/// The money of a project in 万元: promised, approved, arrived, paid. Missing is never 0.
package struct ProjectMoney: Sendable {
  /// What the plan says the whole costs.
  package let promised: Located<Decimal>?
  package let approved: Reported<Decimal>?
  package let arrived: Reported<Decimal>?
  package let paid: Reported<Decimal>?

  package var isEmpty: Bool { approved == nil && arrived == nil && paid == nil }

  /// Arrived ÷ approved; absent where one of them is missing or nothing was approved.
  package var arrivedOfApproved: Decimal? { Self.share(arrived, of: approved) }
  /// Paid ÷ approved.
  package var paidOfApproved: Decimal? { Self.share(paid, of: approved) }
  /// Paid ÷ arrived.
  package var paidOfArrived: Decimal? { Self.share(paid, of: arrived) }

  private static func share(_ part: Reported<Decimal>?, of whole: Reported<Decimal>?) -> Decimal? {
    guard let part, let whole else { return nil }
    return Ratio(part.value, over: whole.value)?.quotient
  }
}
