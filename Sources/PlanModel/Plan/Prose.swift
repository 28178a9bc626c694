/// Text of the bureau, written in Markdown.
package struct Prose: Hashable, Sendable {
  /// Safe HTML: no raw HTML of the author, no unsafe link; headings start at `<h3>`, ids carry
  /// the prefix of their owner.
  package let html: String
  /// The words alone, one line a paragraph; for excerpts, descriptions and search.
  package let plain: String
  package let source: FilePosition
  /// Links and pictures that must lead to a text of the workspace or a page of the site.
  package let links: [Link]

  /// An address that is no web address and no heading of the same text.
  package struct Link: Hashable, Sendable {
    /// As written, percent-encoding undone: "#t7", "../../schools/shilin.md".
    package let address: String
    /// What stands for it between quotation marks in `html`.
    package let attribute: String
    package let position: FilePosition

    package init(address: String, attribute: String, position: FilePosition) {
      self.address = address
      self.attribute = attribute
      self.position = position
    }
  }

  package init(html: String, plain: String, source: FilePosition, links: [Link] = []) {
    self.html = html
    self.plain = plain
    self.source = source
    self.links = links
  }
}
