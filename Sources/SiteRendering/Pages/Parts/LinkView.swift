/// A link with its words, and a further line below them.
package struct LinkView: TemplateView, Hashable {
  let label: String
  let href: String
  let note: String?

  init(_ label: String, href: String, note: String? = nil) {
    self.label = label
    self.href = href
    self.note = note
  }

  package static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("href") { $0.href }, .optionalText("note") { $0.note },
  ]
}

/// A line of text in a list.
package struct TextView: TemplateView, Hashable {
  let text: String

  package static let fields: [TemplateField<Self>] = [.text("text") { $0.text }]
}
