/// A node of a Markdown document, copied out of cmark-gfm and put right for Chinese.
package struct MarkdownNode: Sendable {
  package enum Kind: Hashable, Sendable {
    case document
    /// 1…6.
    case heading(level: Int)
    case paragraph
    case blockQuote
    case list(ordered: Bool)
    case item
    case taskItem(isTicked: Bool)
    case table
    case tableRow(isHeader: Bool)
    case tableCell
    case codeBlock(String)
    case htmlBlock(String)
    case thematicBreak
    case footnoteDefinition(String)
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case html(String)
    case emphasis
    case strong
    case strikethrough
    case link(url: String)
    case image(url: String)
    case footnoteReference(String)
  }

  package var kind: Kind
  package var children: [MarkdownNode]
  /// Where it starts in the document: lines and UTF-8 bytes from 1. Blocks and table cells are
  /// exact; inline nodes carry the line of their block when cmark gives none.
  package var line: Int
  package var column: Int
  /// The last line of a block, blank lines after it left out.
  package var lastLine: Int

  package init(
    kind: Kind, children: [MarkdownNode] = [], line: Int = 0, column: Int = 0, lastLine: Int = 0
  ) {
    self.kind = kind
    self.children = children
    self.line = line
    self.column = column
    self.lastLine = lastLine
  }
}
