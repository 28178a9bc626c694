/// A sentence of the plan that names a school.
package struct SchoolMentionView: TemplateView {
  let task: LinkView
  let pieces: [MarkedText.Piece]
  let status: StatusView

  package static let fields: [TemplateField<Self>] = [
    .view("task") { $0.task }, .list("pieces") { $0.pieces }, .view("status") { $0.status },
  ]
}
