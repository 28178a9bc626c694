/// The round brackets that close a text, half- or full-width: what stands before them and in them.
struct ClosingBracket {
  /// With the punctuation that followed the brackets, so that a sentence keeps its full stop.
  let before: String
  let inside: String

  /// Absent when the text does not end in brackets that match.
  init?(of text: String) {
    let scalars = Array(trimmed(text).unicodeScalars)
    var end = scalars.count
    while end > 0, "。.；;，,".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    guard end > 0, Self.closes(scalars[end - 1]) else { return nil }
    var depth = 0
    var index = end - 1
    while true {
      if Self.closes(scalars[index]) { depth += 1 }
      if Self.opens(scalars[index]) { depth -= 1 }
      if depth == 0 { break }
      guard index > 0 else { return nil }
      index -= 1
    }
    inside = Self.text(scalars[(index + 1)..<(end - 1)])
    before = trimmed(Self.text(scalars[..<index]) + Self.text(scalars[end...]))
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool { scalar == "(" || scalar == "（" }
  private static func closes(_ scalar: Unicode.Scalar) -> Bool { scalar == ")" || scalar == "）" }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether every bracket of a text has its partner, so that it can stand in brackets itself.
  static func isBalanced(_ text: String) -> Bool {
    var depth = 0
    for scalar in text.unicodeScalars {
      if opens(scalar) { depth += 1 }
      if closes(scalar) { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}

/// The named parts of a bracket: `责任单位:安全办;完成时限:2023年12月`, `期限 2023-03-31,完成 2023-03-28`.
///
/// Absent when the first part has no known name. A later part without one belongs to the value
/// before it, since values hold commas too.
func namedParts(
  of inside: String, names: ColumnNames, separators: String, needsColon: Bool
) -> [(name: String, value: String)]? {
  var parts: [(name: String, value: String)] = []
  var pending = ""
  var separator = ""
  func close() -> Bool {
    if let part = namedPart(pending, names: names, needsColon: needsColon),
      !parts.contains(where: { $0.name == part.name })
    {
      parts.append(part)
    } else if !parts.isEmpty {
      parts[parts.count - 1].value += separator + pending
    } else {
      return false
    }
    return true
  }
  for character in inside {
    guard separators.contains(character) else {
      pending.append(character)
      continue
    }
    guard close() else { return nil }
    separator = String(character)
    pending = ""
  }
  guard close() else { return nil }
  return parts.map { ($0.name, trimmed($0.value)) }
}

private func namedPart(
  _ part: String, names: ColumnNames, needsColon: Bool
) -> (name: String, value: String)? {
  if let colon = part.firstIndex(where: { ":：".contains($0) }) {
    let value = trimmed(String(part[part.index(after: colon)...]))
    guard let name = names.canonicalName(of: String(part[..<colon])), !value.isEmpty else {
      return nil
    }
    return (name, value)
  }
  guard !needsColon else { return nil }
  let text = trimmed(part)
  let spellings = names.allSpellings.sorted { ($1.count, $0) < ($0.count, $1) }
  for spelling in spellings where text.lowercased().hasPrefix(spelling) {
    let rest = text.dropFirst(spelling.count)
    let value = trimmed(String(rest))
    // "完成后" is no day; a value follows after a blank or starts with a digit.
    guard let first = rest.first, first.isWhitespace || first.isASCIIDigit, !value.isEmpty,
      let name = names.canonicalName(of: spelling)
    else { continue }
    return (name, value)
  }
  return nil
}
