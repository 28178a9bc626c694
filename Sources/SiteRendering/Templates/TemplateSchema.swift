/// The names of a view type, for the compiler: no value is needed to check a template.
struct TemplateSchema {
  /// In the order of `View.fields`.
  let names: [String]
  let kinds: [TemplateFieldKind]
  private let indices: [String: Int]

  init(_ type: any TemplateView.Type) {
    func declared<View: TemplateView>(_: View.Type) -> [(String, TemplateFieldKind)] {
      View.fields.map { ($0.name, $0.kind) }
    }
    let fields = declared(type)
    names = fields.map(\.0)
    kinds = fields.map(\.1)
    indices = Dictionary(zip(names, names.indices)) { first, _ in first }
  }

  func index(of name: String) -> Int? { indices[name] }
}
