/// A scope taken apart: whom it names, and whom it leaves out (除民办幼儿园外).
///
/// What brackets add, 中小学（含教学点）, is one more part of the list.
struct ScopeException {
  let included: Substring
  let excluded: Substring?

  init(in words: Substring) {
    (included, excluded) =
      Self.leading(words) ?? Self.bracketed(words) ?? Self.trailing(words) ?? (words, nil)
  }

  /// 除民办幼儿园外的学校; 除教学点以外，各学校; 除民办幼儿园外 alone means all others.
  private static func leading(_ words: Substring) -> (Substring, Substring?)? {
    guard words.hasPrefix("除") else { return nil }
    for end in ["之外", "以外", "外"] {
      guard let range = words.firstRange(of: end) else { continue }
      let rest = words[range.upperBound...].trimmedForScope
      let start = words.index(after: words.startIndex)
      let excluded = words[start..<range.lowerBound]
      let named = excluded.hasPrefix("了") ? excluded.dropFirst() : excluded
      return (rest.isEmpty ? "全部" : rest, named)
    }
    return nil
  }

  /// 各学校（不含民办幼儿园）; 各学校（民办幼儿园除外）
  private static func bracketed(_ words: Substring) -> (Substring, Substring?)? {
    guard let last = words.last, last == ")" || last == "）",
      let open = words.lastIndex(where: { $0 == "(" || $0 == "（" })
    else { return nil }
    let inside = words[words.index(after: open)...].dropLast()
    for mark in ["包括", "包含", "含", "including "] where inside.hasPrefix(mark) {
      return (words[..<open] + "、" + inside.dropFirst(mark.count), nil)
    }
    guard let excluded = exclusion(inside) else { return nil }
    return (words[..<open], excluded)
  }

  /// 各学校，民办幼儿园除外; all schools except private kindergartens
  private static func trailing(_ words: Substring) -> (Substring, Substring?)? {
    for mark in marks {
      guard let range = words.firstRange(of: mark), range.lowerBound > words.startIndex else {
        continue
      }
      return (words[..<range.lowerBound].trimmedForScope, words[range.upperBound...])
    }
    guard words.hasSuffix("除外"),
      let comma = words.lastIndex(where: { "，,；;".contains($0) })
    else { return nil }
    return (words[..<comma], words[words.index(after: comma)...].dropLast(2))
  }

  /// What the inside of brackets leaves out; nothing when it does not.
  private static func exclusion(_ words: Substring) -> Substring? {
    if words.hasSuffix("除外") { return words.dropLast(2) }
    let plain = words.trimmedForScope
    return marks.map { $0.trimmedForScope }.first { plain.hasPrefix($0) }
      .map { plain.dropFirst($0.count) }
  }

  private static let marks: [Substring] = [
    "不包括", "不包含", "不含", " other than ", " except for ", " except ", " excluding ",
    " without ", " but not ",
  ]
}

extension Substring {
  /// Without blanks and list marks at both ends.
  var trimmedForScope: Substring {
    func isEdge(_ character: Character) -> Bool {
      character.isWhitespace || ScopeWords.separators.contains(character) || character == "的"
    }
    var rest = self.drop(while: isEdge)
    while let last = rest.last, isEdge(last) { rest = rest.dropLast() }
    return rest
  }
}
