@testable import SiteRendering

/// A page with one name of every kind.
struct SampleView: TemplateView {
  var title = "七"
  var note: String?
  var prose: HTML? = nil
  var isLate = false
  var office = SampleUnit(name: "安全办")
  var partner: SampleUnit?
  var rows: [SampleRow] = []

  static let fields: [TemplateField<Self>] = [
    .text("title") { $0.title }, .optionalText("note") { $0.note },
    .html("mark") { _ in HTML(trusted: "<b>!</b>") }, .optionalHTML("prose") { $0.prose },
    .flag("is-late") { $0.isLate }, .view("office") { $0.office },
    .view("partner") { $0.partner }, .list("rows") { $0.rows },
  ]
}

struct SampleUnit: TemplateView {
  var name: String
  var phone: String?

  static let fields: [TemplateField<Self>] = [
    .text("name") { $0.name }, .optionalText("phone") { $0.phone },
  ]
}

struct SampleRow: TemplateView {
  var label: String
  var cells: [SampleUnit] = []

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .list("cells") { $0.cells },
  ]
}
