/// A fact about the subject of a page. A fact nobody gave is shown as missing, not left out.
package struct FactView: TemplateView, Hashable {
  let label: String
  let value: String
  let note: String?
  let isMissing: Bool
  /// Numbers that lead a page are printed large.
  var isBig = false
  var isWide = false

  package static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("value") { $0.value }, .optionalText("note") { $0.note },
    .flag("is-missing") { $0.isMissing }, .flag("is-big") { $0.isBig },
    .flag("is-wide") { $0.isWide },
  ]

  /// - Parameter missing: what to say when there is no value.
  init(_ label: String, _ value: String?, note: String? = nil, missing: String) {
    self.label = label
    self.value = value ?? missing
    self.note = value == note ? nil : note
    isMissing = value == nil
  }
}
