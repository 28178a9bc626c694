/// The words of a heading taken apart: `二、抓好校园安全保障 {#p2}` is "二", the title, "p2".
struct HeadingWords: Equatable {
  /// The number as printed, without its mark.
  var label: String?
  var title: String
  var id: String?

  init(_ words: String) {
    let parts = ExplicitID(words)
    id = parts.id
    (label, title) = Self.split(parts.words)
  }

  /// Whether the author's number can be printed before a title and be found there again.
  static func isLabel(_ label: String) -> Bool {
    split(marked(label) + "x").label == label
  }

  /// The number with the mark it is printed with: "二、", "7. ", "第一部分 ".
  static func marked(_ label: String) -> String {
    guard let first = label.unicodeScalars.first else { return "" }
    if first == "第" { return label + " " }
    return numerals.contains(first) ? label + "、" : label + ". "
  }

  private static func split(_ words: String) -> (label: String?, title: String) {
    let scalars = Array(words.unicodeScalars)
    guard let (label, length) = section(scalars) ?? bracketed(scalars) ?? numbered(scalars),
      length < scalars.count
    else { return (nil, words) }
    let title = trimmed(text(scalars[length...]))
    return title.isEmpty ? (nil, words) : (label, title)
  }

  /// 第一部分, 第二章
  private static func section(_ scalars: [Unicode.Scalar]) -> (label: String, length: Int)? {
    guard scalars.first == "第" else { return nil }
    let digits = scalars[1...].prefix { numerals.contains($0) || isDigit($0) }
    let rest = scalars[(1 + digits.count)...]
    guard !digits.isEmpty,
      let word = ["部分", "章", "节", "条", "项", "篇"].first(where: {
        rest.starts(with: $0.unicodeScalars)
      })
    else { return nil }
    let length = 1 + digits.count + word.unicodeScalars.count
    guard let mark = scalars.dropFirst(length).first,
      mark.isBlank || "、:：.．".unicodeScalars.contains(mark)
    else { return nil }
    return (text(scalars[..<length]), length + 1)
  }

  /// (三), （3）
  private static func bracketed(_ scalars: [Unicode.Scalar]) -> (label: String, length: Int)? {
    guard let first = scalars.first, first == "(" || first == "（" else { return nil }
    let digits = scalars[1...].prefix { numerals.contains($0) || isDigit($0) }
    guard !digits.isEmpty, let last = scalars.dropFirst(1 + digits.count).first,
      last == ")" || last == "）"
    else { return nil }
    var length = digits.count + 2
    if let mark = scalars.dropFirst(length).first, "、.．".unicodeScalars.contains(mark) {
      length += 1
    }
    return (text(digits), length)
  }

  /// 二、 7. 7、 7) 1.2, A.
  private static func numbered(_ scalars: [Unicode.Scalar]) -> (label: String, length: Int)? {
    var number = Array(scalars.prefix { numerals.contains($0) })
    if number.isEmpty { number = dottedDigits(scalars) }
    if number.isEmpty {
      number = Array(scalars.prefix { ("A"..."Z").contains($0) })
      // "U.S." is no number; a letter needs a blank after its mark.
      guard (1...4).contains(number.count), scalars.dropFirst(number.count + 1).first == " "
      else { return nil }
    }
    guard let mark = scalars.dropFirst(number.count).first else { return nil }
    let next = scalars.dropFirst(number.count + 1).first
    switch mark {
    case "、", "．", ")", "）": break
    // 2.5万人 opens no item, and neither does 2023. in a sum.
    case ".": if let next, isDigit(next) { return nil }
    case " " where number.contains("."): break
    default: return nil
    }
    return (text(number[...]), number.count + 1)
  }

  private static func dottedDigits(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var number: [Unicode.Scalar] = []
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if isDigit(scalar) || (scalar == "." && !number.isEmpty && isDigit(next)) {
        number.append(scalar)
      } else {
        break
      }
    }
    return number
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static let numerals = Set("零〇一二三四五六七八九十百".unicodeScalars)

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// The address at the end of a heading or an item: `{#t7}`.
struct ExplicitID {
  let words: String
  let id: String?

  init(_ text: String) {
    let text = trimmed(text)
    guard text.hasSuffix("}"), let open = text.lastIndex(of: "{"),
      text[open...].hasPrefix("{#")
    else {
      (words, id) = (text, nil)
      return
    }
    let name = text[open...].dropFirst(2).dropLast()
    words = trimmed(String(text[..<open]))
    id = trimmed(String(name))
  }
}
