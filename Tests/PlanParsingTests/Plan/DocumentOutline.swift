import PlanModel

/// A document as lines, one a fact, so that a failing comparison shows where it differs.
func outline(_ document: PlanDocument) -> [String] {
  var lines = document.matter.cells.map { "\($0.name): \($0.text.value)" }.sorted()
  lines += document.groups.map { "group \($0.name.value): \($0.pillars.map(\.value))" }
  lines += outline(document.opening)
  for pillar in document.pillars {
    lines.append("pillar \(words(pillar.id)) \(words(pillar.label)) \(pillar.title.value)")
    lines += outline(pillar.body)
    for task in pillar.tasks {
      lines.append("task \(words(task.id)) \(words(task.label)) \(task.title.value)")
      lines += outline(task.body)
    }
  }
  return lines
}

private func outline(_ blocks: [PlanDocument.Block]) -> [String] {
  blocks.flatMap { block -> [String] in
    switch block {
    case .prose(let entry):
      let assignment = entry.assignment.map {
        "\(words($0.lead)) \(words($0.partners)) \(words($0.due))"
      }
      return ["prose \(entry.markdown.value.debugDescription) \(assignment ?? "unassigned")"]
    case .targets(let records): return ["targets"] + records.map(outline)
    case .duties(let records): return ["duties"] + records.map(outline)
    case .projects(let records): return ["projects"] + records.map(outline)
    case .milestones(let entries):
      return entries.map {
        "milestone \($0.isTicked) \(words($0.id)) \($0.title.value) \(words($0.due)) "
          + words($0.finished)
      }
    }
  }
}

private func outline(_ record: Record) -> String {
  record.cells.map { "\($0.name)=\($0.text.value.debugDescription)" }.sorted().joined(
    separator: " ")
}

private func words(_ text: Written?) -> String { text.map { "<\($0.value)>" } ?? "none" }

/// The first line in which two documents differ; absent when they are equal.
func difference(_ read: PlanDocument?, _ expected: PlanDocument) -> String? {
  guard let read else { return "no document" }
  if read == expected { return nil }
  let (a, b) = (outline(read), outline(expected))
  for (one, other) in zip(a, b) where one != other { return "read \(one)\nexpected \(other)" }
  return "read \(a.count) lines, expected \(b.count)"
}
