package import FoundationEssentials

/// An exact fraction of two decimals, for comparisons that must not round.
///
/// A third has no end as a decimal, so "exactly 10 points behind" is decided by multiplying across.
/// Exact while the products involved have at most 38 digits.
package struct Ratio: Sendable {
  package let numerator: Decimal
  /// Greater than 0.
  package let denominator: Decimal

  /// Creates a fraction, or nothing when the denominator is 0 or either is not a number.
  package init?(_ numerator: Decimal, over denominator: Decimal) {
    guard !numerator.isNaN, !denominator.isNaN, denominator != 0 else { return nil }
    self.numerator = denominator < 0 ? -numerator : numerator
    self.denominator = denominator < 0 ? -denominator : denominator
  }

  private init(positive numerator: Decimal, over denominator: Decimal) {
    self.numerator = numerator
    self.denominator = denominator
  }

  package static let zero = Ratio(positive: 0, over: 1)
  package static let one = Ratio(positive: 1, over: 1)

  /// A decimal as it is.
  package init(_ value: Decimal) { self.init(positive: value, over: 1) }

  /// The quotient, to 38 digits.
  package var quotient: Decimal { numerator / denominator }

  package static func - (a: Ratio, b: Ratio) -> Ratio? {
    Ratio(
      a.numerator * b.denominator - b.numerator * a.denominator,
      over: a.denominator * b.denominator)
  }

  package static func * (a: Ratio, factor: Decimal) -> Ratio? {
    Ratio(a.numerator * factor, over: a.denominator)
  }

  /// The nearest fraction in 0…1.
  package var clamped: Ratio { self > 1 ? .one : self >= 0 ? self : .zero }

  package static func < (a: Ratio, limit: Decimal) -> Bool {
    a.numerator < limit * a.denominator
  }

  package static func <= (a: Ratio, limit: Decimal) -> Bool {
    a.numerator <= limit * a.denominator
  }

  package static func >= (a: Ratio, limit: Decimal) -> Bool {
    a.numerator >= limit * a.denominator
  }

  package static func > (a: Ratio, limit: Decimal) -> Bool {
    a.numerator > limit * a.denominator
  }
}
