/// A node of a Markdown document, copied out of cmark-gfm and put right for Chinese.
package struct MarkdownNode: Sendable {
  package enum Kind: Hashable, Sendable {
    case document
    /// 1…6.
    case heading(level: Int)
    case paragraph
    case blockQuote
    /// `start` is the first number of an ordered list, 1 otherwise. The paragraphs of a tight
    /// list stand in its items without space between them.
    case list(ordered: Bool, start: Int, isTight: Bool)
    case item
    case taskItem(isTicked: Bool)
    /// One alignment a column.
    case table([Alignment])
    case tableRow(isHeader: Bool)
    case tableCell
    case codeBlock(String)
    case htmlBlock(String)
    case thematicBreak
    /// Holds the number of the footnote, from "1" in the order of first mention.
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

  package enum Alignment: Hashable, Sendable {
    case unstated, left, centre, right
  }

  package var kind: Kind
  package var children: [MarkdownNode]
  /// Where it starts in the file: lines and UTF-8 bytes from 1. Blocks are exact; the column of a
  /// table cell is that of its first word. Inline nodes know their line; of them only the first
  /// in a heading, paragraph or cell knows its column, the others hold 0.
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
