import FoundationEssentials
import PlanAnalysis
import PlanModel

/// A target of the county as one school has it: the county's value, the school's, and whence.
package struct SchoolTargetView: TemplateView {
  let indicator: String
  let href: String
  let task: LinkView
  let goal: String
  let county: String
  let value: String
  let hasValue: Bool
  let day: String?
  let source: HTML?
  let status: StatusView
  let rollUp: String

  package static let fields: [TemplateField<Self>] = [
    .text("indicator") { $0.indicator }, .text("href") { $0.href }, .view("task") { $0.task },
    .text("goal") { $0.goal }, .text("county") { $0.county }, .text("value") { $0.value },
    .flag("has-value") { $0.hasValue }, .optionalText("day") { $0.day },
    .optionalHTML("source") { $0.source }, .view("status") { $0.status },
    .text("roll-up") { $0.rollUp },
  ]

  init(_ entry: YearSurroundings.SchoolTarget, links: LinkRoot, in year: YearSurroundings) {
    let words = year.words
    let target = entry.target.target
    indicator = target.indicator
    href = links.link(to: .target(target.id, in: year.year))
    task = year.link(to: entry.task.task, from: links)
    goal = target.goal.words
    county =
      entry.target.value.map {
        printed($0, unit: target.goal.unit, parts: entry.target.parts)
      } ?? words.withheld(entry.target.withheld, unit: target.goal.unit) ?? words[Phrase.noData]
    value =
      target.printedSchoolValue(of: entry.figure, words: words)
      ?? words[entry.figure.owesRecord ? DetailPhrase.noValue : .notDue]
    hasValue = entry.figure.hasReported
    day = entry.figure.day.map(printed)
    source = entry.figure.source.map(breakableSource)
    status = StatusView(entry.target.status, words: words)
    rollUp = words[DetailPhrase(target.rollUp)]
  }
}

extension Target {
  /// One school's value: where schools are counted, 1 says that it has done it and 0 that it has
  /// not; else a number in the target's unit.
  func printedSchoolValue(of figure: SchoolFigure, words: Words) -> String? {
    figure.value.map { printedSchoolValue($0, parts: figure.parts, words: words) }
      ?? words.withheld(figure.withheld, unit: unitOfSchools)
  }

  private func printedSchoolValue(_ value: Decimal, parts: PartOfWhole?, words: Words) -> String {
    guard parts == nil else { return printed(value, unit: goal.unit, parts: parts) }
    guard rollUp == .shareOfSchools else { return printed(value, unit: unitOfSchools) }
    if value == 0 { return words[DetailPhrase.valueNo] }
    return value == 1 ? words[DetailPhrase.valueYes] : printed(value)
  }

  /// The unit of a school's bare number: where counts are added up to a share of a published
  /// whole, that of the whole.
  var unitOfSchools: String {
    guard rollUp == .sum, goal.isRate, let denominator else { return goal.unit }
    return denominator.value.unit
  }
}
