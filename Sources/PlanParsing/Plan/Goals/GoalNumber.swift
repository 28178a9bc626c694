import FoundationEssentials

extension GoalText {
  /// Reads a number: `1,200`, `3.98`, `-5`, `九十五`, `两`, `百分之九十五`, `九成`.
  ///
  /// The sign of per cent that the words 百分之 and 成 stand for is returned as the unit.
  mutating func readNumber() -> (value: Decimal, unit: String?)? {
    let start = place
    for (words, unit) in [("百分之", "%"), ("千分之", "‰")] where stands(words) {
      advance(by: 3)
      if let value = readDigits() ?? readNumerals() { return (value, unit) }
      if unit == "%", next == "百" {
        advance()
        return (100, unit)
      }
      goBack(to: start)
      return nil
    }
    guard let value = readDigits() ?? readNumerals() else { return nil }
    if next == "成", value >= 1, value <= 10 {
      advance()
      return (value * 10, "%")
    }
    if stands("分之") {
      guard let share = readNumerator(over: value) else {
        goBack(to: start)
        return nil
      }
      return (share, "%")
    }
    return (value, nil)
  }

  /// 四分之三 is 75 per cent; 三分之一 is no decimal number, so it is not read.
  private mutating func readNumerator(over denominator: Decimal) -> Decimal? {
    advance(by: 2)
    guard denominator > 0, let numerator = readDigits() ?? readNumerals() else { return nil }
    let share = numerator * 100 / denominator
    return share * denominator == numerator * 100 ? share : nil
  }

  /// Whether a number starts here.
  var startsNumber: Bool {
    var copy = self
    return copy.readNumber() != nil
  }

  private mutating func readDigits() -> Decimal? {
    let start = place
    var digits = ""
    if next == "-" {
      digits = "-"
      advance()
    }
    let whole = readDigitRun(separated: true)
    guard !whole.isEmpty else {
      goBack(to: start)
      return nil
    }
    digits += whole
    if next == ".", character(after: 1)?.isASCIIDigit == true {
      advance()
      digits += "." + readDigitRun(separated: false)
    }
    // A Decimal holds 38 digits; more would be rounded in silence.
    guard digits.count <= 30, let value = Decimal(string: digits) else {
      goBack(to: start)
      return nil
    }
    return value
  }

  /// Digits, and between groups of three the commas.
  private mutating func readDigitRun(separated: Bool) -> String {
    var run = ""
    while let character = next {
      if character.isASCIIDigit {
        run.append(character)
        advance()
      } else if separated, character == ",", !run.isEmpty, hasThreeDigits(after: 1) {
        advance()
      } else {
        break
      }
    }
    return run
  }

  private func hasThreeDigits(after distance: Int) -> Bool {
    (0..<3).allSatisfy { character(after: distance + $0)?.isASCIIDigit == true }
      && character(after: distance + 3)?.isASCIIDigit != true
  }

  /// 五, 十二, 一百零五, 一万二千; 万 before a unit is left to the unit, as after digits.
  private mutating func readNumerals() -> Decimal? {
    let start = place
    guard var total = readBelowTenThousand() else { return nil }
    let afterFirst = place
    if next == "万" {
      advance()
      if next == "零" { advance() }
      if let low = readBelowTenThousand() {
        total = total * 10_000 + low
      } else {
        goBack(to: afterFirst)
      }
    }
    if place == start { return nil }
    return Decimal(total)
  }

  private mutating func readBelowTenThousand() -> Int? {
    let start = place
    var total = 0
    var digit: Int?
    while let character = next {
      if let value = Self.numerals[character] {
        guard digit == nil || digit == 0 else { break }
        digit = value
      } else if let weight = Self.weights[character], digit != nil || (weight == 10 && total == 0) {
        total += (digit ?? 1) * weight
        digit = nil
      } else {
        break
      }
      advance()
    }
    return place == start ? nil : total + (digit ?? 0)
  }

  private static let numerals: [Character: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]
  private static let weights: [Character: Int] = ["十": 10, "百": 100, "千": 1_000]
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
