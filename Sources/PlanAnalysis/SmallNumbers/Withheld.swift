package import PlanModel

/// Why a value that is known is not printed.
package enum Withheld: Hashable, Sendable {
  /// It is greater than 0 and below this limit, and so few could be recognised.
  case below(Int)
  /// The first could be found from it by subtraction.
  case suppressed
}

/// A county value that is not printed.
package struct WithheldPoint: Hashable, Sendable {
  package let day: Day
  package let reason: Withheld
}
