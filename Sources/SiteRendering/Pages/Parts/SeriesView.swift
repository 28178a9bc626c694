import PlanAnalysis
import PlanModel

/// One of the parts of a target that must all hold.
package struct SeriesView: TemplateView {
  let name: String
  let value: String
  let hasValue: Bool
  let day: String
  let progress: String
  let status: StatusView
  let reason: String

  package static let fields: [TemplateField<Self>] = [
    .text("name") { $0.name }, .text("value") { $0.value }, .flag("has-value") { $0.hasValue },
    .text("day") { $0.day }, .text("progress") { $0.progress }, .view("status") { $0.status },
    .text("reason") { $0.reason },
  ]

  init(_ series: SeriesFigures, words: Words) {
    let figures = series.figures
    name = series.name.value
    hasValue = figures.value != nil || figures.withheld != nil
    value =
      figures.value.map {
        printed($0, unit: figures.target.goal.unit, parts: figures.parts)
      } ?? words.withheld(figures.withheld, unit: figures.target.goal.unit)
      ?? words[DetailPhrase.noValue]
    day = figures.valueDay.map(printed) ?? "—"
    progress = figures.progress.map(printedPercent) ?? "—"
    status = StatusView(figures.status, words: words)
    reason = figures.reason.chinese
  }
}
