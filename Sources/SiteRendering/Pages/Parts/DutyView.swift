import PlanModel

/// A recurring promise as the plan writes it.
package struct DutyView: TemplateView {
  let title: String
  let frequency: String
  let scope: String
  let leads: String
  let source: HTML

  package static let fields: [TemplateField<Self>] = [
    .text("title") { $0.title }, .text("frequency") { $0.frequency },
    .text("scope") { $0.scope }, .text("leads") { $0.leads }, .html("source") { $0.source },
  ]

  init(_ duty: Duty, in year: YearSurroundings) {
    let missing = year.words[DetailPhrase.notStated]
    title = duty.title
    frequency = duty.frequency
    scope = duty.scope?.value ?? missing
    leads = year.unitNames(duty.leads) ?? missing
    source = breakableSource(duty.source)
  }
}
