package import PlanModel

/// Writes a plan as Markdown, in the one form that reading it again leaves unchanged.
package func markdown(of document: PlanDocument) -> String {
  let writer = MarkdownPlanWriter(isChinese: document.isChinese)
  var text = writer.section(headed: writer.frontMatter(document), document.opening)
  for pillar in document.pillars {
    let heading = writer.heading("##", pillar.label, pillar.title, pillar.id)
    text += "\n" + writer.section(headed: heading, pillar.body)
    for (index, task) in pillar.tasks.enumerated() {
      // The first task follows the heading of a pillar that says nothing itself.
      if index > 0 || !pillar.body.isEmpty { text += "\n" }
      let heading = writer.heading("###", task.label, task.title, task.id)
      text += writer.section(headed: heading, task.body)
    }
  }
  return text
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

  /// A heading and what stands below it: text follows at once, tables and lists after a blank line.
  func section(headed heading: String, _ blocks: [PlanDocument.Block]) -> String {
    guard let first = blocks.first else { return heading + "\n" }
    let opensWithText = if case .prose = first { true } else { false }
    return heading + (opensWithText ? "\n" : "\n\n")
      + self.blocks(blocks).joined(separator: "\n\n") + "\n"
  }

  private func blocks(_ blocks: [PlanDocument.Block]) -> [String] {
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
    yamlEntry(cell.name, cell.text.value, indent: 0)
  }
}

/// A key and its words. Years, days and item numbers stand bare, as their authors write them:
/// Milepost reads every scalar as the text that was typed.
func yamlEntry(_ name: String, _ text: String, indent: Int) -> String {
  let scalar = mayStandBare(text, under: name) ? text : yamlScalar(text, indent: indent)
  return "\(yamlScalar(name, indent: 0)): \(scalar)"
}

private func mayStandBare(_ text: String, under name: String) -> Bool {
  let names = ["year", "published", "starts", "ends", "start", "due", "done", "number"]
  guard names.contains(name), !text.isEmpty, !text.hasPrefix("0") else { return false }
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return false }
  return parts.map(\.count) == [4, 2, 2] || (parts.count == 1 && text.count <= 4)
}
