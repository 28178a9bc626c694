import PlanAnalysis
import PlanModel

/// How one school keeps a duty: a shape for each period, or how many of its days.
struct SchoolDutyView: TemplateView {
  struct Column: TemplateView {
    let label: String
    let cell: DutyCellView
    static let fields: [TemplateField<Self>] = [
      .text("label") { $0.label }, .view("cell") { $0.cell },
    ]
  }

  let title: String
  let href: String
  let frequency: String
  let tally: String
  let columns: [Column]

  static let fields: [TemplateField<Self>] = [
    .text("title") { $0.title }, .text("href") { $0.href }, .text("frequency") { $0.frequency },
    .text("tally") { $0.tally }, .list("columns") { $0.columns },
  ]

  init(_ duty: YearSurroundings.SchoolDuty, links: LinkRoot, in year: YearSurroundings) {
    let words = year.words
    title = duty.duty.duty.title
    href = links.link(to: .duty(duty.duty.duty.id, in: year.year))
    frequency = duty.duty.duty.frequency
    let tally = duty.row.tally
    self.tally = words(
      DutyPhrase.doneOf,
      ["done": String(tally.done), "expected": String(tally.expected)])
    let table = DutyColumns(duty.duty)
    columns = zip(table.columns, table.cells(of: duty.row, words: words)).map {
      Column(label: $0.label, cell: $1)
    }
  }
}
