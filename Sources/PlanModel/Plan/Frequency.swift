package import FoundationEssentials

/// How often a duty comes back: 每月1次, 一年四次, 每学期至少1周, 不少于12课时.
package struct Frequency: Hashable, Sendable {
  package enum Period: String, Sendable, CaseIterable {
    case day, week
    case twoWeeks = "two-weeks"
    case month
    case twoMonths = "two-months"
    case quarter
    case halfYear = "half-year"
    case term
    case schoolYear = "school-year"
    case year
  }

  /// The stretch of time in which the amount is to be done.
  package let period: Period
  /// How much in each period, in `unit`; greater than 0.
  package let amount: Decimal
  /// The measure word as printed: "次", "周", "课时"; "次" where none is.
  package let unit: String
  /// Whether more is welcome (至少, 不少于); the amount is needed either way.
  package let isAtLeast: Bool

  package init(period: Period, amount: Decimal = 1, unit: String = "次", isAtLeast: Bool = false) {
    self.period = period
    self.amount = amount
    self.unit = unit
    self.isAtLeast = isAtLeast
  }
}
