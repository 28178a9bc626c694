import PlanModel

/// A number that belongs to a person, found in a text.
struct PersonalNumber: Hashable {
  enum Kind: Hashable {
    case identityCard, mobile

    var wording: Wording {
      switch self {
      case .identityCard: Wording(zh: "身份证号", en: "an identity card number")
      case .mobile: Wording(zh: "手机号码", en: "a mobile number")
      }
    }
  }

  let kind: Kind
  /// The first three and the last two digits, stars between.
  let masked: String

  /// The numbers in a text, in its order.
  ///
  /// Digits may be full-width. A mobile number has eleven digits and begins with 13…19, written
  /// together or in groups of 3, 4, 4, with or without 86 before it. An identity card number has
  /// seventeen digits, the seventh to fourteenth a day of birth, and a check character. Digits
  /// inside a web address, an amount in 元 or a decimal are none of these.
  static func all(in text: String) -> [PersonalNumber] {
    guard text.utf8.count >= 11 else { return [] }
    let runs = DigitRun.all(in: Array(text.unicodeScalars))
    var numbers: [PersonalNumber] = []
    var index = 0
    while index < runs.count {
      let run = runs[index]
      if let whole = PersonalNumber(run.digits) {
        numbers.append(whole)
      } else if runs.count > index + 2, runs[index + 1].isJoined, runs[index + 2].isJoined,
        let grouped = PersonalNumber(groups: runs[index...(index + 2)].map(\.digits))
      {
        numbers.append(grouped)
        index += 2
      }
      index += 1
    }
    return numbers
  }

  private init?(_ digits: [UInt8]) {
    switch digits.count {
    case 11 where Self.isMobile(digits[...]): kind = .mobile
    case 13 where digits[0] == 8 && digits[1] == 6 && Self.isMobile(digits[2...]): kind = .mobile
    case 18 where Self.isIdentityCard(digits): kind = .identityCard
    default: return nil
    }
    masked = Self.mask(digits)
  }

  private init?(groups: [[UInt8]]) {
    guard groups.map(\.count) == [3, 4, 4] else { return nil }
    self.init(groups.flatMap { $0 })
  }

  private static func isMobile(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.first == 1 && (3...9).contains(digits[digits.startIndex + 1])
      && digits.allSatisfy { $0 < 10 }
  }

  private static func isIdentityCard(_ digits: [UInt8]) -> Bool {
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) } }
    guard digits[0] > 0, (1900...2099).contains(number(6..<10)) else { return false }
    return Day(year: number(6..<10), month: number(10..<12), day: number(12..<14)) != nil
  }

  private static func mask(_ digits: [UInt8]) -> String {
    func text(_ digits: some Sequence<UInt8>) -> String {
      digits.map { $0 == DigitRun.checkX ? "X" : String($0) }.joined()
    }
    return text(digits.prefix(3)) + String(repeating: "*", count: digits.count - 5)
      + text(digits.suffix(2))
  }
}

/// Digits that stand together in a text.
private struct DigitRun {
  /// Stands for the letter that may end an identity card number.
  static let checkX: UInt8 = 10

  var digits: [UInt8] = []
  /// Whether a single blank or hyphen separates it from the run before.
  var isJoined = false

  static func all(in text: [Unicode.Scalar]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var index = 0
    while index < text.count {
      guard digit(text[index]) != nil else {
        index += 1
        continue
      }
      let start = index
      var run = DigitRun()
      while index < text.count, let digit = digit(text[index]) {
        run.digits.append(digit)
        index += 1
      }
      if run.digits.count == 17, index < text.count, text[index] == "X" || text[index] == "x" {
        run.digits.append(checkX)
        index += 1
      }
      if isPartOfSomethingElse(text, start, index) { run.digits = [] }
      if start >= 2, text[start - 1] == " " || text[start - 1] == "-" {
        run.isJoined = digit(text[start - 2]) != nil
      }
      runs.append(run)
    }
    return runs
  }

  private static func isPartOfSomethingElse(
    _ text: [Unicode.Scalar], _ start: Int, _ end: Int
  ) -> Bool {
    let before = start > 0 ? text[start - 1] : " "
    let after = end < text.count ? text[end] : " "
    let isAddress = "/_=&%#".unicodeScalars.contains(before) || after == "/" || after == "_"
    let isDecimal =
      (before == "." && start > 1 && digit(text[start - 2]) != nil)
      || (after == "." && end + 1 < text.count && digit(text[end + 1]) != nil)
    return isAddress || isDecimal || after == "元"
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39: UInt8(scalar.value - 0x30)
    case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10)
    default: nil
    }
  }
}
