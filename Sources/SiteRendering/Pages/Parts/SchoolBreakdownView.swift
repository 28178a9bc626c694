import PlanAnalysis
import PlanModel

/// A target's value school by school: who reported what, and who did not, by name.
package struct SchoolBreakdownView: TemplateView {
  let rollUp: String
  let summary: String
  let reported: [SchoolFigureView]
  let silent: [LinkView]
  let breakdowns: [BreakdownView]
  /// "2023年7月31日停办": schools that opened or closed while the target ran.
  let changes: [LinkView]
  /// That small numbers are not printed; absent where none are kept back.
  let withheldNote: String?

  package static let fields: [TemplateField<Self>] = [
    .text("roll-up") { $0.rollUp }, .text("summary") { $0.summary },
    .list("reported") { $0.reported }, .flag("has-reported") { !$0.reported.isEmpty },
    .list("silent") { $0.silent }, .flag("has-silent") { !$0.silent.isEmpty },
    .list("breakdowns") { $0.breakdowns }, .list("changes") { $0.changes },
    .flag("has-changes") { !$0.changes.isEmpty },
    .optionalText("withheld-note") { $0.withheldNote },
  ]

  /// Nothing when the figures do not come from schools.
  init?(_ figures: TargetFigures, links: LinkRoot, in year: YearSurroundings) {
    guard !figures.schools.isEmpty else { return nil }
    let words = year.words
    rollUp = words[DetailPhrase(figures.target.rollUp)]
    reported = figures.schools.compactMap { figure in
      guard figure.hasReported else { return nil }
      return SchoolFigureView(
        name: figure.school.name, href: links.link(to: .school(figure.school.id)),
        value: figures.target.printedSchoolValue(of: figure, words: words) ?? "—",
        day: figure.day.map(printed) ?? "—",
        source: figure.source.map(breakableSource) ?? HTML(trusted: "—"),
        note: Self.note(on: figure, asOf: year.figures.asOf, words: words))
    }
    silent = figures.schools.filter(\.owesRecord).map {
      LinkView($0.school.name, href: links.link(to: .school($0.school.id)))
    }
    breakdowns = figures.breakdowns.map { BreakdownView($0, of: figures, words: words) }
    changes = figures.schoolChanges.map { change in
      LinkView(
        change.school.name, href: links.link(to: .school(change.school.id)),
        note: words(
          change.kind == .opened ? DetailPhrase.openedOn : .closedOn,
          ["day": printed(change.day)]))
    }
    let isWithheld =
      figures.withheld != nil || !figures.withheldPoints.isEmpty
      || figures.schools.contains { $0.withheld != nil }
    withheldNote =
      isWithheld
      ? words(
        DetailPhrase.withheldNote,
        ["limit": String(year.site.content.settings.measuring.smallNumber)]) : nil
    let coverage = figures.coverage
    summary =
      coverage.due == 0
      ? words[DetailPhrase.nothingDue]
      : words(
        DetailPhrase.schoolsReported,
        [
          "reported": String(coverage.reported), "due": String(coverage.due),
          "silent": String(coverage.due - coverage.reported),
        ])
  }

  /// Why a value may be older than those of the other schools.
  private static func note(on figure: SchoolFigure, asOf: Day, words: Words) -> String? {
    if !figure.school.isOpen(on: asOf) { return words[DetailPhrase.closedMark] }
    return figure.owesRecord ? words[DetailPhrase.earlierPeriod] : nil
  }
}

struct SchoolFigureView: TemplateView {
  let name: String
  let href: String
  let value: String
  let day: String
  let source: HTML
  let note: String?

  static let fields: [TemplateField<Self>] = [
    .text("name") { $0.name }, .text("href") { $0.href }, .text("value") { $0.value },
    .text("day") { $0.day }, .html("source") { $0.source }, .optionalText("note") { $0.note },
  ]
}
