import PlanAnalysis
import PlanModel

/// All problems of a year with who mends them and by when: `templates/findings.html`.
package struct FindingsPage: TemplateView {
  /// The findings of one unit, counted.
  struct UnitRow: TemplateView {
    let unit: String
    let counts: [TextView]
    let total: String
    static let fields: [TemplateField<Self>] = [
      .text("unit") { $0.unit }, .list("counts") { $0.counts }, .text("total") { $0.total },
    ]
  }

  package let frame: FrameView
  let title: String
  let lead: String
  let facts: [FactView]
  let states: [StatusView]
  let units: [UnitRow]
  let findings: [FindingView]
  let source: String
  let isSample: Bool

  package static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("title") { $0.title }, .text("lead") { $0.lead },
    .list("facts") { $0.facts }, .list("states") { $0.states }, .list("units") { $0.units },
    .list("findings") { $0.findings }, .flag("names-inspection") { _ in true },
    .flag("names-school") { _ in true },
    .text("source") { $0.source },
    .flag("is-sample") { $0.isSample },
  ]

  package init(_ year: YearSurroundings) {
    let words = year.words
    let address = PageAddress.findings(year.year)
    let links = year.frame.links(of: address)
    let counts = year.figures.findingCounts
    let numbers = [
      "n": String(counts.total), "closed": String(counts.allClosed),
      "open": String(counts[.open] + counts[.overdue]), "overdue": String(counts[.overdue]),
      "day": printed(year.figures.asOf), "year": String(year.year),
      "organisation": year.site.content.settings.organisation,
    ]
    title = words[RecordPhrase.findings]
    lead = words(RecordPhrase.findingsLead, numbers)
    frame = year.frame.view(
      for: PageHead(
        address, kind: "findings",
        title: words(.yearNamed, ["year": String(year.year)]) + words[RecordPhrase.findings],
        shortTitle: title, description: words(RecordPhrase.findingsDescription, numbers),
        section: .inspections, above: year.crumbsToInspections(),
        column: PageHead.Column(
          name: title, keywords: words[RecordPhrase.findingKeywords],
          type: words[RecordPhrase.recordColumnType]),
        cutOff: year.figures.asOf))
    facts = FindingState.allCases.map { state in
      var fact = FactView(
        words[state.phrase], words(RecordPhrase.findingCount, ["n": String(counts[state])]),
        missing: "")
      fact.isBig = true
      return fact
    }
    states = FindingState.allCases.map { StatusView($0, words: words) }
    units = year.figures.findingsByUnit.map { row in
      UnitRow(
        unit: year.responsible(row.unit),
        counts: FindingState.allCases.map { TextView(text: String(row.counts[$0])) },
        total: String(row.counts.total))
    }
    findings = year.figures.findings.map { FindingView($0, links: links, in: year) }
    source = printedSource(
      FilePosition(file: year.figures.findings.first?.finding.source.file ?? ""))
    isSample = year.site.isSample
  }
}

extension YearSurroundings {
  /// The way to a page of inspections or findings.
  func crumbsToInspections(_ further: [(label: String, page: PageAddress)] = [])
    -> [(label: String, page: PageAddress)]
  {
    [(words(.yearNamed, ["year": String(year)]), .plan(year))] + further
  }
}
