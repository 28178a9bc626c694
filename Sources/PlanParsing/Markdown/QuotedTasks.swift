/// Makes task items of the items in block quotes that start with `[ ]` or `[x]`, which cmark
/// leaves as text there.
func repairQuotedTasks(in node: MarkdownNode, isQuoted: Bool = false) -> MarkdownNode {
  var repaired = node
  let isQuoted = isQuoted || node.kind == .blockQuote
  if isQuoted, node.kind == .item, let tick = takeTick(from: &repaired) {
    repaired.kind = .taskItem(isTicked: tick)
  }
  guard node.kind != .paragraph else { return repaired }
  repaired.children = repaired.children.map { repairQuotedTasks(in: $0, isQuoted: isQuoted) }
  return repaired
}

/// Cuts the tick box off the words of an item; nil when there is none.
private func takeTick(from item: inout MarkdownNode) -> Bool? {
  guard item.children.first?.kind == .paragraph else { return nil }
  let words = mergingTexts(item.children[0].children)
  guard case .text(let text)? = words.first?.kind else { return nil }
  guard let box = ["[ ] ", "[x] ", "[X] "].first(where: text.hasPrefix) else { return nil }
  item.children[0].children = words
  item.children[0].children[0].kind = .text(String(text.dropFirst(box.count)))
  return box != "[ ] "
}
