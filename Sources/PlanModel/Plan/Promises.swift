/// A one-off deliverable with a due day.
package struct Milestone: Sendable {
  package let id: String?
  package let title: String
  package let due: Due?
  package let isTicked: Bool
  /// The day it was delivered; absent when open or when the author gave none.
  package let finished: Day?
  package let source: FilePosition

  package init(
    id: String?, title: String, due: Due?, isTicked: Bool, finished: Day?, source: FilePosition
  ) {
    self.id = id
    self.title = title
    self.due = due
    self.isTicked = isTicked
    self.finished = finished
    self.source = source
  }
}

/// A recurring promise, such as a drill every month.
package struct Duty: Sendable {
  package let id: String
  package let title: String
  /// As written: "每月1次".
  package let frequency: String
  /// What the words mean; absent when they cannot be counted.
  package let rhythm: Frequency?
  /// Who has it, as written: "全部学校".
  package let scope: Located<String>?
  /// When the duty starts and ends; the plan's time where the author names none.
  package let start: Day?
  package let due: Due?
  package let leads: [Located<String>]
  package let note: String?
  package let source: FilePosition

  package init(
    id: String, title: String, frequency: String, rhythm: Frequency? = nil,
    scope: Located<String>?, start: Day? = nil, due: Due? = nil, leads: [Located<String>],
    note: String? = nil, source: FilePosition
  ) {
    self.id = id
    self.title = title
    self.frequency = frequency
    self.rhythm = rhythm
    self.scope = scope
    self.start = start
    self.due = due
    self.leads = leads
    self.note = note
    self.source = source
  }
}

/// A building or an investment.
package struct Project: Sendable {
  package let id: String
  package let title: String
  /// Facts as written, in the order of the plan: money, area, places, stage …; the names are
  /// those of the columns.
  package let facts: [Record.Cell]
  /// The id of a school, when the project belongs to one.
  package let school: Located<String>?
  package let due: Due?
  package let leads: [Located<String>]
  package let source: FilePosition

  package init(
    id: String, title: String, facts: [Record.Cell], school: Located<String>?, due: Due?,
    leads: [Located<String>], source: FilePosition
  ) {
    self.id = id
    self.title = title
    self.facts = facts
    self.school = school
    self.due = due
    self.leads = leads
    self.source = source
  }
}
