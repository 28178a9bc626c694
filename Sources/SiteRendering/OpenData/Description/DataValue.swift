package import FoundationEssentials
package import PlanModel

/// What stands in one cell of a data set.
package enum DataValue: Sendable {
  /// Not known: an empty cell in CSV, null in JSON; never 0.
  case none
  case text(String)
  case whole(Int)
  /// To the last digit.
  case number(Decimal)
  case truth(Bool)
  case day(Day)
  case list([String])
}
