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
    Prose(html: html, plain: plainText(document.children), source: position), diagnostics
  )
}
