/// Puts right what cmark gets wrong about Chinese, in every paragraph, heading and table cell.
///
/// In this order, since each step looks at what stands beside a mark or a line end: bare
/// addresses become links, line ends between Han characters go, stars and tildes are paired.
func repairInlines(of node: MarkdownNode) -> MarkdownNode {
  var repaired = node
  switch node.kind {
  case .paragraph, .heading, .tableCell:
    repaired.children = repairInlines(node.children, isInsideLink: false)
  default:
    repaired.children = node.children.map(repairInlines(of:))
  }
  return repaired
}

private func repairInlines(_ nodes: [MarkdownNode], isInsideLink: Bool) -> [MarkdownNode] {
  let single = nodes.map { node in
    var node = node
    switch node.kind {
    case .link(let url) where !isAutolink(node, to: url):
      node.children = repairInlines(node.children, isInsideLink: true)
    case .link(let url):
      node.children = [MarkdownNode(kind: .text(shownAddress(url)), line: node.line)]
    case .image: node.children = repairInlines(node.children, isInsideLink: true)
    case .html(let tag) where isLineBreak(tag): node.kind = .lineBreak
    default: break
    }
    return node
  }
  let merged = mergingTexts(single)
  let linked = isInsideLink ? merged : merged.flatMap(linkingAddresses(in:))
  return mergingTexts(pairMarks(in: linked, silentBreaks: silentBreaks(in: linked)))
}

/// One text node for each stretch of text.
func mergingTexts(_ nodes: [MarkdownNode]) -> [MarkdownNode] {
  var merged: [MarkdownNode] = []
  merged.reserveCapacity(nodes.count)
  var words = ""
  var start: MarkdownNode?
  func flush() {
    if var node = start {
      node.kind = .text(words)
      merged.append(node)
    }
    start = nil
    words = ""
  }
  for node in nodes {
    guard case .text(let text) = node.kind else {
      flush()
      merged.append(node)
      continue
    }
    if start == nil { start = node }
    words += text
  }
  flush()
  return merged
}

/// True for `<https://…>` and `<name@host>`, whose words are the address itself.
private func isAutolink(_ link: MarkdownNode, to url: String) -> Bool {
  let words = link.children.map { child in
    if case .text(let text) = child.kind { text } else { "" }
  }.joined()
  return StandIn.restore(words) == shownAddress(url)
}

private func shownAddress(_ url: String) -> String {
  url.hasPrefix("mailto:") ? String(url.dropFirst("mailto:".count)) : url
}

/// Tables have no other way to break a line in a cell, so this one tag is understood.
private func isLineBreak(_ tag: String) -> Bool {
  let letters = tag.lowercased().filter { $0 != " " }
  return letters == "<br>" || letters == "<br/>"
}
