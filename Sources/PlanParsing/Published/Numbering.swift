/// The number in front of a heading or an item, as printed plans write it.
struct Numbering: Hashable {
  enum Style {
    /// 一、
    case section
    /// 1. 1、 1．
    case item
  }

  let style: Style
  /// The number without its mark: "一", "12".
  let label: String

  /// Reads the number at the start of a line and returns it with what follows it.
  static func leading(_ line: Substring) -> (Numbering, rest: Substring)? {
    let digits = line.prefix { chineseDigits.contains($0) }
    if !digits.isEmpty, digits.count <= 3 {
      let rest = line[digits.endIndex...]
      guard rest.first == "、" else { return nil }
      return (Numbering(style: .section, label: String(digits)), trimmed(rest.dropFirst()))
    }
    let number = line.prefix { arabicDigit($0) != nil }
    guard !number.isEmpty, number.count <= 3 else { return nil }
    let rest = line[number.endIndex...]
    guard let mark = rest.first, itemMarks.contains(mark) else { return nil }
    let after = rest.dropFirst()
    // "3.98亿元" at the start of a line is a quantity, not item 3.
    if let next = after.first, arabicDigit(next) != nil { return nil }
    let label = String(number.compactMap { arabicDigit($0).map { String($0) } }.joined())
    return (Numbering(style: .item, label: label), trimmed(after))
  }

  private static let chineseDigits: Set<Character> = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
  ]
  private static let itemMarks: Set<Character> = [".", "．", "、"]

  /// The value of an ASCII or full-width digit.
  private static func arabicDigit(_ character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1
    else { return nil }
    switch scalar.value {
    case 0x30...0x39: return Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: return Int(scalar.value) - 0xFF10
    default: return nil
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    text.drop { $0.isWhitespace }
  }
}

/// The value of 一 … 九十九, as frameworks and section numbers print it.
func chineseNumber(_ text: some StringProtocol) -> Int? {
  let digits: [Character: Int] = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  guard let ten = text.firstIndex(of: "十") else {
    return text.count == 1 ? text.first.flatMap { digits[$0] } : nil
  }
  let tens = text[..<ten]
  let ones = text[text.index(after: ten)...]
  guard tens.count <= 1, ones.count <= 1 else { return nil }
  guard let high = tens.isEmpty ? 1 : tens.first.flatMap({ digits[$0] }),
    let low = ones.isEmpty ? 0 : ones.first.flatMap({ digits[$0] })
  else { return nil }
  return high * 10 + low
}
