package import PlanModel

/// Reads a Markdown text: judged by the guard, read by cmark, its places put right, its Chinese
/// repaired, and looked through for words that a reader would not get to see.
///
/// `firstLine` is the line of `file` on which the text starts; all places are places of the file.
/// After an error the document may be empty, and nothing should be built from it.
package func parseMarkdown(
  _ text: String, file: String, firstLine: Int = 1
) -> (document: MarkdownNode, diagnostics: [Diagnostic]) {
  let empty = MarkdownNode(kind: .document, line: firstLine, column: 1, lastLine: firstLine)
  let lines = MarkdownLines(text)
  let refusals = markdownGuard(lines, file: file, firstLine: firstLine)
  guard refusals.isEmpty else { return (empty, refusals) }

  switch readCommonMark(StandIn.disguise(lines)) {
  case .tooDeep(let line): return (empty, [tooDeep(file: file, line: line + firstLine - 1)])
  case .tree(var document):
    var extents = BlockExtents(lines: lines)
    extents.settle(&document)
    document = repairInlines(of: repairQuotedTasks(in: document))
    var losses = MarkdownLosses(lines: lines, file: file, firstLine: firstLine)
    losses.look(through: document)
    let unused = unusedDefinitions(
      in: document, lines: lines, file: file, firstLine: firstLine)
    if firstLine != 1 { document.move(down: firstLine - 1) }
    return (document, (losses.diagnostics + unused).sorted())
  }
}

private func tooDeep(file: String, line: Int) -> Diagnostic {
  Diagnostic(
    .error, rule: "markdown-too-deep", at: FilePosition(file: file, line: line),
    Wording(
      zh: "嵌套超过上限\(MarkdownLimit.depth)层",
      en: "nested more than \(MarkdownLimit.depth) levels deep"),
    hint: Wording(zh: "请减少嵌套层数", en: "use fewer levels"))
}

extension MarkdownNode {
  fileprivate mutating func move(down count: Int) {
    line += count
    lastLine += count
    for index in children.indices { children[index].move(down: count) }
  }
}
