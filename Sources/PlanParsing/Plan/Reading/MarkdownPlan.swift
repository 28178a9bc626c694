package import PlanModel

/// Reads a plan written in Markdown.
///
/// Headings of the second level are pillars, of the third tasks; tables and task lists below them
/// are promises; all else is prose. The document is absent only when the text is refused unread.
package func planDocument(
  fromMarkdown text: String, file: String
) -> (document: PlanDocument?, diagnostics: [Diagnostic]) {
  let source = SourceText(text, file: file)
  var diagnostics: [Diagnostic] = []
  let front = FrontMatter(of: source, &diagnostics)

  var matter = MatterReader()
  if let yaml = front.yaml {
    let parsed = parseYAML(yaml, file: file, firstLine: 2)
    diagnostics += parsed.diagnostics
    switch parsed.node {
    case .mapping(let entries, _): matter.read(entries, isFrontMatter: true, &diagnostics)
    case .some(let node): diagnostics.append(wrongShape("---", at: node.position))
    case nil: break
    }
  }

  let body =
    front.bodyLine <= source.lineCount
    ? source.text(of: front.bodyLine...source.lineCount) : ""
  let parsed = parseMarkdown(body, file: file, firstLine: front.bodyLine)
  diagnostics += parsed.diagnostics
  let root = parsed.document
  if root.children.isEmpty, parsed.diagnostics.contains(where: { $0.severity == .error }) {
    return (nil, diagnostics)
  }

  var outline = MarkdownOutline(
    matter: matter, blocks: BlockReader(source: source, firstLine: front.bodyLine))
  for node in root.children.sorted(by: { $0.line < $1.line }) { outline.take(node) }
  let document = outline.document(lastLine: source.lineCount)
  return (document, diagnostics + outline.diagnostics)
}

/// Puts the blocks of a plan under its headings.
private struct MarkdownOutline {
  var blocks: BlockReader
  private var title: Written?
  private let matter: MatterReader
  private var opening: [PlanDocument.Block] = []
  private var pillars: [PlanDocument.PillarEntry] = []

  var diagnostics: [Diagnostic] { blocks.diagnostics }

  init(matter: MatterReader, blocks: BlockReader) {
    self.matter = matter
    self.blocks = blocks
    title = matter.cells.first { $0.name == "title" }?.text
  }

  mutating func take(_ node: MarkdownNode) {
    guard case .heading(let level) = node.kind, level <= 3 else {
      if case .heading(let level) = node.kind { reportSkippedLevel(level, node) }
      blocks.take(node)
      return
    }
    guard trimmed(blocks.source.line(node.line)).hasPrefix("#") else {
      reportUnderline(node)
      return
    }
    assign(blocks.blocks(before: node.line, resumingAt: node.lastLine + 1))
    switch level {
    case 1: takeTitle(node)
    case 2: takePillar(node)
    default: takeTask(node)
    }
  }

  mutating func document(lastLine: Int) -> PlanDocument {
    assign(blocks.blocks(before: lastLine + 1, resumingAt: lastLine + 1))
    var cells = matter.cells
    if let title, !cells.contains(where: { $0.name == "title" }) {
      cells.append(.init("title", title))
    }
    let start = blocks.source.position(line: 1, column: 1)
    return PlanDocument(
      matter: Record(cells: cells, position: start), groups: matter.groups, opening: opening,
      pillars: pillars)
  }

  /// Gives blocks to the heading they stand under.
  private mutating func assign(_ new: [PlanDocument.Block]) {
    guard let pillar = pillars.indices.last else {
      opening = merged(opening, new)
      return
    }
    guard let task = pillars[pillar].tasks.indices.last else {
      pillars[pillar].body = merged(pillars[pillar].body, new)
      return
    }
    pillars[pillar].tasks[task].body = merged(pillars[pillar].tasks[task].body, new)
  }

  private func merged(
    _ earlier: [PlanDocument.Block], _ later: [PlanDocument.Block]
  ) -> [PlanDocument.Block] {
    var list = BlockList()
    list.append(contentsOf: earlier)
    list.append(contentsOf: later)
    return list.blocks
  }

  private mutating func takeTitle(_ node: MarkdownNode) {
    let words = Written(onOneLine(node.words), at: place(of: onOneLine(node.words), node))
    guard let title, title != words else {
      self.title = words
      return
    }
    blocks.diagnostics.append(
      Diagnostic(
        .warning, rule: "second-title", at: words.position,
        Wording(
          zh: "一级标题“\(words.value)”与计划标题“\(title.value)”不同，不会显示",
          en: "the heading '\(words.value)' differs from the plan's title '\(title.value)' "
            + "and is not shown"),
        hint: Wording(
          zh: "板块用“## ”，任务用“### ”", en: "pillars start with '## ', tasks with '### '")))
  }

  private mutating func takePillar(_ node: MarkdownNode) {
    let words = headingWords(node)
    pillars.append(.init(id: words.id, label: words.label, title: words.title))
  }

  private mutating func takeTask(_ node: MarkdownNode) {
    let words = headingWords(node)
    if pillars.isEmpty {
      blocks.diagnostics.append(
        Diagnostic(
          .error, rule: "task-before-pillar", at: words.title.position,
          Wording(
            zh: "任务“\(words.title.value)”前面没有板块",
            en: "the task '\(words.title.value)' stands before any pillar"),
          hint: Wording(zh: "先写一行“## 一、板块名称 {#p1}”", en: "write '## 1. Name {#p1}' first")))
      // The tasks below must not be lost to the other checks.
      let id = Written("p0", at: words.title.position)
      pillars.append(.init(id: id, title: words.title))
    }
    pillars[pillars.count - 1].tasks.append(
      .init(id: words.id, label: words.label, title: words.title))
  }

  private mutating func headingWords(
    _ node: MarkdownNode
  ) -> (id: Written?, label: Written?, title: Written) {
    let words = HeadingWords(onOneLine(node.words))
    func located(_ word: String) -> Written { Written(word, at: place(of: word, node)) }
    let title = located(words.title)
    if words.title.isEmpty {
      blocks.diagnostics.append(
        Diagnostic(
          .error, rule: "heading-without-title", at: title.position,
          Wording(zh: "标题是空的", en: "the heading has no words")))
    }
    reportDress(of: node, words: words.title, at: title.position, &blocks.diagnostics)
    let id = words.id.map { id in
      Written(id, at: blocks.source.position(of: "{#", line: node.line, after: node.column))
    }
    return (id, words.label.map(located), title)
  }

  private func place(of word: String, _ node: MarkdownNode) -> FilePosition {
    let marks = blocks.source.line(node.line).utf8.dropFirst(node.column - 1)
      .prefix { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: " ") }
    return blocks.source.position(
      of: word, line: node.line, after: max(node.column, 1) + marks.count)
  }

  /// Text with a line of --- or === right below it is a heading to Markdown, hardly to an author.
  private mutating func reportUnderline(_ node: MarkdownNode) {
    let words = onOneLine(node.words)
    blocks.diagnostics.append(
      Diagnostic(
        .error, rule: "underlined-heading",
        at: blocks.source.position(line: node.line, column: node.column),
        Wording(
          zh: "“\(words)”下面紧跟一行横线，会被当成标题",
          en: "'\(words)' has a line of dashes right below it, which makes it a heading"),
        hint: Wording(
          zh: "是标题就用“## ”开头；是分隔线就在前面空一行",
          en: "start a heading with '## '; put a blank line before a dividing line")))
  }

  private mutating func reportSkippedLevel(_ level: Int, _ node: MarkdownNode) {
    guard let pillar = pillars.last, pillar.tasks.isEmpty else { return }
    let words = onOneLine(node.words)
    let marks = String(repeating: "#", count: level)
    blocks.diagnostics.append(
      Diagnostic(
        .warning, rule: "heading-level-skipped",
        at: blocks.source.position(line: node.line, column: node.column),
        Wording(
          zh: "板块“\(pillar.title.value)”下直接用了“\(marks) \(words)”，它不是任务",
          en: "'\(marks) \(words)' stands right under the pillar '\(pillar.title.value)' "
            + "and is no task"),
        hint: Wording(zh: "任务用“### ”", en: "tasks start with '### '")))
  }
}
