package import PlanAnalysis
import PlanModel

/// One problem: who found it, who mends it, by when, and whether it is mended:
/// `templates/finding.html`.
package struct FindingPage: TemplateView {
  package let frame: FrameView
  let eye: String
  let problem: String
  let status: StatusView
  let days: String
  let dayNote: String?
  let facts: [FactView]
  let inspection: LinkView?
  let school: LinkView?
  let measure: String?
  let log: [LogView]
  let note: String?
  let evidence: String?
  let source: String
  let isSample: Bool

  /// A day in the life of a finding.
  struct LogView: TemplateView {
    let label: String
    let day: String
    let source: HTML
    static let fields: [TemplateField<Self>] = [
      .text("label") { $0.label }, .text("day") { $0.day }, .html("source") { $0.source },
    ]
  }

  package static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("eye") { $0.eye }, .text("problem") { $0.problem },
    .view("status") { $0.status }, .text("days") { $0.days },
    .optionalText("day-note") { $0.dayNote }, .list("facts") { $0.facts },
    .view("inspection") { $0.inspection }, .view("school") { $0.school },
    .flag("has-links") { $0.inspection != nil || $0.school != nil },
    .optionalText("measure") { $0.measure }, .list("log") { $0.log },
    .optionalText("note") { $0.note }, .optionalText("evidence") { $0.evidence },
    .text("source") { $0.source }, .flag("is-sample") { $0.isSample },
  ]

  package init(_ figures: FindingFigures, in year: YearSurroundings) {
    let words = year.words
    let finding = figures.finding
    let address = PageAddress.finding(finding.id, in: year.year)
    let links = year.frame.links(of: address)
    let named = ["id": finding.id, "problem": finding.problem, "year": String(year.year)]
    frame = year.frame.view(
      for: PageHead(
        address, kind: "finding", title: words(RecordPhrase.findingTitle, named),
        shortTitle: words(RecordPhrase.findingNamed, named),
        description: words(
          RecordPhrase.findingDescription,
          [
            "problem": finding.problem, "state": words[figures.state.phrase],
            "day": printed(year.figures.asOf),
          ]),
        section: .inspections,
        above: year.crumbsToInspections([(words[RecordPhrase.findings], .findings(year.year))]),
        article: PageHead.Article(
          published: figures.closingDay ?? year.figures.asOf,
          keywords: words[RecordPhrase.findingKeywords]),
        cutOff: year.figures.asOf))
    eye = words(RecordPhrase.findingNamed, named)
    problem = finding.problem
    status = StatusView(figures.state, words: words)
    days = words(RecordPhrase.daysOpen, ["n": String(figures.daysOpen)])
    dayNote = closingNote(of: figures, words: words)
    facts = Self.facts(of: figures, in: year)
    inspection = year.inspection(of: finding).map {
      LinkView($0.name, href: links.link(to: .inspection($0.id, in: year.year)))
    }
    school = finding.school.flatMap { year.link(toSchool: $0.value, from: links) }
    measure = finding.measure
    log = Self.log(of: figures, words: words)
    note = finding.note
    evidence = finding.evidence
    source = printedSource(finding.source)
    isSample = year.site.isSample
  }

  private static func facts(of figures: FindingFigures, in year: YearSurroundings) -> [FactView] {
    let words = year.words
    let finding = figures.finding
    let missing = words[DetailPhrase.notFilledIn]
    return [
      FactView(
        words[RecordPhrase.unit], finding.unit.map { year.responsible($0.value) }, missing: missing),
      FactView(
        words[RecordPhrase.found], printed(finding.day.value), missing: missing),
      FactView(
        words[RecordPhrase.deadline], finding.deadline.map { printed($0.value) },
        missing: words[RecordPhrase.noDeadline]),
      FactView(
        words[RecordPhrase.closingDay], figures.closingDay.map(printed), missing: "—"),
      // Plain records: never added up over schools, never put in an order.
      finding.points.map {
        FactView(
          words[RecordPhrase.points],
          words(RecordPhrase.pointsOff, ["points": printed($0.value)]), missing: missing)
      },
      finding.isVeto
        ? FactView(words[RecordPhrase.veto], words[RecordPhrase.isVeto], missing: missing) : nil,
    ].compactMap { $0 }
  }

  private static func log(of figures: FindingFigures, words: Words) -> [LogView] {
    let finding = figures.finding
    let steps: [(RecordPhrase, Located<Day>?)] = [
      (.found, finding.day), (.deadline, finding.deadline),
      (.closingDay, figures.closingDay == nil ? nil : finding.closed),
    ]
    return steps.compactMap { phrase, day in
      day.map { LogStep(phrase: phrase, day: $0) }
    }.enumerated().sorted { a, b in
      (a.element.day.value, a.offset) < (b.element.day.value, b.offset)
    }.map { _, step in
      LogView(
        label: words[step.phrase], day: printed(step.day.value),
        source: breakableSource(step.day.position))
    }
  }

  private struct LogStep {
    let phrase: RecordPhrase
    let day: Located<Day>
  }
}
