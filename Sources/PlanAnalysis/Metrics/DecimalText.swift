package import FoundationEssentials

/// Decimals as digits, the same on every machine and in every locale.
package enum DecimalText {
  /// All digits, no exponent, no zeros at the end of the fraction: "2.5", "-120000", "0".
  package static func plain(_ value: Decimal) -> String {
    let text = value.description
    guard !value.isNaN, text.utf8.contains(0x2E) else { return text }
    var digits = Substring(text)
    while digits.utf8.last == 0x30 { digits.removeLast() }
    if digits.utf8.last == 0x2E { digits.removeLast() }
    return String(digits)
  }

  /// Rounded and filled up with zeros to exactly `places` decimals: "7.70".
  package static func fixed(_ value: Decimal, places: Int) -> String {
    let text = plain(rounded(value, places: places))
    guard places > 0, !value.isNaN else { return text }
    let point = text.utf8.firstIndex(of: 0x2E)
    let decimals = point.map { text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1 } ?? 0
    return text + (point == nil ? "." : "") + String(repeating: "0", count: places - decimals)
  }

  /// A share as per cent with at most one decimal: 0.6 is "60%".
  package static func percent(_ share: Decimal) -> String { points(share * 100) + "%" }

  /// A value as reported keeps its digits; one with more than four decimal places is the result of
  /// a division and is rounded to one: "94.93", but "59.3" for 16 of 27 in per cent.
  package static func shown(_ value: Decimal) -> String {
    plain(rounded(value, places: 4) == value ? value : rounded(value, places: 1))
  }

  /// Percentage points with at most one decimal: "14.8".
  package static func points(_ value: Decimal) -> String { plain(rounded(value, places: 1)) }
}
