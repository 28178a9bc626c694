package import FoundationEssentials
import PlanAnalysis

/// A number as text: plain digits, no exponent, half away from zero at `places` decimal places,
/// no zeros at the end. Absent for what is not a number.
///
/// Text, because readers of JSON take numbers for binary fractions, and 0.1 has none.
package func exactText(of number: Decimal?, places: Int = twinPlaces) -> String? {
  guard let number, !number.isNaN else { return nil }
  return DecimalText.plain(rounded(number, places: places))
}
