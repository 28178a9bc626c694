import FoundationEssentials
package import PlanModel

/// Returns how often a duty comes back by its words, or nothing when they cannot be counted.
///
/// 每月1次, 两个月一次, 每两周一节, 一年四次, 每学期至少1周, 2次/周, twice a year. Words without an amount
/// (每月) ask for one; an amount without a period (不少于12课时) is for the year, since a plan is made
/// for one. 一年四次 stays an amount of the year: it does not say one a quarter. Of a range (1—2次)
/// the lower end is needed.
package func frequency(_ words: String) -> Frequency? {
  FrequencyReader(words).frequency()
}

private struct FrequencyReader {
  private typealias Amount = (value: Decimal, unit: String, isRange: Bool)

  private var text: GoalText
  private let isBounded: Bool

  init(_ words: String) {
    text = GoalText(words)
    isBounded = Self.stands(anyOf: FrequencyWords.atLeast, in: text)
  }

  func frequency() -> Frequency? {
    guard !Self.stands(anyOf: FrequencyWords.unfit, in: text) else { return nil }
    var reader = self
    reader.skipLeading()
    if let period = reader.period() { return reader.frequency(in: period) }
    // "2次/周", "12 lessons per term", and an amount alone.
    guard let amount = reader.amount() else { return nil }
    reader.text.skipBlanks()
    _ = reader.text.read(["/"])
    reader.skipLeading()
    let period = reader.period() ?? .year
    return reader.frequency(period, amount)
  }

  /// What the words after a period ask for: the first amount among them, else once.
  private func frequency(in period: Frequency.Period) -> Frequency? {
    var reader = self
    while !reader.text.isAtEnd {
      if let amount = reader.amount() {
        return reader.frequency(period, amount)
      }
      reader.text.advance()
    }
    guard !namesPeriod, namesNoMoreThanADay(in: period) else { return nil }
    return Frequency(period: period, isAtLeast: isBounded)
  }

  private func frequency(_ period: Frequency.Period, _ amount: Amount) -> Frequency? {
    guard amount.value > 0, !namesPeriod else { return nil }
    return Frequency(
      period: period, amount: amount.value, unit: amount.unit,
      isAtLeast: isBounded || amount.isRange)
  }

  // MARK: Parts

  private mutating func skipLeading() {
    repeat {
      text.skipBlanks()
    } while text.read(
      FrequencyWords.leading + FrequencyWords.atLeast) != nil
  }

  private mutating func period() -> Frequency.Period? {
    let found = FrequencyWords.periods.compactMap { entry in
      text.longest(of: entry.words).map { (period: entry.period, length: $0.count) }
    }
    guard let best = found.max(by: { $0.length < $1.length }) else { return nil }
    text.advance(by: best.length)
    return best.period
  }

  /// Reads 1次, 两节, 1—2次, twice; nothing, and stays, where no number with a unit stands.
  private mutating func amount() -> Amount? {
    var ahead = text
    if ahead.read(["once"]) != nil {
      text = ahead
      return (1, "次", false)
    }
    if ahead.read(["twice"]) != nil {
      text = ahead
      return (2, "次", false)
    }
    guard let first = Self.number(&ahead) else { return nil }
    ahead.skipBlanks()
    var isRange = false
    var afterRange = ahead
    if afterRange.read(["-", "~", "至", "到", "to"]) != nil {
      afterRange.skipBlanks()
      if Self.number(&afterRange) != nil {
        ahead = afterRange
        isRange = true
      }
    }
    ahead.skipBlanks()
    guard let unit = ahead.read(FrequencyWords.units + FrequencyWords.times) else { return nil }
    text = ahead
    return (first, FrequencyWords.times.contains(unit) ? "次" : unit, isRange)
  }

  private static func number(_ text: inout GoalText) -> Decimal? {
    for (word, value) in FrequencyWords.englishNumbers where text.read([word]) != nil {
      return Decimal(value)
    }
    guard let number = text.readNumber(), number.unit == nil else { return nil }
    return number.value
  }

  // MARK: What else is said

  /// Whether what is left names a period of its own: 每月1次，每学期2次 are two duties.
  private var namesPeriod: Bool {
    let words = FrequencyWords.periods.flatMap(\.words).filter { word in
      ["每", "every", "each", "per "].contains { word.hasPrefix($0) }
    }
    return Self.stands(anyOf: words, in: text)
  }

  /// Whether what is left holds no number but that of a day: 每周五, 每月5日前.
  private func namesNoMoreThanADay(in period: Frequency.Period) -> Bool {
    var rest = text
    var numbers = 0
    while !rest.isAtEnd {
      guard Self.number(&rest) != nil else {
        rest.advance()
        continue
      }
      numbers += 1
      guard period == .week || rest.longest(of: ["日", "号", "月"]) != nil else { return false }
    }
    return numbers <= 1
  }

  private static func stands(anyOf words: [String], in text: GoalText) -> Bool {
    var text = text
    while !text.isAtEnd {
      if text.longest(of: words) != nil { return true }
      text.advance()
    }
    return false
  }
}
