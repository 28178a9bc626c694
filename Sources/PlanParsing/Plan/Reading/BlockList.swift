import PlanModel

/// The blocks of a text in their one normal form, whichever way they were written.
///
/// Neighbours of one kind are one block, and prose is cut only after an assignment.
struct BlockList {
  private(set) var blocks: [PlanDocument.Block] = []

  mutating func append(_ block: PlanDocument.Block) {
    switch (blocks.last, block) {
    case (_, .prose(let entry)):
      append(entry)
    case (_, .targets([])), (_, .duties([])), (_, .projects([])), (_, .milestones([])):
      break
    case (.targets(let earlier), .targets(let later)):
      blocks[blocks.count - 1] = .targets(earlier + later)
    case (.duties(let earlier), .duties(let later)):
      blocks[blocks.count - 1] = .duties(earlier + later)
    case (.projects(let earlier), .projects(let later)):
      blocks[blocks.count - 1] = .projects(earlier + later)
    case (.milestones(let earlier), .milestones(let later)):
      blocks[blocks.count - 1] = .milestones(earlier + later)
    default:
      blocks.append(block)
    }
  }

  mutating func append(contentsOf other: [PlanDocument.Block]) {
    for block in other { append(block) }
  }

  private mutating func append(_ entry: PlanDocument.ProseEntry) {
    if entry.markdown.value.isEmpty, entry.assignment == nil { return }
    guard case .prose(let earlier) = blocks.last, earlier.assignment == nil else {
      blocks.append(.prose(entry))
      return
    }
    let text = [earlier.markdown.value, entry.markdown.value].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
    blocks[blocks.count - 1] = .prose(
      PlanDocument.ProseEntry(
        markdown: Written(text, at: earlier.markdown.position), assignment: entry.assignment))
  }
}

/// Lines of Markdown as a block keeps them: no blank lines around, no blanks at the end. Blanks
/// before the first word stay, since they can mean a code block.
func proseLines(_ text: String) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  while let first = lines.first, trimmed(String(first)).isEmpty { lines.removeFirst() }
  while let last = lines.last, trimmed(String(last)).isEmpty { lines.removeLast() }
  var last = Substring(lines.popLast() ?? "").unicodeScalars
  while last.last?.isBlank == true { last.removeLast() }
  return (lines + [Substring(last)]).joined(separator: "\n")
}
