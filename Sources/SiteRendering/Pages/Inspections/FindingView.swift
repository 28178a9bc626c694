import PlanAnalysis
import PlanModel

/// A finding in a table.
package struct FindingView: TemplateView {
  let link: LinkView
  let inspection: LinkView?
  let school: LinkView?
  let unit: String
  let measure: String
  let deadline: String
  let status: StatusView
  /// "12天", and what is left or over: "逾期3天".
  let days: String
  let dayNote: String?

  package static let fields: [TemplateField<Self>] = [
    .view("link") { $0.link }, .view("inspection") { $0.inspection },
    .view("school") { $0.school }, .text("unit") { $0.unit }, .text("measure") { $0.measure },
    .text("deadline") { $0.deadline }, .view("status") { $0.status }, .text("days") { $0.days },
    .optionalText("day-note") { $0.dayNote },
  ]

  init(_ figures: FindingFigures, links: LinkRoot, in year: YearSurroundings) {
    let words = year.words
    let finding = figures.finding
    link = LinkView(
      finding.problem, href: links.link(to: .finding(finding.id, in: year.year)))
    inspection = year.inspection(of: finding).map {
      LinkView($0.name, href: links.link(to: .inspection($0.id, in: year.year)))
    }
    school = finding.school.flatMap { year.link(toSchool: $0.value, from: links) }
    unit = year.responsible(finding.unit?.value)
    measure = finding.measure ?? words[DetailPhrase.notFilledIn]
    deadline = finding.deadline.map { printed($0.value) } ?? words[RecordPhrase.noDeadline]
    status = StatusView(figures.state, words: words)
    days = words(RecordPhrase.days, ["n": String(figures.daysOpen)])
    dayNote = closingNote(of: figures, words: words)
  }
}

/// "逾期3天", "还剩12天", "今天到期"; nothing for what was closed in time or has no deadline.
func closingNote(of figures: FindingFigures, words: Words) -> String? {
  if figures.daysOverdue > 0 {
    return words(RecordPhrase.daysOverdue, ["n": String(figures.daysOverdue)])
  }
  return figures.daysLeft.map {
    $0 == 0 ? words[RecordPhrase.dueToday] : words(RecordPhrase.daysLeft, ["n": String($0)])
  }
}

extension YearSurroundings {
  /// The inspection a finding comes from.
  func inspection(of finding: Finding) -> Inspection? {
    guard let id = finding.inspection?.value else { return nil }
    return figures.inspections.first { $0.inspection.id == id }?.inspection
  }

  /// The name of who has to mend a finding: a unit, a school, or whatever was written.
  func responsible(_ unit: String?) -> String {
    guard let unit else { return words[RecordPhrase.nobody] }
    let position = FilePosition(file: "")
    let name = unitNames([Located(unit, at: position)]) ?? unit
    return name == unit ? schoolName(unit) : name
  }
}
