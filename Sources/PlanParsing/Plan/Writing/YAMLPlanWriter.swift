package import PlanModel

/// Writes a plan as YAML; reading it again gives the same document.
package func yaml(of document: PlanDocument) -> String {
  var writer = YAMLPlanWriter()
  writer.lines += matterLines(of: document)
  if !document.groups.isEmpty {
    writer.write("groups:", indent: 0)
    for group in document.groups {
      let pillars = group.pillars.map { yamlScalar($0.value, indent: 0) }.joined(separator: ", ")
      writer.write("- name: \(yamlScalar(group.name.value, indent: 4))", indent: 2)
      writer.write("pillars: [\(pillars)]", indent: 4)
    }
  }
  writer.writeOpening(document.opening)
  if !document.pillars.isEmpty {
    writer.write("pillars:", indent: 0)
    for pillar in document.pillars { writer.write(pillar) }
  }
  return writer.lines.joined(separator: "\n") + "\n"
}

private struct YAMLPlanWriter {
  var lines: [String] = []

  mutating func write(_ line: String, indent: Int) {
    lines.append(String(repeating: " ", count: indent) + line)
  }

  mutating func writeOpening(_ blocks: [PlanDocument.Block]) {
    if blocks.isEmpty { return }
    if blocks.count == 1, case .prose(let entry) = blocks[0], entry.assignment == nil {
      write("opening: \(yamlScalar(entry.markdown.value, indent: 0))", indent: 0)
      return
    }
    write("opening:", indent: 0)
    for block in blocks { writeItem(fields(of: block), indent: 2) }
  }

  mutating func write(_ pillar: PlanDocument.PillarEntry) {
    writeItem(heading(pillar.id, pillar.label, pillar.title) + fields(of: pillar.body), indent: 2)
    guard !pillar.tasks.isEmpty else { return }
    write("tasks:", indent: 4)
    for task in pillar.tasks {
      writeItem(heading(task.id, task.label, task.title) + fields(of: task.body), indent: 6)
    }
  }

  // MARK: Fields

  private indirect enum Field {
    case words(String, String)
    case list(String, [[Field]])
  }

  private func heading(_ id: Written?, _ label: Written?, _ title: Written) -> [Field] {
    [words("id", id), words("number", label), words("title", title)].compactMap { $0 }
  }

  private func words(_ name: String, _ text: Written?) -> Field? {
    text.map { .words(name, $0.value) }
  }

  /// The short form where each kind of block comes at most once and in order, else a list.
  private func fields(of blocks: [PlanDocument.Block]) -> [Field] {
    let ranks = blocks.map(rank)
    if zip(ranks, ranks.dropFirst()).allSatisfy({ $0 < $1 }) { return blocks.flatMap(fields) }
    return [.list("body", blocks.map(fields))]
  }

  private func rank(of block: PlanDocument.Block) -> Int {
    switch block {
    case .prose: 0
    case .targets: 1
    case .duties: 2
    case .projects: 3
    case .milestones: 4
    }
  }

  private func fields(of block: PlanDocument.Block) -> [Field] {
    switch block {
    case .prose(let entry):
      let text = entry.markdown.value
      let assignment = entry.assignment
      return [
        text.isEmpty ? nil : .words("text", text), words("lead", assignment?.lead),
        words("partners", assignment?.partners), words("due", assignment?.due),
      ].compactMap { $0 }
    case .targets(let records): return [list(.targets, records)]
    case .duties(let records): return [list(.duties, records)]
    case .projects(let records): return [list(.projects, records)]
    case .milestones(let entries): return [.list("milestones", entries.map(fields))]
    }
  }

  private func list(_ kind: PromiseTable.Kind, _ records: [Record]) -> Field {
    .list(
      kind.key,
      records.map { record in
        record.cells(inOrderOf: kind.names).map { .words($0.name, $0.text.value) }
      })
  }

  private func fields(of entry: PlanDocument.MilestoneEntry) -> [Field] {
    let done: Field? =
      entry.finished.map { .words("done", $0.value) }
      ?? (entry.isTicked ? .words("done", "yes") : nil)
    let ticked: Field? = entry.finished != nil && !entry.isTicked ? .words("ticked", "no") : nil
    return [
      words("title", entry.title), words("due", entry.due), done, ticked, words("id", entry.id),
    ].compactMap { $0 }
  }

  // MARK: Lines

  /// An item of a list: its first field behind the dash, the others below it.
  private mutating func writeItem(_ fields: [Field], indent: Int) {
    let start = lines.count
    for field in fields { write(field, indent: indent + 2) }
    guard lines.indices.contains(start) else { return }
    lines[start] = String(repeating: " ", count: indent) + "- " + lines[start].dropFirst(indent + 2)
  }

  private mutating func write(_ field: Field, indent: Int) {
    switch field {
    case .words(let name, let text):
      write(yamlEntry(name, text, indent: indent), indent: indent)
    case .list(let name, let items):
      write("\(name):", indent: indent)
      for item in items { writeItem(item, indent: indent + 2) }
    }
  }
}
