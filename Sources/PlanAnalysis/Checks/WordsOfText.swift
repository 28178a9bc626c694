/// Cuts texts where people pause, for checks that read what was written.
enum WordsOfText {
  /// Between full stops, semicolons, marks of question and exclamation, and line ends.
  static func sentences(of text: String) -> [String] {
    cut(text) { mark, _, next in
      "。！？；!?;".contains(mark) || mark.isNewline
        || (mark == "." && (next.map(\.isWhitespace) ?? true))
    }
  }

  /// Sentences cut at their commas too; a comma inside a number is none.
  static func clauses(of text: String) -> [String] {
    sentences(of: text).flatMap { sentence in
      cut(sentence) { mark, last, next in
        mark == "，" || (mark == "," && !(isDigit(last) && isDigit(next)))
      }
    }
  }

  /// Whether a clause denies, plans or hopes, so that it claims nothing to have happened.
  static func isUnfulfilled(_ clause: String) -> Bool {
    let clause = clause.lowercased()
    return unfulfilled.contains { clause.contains($0) }
  }

  private static let unfulfilled = [
    "未", "尚", "没", "并不", "不再", "不能", "不会", "拟", "将", "计划", "预计", "待", "准备", "力争", "争取",
    "努力", "下一步", "确保", " not ", "n't", " will ", " yet", " plan", " expect", " to be ", " aim",
  ]

  private static func cut(
    _ text: String, where isEnd: (Character, Character?, Character?) -> Bool
  ) -> [String] {
    let characters = Array(text)
    var parts: [String] = []
    var part = ""
    for (index, mark) in characters.enumerated() {
      let last = index > 0 ? characters[index - 1] : nil
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      if isEnd(mark, last, next) {
        if !part.isEmpty { parts.append(part) }
        part = ""
      } else {
        part.append(mark)
      }
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }

  private static func isDigit(_ mark: Character?) -> Bool { mark?.wholeNumberValue != nil }
}
