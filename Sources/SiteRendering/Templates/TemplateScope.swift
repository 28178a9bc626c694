/// A view that a template is inside of, while the template is compiled.
struct TemplateScope {
  let reads: TemplateReadsBuilder
  /// The name this view was entered by; none for the page.
  let origin: TemplateFinding?
  let isListItem: Bool
}

/// What a name was found to mean.
struct TemplateFinding {
  let level: Int
  /// The slot in the record of that level; for dotted names, the slots of the views on the way.
  var slots: [Int]
  var kind: TemplateFieldKind
  /// What is read of the view or the items behind the name.
  var inner: TemplateReadsBuilder?

  func isSamePlace(as other: TemplateFinding) -> Bool {
    level == other.level && slots == other.slots
  }
}

/// Collects what a template reads of one view, field by field as they are met.
final class TemplateReadsBuilder {
  let schema: TemplateSchema
  private var slots: [(field: Int, inner: TemplateReadsBuilder?)] = []

  init(_ view: any TemplateView.Type) { schema = TemplateSchema(view) }

  /// The slot of a field; each field is read once, however often it is used.
  func slot(of field: Int) -> (index: Int, inner: TemplateReadsBuilder?) {
    if let known = slots.firstIndex(where: { $0.field == field }) {
      return (known, slots[known].inner)
    }
    let inner: TemplateReadsBuilder? =
      switch schema.kinds[field] {
      case .view(let type), .optionalView(let type), .list(let type): TemplateReadsBuilder(type)
      case .text, .optionalText, .html, .optionalHTML, .flag: nil
      }
    slots.append((field, inner))
    return (slots.count - 1, inner)
  }

  var reads: TemplateReads {
    TemplateReads(fields: slots.map { ($0.field, $0.inner?.reads ?? TemplateReads()) })
  }
}
