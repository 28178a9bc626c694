/// Text of the bureau, written in Markdown.
package struct Prose: Hashable, Sendable {
  /// Safe HTML: no raw HTML of the author, no unsafe link; headings start at `<h3>`, ids carry
  /// the prefix of their owner.
  package let html: String
  /// The words alone, one line a paragraph; for excerpts, descriptions and search.
  package let plain: String
  package let source: FilePosition

  package init(html: String, plain: String, source: FilePosition) {
    self.html = html
    self.plain = plain
    self.source = source
  }
}
