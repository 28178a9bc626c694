/// The words alone, one line for each paragraph, heading, item and row of a table.
///
/// Marks, addresses, footnote numbers and HTML are gone; cells stand a blank apart.
package func plainText(_ nodes: [MarkdownNode]) -> String {
  var text = PlainTextWriter()
  for node in nodes { text.write(node) }
  text.endLine()
  return text.lines.joined(separator: "\n")
}

private struct PlainTextWriter {
  private(set) var lines: [String] = []
  private var line = ""

  mutating func write(_ node: MarkdownNode) {
    switch node.kind {
    case .text(let text), .code(let text): line += text
    case .softBreak, .lineBreak: line += " "
    case .html, .htmlBlock, .footnoteReference, .thematicBreak: break
    case .codeBlock(let text):
      endLine()
      for piece in text.split(whereSeparator: \.isNewline) {
        line += piece
        endLine()
      }
    case .emphasis, .strong, .strikethrough, .link, .image: node.children.forEach { write($0) }
    case .heading:
      endLine()
      takeAddress(from: node.children).words.forEach { write($0) }
      endLine()
    case .tableCell:
      if !line.isEmpty { line += " " }
      node.children.forEach { write($0) }
    case .document, .paragraph, .blockQuote, .list, .item, .taskItem, .table, .tableRow,
      .footnoteDefinition:
      endLine()
      node.children.forEach { write($0) }
      endLine()
    }
  }

  mutating func endLine() {
    let words = trimmingBlanks(line)
    if !words.isEmpty { lines.append(words) }
    line = ""
  }
}

/// `text` without the blanks at both ends.
func trimmingBlanks(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return "" }
  return String(scalars[start...end])
}
