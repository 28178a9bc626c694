/// The HTML of Markdown nodes, blocks or the words of one.
///
/// Nothing an author wrote becomes markup: raw HTML is left out, unsafe links keep their words
/// alone, and there are no style attributes. Headings start at `<h3>`. Ids, of headings and of
/// footnotes, start with `idPrefix`, so that several proses can stand on one page.
package func renderHTML(_ nodes: [MarkdownNode], idPrefix: String = "") -> String {
  var rendering = HTMLRendering(nodes, idPrefix: idPrefix)
  rendering.writeBlocks(nodes)
  rendering.writeNotes()
  return trimmingBlanks(rendering.html.string)
}

private struct HTMLRendering {
  var html = HTMLText()
  private let idPrefix: String
  private let headings: HeadingAddresses
  private let words: ProseWords
  private let noted: Set<String>

  private var headingsWritten = 0
  private var notes: [MarkdownNode] = []
  private var mentions: [String: Int] = [:]
  private var tableLabels: [String: Int] = [:]
  /// Inside of an `<a>`, which must not hold another.
  private var isInsideLink = false
  /// The tick box of a task item, waiting for the item's first words.
  private var tick: Bool?

  init(_ nodes: [MarkdownNode], idPrefix: String) {
    self.idPrefix = idPrefix
    headings = HeadingAddresses(nodes, prefix: idPrefix)
    words = ProseWords(for: plainText(nodes))
    noted = footnotes(in: nodes)
  }

  // MARK: Blocks

  mutating func writeBlocks(_ nodes: [MarkdownNode], isTight: Bool = false) {
    for node in nodes { writeBlock(node, isTight: isTight) }
  }

  private mutating func writeBlock(_ node: MarkdownNode, isTight: Bool) {
    switch node.kind {
    case .document: writeBlocks(node.children)
    case .heading: writeHeading(node)
    case .paragraph: writeParagraph(node, isTight: isTight)
    case .blockQuote:
      html.append("<blockquote>\n")
      writeBlocks(node.children)
      html.append("</blockquote>\n")
    case .list(let ordered, let start, let isTight):
      writeList(node.children, ordered: ordered, start: start, isTight: isTight)
    case .item, .taskItem: writeItem(node, isTight: isTight)
    case .table(let alignments): writeTable(node, alignments: alignments)
    case .tableRow(let isHeader): writeRow(node, isHeader: isHeader, alignments: [])
    case .tableCell: writeInlines(node.children)
    case .codeBlock(let code):
      html.append("<pre tabindex=\"0\"><code>")
      html.append(words: code)
      html.append("</code></pre>\n")
    case .thematicBreak: html.append("<hr>\n")
    case .footnoteDefinition: notes.append(node)
    case .htmlBlock: break
    default: writeInline(node)
    }
  }

  private mutating func writeHeading(_ node: MarkdownNode) {
    guard headings.addresses.indices.contains(headingsWritten) else { return }
    let address = headings.addresses[headingsWritten]
    headingsWritten += 1
    html.append("<h")
    html.append(number: address.level)
    html.append(" id=\"")
    html.append(words: address.id)
    html.append("\">")
    writeInlines(takeAddress(from: node.children).words)
    html.append("</h")
    html.append(number: address.level)
    html.append(">\n")
  }

  private mutating func writeParagraph(_ node: MarkdownNode, isTight: Bool) {
    let before = html.bytes.count
    let hasTick = tick != nil
    if !isTight { html.append("<p>") }
    writeTick()
    let start = html.bytes.count
    writeInlines(node.children)
    // HTML that was left out may have been all there was.
    let isEmpty = html.bytes[start...].allSatisfy { isBlankByte($0) || $0 == UInt8(ascii: "\n") }
    guard hasTick || !isEmpty else {
      html.cut(to: before)
      return
    }
    if !isTight { html.append("</p>") }
    html.append("\n")
  }

  private mutating func writeList(
    _ items: [MarkdownNode], ordered: Bool, start: Int, isTight: Bool
  ) {
    html.append(ordered ? "<ol" : "<ul")
    if ordered, start != 1 {
      html.append(" start=\"")
      html.append(number: start)
      html.append("\"")
    }
    html.append(">\n")
    writeBlocks(items, isTight: isTight)
    html.append(ordered ? "</ol>\n" : "</ul>\n")
  }

  private mutating func writeItem(_ item: MarkdownNode, isTight: Bool) {
    if case .taskItem(let isTicked) = item.kind {
      html.append(isTicked ? "<li class=\"task done\">" : "<li class=\"task\">")
      tick = isTicked
    } else {
      html.append("<li>")
    }
    if item.children.first?.kind != .paragraph { writeTick() }
    if !isTight || item.children.first?.kind != .paragraph { html.append("\n") }
    writeBlocks(item.children, isTight: isTight)
    if html.bytes.last == UInt8(ascii: "\n") { html.cut(to: html.bytes.count - 1) }
    html.append("</li>\n")
  }

  /// A printed mark, since a form control that cannot be used only puzzles.
  private mutating func writeTick() {
    guard let isTicked = tick else { return }
    tick = nil
    html.append("<span class=\"tick\" role=\"img\" aria-label=\"")
    html.append(words: isTicked ? words.done : words.open)
    html.append(isTicked ? "\">☑</span> " : "\">☐</span> ")
  }

  // MARK: Tables

  private mutating func writeTable(_ table: MarkdownNode, alignments: [MarkdownNode.Alignment]) {
    html.append("<div class=\"tw\" tabindex=\"0\" role=\"region\" aria-label=\"")
    html.append(words: label(of: table))
    html.append("\">\n<table class=\"tbl\">\n")
    let rows = table.children.drop { $0.kind == .tableRow(isHeader: true) }
    for row in table.children.prefix(table.children.count - rows.count) {
      html.append("<thead>\n")
      writeRow(row, isHeader: true, alignments: alignments)
      html.append("</thead>\n")
    }
    if !rows.isEmpty {
      html.append("<tbody>\n")
      for row in rows { writeRow(row, isHeader: false, alignments: alignments) }
      html.append("</tbody>\n")
    }
    html.append("</table>\n</div>\n")
  }

  /// The words of the header: what tells one table of a page from another.
  private mutating func label(of table: MarkdownNode) -> String {
    let header = table.children.first?.children.map { plainText([$0]) } ?? []
    let label = words.table + header.filter { !$0.isEmpty }.joined(separator: words.between)
    tableLabels[label, default: 0] += 1
    let number = tableLabels[label] ?? 1
    return number == 1 ? label : "\(label) (\(number))"
  }

  private mutating func writeRow(
    _ row: MarkdownNode, isHeader: Bool, alignments: [MarkdownNode.Alignment]
  ) {
    html.append("<tr>")
    for (column, cell) in row.children.enumerated() {
      // A header cell without words would be announced as the name of its column.
      let isHeader = isHeader && !plainText([cell]).isEmpty
      html.append(isHeader ? "<th scope=\"col\"" : "<td")
      switch alignments.indices.contains(column) ? alignments[column] : .unstated {
      case .right: html.append(" class=\"r\"")
      case .centre: html.append(" class=\"c\"")
      case .left, .unstated: break
      }
      html.append(">")
      writeInlines(cell.children)
      html.append(isHeader ? "</th>" : "</td>")
    }
    html.append("</tr>\n")
  }

  // MARK: Footnotes

  mutating func writeNotes() {
    guard !notes.isEmpty else { return }
    html.append("<div class=\"notes\">\n<ol>\n")
    var index = 0
    while index < notes.count {
      let note = notes[index]
      index += 1
      guard case .footnoteDefinition(let number) = note.kind else { continue }
      html.append("<li id=\"")
      writeNoteID("fn-", number)
      html.append("\"")
      if number != String(index) {
        html.append(" value=\"")
        html.append(words: number)
        html.append("\"")
      }
      html.append(">\n")
      writeBlocks(note.children)
      writeBacklink(number)
      html.append("</li>\n")
    }
    html.append("</ol>\n</div>\n")
  }

  private mutating func writeBacklink(_ number: String) {
    guard mentions[number] != nil else { return }
    let end = Array("</p>\n".utf8)
    let isParagraph = html.bytes.suffix(end.count).elementsEqual(end)
    if isParagraph { html.cut(to: html.bytes.count - end.count) } else { html.append("<p>") }
    html.append(" <a href=\"#")
    writeNoteID("fnref-", number)
    html.append("\" role=\"doc-backlink\" aria-label=\"")
    html.append(words: words.backToText + " " + number)
    html.append("\">↩</a></p>\n")
  }

  private mutating func writeMention(_ number: String) {
    guard noted.contains(number), !isInsideLink else {
      html.append("<sup>[")
      html.append(words: number)
      html.append("]</sup>")
      return
    }
    let mention = mentions[number, default: 0] + 1
    mentions[number] = mention
    html.append("<sup><a id=\"")
    writeNoteID("fnref-", number)
    if mention > 1 {
      html.append("-")
      html.append(number: mention)
    }
    html.append("\" href=\"#")
    writeNoteID("fn-", number)
    html.append("\" role=\"doc-noteref\">[")
    html.append(words: number)
    html.append("]</a></sup>")
  }

  private mutating func writeNoteID(_ kind: StaticString, _ number: String) {
    html.append(words: idPrefix)
    html.append(kind)
    html.append(words: number)
  }

  // MARK: Inlines

  private mutating func writeInlines(_ nodes: [MarkdownNode]) {
    for node in nodes { writeInline(node) }
  }

  private mutating func writeInline(_ node: MarkdownNode) {
    switch node.kind {
    case .text(let text): html.append(words: text)
    case .softBreak: html.append("\n")
    case .lineBreak: html.append("<br>\n")
    case .code(let text):
      html.append("<code>")
      html.append(words: text)
      html.append("</code>")
    case .emphasis: write("<em>", node, "</em>")
    case .strong: write("<strong>", node, "</strong>")
    case .strikethrough: write("<del>", node, "</del>")
    case .link(let url): writeLink(node, to: url, words: plainText(node.children))
    case .image(let url): writeImage(url, words: plainText(node.children))
    case .footnoteReference(let number): writeMention(number)
    default: break
    }
  }

  private mutating func write(_ start: StaticString, _ node: MarkdownNode, _ end: StaticString) {
    html.append(start)
    writeInlines(node.children)
    html.append(end)
  }

  private mutating func writeLink(_ node: MarkdownNode, to url: String, words: String) {
    let isOpened = openLink(to: url)
    if words.isEmpty, !node.children.contains(where: isImage) {
      html.append(words: url)
    } else {
      writeInlines(node.children)
    }
    if isOpened { closeLink() }
  }

  /// An image of this site is shown. One from elsewhere would be fetched from a third party
  /// behind the reader's back, so a link stands for it.
  private mutating func writeImage(_ url: String, words: String) {
    guard LinkTarget(url) == .local, !url.isEmpty else {
      let isOpened = openLink(to: url)
      html.append(words: words.isEmpty ? url : words)
      if isOpened { closeLink() }
      return
    }
    html.append("<img src=\"")
    html.append(address: url)
    html.append("\" alt=\"")
    html.append(words: words)
    html.append("\" loading=\"lazy\">")
  }

  /// Writes `<a …>` unless the address is unsafe or empty, or a link is open already.
  private mutating func openLink(to url: String) -> Bool {
    let target = LinkTarget(url)
    guard !isInsideLink, !url.isEmpty, target != .unsafe else { return false }
    isInsideLink = true
    html.append("<a href=\"")
    html.append(address: headingID(for: url).map { "#" + $0 } ?? url)
    html.append(target == .external ? "\" rel=\"noopener\">" : "\">")
    return true
  }

  private mutating func closeLink() {
    html.append("</a>")
    isInsideLink = false
  }

  /// The id of the heading in this prose that `#name` means.
  private func headingID(for url: String) -> String? {
    guard url.hasPrefix("#") else { return nil }
    let name = String(url.dropFirst())
    return headings[name] ?? headings[percentDecoded(name)]
  }
}

private func isImage(_ node: MarkdownNode) -> Bool {
  if case .image = node.kind { true } else { false }
}

/// The numbers of the footnotes that stand among `nodes`.
private func footnotes(in nodes: [MarkdownNode]) -> Set<String> {
  var numbers: Set<String> = []
  for node in nodes {
    if case .footnoteDefinition(let number) = node.kind { numbers.insert(number) }
    numbers.formUnion(footnotes(in: node.children))
  }
  return numbers
}

func percentDecoded(_ text: String) -> String {
  var decoded: [UInt8] = []
  var rest = ArraySlice(text.utf8)
  while let byte = rest.popFirst() {
    let digits = rest.prefix(2)
    if byte == UInt8(ascii: "%"), digits.count == 2,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    {
      decoded.append(value)
      rest = rest.dropFirst(2)
    } else {
      decoded.append(byte)
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}
