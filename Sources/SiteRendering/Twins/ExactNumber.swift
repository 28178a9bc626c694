package import FoundationEssentials

/// A number as text: plain digits, no exponent, half away from zero at `places` decimal places,
/// no zeros at the end. Absent for what is not a number.
///
/// Text, because readers of JSON take numbers for binary fractions, and 0.1 has none.
package func exactText(of number: Decimal?, places: Int = twinPlaces) -> String? {
  guard let number, !number.isNaN else { return nil }
  let written = number.description
  let isNegative = written.hasPrefix("-")
  let halves = written.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
  guard let whole = halves.first, halves.count <= 2 else { return nil }
  let fraction = halves.count == 2 ? halves[1] : ""
  var digits = (Array(whole.utf8) + Array(fraction.utf8.prefix(places))).map { Int($0) - 48 }
  guard digits.allSatisfy((0...9).contains) else { return nil }

  if fraction.utf8.dropFirst(places).first.map({ $0 >= UInt8(ascii: "5") }) ?? false {
    var carry = digits.count - 1
    while carry >= 0, digits[carry] == 9 {
      digits[carry] = 0
      carry -= 1
    }
    if carry >= 0 { digits[carry] += 1 } else { digits.insert(1, at: 0) }
  }
  let kept = min(fraction.utf8.count, places)
  let point = digits.count - kept
  var decimals = digits[point...]
  while decimals.last == 0 { decimals.removeLast() }
  let units = digits[..<point].map(String.init).joined()
  let text = decimals.isEmpty ? units : units + "." + decimals.map(String.init).joined()
  return isNegative && digits.contains { $0 != 0 } ? "-" + text : text
}
