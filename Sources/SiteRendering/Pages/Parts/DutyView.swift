import FoundationEssentials
import PlanAnalysis
import PlanModel

/// A recurring promise as the plan writes it, and how far it was kept.
package struct DutyView: TemplateView {
  let title: String
  let frequency: String
  let scope: String
  let leads: String
  let source: HTML
  let href: String
  /// Absent when the duty cannot be counted.
  let status: StatusView?
  /// "应做9次，已做8次", or why it cannot be counted.
  let account: String

  package static let fields: [TemplateField<Self>] = [
    .text("title") { $0.title }, .text("frequency") { $0.frequency },
    .text("scope") { $0.scope }, .text("leads") { $0.leads }, .html("source") { $0.source },
    .text("href") { $0.href }, .view("status") { $0.status },
    .text("account") { $0.account },
  ]

  init(_ figures: DutyFigures, links: LinkRoot, in year: YearSurroundings) {
    let duty = figures.duty
    let missing = year.words[DetailPhrase.notStated]
    title = duty.title
    frequency = duty.frequency
    scope = duty.scope?.value ?? missing
    leads = year.unitNames(duty.leads) ?? missing
    source = breakableSource(duty.source)
    href = links.link(to: .duty(duty.id, in: year.year))
    status = figures.status.map { StatusView($0, words: year.words) }
    account = figures.reason.chinese
  }
}
