/// The same HTML with `<mark>` around every place where one of `phrases` stands in its text.
///
/// Only text is looked at, never a tag; a phrase that runs over a tag is not found.
package func marking(_ phrases: [String], in html: HTML) -> HTML {
  let wanted = phrases.filter { !$0.isEmpty }.map(escaped)
  guard !wanted.isEmpty else { return html }
  var markup = ""
  var rest = html.markup[...]
  while !rest.isEmpty {
    let text = rest.prefix { $0 != "<" }
    for piece in MarkedText(String(text), marking: wanted).pieces {
      markup += piece.isMarked ? "<mark>\(piece.text)</mark>" : piece.text
    }
    rest = rest[text.endIndex...]
    let tag = rest.firstIndex(of: ">").map { rest[...$0] } ?? rest
    markup += tag
    rest = rest[tag.endIndex...]
  }
  return HTML(trusted: markup)
}
