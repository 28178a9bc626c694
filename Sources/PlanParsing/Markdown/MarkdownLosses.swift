import PlanModel

/// Looks for words in a Markdown text that would silently not reach the reader.
struct MarkdownLosses {
  private let lines: MarkdownLines
  private let file: String
  private let firstLine: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(lines: MarkdownLines, file: String, firstLine: Int) {
    self.lines = lines
    self.file = file
    self.firstLine = firstLine
  }

  mutating func look(through node: MarkdownNode) {
    switch node.kind {
    case .htmlBlock(let html), .html(let html): lookAtHTML(html, of: node)
    case .link(let url), .image(let url): lookAtAddress(url, of: node)
    case .table(let columns): for row in node.children { lookAtRow(row, columns: columns.count) }
    default: break
    }
    for child in node.children { look(through: child) }
  }

  private mutating func lookAtHTML(_ html: String, of node: MarkdownNode) {
    guard !html.drop(while: \.isWhitespace).hasPrefix("<!--") else { return }
    let start = html.prefix { !$0.isNewline }.prefix(40)
    add(
      .warning, rule: "raw-html", node,
      Wording(
        zh: "HTML标记“\(start)”不会出现在网页上", en: "HTML '\(start)' is not printed on the page"),
      hint: Wording(zh: "请改用Markdown写法", en: "write it in Markdown"))
  }

  private mutating func lookAtAddress(_ url: String, of node: MarkdownNode) {
    guard LinkTarget(url) == .unsafe else { return }
    add(
      .warning, rule: "unsafe-link", node,
      Wording(
        zh: "网址“\(url.prefix(60))”不安全，只印出文字，不作链接",
        en: "address '\(url.prefix(60))' is not safe, so its words are printed without a link"),
      hint: Wording(
        zh: "请用https://、mailto:、tel:或本站文件的地址",
        en: "use https://, mailto:, tel: or the address of a file of this site"))
  }

  private mutating func lookAtRow(_ row: MarkdownNode, columns: Int) {
    let line = lines[row.line]
    let start = min(line.startIndex + row.column - 1, line.endIndex)
    let cells = tableCells(in: line, from: start)
    if cells.count > columns {
      let lost = String(decoding: line[cells[columns]], as: UTF8.self)
      add(
        .error, rule: "table-row-too-long",
        MarkdownNode(
          kind: .tableCell, line: row.line,
          column: cells[columns].lowerBound - line.startIndex + 1),
        Wording(
          zh: "表头只有\(columns)列，这一行的“\(lost)”没有对应的列",
          en: "the table has \(columns) columns, so '\(lost)' in this row has none"),
        hint: Wording(
          zh: "请补表头；文字中的“|”请写成“\\|”", en: "add a column, or write '|' in words as '\\|'"))
    }
    if columns > 1, !line[start...].contains(UInt8(ascii: "|")) {
      add(
        .warning, rule: "line-read-as-table-row", row,
        Wording(
          zh: "“\(String(decoding: line[start...], as: UTF8.self).prefix(40))”紧接表格，被读作表格的一行",
          en: "'\(String(decoding: line[start...], as: UTF8.self).prefix(40))' directly under a "
            + "table is read as a row of it"),
        hint: Wording(zh: "请在表格后空一行", en: "put a blank line after the table"))
    }
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, rule: String, _ node: MarkdownNode, _ message: Wording,
    hint: Wording
  ) {
    diagnostics.append(
      Diagnostic(
        severity, rule: rule,
        at: FilePosition(file: file, line: node.line + firstLine - 1, column: node.column),
        message, hint: hint))
  }
}
