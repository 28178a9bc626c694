package import FoundationEssentials

/// A building or an investment.
package struct Project: Sendable {
  package let id: String
  package let title: String
  /// Facts as written, in the order of the plan: money, area, places, stage …; the names are
  /// those of the columns.
  package let facts: [Record.Cell]
  /// What those words promise, as far as they can be read.
  package let promise: ProjectPromise
  /// The id of a school, when the project belongs to one.
  package let school: Located<String>?
  package let due: Due?
  package let leads: [Located<String>]
  package let source: FilePosition

  package init(
    id: String, title: String, facts: [Record.Cell], promise: ProjectPromise = ProjectPromise(),
    school: Located<String>?, due: Due?, leads: [Located<String>], source: FilePosition
  ) {
    self.id = id
    self.title = title
    self.facts = facts
    self.promise = promise
    self.school = school
    self.due = due
    self.leads = leads
    self.source = source
  }
}

/// What a plan promises of a project, in one unit each; what it does not say is absent.
package struct ProjectPromise: Hashable, Sendable {
  /// The whole investment, in 万元.
  package let money: Located<Decimal>?
  /// Square metres.
  package let area: Located<Decimal>?
  /// Places for pupils (学位).
  package let places: Located<Decimal>?
  /// The day by which building is to start; the last one of a month where only that is named.
  package let start: Located<Day>?
  /// The stage to be reached by the due day.
  package let stage: Located<ProjectStage>?

  package init(
    money: Located<Decimal>? = nil, area: Located<Decimal>? = nil,
    places: Located<Decimal>? = nil, start: Located<Day>? = nil,
    stage: Located<ProjectStage>? = nil
  ) {
    self.money = money
    self.area = area
    self.places = places
    self.start = start
    self.stage = stage
  }
}
