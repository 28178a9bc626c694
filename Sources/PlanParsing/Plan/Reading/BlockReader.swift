import PlanModel

/// Reads the blocks between two headings: promises where the tree has their tables and lists,
/// and as prose every line between them.
///
/// Prose is what lies between the promises rather than the lines of its nodes, so that nothing
/// is lost that has no node of its own, such as the address behind a reference link.
struct BlockReader {
  let source: SourceText
  var diagnostics: [Diagnostic] = []
  private var list = BlockList()
  /// The first line that is in no block yet.
  private var unread: Int

  init(source: SourceText, firstLine: Int) {
    self.source = source
    unread = firstLine
  }

  /// Takes a top-level node that is no heading of a pillar or task, in the order of lines.
  mutating func take(_ node: MarkdownNode) {
    switch node.kind {
    case .table:
      takeTable(node)
    case .list where MilestoneList.isMilestones(node):
      closeProse(before: node.line)
      list.append(.milestones(MilestoneList.milestones(of: node, source, &diagnostics)))
      unread = node.lastLine + 1
    case .paragraph:
      takeParagraph(node)
    case .codeBlock:
      reportOpenFence(node)
    case .htmlBlock(let html):
      reportOpenComment(html, node)
    default:
      MilestoneList.reportLookAlikes(in: node, source, &diagnostics)
    }
  }

  /// The blocks up to a line, and a new start after it.
  mutating func blocks(before line: Int, resumingAt next: Int) -> [PlanDocument.Block] {
    closeProse(before: line)
    unread = next
    defer { list = BlockList() }
    return list.blocks
  }

  private mutating func closeProse(before line: Int) {
    guard unread < line else { return }
    appendProse(source.text(of: unread...(line - 1)), from: unread, assignment: nil)
  }

  private mutating func appendProse(
    _ text: String, from line: Int, assignment: PlanDocument.AssignmentEntry?
  ) {
    let prose = proseLines(text)
    var first = line
    while first < source.lineCount, trimmed(source.line(first)).isEmpty { first += 1 }
    let indent = source.line(first).utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    list.append(
      .prose(
        .init(
          markdown: Written(prose, at: source.position(line: first, column: indent + 1)),
          assignment: assignment)))
  }

  private mutating func takeTable(_ node: MarkdownNode) {
    guard let table = PromiseTable(node) else {
      if let miss = PromiseTable.nearMiss(node, in: source) { diagnostics.append(miss) }
      return
    }
    closeProse(before: node.line)
    let records = table.read(source, &diagnostics)
    if records.isEmpty {
      diagnostics.append(
        Diagnostic(
          .warning, rule: "empty-table",
          at: source.position(line: node.line, column: node.column),
          Wording(zh: "表格没有内容", en: "the table has no rows")))
    }
    list.append(table.kind.block(records))
    unread = node.lastLine + 1
  }

  private mutating func takeParagraph(_ node: MarkdownNode) {
    let lastLine = source.lastLineOfParagraph(from: node.line)
    let closing = AssignmentWords(
      words: node.words, source: source.text(of: node.line...lastLine)
    ) { word in
      let line = (node.line...lastLine).last { source.line($0).contains(word) } ?? lastLine
      // The words may occur in the sentence too; the assignment is the last place.
      return source.lastPosition(of: word, line: line)
    }
    guard let closing else { return }
    let earlier = unread < node.line ? source.text(of: unread...(node.line - 1)) + "\n" : ""
    appendProse(
      earlier + closing.before, from: min(unread, node.line), assignment: closing.assignment)
    unread = lastLine + 1
  }

  /// An unclosed fence swallows the rest of the plan.
  private mutating func reportOpenFence(_ node: MarkdownNode) {
    let first = trimmed(source.line(node.line))
    guard let mark = first.first, mark == "`" || mark == "~",
      first.hasPrefix("\(mark)\(mark)\(mark)")
    else { return }
    let last = trimmed(source.line(node.lastLine))
    let width = first.prefix { $0 == mark }.count
    if node.lastLine > node.line, last.count >= width, last.allSatisfy({ $0 == mark }) { return }
    let fence = String(repeating: mark, count: width)
    diagnostics.append(
      Diagnostic(
        .error, rule: "code-block-not-closed",
        at: source.position(line: node.line, column: node.column),
        Wording(zh: "代码块没有结束", en: "the code block is never closed"),
        hint: Wording(zh: "在最后加一行 \(fence)", en: "end it with a line \(fence)")))
  }

  /// An unclosed comment swallows the rest too; other HTML is reported where Markdown is parsed.
  private mutating func reportOpenComment(_ html: String, _ node: MarkdownNode) {
    guard trimmed(html).hasPrefix("<!--"), !html.contains("-->") else { return }
    diagnostics.append(
      Diagnostic(
        .error, rule: "comment-not-closed",
        at: source.position(line: node.line, column: node.column),
        Wording(zh: "注释没有结束", en: "the comment is never closed"),
        hint: Wording(zh: "在注释末尾写 -->", en: "end the comment with -->")))
  }
}

extension SourceText {
  /// The line before the next blank one: where a paragraph ends. The definition of a reference
  /// link below it is not part of it, though it has no node of its own.
  func lastLineOfParagraph(from line: Int) -> Int {
    var last = line
    while last < lineCount, !trimmed(self.line(last + 1)).isEmpty { last += 1 }
    return last
  }

  /// Where `word` last stands in a line; the start of the line when it does not.
  func lastPosition(of word: String, line number: Int) -> FilePosition {
    let bytes = Array(line(number).utf8)
    let word = Array(word.utf8)
    var start = bytes.count - word.count
    while start >= 0, !word.isEmpty {
      if bytes[start..<(start + word.count)].elementsEqual(word) {
        return position(line: number, column: start + 1)
      }
      start -= 1
    }
    return position(line: number, column: 1)
  }
}
