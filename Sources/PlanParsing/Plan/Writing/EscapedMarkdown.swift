/// Returns Markdown that shows a plain text exactly, each line as a paragraph; blank lines go.
///
/// For published text that nobody wrote as Markdown: its `1.`, `*` and `#` are to be read, not
/// obeyed.
package func escapedMarkdown(_ plainText: String) -> String {
  plainText.split(omittingEmptySubsequences: true) { $0.isNewline }
    .map { trimmed(String($0)) }
    .filter { !$0.isEmpty }
    .map(escapedParagraph)
    .joined(separator: "\n\n")
}

private func escapedParagraph(_ line: String) -> String {
  let inline = escapedInline(line, escapingBars: true)
  var scalars = Substring(inline).unicodeScalars
  guard let first = scalars.first else { return "" }
  // What opens a block at the start of a line; *, _, `, [, <, | and ~ are escaped everywhere.
  switch first {
  case "#", ">", "-", "+", "=", ":":
    return "\\" + inline
  case "~" where inline.hasPrefix("~~~"):
    return "\\" + inline
  case "0"..."9":
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    scalars.removeFirst(digits.count)
    guard digits.count <= 9, let mark = scalars.first, mark == "." || mark == ")",
      scalars.dropFirst().first.map({ $0 == " " || $0 == "\t" }) ?? true
    else { return inline }
    return String(digits) + "\\" + String(scalars)
  default:
    return inline
  }
}

/// One line of plain text with every sign escaped that Markdown would obey inside a line.
///
/// A bar must be escaped in a cell of a table and need not be elsewhere.
func escapedInline(_ text: String, escapingBars: Bool) -> String {
  let scalars = Array(text.unicodeScalars)
  // 3~5所 keeps its tilde; two of them could strike out what stands between.
  let tildes = scalars.count { $0 == "~" }
  var result = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    let before = index > 0 ? scalars[index - 1] : " "
    let after = index + 1 < scalars.count ? scalars[index + 1] : " "
    let obeyed =
      switch scalar {
      case "\\", "*", "`", "[", "]": true
      case "_": !(isWordLetter(before) && isWordLetter(after))
      case "<": isWordLetter(after) || "/!?".unicodeScalars.contains(after)
      case "&": isWordLetter(after) || after == "#"
      case "~": tildes > 1
      case "|": escapingBars
      default: false
      }
    if obeyed { result.append("\\") }
    result.append(scalar)
  }
  return String(result)
}

private func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
}
