package import FoundationEssentials

/// The stages of a building or an investment, in their order.
package enum ProjectStage: String, Sendable, CaseIterable, Comparable {
  /// 前期: papers, land, design.
  case preparation
  /// 开工
  case started
  /// 主体: the frame of the building.
  case structure
  /// 竣工
  case completed
  /// 投用
  case inUse = "in-use"

  package static func < (a: ProjectStage, b: ProjectStage) -> Bool { a.rank < b.rank }
  private var rank: Int { ProjectStage.allCases.firstIndex(of: self) ?? 0 }
}

/// One line of `projects.csv`: what is known of a project on a day.
package struct ProjectRecord: Sendable {
  /// The day the line speaks of.
  package let day: Located<Day>
  /// The id of a project.
  package let project: Located<String>
  /// The stage that `planned` and `actual` are about.
  package let stage: Located<ProjectStage>?
  package let planned: Located<Day>?
  /// The day the stage was reached.
  package let actual: Located<Day>?
  /// Money in 万元, all of it to that day: approved, arrived, paid.
  package let approved: Located<Decimal>?
  package let arrived: Located<Decimal>?
  package let paid: Located<Decimal>?
  /// Square metres.
  package let area: Located<Decimal>?
  /// Places for pupils (学位).
  package let places: Located<Decimal>?
  package let note: String?
  package let evidence: String?
  /// A later record replaces the fields that it gives.
  package let source: FilePosition

  package init(
    day: Located<Day>, project: Located<String>, stage: Located<ProjectStage>? = nil,
    planned: Located<Day>? = nil, actual: Located<Day>? = nil,
    approved: Located<Decimal>? = nil, arrived: Located<Decimal>? = nil,
    paid: Located<Decimal>? = nil, area: Located<Decimal>? = nil,
    places: Located<Decimal>? = nil, note: String? = nil, evidence: String? = nil,
    source: FilePosition
  ) {
    self.day = day
    self.project = project
    self.stage = stage
    self.planned = planned
    self.actual = actual
    self.approved = approved
    self.arrived = arrived
    self.paid = paid
    self.area = area
    self.places = places
    self.note = note
    self.evidence = evidence
    self.source = source
  }
}
