/// The characters of a goal, brought to one width and case, and a place among them.
///
/// Full-width digits and signs are read like half-width ones; the case of Latin letters is kept in
/// `printed`, for units, and levelled in `folded`, for comparison.
struct GoalText {
  private let printed: [Character]
  private let folded: [Character]
  private(set) var place = 0

  init(_ words: String) {
    printed = words.map(Self.levelled)
    folded = printed.map { $0.isASCII ? Character($0.lowercased()) : $0 }
  }

  var isAtEnd: Bool { place == folded.count }
  var next: Character? { character(after: 0) }
  /// What is still unread.
  var rest: String { String(printed[place...]) }

  func character(after distance: Int) -> Character? {
    let index = place + distance
    return folded.indices.contains(index) ? folded[index] : nil
  }

  /// The text that lies between an earlier place and this one.
  func printed(from start: Int) -> String { String(printed[start..<place]) }

  mutating func advance(by count: Int = 1) { place = min(place + count, folded.count) }
  mutating func goBack(to earlier: Int) { place = earlier }

  mutating func skipBlanks() {
    while let character = next, character.isWhitespace { advance() }
  }

  /// Passes a character, of Latin letters the whole word: "replan" holds no plan.
  mutating func skipWord() {
    repeat { advance() } while place > 0 && isLatin(place - 1) && isLatin(place)
  }

  private func isLatin(_ index: Int) -> Bool {
    folded.indices.contains(index) && folded[index].isASCII && folded[index].isLetter
  }

  /// Whether `word` stands here; a Latin word must also end here.
  func stands(_ word: String) -> Bool {
    var distance = 0
    for character in word {
      guard self.character(after: distance) == character else { return false }
      distance += 1
    }
    guard let last = word.last, last.isASCII, last.isLetter, let after = character(after: distance)
    else { return true }
    return !(after.isASCII && after.isLetter)
  }

  /// The longest of `words` that stands here.
  func longest(of words: [String]) -> String? {
    words.filter(stands).max { $0.count < $1.count }
  }

  /// Reads the longest of `words` that stands here.
  mutating func read(_ words: [String]) -> String? {
    guard let word = longest(of: words) else { return nil }
    advance(by: word.count)
    return word
  }

  /// Reads the longest word of a vocabulary that stands here, and says which part it plays.
  mutating func read(_ vocabulary: GoalWord.Vocabulary) -> (part: GoalWord, word: String)? {
    let found = vocabulary.compactMap { entry in
      longest(of: entry.words).map { (part: entry.part, word: $0) }
    }
    guard let best = found.max(by: { $0.word.count < $1.word.count }) else { return nil }
    advance(by: best.word.count)
    return best
  }

  private static func levelled(_ character: Character) -> Character {
    switch character {
    case "—", "–", "―", "‐", "‑", "−", "－": return "-"
    case "～", "〜", "∼": return "~"
    case "⩾", "≧", "﹥": return "≥"
    case "⩽", "≦": return "≤"
    case "＜": return "<"
    case "＞": return ">"
    case "﹪", "％": return "%"
    case "\u{3000}": return " "
    default:
      guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
        (0xFF01...0xFF5E).contains(scalar.value),
        let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
      else { return character }
      return Character(narrow)
    }
  }
}
