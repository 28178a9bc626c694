package import FoundationEssentials
package import PlanModel

/// A number as people type it into a cell, with the unit they put behind it.
package struct WrittenNumber: Hashable, Sendable {
  package let value: Decimal
  /// "%" or "亿元" as written, half-width; "" when there is none. The value is not scaled by it.
  package let unit: String
}

/// Returns the exact number a cell holds, or nothing when the cell says that there is none.
///
/// Understands full-width digits and signs, thousands separators, a unit behind the number, and
/// what Excel leaves behind (a leading apostrophe, `1.2E+3`). Anything else is `bad-number`.
package func number(_ text: Written) throws(Diagnostic) -> WrittenNumber? {
  if isMissing(text.value) { return nil }
  var scanner = NumberScanner(text.value)
  do throws(NumberProblem) {
    return try scanner.number()
  } catch {
    throw Diagnostic(
      .error, rule: "bad-number", at: text.position,
      Wording(zh: "“\(text.value)”不是一个数", en: "'\(text.value)' is not a number"),
      hint: error.hint)
  }
}

/// Why a text is not a number.
private enum NumberProblem: Error {
  case noDigits, grouping, trailingText, tooLong, spreadsheetError

  var hint: Wording {
    switch self {
    case .noDigits:
      Wording(
        zh: "只写数字，如 95.5，说明写到备注栏", en: "write digits only, such as 95.5; words go into the note")
    case .grouping:
      Wording(
        zh: "小数点写作“.”，千分位逗号每三位一个，或不写逗号",
        en: "write '.' for the decimal point and no commas, or one before every three digits")
    case .trailingText:
      Wording(zh: "一格只写一个数，单位可跟在后面，如 12所", en: "one number a cell, its unit may follow: 12所")
    case .tooLong:
      Wording(zh: "最多 38 位数字", en: "38 digits at most")
    case .spreadsheetError:
      Wording(
        zh: "这是表格软件的出错标记，请改正公式后重新导出", en: "this is a spreadsheet's error mark: mend the formula")
    }
  }
}

private struct NumberScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) {
    var scalars = Array(trimmed(halfWidth(text)).unicodeScalars)
    // An apostrophe makes a spreadsheet keep a number as text.
    if let first = scalars.first, "'’‘`".unicodeScalars.contains(first) { scalars.removeFirst() }
    self.scalars = scalars
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  mutating func number() throws(NumberProblem) -> WrittenNumber {
    guard next != "#" else { throw .spreadsheetError }
    let isNegative = next == "-" || next == "−" || next == "–"
    if isNegative || next == "+" { index += 1 }

    var digits = try wholeDigits()
    var exponent = 0
    if next == "." {
      index += 1
      let fraction = plainDigits()
      exponent = -fraction.count
      digits += fraction
    }
    guard !digits.isEmpty else { throw .noDigits }
    exponent += try writtenExponent()
    let unit = try unit()
    guard let value = Decimal(digits: digits, exponent: exponent, isNegative: isNegative) else {
      throw .tooLong
    }
    return WrittenNumber(value: value, unit: unit)
  }

  private mutating func plainDigits() -> [UInt8] {
    var digits: [UInt8] = []
    while let scalar = next, ("0"..."9").contains(scalar) {
      digits.append(UInt8(scalar.value - 0x30))
      index += 1
    }
    return digits
  }

  /// 1234 or 1,234; never 1,23.
  private mutating func wholeDigits() throws(NumberProblem) -> [UInt8] {
    var digits = plainDigits()
    guard next == "," else { return digits }
    guard (1...3).contains(digits.count) else { throw .grouping }
    while next == "," {
      index += 1
      let group = plainDigits()
      guard group.count == 3 else { throw .grouping }
      digits += group
    }
    return digits
  }

  private mutating func writtenExponent() throws(NumberProblem) -> Int {
    guard next == "e" || next == "E" else { return 0 }
    let start = index
    index += 1
    let isNegative = next == "-"
    if isNegative || next == "+" { index += 1 }
    let digits = plainDigits()
    guard !digits.isEmpty else {
      index = start
      return 0
    }
    guard digits.count <= 3 else { throw .tooLong }
    let size = digits.reduce(0) { $0 * 10 + Int($1) }
    return isNegative ? -size : size
  }

  private func unit() throws(NumberProblem) -> String {
    var unit = String.UnicodeScalarView()
    for scalar in scalars[index...] {
      if scalar == "," || scalar == "." { throw .grouping }
      // A second number or sign: "3-4", "5所3", "12~15".
      if scalar.properties.numericType != nil, !isHanScaleWord(scalar) { throw .trailingText }
      if "-—–~+=<>≥≤:;".unicodeScalars.contains(scalar) { throw .trailingText }
      unit.append(scalar)
    }
    return trimmed(String(unit))
  }

  /// 万, 亿 and the like count as numbers in Unicode; behind digits they belong to the unit.
  private func isHanScaleWord(_ scalar: Unicode.Scalar) -> Bool {
    "十百千万亿兆".unicodeScalars.contains(scalar)
  }
}

extension Decimal {
  /// The number whose digits are `digits` (0…9 each), times ten to the power `exponent`; nothing
  /// when it takes more than 38 digits. Ends without zeros behind the point.
  init?(digits: [UInt8], exponent: Int, isNegative: Bool) {
    var digits = digits[...]
    var exponent = exponent
    while digits.first == 0 { digits.removeFirst() }
    if digits.isEmpty {
      self = 0
      return
    }
    while digits.last == 0, exponent < 0 {
      digits.removeLast()
      exponent += 1
    }
    guard exponent <= 38 else { return nil }
    if exponent > 0 {
      digits += ArraySlice(repeating: 0, count: exponent)
      exponent = 0
    }
    guard digits.count <= 38, exponent >= -100 else { return nil }
    var significand: Decimal = 0
    for chunk in stride(from: digits.startIndex, to: digits.endIndex, by: 18) {
      let part = digits[chunk..<min(chunk + 18, digits.endIndex)]
      let value = part.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
      let shift = part.reduce(UInt64(1)) { shift, _ in shift * 10 }
      significand = significand * Decimal(shift) + Decimal(value)
    }
    self.init(
      sign: isNegative ? .minus : .plus, exponent: exponent, significand: significand)
  }
}

/// The value as an `Int`, when it is whole and fits.
func wholeNumber(_ value: Decimal) -> Int? { Int(String(describing: value)) }
