/// What a template uses of one view: fields by their index, each with what is used of the view or
/// the items behind it.
struct TemplateReads: Sendable {
  var fields: [(index: Int, inner: TemplateReads)] = []
}

/// The values a template uses of one view, in the order of `TemplateReads.fields`.
typealias TemplateRecord = [TemplateValue]

/// What a field held when it was read.
enum TemplateValue: Sendable {
  case text(String)
  /// An optional text or view that is absent.
  case nothing
  case flag(Bool)
  case view(TemplateRecord)
  case list([TemplateRecord])
}

/// Reads from views of one type the fields a template uses, each once, and no other.
struct TemplateReader<View: TemplateView>: Sendable {
  private let readings: [@Sendable (View) -> TemplateValue]

  /// `reads` holds indices into `View.fields`.
  init(_ reads: TemplateReads) {
    let fields = View.fields
    readings = reads.fields.map { fields[$0.index].reading($0.inner) }
  }

  func record(of view: View) -> TemplateRecord {
    readings.map { $0(view) }
  }
}
