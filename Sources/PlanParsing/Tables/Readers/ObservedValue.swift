import FoundationEssentials
import PlanModel

/// What the value cell of an observation holds: a number, or a part of a whole such as "23/28".
struct ObservedValue {
  let number: Decimal
  /// Greater than 0 and no less than `number`.
  let whole: Decimal?
  /// As written; "" when there is none.
  let unit: String

  /// Nothing when the cell says that there is no value.
  init?(_ row: CSVTable, at index: Int?) throws(Diagnostic) {
    if let bytes = row.plainBytes(at: index), let value = plainNumber(bytes) {
      (number, whole, unit) = (value, nil, "")
      return
    }
    guard let written = row.written(at: index) else { return nil }
    let parts = halfWidth(written.value).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      guard let found = try PlanParsing.number(written) else { return nil }
      (number, whole, unit) = (found.value, nil, found.unit)
      return
    }
    guard
      let part = try PlanParsing.number(Written(trimmed(String(parts[0])), at: written.position)),
      let all = try PlanParsing.number(Written(trimmed(String(parts[1])), at: written.position))
    else { return nil }
    guard all.value > 0 else {
      throw Diagnostic(
        .error, rule: "bad-denominator", at: written.position,
        Wording(
          zh: "“\(written.value)”的分母应大于 0", en: "the whole of '\(written.value)' must be above 0"))
    }
    guard part.value <= all.value else {
      throw Diagnostic(
        .error, rule: "part-above-whole", at: written.position,
        Wording(
          zh: "“\(written.value)”的分子大于分母",
          en: "the part in '\(written.value)' is larger than the whole"),
        hint: Wording(zh: "写作 完成数/总数，如 23/28", en: "write the part first: 23/28"))
    }
    (number, whole, unit) = (part.value, all.value, all.unit)
  }
}

/// A target's id and the part of it that a record is about: "t6-a/封闭管理".
struct NamedSeries {
  let target: String
  let series: String?

  /// - Parameter column: what the column of series says, when there is one.
  init(_ words: String, column: String?) {
    guard let slash = words.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      (target, series) = (words, column)
      return
    }
    target = trimmed(String(words[..<slash]))
    series = trimmed(String(words[words.index(after: slash)...]))
  }
}

/// Up to 18 digits with at most one point and a minus sign; nothing for anything else.
private func plainNumber(_ bytes: ArraySlice<UInt8>) -> Decimal? {
  var significand: UInt64 = 0
  var digits = 0
  var decimals: Int?
  let isNegative = bytes.first == UInt8(ascii: "-")
  for byte in isNegative ? bytes.dropFirst() : bytes {
    if byte == UInt8(ascii: "."), decimals == nil, digits > 0 {
      decimals = 0
      continue
    }
    guard (0x30...0x39).contains(byte), digits < 18 else { return nil }
    significand = significand * 10 + UInt64(byte - 0x30)
    digits += 1
    if let count = decimals { decimals = count + 1 }
  }
  guard digits > 0 else { return nil }
  var exponent = -(decimals ?? 0)
  while exponent < 0, significand % 10 == 0 {
    significand /= 10
    exponent += 1
  }
  let value = Decimal(significand)
  if exponent == 0 { return isNegative ? -value : value }
  return Decimal(
    sign: isNegative ? .minus : .plus, exponent: exponent, significand: value)
}
