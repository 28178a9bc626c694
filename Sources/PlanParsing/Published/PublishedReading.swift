import PlanModel

/// Collects the parts of a published plan line by line, in the order of the page.
struct PublishedReading {
  let file: String
  private(set) var dropped: [Written] = []
  private var title: Written?
  private var published: Written?
  private var source: Written?
  private var opening: [Written] = []
  private var pillars: [PlanDocument.PillarEntry] = []

  init(file: String) { self.file = file }

  mutating func take(_ line: Written) {
    if let finding = PageChrome.finding(line.value) {
      takeChrome(finding, line)
    } else if let (numbering, rest) = Numbering.leading(Substring(line.value)) {
      takeNumbered(numbering, rest, line)
    } else if pillars.isEmpty {
      takeBeforePillars(line)
    } else {
      addParagraph(line)
    }
  }

  private mutating func takeChrome(_ finding: PageChrome.Finding, _ line: Written) {
    dropped.append(line)
    switch finding {
    case .published(let text): published = published ?? Written(text, at: line.position)
    case .source(let text): source = source ?? Written(text, at: line.position)
    case .dropped: break
    }
  }

  private mutating func takeNumbered(
    _ numbering: Numbering, _ rest: Substring, _ line: Written
  ) {
    let label = Written(numbering.label, at: line.position)
    switch numbering.style {
    case .section:
      let number = pillars.count + 1
      pillars.append(
        PlanDocument.PillarEntry(
          id: Written("p\(number)", at: line.position), label: label,
          title: Written(withoutStop(rest), at: line.position)))
    case .item where pillars.isEmpty:
      takeBeforePillars(line)
    case .item:
      let (title, text) = titleAndText(of: rest)
      pillars[pillars.count - 1].tasks.append(
        PlanDocument.TaskEntry(
          id: Written(taskID(numbering.label), at: line.position), label: label,
          title: Written(withoutStop(title[...]), at: line.position)))
      if !text.isEmpty { addParagraph(Written(String(text), at: line.position)) }
    }
  }

  /// A plan counts its tasks through; where numbers start again in each pillar, or repeat, the
  /// pillar's number makes the address unique.
  private func taskID(_ label: String) -> String {
    let plain = "t\(label)"
    let taken = pillars.contains { $0.tasks.contains { $0.id?.value == plain } }
    guard taken, let last = pillars.last else { return plain }
    return "p\(pillars.count)-\(twoDigits(last.tasks.count + 1))"
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The head of a page repeats its title; the rest up to the first pillar is the opening.
  private mutating func takeBeforePillars(_ line: Written) {
    if title == nil, !line.value.contains("。") {
      title = line
    } else if line.value == title?.value {
      dropped.append(line)
    } else {
      opening.append(line)
    }
  }

  private mutating func addParagraph(_ line: Written) {
    let block = PlanDocument.Block.prose(
      PlanDocument.ProseEntry(markdown: line.map { escapedMarkdown($0) }))
    let pillar = pillars.count - 1
    if pillars[pillar].tasks.isEmpty {
      append(block, to: &pillars[pillar].body)
    } else {
      append(block, to: &pillars[pillar].tasks[pillars[pillar].tasks.count - 1].body)
    }
  }

  /// Paragraphs that follow one another are one piece of prose.
  private func append(_ block: PlanDocument.Block, to body: inout [PlanDocument.Block]) {
    if case .prose(let new) = block, case .prose(var last)? = body.last {
      last.markdown = last.markdown.map { $0 + "\n\n" + new.markdown.value }
      body[body.count - 1] = .prose(last)
    } else {
      body.append(block)
    }
  }

  private func withoutStop(_ text: Substring) -> String {
    String(text.last == "。" ? text.dropLast() : text)
  }

  // MARK: - The document

  func finish() -> (PlanDocument, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let start = FilePosition(file: file, line: 1, column: 1)
    var cells: [Record.Cell] = []
    if let source { cells.append(Record.Cell("issuer", source)) }
    if let year = planYear() {
      cells.append(Record.Cell("year", year))
    } else {
      diagnostics.append(
        Diagnostic(
          .error, rule: "year-not-found", at: title?.position ?? start,
          Wording(
            zh: "标题和发布日期里都没有年份", en: "neither the title nor the date names a year"),
          hint: Wording(
            zh: "在标题前写上年份，例如“2023年”",
            en: "write the year into the title, such as '2023年'")))
    }
    if let title { cells.append(Record.Cell("title", title)) }
    if let day = published.flatMap(publishedDay) { cells.append(Record.Cell("published", day)) }
    let framework = framework()
    if let name = framework.name { cells.append(Record.Cell("framework", name)) }
    if pillars.isEmpty {
      diagnostics.append(
        Diagnostic(
          .error, rule: "no-pillars", at: start,
          Wording(
            zh: "没有找到“一、”这样编号的板块",
            en: "no section numbered like '一、' was found"),
          hint: Wording(
            zh: "目前只能导入带编号的要点：板块用“一、”，任务用“1.”",
            en: "only numbered plans can be imported: sections as '一、', tasks as '1.'")))
    }
    let body = opening.map { escapedMarkdown($0.value) }.joined(separator: "\n\n")
    let openingBlocks: [PlanDocument.Block] =
      opening.isEmpty
      ? []
      : [.prose(PlanDocument.ProseEntry(markdown: Written(body, at: opening[0].position)))]
    let document = PlanDocument(
      matter: Record(cells: cells, position: start), groups: framework.groups,
      opening: openingBlocks, pillars: pillars)
    return (document, diagnostics)
  }

  private func planYear() -> Written? {
    for words in [title, published].compactMap({ $0 }) {
      let digits = words.value.drop { !$0.isNumber }.prefix { $0.isNumber }
      if digits.count == 4, Int(digits) != nil {
        return Written(String(digits), at: words.position)
      }
    }
    return nil
  }

  /// The day of "2023-04-19 11:13".
  private func publishedDay(_ words: Written) -> Written? {
    let day = words.value.prefix { !$0.isWhitespace }
    return day.isEmpty ? nil : Written(String(day), at: words.position)
  }

  /// Names in quotation marks that begin with their own count: “一个统领”, “两项保障” … each takes
  /// the next so many pillars, a pillar that names a group begins it.
  private func framework() -> (name: Written?, groups: [PlanDocument.GroupEntry]) {
    var name: Written?
    var counted: [(name: Written, count: Int)] = []
    for line in opening {
      for quoted in quotedWords(in: line.value) {
        let words = Written(quoted, at: line.position)
        if quoted.allSatisfy({ $0.isASCII && $0.isNumber }), quoted.count >= 3 {
          name = name ?? words
        } else if (3...6).contains(quoted.count), let count = chineseNumber(quoted.prefix(1)),
          !counted.contains(where: { $0.name == words })
        {
          counted.append((words, count))
        }
      }
    }
    // Only a framework that names its own digits ("1246") is a division of the pillars.
    guard let digits = name?.value,
      digits == counted.suffix(digits.count).map({ "\($0.count)" }).joined()
    else { return (name, []) }
    var groups: [PlanDocument.GroupEntry] = []
    var next = 0
    for (group, count) in counted.suffix(digits.count) {
      if let named = pillars.indices.first(where: {
        $0 >= next && pillars[$0].title.value.contains(group.value)
      }), named > next, !groups.isEmpty {
        groups[groups.count - 1].pillars += pillars[next..<named].compactMap(\.id)
        next = named
      }
      let members = pillars[next..<min(next + count, pillars.count)].compactMap(\.id)
      next += members.count
      if !members.isEmpty { groups.append(PlanDocument.GroupEntry(name: group, pillars: members)) }
    }
    return (name, groups)
  }

  private func quotedWords(in text: String) -> [String] {
    var found: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "“") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "”") else { break }
      found.append(String(rest[..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return found
  }
}
