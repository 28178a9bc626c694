import FoundationEssentials

/// A number that words stand for: 过半, 一半, 千兆, 零的突破.
struct SpokenNumber {
  let value: Decimal
  let unit: String
  var isAtLeast = false
}

extension GoalText {
  mutating func readSpokenNumber() -> SpokenNumber? {
    let found = Self.spoken.filter { stands($0.words) }.max { $0.words.count < $1.words.count }
    guard let found else { return nil }
    advance(by: found.words.count)
    return found.number
  }

  private static let spoken: [(words: String, number: SpokenNumber)] = [
    ("过半", SpokenNumber(value: 50, unit: "%", isAtLeast: true)),
    ("过半数", SpokenNumber(value: 50, unit: "%", isAtLeast: true)),
    ("超过半数", SpokenNumber(value: 50, unit: "%", isAtLeast: true)),
    ("超过一半", SpokenNumber(value: 50, unit: "%", isAtLeast: true)),
    ("一半", SpokenNumber(value: 50, unit: "%")), ("半数", SpokenNumber(value: 50, unit: "%")),
    ("百兆", SpokenNumber(value: 100, unit: "兆")), ("千兆", SpokenNumber(value: 1000, unit: "兆")),
    ("万兆", SpokenNumber(value: 10_000, unit: "兆")),
    // No zero is promised, but a first one.
    ("零突破", SpokenNumber(value: 1, unit: "", isAtLeast: true)),
    ("零的突破", SpokenNumber(value: 1, unit: "", isAtLeast: true)),
  ]

  /// 破百, 超千人, 近百所: a weight without a digit; 过万 and 上亿 leave theirs to the unit.
  ///
  /// 超过万元 is none of these: a number may have been lost there.
  mutating func readRoundNumber() -> (value: Decimal, isAbout: Bool)? {
    let start = place
    guard let word = read(["破", "突破", "过", "超", "超过", "上", "近"]), let weight = next,
      character(after: 1) != "分"
    else {
      goBack(to: start)
      return nil
    }
    let value: Decimal? =
      switch weight {
      case "百": 100
      case "千": 1000
      case "万", "亿": ["超", "超过"].contains(word) ? nil : 1
      default: nil
      }
    guard let value else {
      goBack(to: start)
      return nil
    }
    if value > 1 { advance() }
    return (value, word == "近")
  }

  /// 翻番, 翻一番, 翻了两番: by how many per cent of itself something rises.
  mutating func readDoubling() -> Decimal? {
    if let word = read(["倍增", "double", "doubled", "doubling", "quadruple"]) {
      return word == "quadruple" ? 300 : 100
    }
    let start = place
    guard read(["翻了", "翻"]) != nil else { return nil }
    let times = readNumber()?.value ?? 1
    guard next == "番", (1...10).contains(times) else {
      goBack(to: start)
      return nil
    }
    advance()
    var factor: Decimal = 1
    for _ in 0..<(wholeNumber(times) ?? 1) { factor *= 2 }
    return factor * 100 - 100
  }

  /// 应助尽助: everyone who has a claim. 各学校均要, 每校都有: every one, where no number follows.
  mutating func readCoverageIdiom() -> Bool {
    if next == "应", character(after: 2) == "尽", let deed = character(after: 1),
      deed == character(after: 3)
    {
      advance(by: 4)
      return true
    }
    let start = place
    guard read(["各", "每个", "每"]) != nil else { return false }
    var length = 0
    while let next, next.isLetter, !"均都".contains(next), length < 12 {
      advance()
      length += 1
    }
    if length > 0, read(["均", "都"]) != nil, !hasNumberAhead { return true }
    goBack(to: start)
    return false
  }

  private var hasNumberAhead: Bool {
    var copy = self
    while !copy.isAtEnd {
      if copy.startsNumber { return true }
      copy.advance()
    }
    return false
  }
}
