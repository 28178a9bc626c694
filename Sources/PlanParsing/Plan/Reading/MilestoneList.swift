import PlanModel

/// A list whose items are all task items: the milestones of a task.
enum MilestoneList {
  static func isMilestones(_ node: MarkdownNode) -> Bool {
    guard case .list = node.kind, !node.children.isEmpty else { return false }
    return node.children.allSatisfy(isTaskItem)
  }

  static func milestones(
    of list: MarkdownNode, _ source: SourceText, _ diagnostics: inout [Diagnostic]
  ) -> [PlanDocument.MilestoneEntry] {
    list.children.compactMap { milestone(of: $0, source, &diagnostics) }
  }

  private static func milestone(
    of item: MarkdownNode, _ source: SourceText, _ diagnostics: inout [Diagnostic]
  ) -> PlanDocument.MilestoneEntry? {
    guard case .taskItem(let isTicked) = item.kind else { return nil }
    let position = source.position(line: item.line, column: item.column)
    guard let paragraph = item.children.first, paragraph.kind == .paragraph,
      case let words = MilestoneWords(paragraph.words), !words.title.isEmpty
    else {
      diagnostics.append(
        Diagnostic(
          .error, rule: "milestone-without-title", at: position,
          Wording(zh: "节点没有名称", en: "the milestone has no title")))
      return nil
    }
    if item.children.count > 1 {
      diagnostics.append(
        Diagnostic(
          .error, rule: "milestone-too-long", at: position,
          Wording(
            zh: "节点“\(words.title)”下面还有段落或列表，节点只能是一句话",
            en: "the milestone '\(words.title)' holds more than one paragraph"),
          hint: Wording(
            zh: "把下面的内容移到任务正文里，或各写成一个节点",
            en: "move what follows into the task's text, or make each item a milestone")))
    }
    func located(_ word: String) -> Written {
      let lines = item.line...max(item.line, item.lastLine)
      let home =
        lines.first { source.line($0).contains(word) } ?? item.line
      return Written(
        word, at: source.position(of: word, line: home, after: home == item.line ? item.column : 1))
    }
    let title = located(words.title)
    reportDress(of: paragraph, words: words.title, at: title.position, &diagnostics)
    return PlanDocument.MilestoneEntry(
      isTicked: isTicked, id: words.id.map(located), title: title, due: words.due.map(located),
      finished: words.finished.map(located))
  }

  private static func isTaskItem(_ node: MarkdownNode) -> Bool {
    if case .taskItem = node.kind { return true }
    return false
  }

  /// Items that look like milestones and are none: `[-]`, a box inside a quotation, task items in
  /// a list with others or below another item.
  static func reportLookAlikes(
    in node: MarkdownNode, _ source: SourceText, _ diagnostics: inout [Diagnostic]
  ) {
    for child in node.children {
      if isTaskItem(child) || looksLikeTask(child) {
        let words = onOneLine(child.children.first?.words ?? "")
        diagnostics.append(
          Diagnostic(
            .warning, rule: "not-a-milestone",
            at: source.position(line: child.line, column: child.column),
            Wording(
              zh: "“\(words)”写法像节点，但按正文显示", en: "'\(words)' looks like a milestone but is text"),
            hint: Wording(
              zh: "节点自成一个列表，每项以“- [ ] ”或“- [x] ”开头，不放在引用或其他列表项里",
              en: "milestones form a list of their own, each item starting with '- [ ] ' or "
                + "\"- [x] \", outside quotations and other items")))
      }
      reportLookAlikes(in: child, source, &diagnostics)
    }
  }

  private static func looksLikeTask(_ node: MarkdownNode) -> Bool {
    guard node.kind == .item, let words = node.children.first?.words else { return false }
    return ["[x]", "[X]", "[-]", "[~]", "[ ]", "[√]", "[✓]", "[✔]", "[]"].contains {
      words.hasPrefix($0)
    }
  }
}
