/// Reads a short text from left to right: digits, fixed words, blanks skipped on the way.
struct WordScanner {
  private var rest: Substring.UnicodeScalarView

  /// Full-width letters, digits and signs count as half-width.
  init(_ text: String) {
    rest = Substring(trimmed(halfWidth(text))).unicodeScalars
    skipBlanks()
  }

  var isAtEnd: Bool { rest.isEmpty }
  var remainder: String { String(rest) }

  mutating func skipBlanks() {
    while rest.first?.isBlank == true { rest.removeFirst() }
  }

  /// Takes one to `most` ASCII digits, and says how many there were.
  mutating func number(most: Int = 9) -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    while digits < most, let scalar = rest.first, ("0"..."9").contains(scalar) {
      value = value * 10 + Int(scalar.value - 0x30)
      digits += 1
      rest.removeFirst()
    }
    guard digits > 0 else { return nil }
    skipBlanks()
    return (value, digits)
  }

  /// Takes `word` when it comes next; ASCII letters in any case.
  mutating func take(_ word: String) -> Bool {
    var ahead = rest
    for expected in word.unicodeScalars {
      guard let found = ahead.first, found.asciiLowercased == expected.asciiLowercased else {
        return false
      }
      ahead.removeFirst()
    }
    rest = ahead
    skipBlanks()
    return true
  }

  /// Takes the first of `words` that comes next and returns its place in the list.
  mutating func take(anyOf words: [String]) -> Int? {
    for (index, word) in words.enumerated() where take(word) { return index }
    return nil
  }
}

extension Unicode.Scalar {
  fileprivate var asciiLowercased: UInt32 {
    ("A"..."Z").contains(self) ? value + 0x20 : value
  }
}
