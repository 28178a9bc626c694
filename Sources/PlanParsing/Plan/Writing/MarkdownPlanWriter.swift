package import PlanModel

/// Writes a plan as Markdown, in the one form that reading it again leaves unchanged.
package func markdown(of document: PlanDocument) -> String {
  let writer = MarkdownPlanWriter(isChinese: document.isChinese)
  var parts = [writer.frontMatter(document)]
  parts += writer.blocks(document.opening)
  for pillar in document.pillars {
    parts.append(writer.heading("##", pillar.label, pillar.title, pillar.id))
    parts += writer.blocks(pillar.body)
    for task in pillar.tasks {
      parts.append(writer.heading("###", task.label, task.title, task.id))
      parts += writer.blocks(task.body)
    }
  }
  return parts.joined(separator: "\n\n") + "\n"
}

private struct MarkdownPlanWriter {
  let isChinese: Bool

  // MARK: Facts and headings

  func frontMatter(_ document: PlanDocument) -> String {
    var lines = ["---"]
    lines += matterLines(of: document)
    if !document.groups.isEmpty {
      let groups = document.groups.map { group in
        let pillars = group.pillars.map { yamlScalar($0.value, indent: 0) }.joined(separator: ", ")
        return "{name: \(yamlScalar(group.name.value, indent: 0)), pillars: [\(pillars)]}"
      }
      lines.append("groups: [" + groups.joined(separator: ", ") + "]")
    }
    return (lines + ["---"]).joined(separator: "\n")
  }

  func heading(_ marks: String, _ label: Written?, _ title: Written, _ id: Written?) -> String {
    var words = escapedInline(title.value, escapingBars: false)
    // Marks at the end of a heading are taken for its closing ones.
    if words.hasSuffix("#") { words = words.dropLast() + "\\#" }
    let number = label.map { escapedInline(HeadingWords.marked($0.value), escapingBars: false) }
    return marks + " " + (number ?? "") + words + address(id)
  }

  private func address(_ id: Written?) -> String {
    id.map { " {#" + escapedInline($0.value, escapingBars: false) + "}" } ?? ""
  }

  // MARK: Blocks

  func blocks(_ blocks: [PlanDocument.Block]) -> [String] {
    var parts: [String] = []
    for (index, block) in blocks.enumerated() {
      switch block {
      case .prose(let entry): parts.append(prose(entry))
      case .targets(let records): parts.append(table(.targets, records))
      case .duties(let records): parts.append(table(.duties, records))
      case .projects(let records): parts.append(table(.projects, records))
      case .milestones(let entries):
        let before = index > 0 ? blocks[index - 1] : nil
        let after = index + 1 < blocks.count ? blocks[index + 1] : nil
        let bullet = bullet(between: before, and: after)
        parts.append(entries.map { milestone($0, bullet) }.joined(separator: "\n"))
      }
    }
    return parts
  }

  private func prose(_ entry: PlanDocument.ProseEntry) -> String {
    let text = entry.markdown.value
    guard let assignment = entry.assignment else { return text }
    let brackets = assignmentWords(assignment, isChinese: isChinese)
    if text.isEmpty { return brackets }
    return endsInParagraph(text) ? text + brackets : text + "\n\n" + brackets
  }

  /// Whether words right behind the text would still belong to its last paragraph, as words.
  private func endsInParagraph(_ text: String) -> Bool {
    guard let last = text.last, !"\\]".contains(last) else { return false }
    let nodes = parseMarkdown(text, file: "").document.children
    let lastNode = nodes.max { $0.line < $1.line }
    guard let lastNode, lastNode.kind == .paragraph else { return false }
    let source = SourceText(text, file: "")
    return source.lastLineOfParagraph(from: lastNode.line) == source.lineCount
  }

  private func table(_ kind: PromiseTable.Kind, _ records: [Record]) -> String {
    let columns = kind.columns(of: records)
    let header = columns.map { name in
      escapedInline(kind.names.spelling(of: name, isChinese: isChinese), escapingBars: true)
    }
    let rule = "|" + String(repeating: "---|", count: columns.count)
    let rows = records.map { record in
      row(columns.map { escapedInline(record[$0]?.value ?? "", escapingBars: true) })
    }
    return ([row(header), rule] + rows).joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func milestone(_ entry: PlanDocument.MilestoneEntry, _ bullet: String) -> String {
    let box = entry.isTicked ? "[x]" : "[ ]"
    let title = escapedInline(entry.title.value, escapingBars: false)
    let days = [("due", entry.due), ("done", entry.finished)].compactMap { name, day in
      day.map { day in
        PlanColumns.milestoneDays.spelling(of: name, isChinese: isChinese) + " "
          + escapedInline(day.value, escapingBars: false)
      }
    }
    let brackets =
      days.isEmpty
      ? ""
      : isChinese
        ? "（" + days.joined(separator: "，") + "）" : " (" + days.joined(separator: ", ") + ")"
    return "\(bullet) \(box) \(title)\(brackets)\(address(entry.id))"
  }

  /// A bullet that neither neighbour uses, since lists with the same bullet grow together.
  private func bullet(
    between before: PlanDocument.Block?, and after: PlanDocument.Block?
  ) -> String {
    var taken: [Character] = []
    if case .prose(let entry) = before, entry.assignment == nil {
      taken += bullets(in: entry.markdown.value)
    }
    if case .prose(let entry) = after { taken += bullets(in: entry.markdown.value) }
    return ["-", "*", "+"].first { !taken.contains(Character($0)) } ?? "-"
  }

  /// The bullets of the lists that open and close a text.
  private func bullets(in text: String) -> [Character] {
    let nodes = parseMarkdown(text, file: "").document.children.sorted { $0.line < $1.line }
    let source = SourceText(text, file: "")
    return [nodes.first, nodes.last].compactMap { node in
      guard let node, case .list = node.kind else { return nil }
      return source.line(node.line).first { !$0.isWhitespace }
    }
  }
}

/// The brackets that say who is to do it and until when.
func assignmentWords(_ assignment: PlanDocument.AssignmentEntry, isChinese: Bool) -> String {
  let parts = ["lead", "partners", "due"].compactMap { name in
    assignment[name].map { words in
      let spelling = PlanColumns.assignment.spelling(of: name, isChinese: isChinese)
      let value = escapedInline(words.value, escapingBars: false)
      return isChinese ? "\(spelling)：\(value)" : "\(spelling): \(value)"
    }
  }
  return isChinese
    ? "（" + parts.joined(separator: "；") + "）" : " (" + parts.joined(separator: "; ") + ")"
}

/// The facts about a plan as lines of YAML, known names first and in their order.
func matterLines(of document: PlanDocument) -> [String] {
  document.matter.cells(inOrderOf: PlanColumns.matter).map { cell in
    "\(yamlScalar(cell.name, indent: 0)): \(yamlScalar(cell.text.value, indent: 0))"
  }
}
