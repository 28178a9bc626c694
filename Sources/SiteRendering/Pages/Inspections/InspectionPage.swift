package import PlanAnalysis
import PlanModel

/// One inspection: when, by whom, where, and what it found: `templates/inspection.html`.
package struct InspectionPage: TemplateView {
  package let frame: FrameView
  let name: String
  let level: String?
  let days: String
  let facts: [FactView]
  let scope: String?
  let result: String?
  let schools: [LinkView]
  let findings: [FindingView]
  let note: String?
  let evidence: String?
  let source: String
  let isSample: Bool

  package static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("name") { $0.name }, .optionalText("level") { $0.level },
    .text("days") { $0.days }, .list("facts") { $0.facts }, .optionalText("scope") { $0.scope },
    .optionalText("result") { $0.result }, .list("schools") { $0.schools },
    .flag("has-schools") { !$0.schools.isEmpty }, .list("findings") { $0.findings },
    .flag("has-findings") { !$0.findings.isEmpty }, .flag("names-inspection") { _ in false },
    .flag("names-school") { _ in true },
    .optionalText("note") { $0.note },
    .optionalText("evidence") { $0.evidence }, .text("source") { $0.source },
    .flag("is-sample") { $0.isSample },
  ]

  package init(_ figures: InspectionFigures, in year: YearSurroundings) {
    let words = year.words
    let inspection = figures.inspection
    let address = PageAddress.inspection(inspection.id, in: year.year)
    let links = year.frame.links(of: address)
    days = Self.days(of: inspection, words: words)
    frame = year.frame.view(
      for: PageHead(
        address, kind: "inspection",
        title: words(
          RecordPhrase.inspectionTitle,
          ["name": inspection.name, "id": inspection.id, "year": String(year.year)]),
        shortTitle: inspection.name,
        description: words(
          RecordPhrase.inspectionDescription,
          ["name": inspection.name, "days": days, "findings": String(figures.counts.total)]),
        section: .inspections,
        above: year.crumbsToInspections([
          (words[RecordPhrase.inspections], .inspections(year.year))
        ]),
        article: PageHead.Article(
          published: inspection.lastDay, keywords: words[RecordPhrase.inspectionKeywords]),
        cutOff: year.figures.asOf))
    name = inspection.name
    level = inspection.level
    scope = inspection.scope
    result = inspection.result
    facts = Self.facts(of: figures, days: days, words: words)
    schools = inspection.schools.compactMap { year.link(toSchool: $0.value, from: links) }
    findings = figures.findings.map { FindingView($0, links: links, in: year) }
    note = inspection.note
    evidence = inspection.evidence
    source = printedSource(inspection.source)
    isSample = year.site.isSample
  }

  static func days(of inspection: Inspection, words: Words) -> String {
    guard inspection.lastDay != inspection.firstDay else { return printed(inspection.firstDay) }
    let last =
      inspection.lastDay.year == inspection.firstDay.year
      ? printedShort(inspection.lastDay) : printed(inspection.lastDay)
    return words(
      RecordPhrase.inspectionDays, ["first": printed(inspection.firstDay), "last": last])
  }

  private static func facts(
    of figures: InspectionFigures, days: String, words: Words
  ) -> [FactView] {
    let inspection = figures.inspection
    let missing = words[DetailPhrase.notFilledIn]
    let points = inspection.points.map { points in
      inspection.fullPoints.map {
        words(
          RecordPhrase.pointsOf, ["points": printed(points.value), "full": printed($0.value)])
      } ?? printed(points.value)
    }
    return [
      FactView(words[RecordPhrase.level], inspection.level, missing: missing),
      FactView(words[RecordPhrase.team], inspection.team, missing: missing),
      FactView(
        words[RecordPhrase.findings],
        words(RecordPhrase.findingCount, ["n": String(figures.counts.total)]), missing: missing),
      FactView(
        words[RecordPhrase.findingClosed],
        words(RecordPhrase.findingCount, ["n": String(figures.counts.allClosed)]),
        missing: missing),
      // Plain records: never added up over schools, never put in an order.
      points.map { FactView(words[RecordPhrase.points], $0, missing: missing) },
      inspection.veto.map { FactView(words[RecordPhrase.veto], $0, missing: missing) },
    ].compactMap { $0 }
  }
}
