package import PlanModel

/// Reads Markdown into what a page prints.
///
/// `position` is where `text` starts in its file, `idPrefix` comes before the ids in it: one for
/// each prose of a page, such as "t7-". The prose is nil when there is nothing to print, or when
/// an error is among the diagnostics.
package func prose(
  fromMarkdown text: String, position: FilePosition, idPrefix: String
) -> (Prose?, [Diagnostic]) {
  let (document, diagnostics) = parseMarkdown(
    text, file: position.file, firstLine: max(1, Int(position.line)))
  guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
  let html = renderHTML(document.children, idPrefix: idPrefix)
  guard !html.isEmpty else { return (nil, diagnostics) }
  return (
    Prose(
      html: html, plain: plainText(document.children), source: position,
      links: localLinks(in: document.children, file: position.file, idPrefix: idPrefix)),
    diagnostics
  )
}

/// What leads to this site, other than to a heading of the text itself, in the order of the text.
private func localLinks(
  in nodes: [MarkdownNode], file: String, idPrefix: String
) -> [Prose.Link] {
  let headings = HeadingAddresses(nodes, prefix: idPrefix)
  var links: [Prose.Link] = []
  func visit(_ node: MarkdownNode) {
    switch node.kind {
    case .link(let url), .image(let url):
      let address = percentDecoded(url)
      guard LinkTarget(url) == .local, !url.isEmpty,
        !address.hasPrefix("#") || headings[String(address.dropFirst())] == nil
      else { break }
      var attribute = HTMLText()
      attribute.append(address: url)
      links.append(
        Prose.Link(
          address: address, attribute: attribute.string,
          position: FilePosition(file: file, line: node.line, column: node.column)))
    default: break
    }
    node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return links
}
