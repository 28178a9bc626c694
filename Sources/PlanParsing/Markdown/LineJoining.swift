/// The indices of line ends that print nothing.
///
/// A line end is silent when a wide character (Han, full-width or Chinese punctuation) stands on
/// both sides of it; in every other case it prints a blank, so 2023年 after a line that ends in a
/// Latin word keeps its distance. Quotation marks and dashes that both scripts share go with the
/// character they belong to: the next one on their side.
func silentBreaks(in nodes: [MarkdownNode]) -> Set<Int> {
  var silent: Set<Int> = []
  for index in nodes.indices {
    guard case .softBreak = nodes[index].kind else { continue }
    if endsWide(nodes[..<index]), startsWide(nodes[(index + 1)...]) { silent.insert(index) }
  }
  return silent
}

private func endsWide(_ nodes: ArraySlice<MarkdownNode>) -> Bool {
  for node in nodes.reversed() {
    guard let words = words(of: node) else { return false }
    if let scalar = words.unicodeScalars.last(where: decides) { return Script.isWide(scalar) }
  }
  return false
}

private func startsWide(_ nodes: ArraySlice<MarkdownNode>) -> Bool {
  for node in nodes {
    guard let words = words(of: node) else { return false }
    if let scalar = words.unicodeScalars.first(where: decides) { return Script.isWide(scalar) }
  }
  return false
}

/// Marks of emphasis and shared punctuation do not decide.
private func decides(_ scalar: Unicode.Scalar) -> Bool {
  StandIn(scalar) == nil && !Script.isShared(scalar)
}

/// The words a node prints in its line; nil for line ends.
private func words(of node: MarkdownNode) -> String? {
  switch node.kind {
  case .text(let text), .code(let text): text
  case .softBreak, .lineBreak: nil
  case .footnoteReference, .html: ""
  default: node.children.map { words(of: $0) ?? " " }.joined()
  }
}
