import CMarkGFM
import PlanModel

// The one file that knows cmark. What leaves it is a value; every C node is freed here.

/// What cmark could make of a text.
enum CommonMarkReading {
  case tree(MarkdownNode)
  /// The tree has more than `MarkdownLimit.depth` levels, seen at this line.
  case tooDeep(line: Int)
}

/// Reads GitHub's Markdown with tables, task lists and footnotes, lines counted from 1.
///
/// Safe on several threads at once: the two extensions keep no state of their own. Strikethrough
/// and autolink do, a table that all threads share; Milepost finds both by itself. The text must
/// have passed `markdownGuard`.
func readCommonMark(_ text: [UInt8]) -> CommonMarkReading {
  _ = coreExtensions
  guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES) else {
    return .tree(MarkdownNode(kind: .document))
  }
  defer { cmark_parser_free(parser) }
  for name in ["table", "tasklist"] {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  text.withUnsafeBytes { bytes in
    cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
  }
  guard let root = cmark_parser_finish(parser) else {
    return .tree(MarkdownNode(kind: .document))
  }
  defer { cmark_node_free(root) }
  if let line = lineOfNodeTooDeep(under: root) { return .tooDeep(line: line) }
  var footnotes = 0
  return .tree(copy(root, footnotes: &footnotes))
}

/// Registered once; cmark's own check is not safe on several threads.
private let coreExtensions: Void = cmark_gfm_core_extensions_ensure_registered()

/// The line of a node below the deepest level allowed; found without recursion.
private func lineOfNodeTooDeep(under root: OpaquePointer) -> Int? {
  var node = root
  var depth = 0
  var line = 1
  while true {
    if let child = cmark_node_first_child(node) {
      depth += 1
      node = child
      line = max(line, Int(cmark_node_get_start_line(node)))
      if depth > MarkdownLimit.depth { return line }
      continue
    }
    while cmark_node_next(node) == nil {
      guard depth > 0, let parent = cmark_node_parent(node) else { return nil }
      depth -= 1
      node = parent
    }
    guard depth > 0, let sibling = cmark_node_next(node) else { return nil }
    node = sibling
  }
}

private func copy(_ node: OpaquePointer, footnotes: inout Int) -> MarkdownNode {
  if cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION { footnotes += 1 }
  var copied = MarkdownNode(
    kind: kind(of: node, footnotes: footnotes),
    line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
    lastLine: Int(cmark_node_get_end_line(node)))
  var child = cmark_node_first_child(node)
  while let current = child {
    copied.children.append(copy(current, footnotes: &footnotes))
    child = cmark_node_next(current)
  }
  return copied
}

private func kind(of node: OpaquePointer, footnotes: Int) -> MarkdownNode.Kind {
  switch cmark_node_get_type(node) {
  case CMARK_NODE_DOCUMENT: .document
  case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
  case CMARK_NODE_PARAGRAPH: .paragraph
  case CMARK_NODE_BLOCK_QUOTE: .blockQuote
  case CMARK_NODE_LIST: listKind(of: node)
  case CMARK_NODE_ITEM:
    typeName(of: node) == "tasklist"
      ? .taskItem(isTicked: cmark_gfm_extensions_get_tasklist_item_checked(node)) : .item
  case CMARK_NODE_CODE_BLOCK: .codeBlock(literal(of: node))
  case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal(of: node))
  case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
  // cmark puts the footnotes that are mentioned at the end, in the order of their numbers.
  case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition(String(footnotes))
  case CMARK_NODE_TEXT: .text(string(cmark_node_get_literal(node)))
  case CMARK_NODE_SOFTBREAK: .softBreak
  case CMARK_NODE_LINEBREAK: .lineBreak
  case CMARK_NODE_CODE: .code(literal(of: node))
  case CMARK_NODE_HTML_INLINE: .html(literal(of: node))
  case CMARK_NODE_LINK: .link(url: StandIn.restore(string(cmark_node_get_url(node))))
  case CMARK_NODE_IMAGE: .image(url: StandIn.restore(string(cmark_node_get_url(node))))
  case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference(literal(of: node))
  case CMARK_NODE_EMPH: .emphasis
  case CMARK_NODE_STRONG: .strong
  default: extensionKind(of: node)
  }
}

/// The kinds that no header names.
private func extensionKind(of node: OpaquePointer) -> MarkdownNode.Kind {
  switch typeName(of: node) {
  case "table": .table(alignments(of: node))
  case "table_header": .tableRow(isHeader: true)
  case "table_row": .tableRow(isHeader: false)
  case "table_cell": .tableCell
  default: .text(literal(of: node))
  }
}

private func listKind(of node: OpaquePointer) -> MarkdownNode.Kind {
  let ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
  return .list(
    ordered: ordered, start: ordered ? Int(cmark_node_get_list_start(node)) : 1,
    isTight: cmark_node_get_list_tight(node) != 0)
}

private func alignments(of table: OpaquePointer) -> [MarkdownNode.Alignment] {
  guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
  return (0..<Int(cmark_gfm_extensions_get_table_columns(table))).map { column in
    switch letters[column] {
    case UInt8(ascii: "l"): .left
    case UInt8(ascii: "c"): .centre
    case UInt8(ascii: "r"): .right
    default: .unstated
    }
  }
}

private func typeName(of node: OpaquePointer) -> String {
  string(cmark_node_get_type_string(node))
}

private func literal(of node: OpaquePointer) -> String {
  StandIn.restore(string(cmark_node_get_literal(node)))
}

private func string(_ text: UnsafePointer<CChar>?) -> String {
  text.map(String.init(cString:)) ?? ""
}
