package import PlanModel

/// Reads a plan written in YAML, with the same words as its Markdown form.
///
/// The document is absent when the text is no mapping.
package func planDocument(
  fromYAML text: String, file: String
) -> (document: PlanDocument?, diagnostics: [Diagnostic]) {
  let parsed = parseYAML(text, file: file)
  var diagnostics = parsed.diagnostics
  guard let node = parsed.node else {
    if diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          .error, rule: "empty-plan", at: FilePosition(file: file),
          Wording(zh: "计划是空的", en: "the plan is empty")))
    }
    return (nil, diagnostics)
  }
  guard case .mapping(let entries, let position) = node else {
    diagnostics.append(wrongShape("plan", at: node.position))
    return (nil, diagnostics)
  }

  var matter = MatterReader()
  matter.read(entries, isFrontMatter: false, &diagnostics)
  var reader = YAMLPlanReader(diagnostics: diagnostics)
  var document = PlanDocument(
    matter: Record(cells: matter.cells, position: position), groups: matter.groups)
  for entry in entries {
    switch PlanColumns.matter.canonicalName(of: entry.key.value) {
    case "opening":
      document.opening = reader.blocks(ofTextOrList: entry.value)
    case "pillars":
      document.pillars = entry.value.items(of: "pillars", &reader.diagnostics)
        .compactMap { reader.pillar($0) }
    default: break
    }
  }
  return (document, reader.diagnostics)
}

/// Pillars, tasks and their blocks out of YAML nodes.
private struct YAMLPlanReader {
  var diagnostics: [Diagnostic]

  mutating func pillar(_ node: YAMLNode) -> PlanDocument.PillarEntry? {
    var fields = YAMLFields(node, names: [PlanColumns.pillar, PlanColumns.body], &diagnostics)
    guard let heading = heading(&fields) else { return nil }
    let tasks = fields.take("tasks")?.items(of: "tasks", &diagnostics) ?? []
    let body = blocks(&fields)
    return .init(
      id: heading.id, label: heading.label, title: heading.title, body: body,
      tasks: tasks.compactMap { task($0) })
  }

  private mutating func task(_ node: YAMLNode) -> PlanDocument.TaskEntry? {
    var fields = YAMLFields(node, names: [PlanColumns.task, PlanColumns.body], &diagnostics)
    guard let heading = heading(&fields) else { return nil }
    return .init(
      id: heading.id, label: heading.label, title: heading.title, body: blocks(&fields))
  }

  /// Id, number and title; a title may bring its number along, as in Markdown.
  private mutating func heading(
    _ fields: inout YAMLFields
  ) -> (id: Written?, label: Written?, title: Written)? {
    var id = fields.words("id", &diagnostics)
    var label = fields.words("number", &diagnostics)
    guard let title = fields.words("title", &diagnostics) else {
      diagnostics.append(
        Diagnostic(
          .error, rule: "heading-without-title", at: fields.position,
          Wording(zh: "没有标题（title）", en: "there is no title")))
      return nil
    }
    let bare = ExplicitID(title.value)
    if id == nil { id = bare.id.map { Written($0, at: title.position) } }
    guard let number = label else {
      let words = HeadingWords(bare.words)
      label = words.label.map { Written($0, at: title.position) }
      return (id, label, Written(words.title, at: title.position))
    }
    let words = HeadingWords(number.value + "x")
    if let printed = words.label, !HeadingWords.isLabel(number.value) {
      label = Written(printed, at: number.position)
    }
    if let label, !HeadingWords.isLabel(label.value) {
      diagnostics.append(
        Diagnostic(
          .error, rule: "unreadable-number", at: label.position,
          Wording(
            zh: "看不懂序号“\(label.value)”", en: "cannot read the number '\(label.value)'"),
          hint: Wording(zh: "可写：二、7、1.2、第一部分", en: "write 2, 1.2, 二 or A")))
    }
    return (id, label, Written(bare.words, at: title.position))
  }

  // MARK: Blocks

  mutating func blocks(ofTextOrList node: YAMLNode) -> [PlanDocument.Block] {
    if case .scalar(let text) = node { return blocks(ofText: text) }
    return blocks(ofList: node)
  }

  private mutating func blocks(ofList node: YAMLNode) -> [PlanDocument.Block] {
    var list = BlockList()
    for item in node.items(of: "body", &diagnostics) {
      var fields = YAMLFields(item, names: [PlanColumns.body], &diagnostics)
      list.append(contentsOf: blocks(&fields))
    }
    return list.blocks
  }

  /// The short form: each kind of block once, in the order of `PlanColumns.body`.
  private mutating func blocks(_ fields: inout YAMLFields) -> [PlanDocument.Block] {
    var list = BlockList()
    if let text = fields.lines("text", &diagnostics) {
      list.append(contentsOf: blocks(ofText: text))
    }
    let assignment = PlanDocument.AssignmentEntry(
      lead: bracketable("lead", &fields), partners: bracketable("partners", &fields),
      due: bracketable("due", &fields))
    if !assignment.isEmpty {
      list.append(
        .prose(.init(markdown: Written("", at: fields.position), assignment: assignment)))
    }
    for kind in PromiseTable.Kind.allCases {
      guard let node = fields.take(kind.key) else { continue }
      list.append(kind.block(records(node, kind)))
    }
    if let node = fields.take("milestones") {
      let items = node.items(of: "milestones", &diagnostics)
      list.append(.milestones(items.compactMap { milestone($0) }))
    }
    if let node = fields.take("body") { list.append(contentsOf: blocks(ofList: node)) }
    return list.blocks
  }

  /// Words that the Markdown form puts between round brackets.
  private mutating func bracketable(_ name: String, _ fields: inout YAMLFields) -> Written? {
    guard let words = fields.words(name, &diagnostics) else { return nil }
    if !ClosingBracket.isBalanced(words.value) {
      diagnostics.append(
        Diagnostic(
          .error, rule: "unbalanced-brackets", at: words.position,
          Wording(
            zh: "“\(words.value)”的括号不成对", en: "the brackets of '\(words.value)' do not match")))
    }
    return words
  }

  private mutating func blocks(ofText text: Written) -> [PlanDocument.Block] {
    let source = SourceText(text)
    let parsed = parseMarkdown(
      source.text(of: 1...max(1, source.lineCount)), file: text.position.file)
    // Lines inside a value are not lines of the file.
    diagnostics += parsed.diagnostics.map {
      Diagnostic($0.severity, rule: $0.rule, at: text.position, $0.message, hint: $0.hint)
    }
    var reader = BlockReader(source: source, firstLine: 1)
    for node in parsed.document.children.sorted(by: { $0.line < $1.line }) {
      if case .heading(let level) = node.kind, level <= 3 {
        reader.diagnostics.append(headingInText(node, at: text.position))
      }
      reader.take(node)
    }
    let blocks = reader.blocks(before: source.lineCount + 1, resumingAt: 1)
    diagnostics += reader.diagnostics
    return blocks
  }

  private func headingInText(_ node: MarkdownNode, at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .error, rule: "heading-in-text", at: position,
      Wording(
        zh: "正文里的标题“\(node.words)”级别太高", en: "the heading '\(node.words)' stands in a text"),
      hint: Wording(
        zh: "正文小标题用“#### ”；板块和任务写在 pillars 和 tasks 里",
        en: "use '#### ' inside a text; pillars and tasks have keys of their own"))
  }

  private mutating func records(_ node: YAMLNode, _ kind: PromiseTable.Kind) -> [Record] {
    node.items(of: kind.key, &diagnostics).compactMap { item in
      guard case .mapping(let entries, let position) = item else {
        diagnostics.append(wrongShape(kind.key, at: item.position))
        return nil
      }
      var cells: [Record.Cell] = []
      for entry in entries {
        let name = kind.names.canonicalName(of: entry.key.value)
        if name == nil {
          diagnostics.append(
            unknownName(
              entry.key.value, at: entry.key.position, among: kind.names, rule: "unknown-key"))
        }
        guard let text = entry.value.words(of: entry.key, &diagnostics) else { continue }
        guard !cells.contains(where: { $0.name == name ?? onOneLine(entry.key.value) }) else {
          diagnostics.append(duplicateKey(entry.key))
          continue
        }
        cells.append(.init(name ?? onOneLine(entry.key.value), text))
      }
      return cells.isEmpty ? nil : Record(cells: cells, position: position)
    }
  }

  private mutating func milestone(_ node: YAMLNode) -> PlanDocument.MilestoneEntry? {
    if case .scalar(let text) = node { return milestone(words: text) }
    var fields = YAMLFields(node, names: [PlanColumns.milestone], &diagnostics)
    guard let title = fields.words("title", &diagnostics),
      let written = milestone(words: title)
    else {
      diagnostics.append(
        Diagnostic(
          .error, rule: "milestone-without-title", at: node.position,
          Wording(zh: "节点没有名称", en: "the milestone has no title")))
      return nil
    }
    var entry = written
    entry.id = fields.words("id", &diagnostics) ?? entry.id
    entry.due = bracketable("due", &fields) ?? entry.due
    let done = bracketable("done", &fields)
    if let done {
      let answer = YesOrNo(done.value)
      entry.isTicked = answer != .no
      if answer == .neither { entry.finished = done }
    }
    if let ticked = fields.words("ticked", &diagnostics) {
      switch YesOrNo(ticked.value) {
      case .yes: entry.isTicked = true
      case .no: entry.isTicked = false
      case .neither: diagnostics.append(wrongShape("ticked", at: ticked.position))
      }
    }
    return entry
  }

  private func milestone(words text: Written) -> PlanDocument.MilestoneEntry? {
    let words = MilestoneWords(text.value)
    guard !words.title.isEmpty else { return nil }
    func located(_ word: String) -> Written { Written(word, at: text.position) }
    return .init(
      isTicked: false, id: words.id.map(located), title: located(words.title),
      due: words.due.map(located), finished: words.finished.map(located))
  }
}

/// The words by which a YAML plan says that a milestone is done.
enum YesOrNo {
  case yes, no, neither

  init(_ word: String) {
    switch word.lowercased() {
    case "yes", "true", "done", "是", "已完成", "完成": self = .yes
    case "no", "false", "open", "否", "未完成": self = .no
    default: self = .neither
    }
  }
}

extension PromiseTable.Kind {
  var key: String {
    switch self {
    case .targets: "targets"
    case .duties: "duties"
    case .projects: "projects"
    }
  }
}
