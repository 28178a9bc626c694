import PlanAnalysis
import PlanModel

/// All inspections of a year: `templates/inspection-index.html`.
package struct InspectionIndexPage: TemplateView {
  /// One inspection of the list.
  struct Item: TemplateView {
    let link: LinkView
    let days: String
    let level: String
    let schools: String
    let findings: String
    let closed: String
    static let fields: [TemplateField<Self>] = [
      .view("link") { $0.link }, .text("days") { $0.days }, .text("level") { $0.level },
      .text("schools") { $0.schools }, .text("findings") { $0.findings },
      .text("closed") { $0.closed },
    ]
  }

  package let frame: FrameView
  let title: String
  let lead: String
  let items: [Item]
  /// To the table of findings, when there are any.
  let findings: LinkView?
  let source: String
  let isSample: Bool

  package static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("title") { $0.title }, .text("lead") { $0.lead },
    .list("items") { $0.items }, .view("findings") { $0.findings },
    .text("source") { $0.source }, .flag("is-sample") { $0.isSample },
  ]

  package init(_ year: YearSurroundings) {
    let words = year.words
    let address = PageAddress.inspections(year.year)
    let links = year.frame.links(of: address)
    let counts = year.figures.findingCounts
    let numbers = [
      "n": String(year.figures.inspections.count), "findings": String(counts.total),
      "closed": String(counts.allClosed), "day": printed(year.figures.asOf),
      "year": String(year.year), "organisation": year.site.content.settings.organisation,
    ]
    title = words[RecordPhrase.inspections]
    lead = words(RecordPhrase.inspectionsLead, numbers)
    frame = year.frame.view(
      for: PageHead(
        address, kind: "inspection-index",
        title: words(.yearNamed, ["year": String(year.year)]) + words[RecordPhrase.inspections],
        shortTitle: title, description: words(RecordPhrase.inspectionsDescription, numbers),
        section: .inspections, above: year.crumbsToInspections(),
        column: PageHead.Column(
          name: title, keywords: words[RecordPhrase.inspectionKeywords],
          type: words[RecordPhrase.recordColumnType]),
        cutOff: year.figures.asOf))
    items = year.figures.inspections.map { figures in
      let inspection = figures.inspection
      return Item(
        link: LinkView(
          inspection.name, href: links.link(to: .inspection(inspection.id, in: year.year))),
        days: InspectionPage.days(of: inspection, words: words), level: inspection.level ?? "—",
        schools: inspection.schools.isEmpty ? "—" : String(inspection.schools.count),
        findings: String(figures.counts.total), closed: String(figures.counts.allClosed))
    }
    findings =
      year.figures.findings.isEmpty
      ? nil
      : LinkView(words[RecordPhrase.findings], href: links.link(to: .findings(year.year)))
    source = printedSource(
      FilePosition(file: year.figures.inspections.first?.inspection.source.file ?? ""))
    isSample = year.site.isSample
  }
}
