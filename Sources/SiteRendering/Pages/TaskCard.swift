package import PlanAnalysis
import PlanModel

/// A task on the page of its pillar: what was promised, what was last heard of it.
package struct TaskCard: TemplateView {
  let id: String
  let number: String
  let title: String
  let href: String
  let status: StatusView
  let basis: String
  /// The plan's words, the promised numbers marked.
  let text: HTML?
  let report: String?
  let reportPeriod: String?
  let reportSource: String?
  /// "责任单位尚未报送第三季度进展".
  let missing: String?
  let lead: String?
  let due: String?
  /// "量化2·交付1", or that nothing can be counted.
  let type: String
  let source: String
  let isSample: Bool

  package static let fields: [TemplateField<Self>] = [
    .text("id") { $0.id }, .text("number") { $0.number }, .text("title") { $0.title },
    .text("href") { $0.href }, .view("status") { $0.status }, .text("basis") { $0.basis },
    .optionalHTML("text") { $0.text }, .optionalText("report") { $0.report },
    .optionalText("report-period") { $0.reportPeriod },
    .optionalText("report-source") { $0.reportSource }, .optionalText("missing") { $0.missing },
    .optionalText("lead") { $0.lead }, .optionalText("due") { $0.due }, .text("type") { $0.type },
    .text("source") { $0.source }, .flag("is-sample") { $0.isSample },
  ]

  init(_ figures: TaskFigures, in site: SiteContext, year: Int, links: LinkRoot) {
    let task = figures.task
    let words = site.words
    id = task.id
    number = task.label ?? task.id
    title = task.title
    href = links.link(to: .task(task.id, in: year))
    status = StatusView(figures.status, words: words)
    basis = words[figures.basis.phrase]
    text = task.text.map {
      marking(
        task.targets.flatMap { promisedWords(of: $0.goal) }, in: site.html(of: $0, links: links))
    }
    let latest = figures.reports.first
    report = latest.map(\.text)
    reportPeriod = latest.map { printed($0.period.value) }
    reportSource = latest.map { printedSource($0.source) }
    missing =
      figures.missingPeriods.isEmpty
      ? nil
      : words(
        .reportMissing,
        ["periods": figures.missingPeriods.map(printedShort).joined(separator: "、")])
    lead = site.unitNames(task.leads)
    due = task.due.map { printed($0.day) }
    let kinds = [
      task.targets.isEmpty ? nil : words(.targetsCounted, ["n": String(task.targets.count)]),
      task.milestones.isEmpty
        ? nil : words(.milestonesCounted, ["n": String(task.milestones.count)]),
    ].compactMap { $0 }
    type = kinds.isEmpty ? words[.qualitative] : kinds.joined(separator: "·")
    source = printedSource(task.source)
    isSample = site.isSample
  }
}

extension Basis {
  package var phrase: Phrase {
    switch self {
    case .computed: .basisComputed
    case .selfAssessed: .basisSelf
    case .verified: .basisVerified
    }
  }
}
