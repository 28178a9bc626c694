package import FoundationEssentials

/// Returns `value` with at most `places` decimals, halves rounded away from zero (四舍五入).
///
/// The only rounding rule of Milepost; it serves printing. Nothing is ever computed from a rounded
/// figure.
package func rounded(_ value: Decimal, places: Int) -> Decimal {
  guard !value.isNaN, value.exponent < -places else { return value }
  let digits = Array(value.magnitude.significand.description.utf8)
  let dropped = -places - value.exponent
  guard dropped <= digits.count else { return 0 }
  let kept = digits.count - dropped
  var significand = digits[..<kept].reduce(Decimal(0)) { $0 * 10 + Decimal(Int($1) - 0x30) }
  if digits[kept] >= 0x35 { significand += 1 }
  if significand == 0 { return 0 }
  return Decimal(sign: value < 0 ? .minus : .plus, exponent: -places, significand: significand)
}

/// Returns the shares of a whole in per cent, rounded so that they add up to exactly 100.
///
/// Every share is cut off after `digits` decimals; what is left over goes to the largest
/// remainders, the earlier count first. All shares are 0 when there is nothing to share.
package func shares(of counts: [Int], digits: Int = 1) -> [Decimal] {
  let total = counts.reduce(0, +)
  guard total > 0 else { return counts.map { _ in 0 } }
  let steps = (0..<digits).reduce(100) { steps, _ in steps * 10 }
  var parts = counts.map { $0 * steps / total }
  let left = steps - parts.reduce(0, +)
  let byRemainder = counts.indices.sorted { a, b in
    let (x, y) = (counts[a] * steps % total, counts[b] * steps % total)
    return x == y ? a < b : x > y
  }
  for index in byRemainder.prefix(left) { parts[index] += 1 }
  return parts.map { Decimal(sign: .plus, exponent: -digits, significand: Decimal($0)) }
}
