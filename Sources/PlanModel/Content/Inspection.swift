package import FoundationEssentials

/// A visit of inspectors (督导); a plain record, never a ranking.
package struct Inspection: Sendable {
  /// A permanent address.
  package let id: String
  package let name: String
  /// 国家级, 省级, 市级, 县级, as written.
  package let level: String?
  package let firstDay: Day
  package let lastDay: Day
  /// What was looked at, as written.
  package let scope: String?
  /// Who inspected, by role, as written.
  package let team: String?
  /// Ids of schools that were visited.
  package let schools: [Located<String>]
  package let result: String?
  /// Points and the points that could be had, where the inspection gives any.
  package let points: Located<Decimal>?
  package let fullPoints: Located<Decimal>?
  /// Veto items (一票否决) that were found, as written.
  package let veto: String?
  package let note: String?
  package let evidence: String?
  package let source: FilePosition

  package init(
    id: String, name: String, level: String? = nil, firstDay: Day, lastDay: Day,
    scope: String? = nil, team: String? = nil, schools: [Located<String>] = [],
    result: String? = nil, points: Located<Decimal>? = nil, fullPoints: Located<Decimal>? = nil,
    veto: String? = nil, note: String? = nil, evidence: String? = nil, source: FilePosition
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.scope = scope
    self.team = team
    self.schools = schools
    self.result = result
    self.points = points
    self.fullPoints = fullPoints
    self.veto = veto
    self.note = note
    self.evidence = evidence
    self.source = source
  }
}

/// A problem found (问题台账), with who must mend it and by when.
package struct Finding: Sendable {
  /// A permanent address.
  package let id: String
  /// The id of the inspection it comes from.
  package let inspection: Located<String>?
  package let day: Located<Day>
  /// The id of a school.
  package let school: Located<String>?
  /// The id of the responsible unit, or its name as written.
  package let unit: Located<String>?
  package let problem: String
  package let measure: String?
  package let deadline: Located<Day>?
  /// The day it was closed (销号).
  package let closed: Located<Day>?
  /// Points taken off, where the inspection gives any.
  package let points: Located<Decimal>?
  package let isVeto: Bool
  package let note: String?
  package let evidence: String?
  package let source: FilePosition

  package init(
    id: String, inspection: Located<String>? = nil, day: Located<Day>,
    school: Located<String>? = nil, unit: Located<String>? = nil, problem: String,
    measure: String? = nil, deadline: Located<Day>? = nil, closed: Located<Day>? = nil,
    points: Located<Decimal>? = nil, isVeto: Bool = false, note: String? = nil,
    evidence: String? = nil, source: FilePosition
  ) {
    self.id = id
    self.inspection = inspection
    self.day = day
    self.school = school
    self.unit = unit
    self.problem = problem
    self.measure = measure
    self.deadline = deadline
    self.closed = closed
    self.points = points
    self.isVeto = isVeto
    self.note = note
    self.evidence = evidence
    self.source = source
  }
}
