package import FoundationEssentials
import PlanModel

/// The two numbers that a share is made from: 23 of 28.
package struct PartOfWhole: Hashable, Sendable {
  package let part: Decimal
  /// Greater than 0.
  package let whole: Decimal
  /// What is counted ("所"); "" where nobody wrote it.
  package let unit: String

  /// Nothing when there is no whole to be a part of.
  package init?(_ part: Decimal, of whole: Decimal, unit: String = "") {
    guard whole > 0 else { return nil }
    self.part = part
    self.whole = whole
    self.unit = unit
  }
}

/// What a record says of its target.
struct ObservedAmount {
  /// In the goal's unit, exactly.
  let exact: Ratio
  /// Where it is a share that was written, or is to be read, as two numbers.
  let parts: PartOfWhole?
}

extension Target {
  /// Reads a record's numbers as a value in the goal's unit.
  ///
  /// "23/28" is a share of its own whole. A bare number of the county, where the target publishes
  /// the whole, is a count; one written with the sign of the rate ("82%") stays the share it is.
  ///
  /// - Returns: nothing for a part of nothing, such as "0/0", for no share can be said.
  func amount(of observation: Observation) -> ObservedAmount? {
    let isCount = observation.schoolID == nil && !Goal.isRate(observation.writtenUnit ?? "")
    guard let whole = observation.whole ?? (isCount ? denominator?.value.value : nil) else {
      return ObservedAmount(exact: Ratio(observation.amount), parts: nil)
    }
    let counted = observation.writtenUnit.flatMap { Goal.isRate($0) ? nil : $0 }
    guard
      let parts = PartOfWhole(
        observation.amount, of: whole, unit: counted ?? denominator?.value.unit ?? "")
    else { return nil }
    return ObservedAmount(exact: goal.exact(parts), parts: parts)
  }
}

extension Goal {
  /// The share in the goal's unit; the part alone where the goal is itself a count.
  func exact(_ parts: PartOfWhole) -> Ratio {
    rateScale.flatMap { Ratio(parts.part * $0, over: parts.whole) } ?? Ratio(parts.part)
  }

  /// How many of the unit make a whole: 100 for per cent; absent for counts.
  var rateScale: Decimal? { isRate ? unit.contains("‰") ? 1000 : 100 : nil }

  static func isRate(_ unit: String) -> Bool {
    ["%", "％", "‰", "百分点", "per cent", "percent"].contains { unit.contains($0) }
  }
}
