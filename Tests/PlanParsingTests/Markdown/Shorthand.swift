import PlanParsing

/// The inline nodes of a text's first block, written so that a test can read them:
/// `<b>` bold, `<i>` italics, `<s>` struck, `<a url>` link, `` ` `` code, `⏎` a line end.
func inlines(_ text: String) -> String {
  let document = parseMarkdown(text, file: "t.md").document
  return document.children.first.map { shorthand($0.children) } ?? ""
}

func shorthand(_ nodes: [MarkdownNode]) -> String { nodes.map(shorthand).joined() }

private func shorthand(_ node: MarkdownNode) -> String {
  let inside = shorthand(node.children)
  return switch node.kind {
  case .text(let text): text
  case .code(let text): "`\(text)`"
  case .html(let text): "HTML\(text)"
  case .softBreak, .lineBreak: "⏎"
  case .strong: "<b>\(inside)</b>"
  case .emphasis: "<i>\(inside)</i>"
  case .strikethrough: "<s>\(inside)</s>"
  case .link(let url): "<a \(url)>\(inside)</a>"
  case .image(let url): "<img \(url)>\(inside)</img>"
  case .footnoteReference(let number): "[\(number)]"
  default: "(\(inside))"
  }
}

/// Every block of a text as "kind first line:column-last line", parents before children.
func places(_ text: String, firstLine: Int = 1) -> [String] {
  var found: [String] = []
  func visit(_ node: MarkdownNode) {
    let name: String? =
      switch node.kind {
      case .heading: "heading"
      case .paragraph: "paragraph"
      case .blockQuote: "quote"
      case .list: "list"
      case .item: "item"
      case .taskItem: "task"
      case .table: "table"
      case .tableRow: "row"
      case .tableCell: "cell"
      case .codeBlock: "code"
      case .htmlBlock: "html"
      case .footnoteDefinition: "footnote"
      default: nil
      }
    if let name { found.append("\(name) \(node.line):\(node.column)-\(node.lastLine)") }
    node.children.forEach(visit)
  }
  visit(parseMarkdown(text, file: "t.md", firstLine: firstLine).document)
  return found
}

/// A whole text as nested brackets: blocks are named, paragraphs show their words alone.
func outline(_ text: String) -> String {
  parseMarkdown(text, file: "t.md").document.children.map(outline).joined()
}

private func outline(_ node: MarkdownNode) -> String {
  let inside = node.children.map(outline).joined()
  return switch node.kind {
  case .paragraph: shorthand(node.children)
  case .heading(let level): "(h\(level) \(shorthand(node.children)))"
  case .tableCell: "(cell \(shorthand(node.children)))"
  case .thematicBreak: "(rule)"
  case .list: "(list\(inside))"
  case .item: "(item(\(inside)))"
  case .taskItem(let isTicked): "(task \(isTicked)(\(inside)))"
  case .table: "(table\(inside))"
  case .tableRow: "(row\(inside))"
  case .blockQuote: "(quote\(inside))"
  case .codeBlock(let text): "(code \(text))"
  case .htmlBlock(let text): "(html \(text))"
  case .footnoteDefinition(let number): "(note \(number) \(inside))"
  default: inside
  }
}
