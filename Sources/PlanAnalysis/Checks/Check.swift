package import PlanModel

/// A question asked of everything a bureau wrote, whose answer is a list of messages.
///
/// Add one: a file here, a file of tests, a line in `allChecks`. The figures never depend on
/// checks; a check only says in time what a figure would show or leave out.
package protocol Check: Sendable {
  /// The name its messages carry: lower case, hyphens.
  static var rule: String { get }
  /// What is looked for, why, and what to do; printed by `milepost check --explain`.
  static var explanation: Wording { get }

  init()
  func diagnostics(for content: WorkspaceContent, asOf: Day) -> [Diagnostic]
}

/// All checks, in the order of their names.
package let allChecks: [any Check.Type] = [
  ClosedSchool.self, CountyBesideSchools.self, DayInTheFuture.self,
  DiscontinuedWithoutReason.self, MissingEnrolment.self, PercentOutOfRange.self,
  PersonalData.self, RecordBeforeStart.self, SchoolFiguresWithoutRule.self, StaleCutOff.self,
  UnknownSchool.self, UnknownTarget.self, UnknownTask.self, ValueJump.self,
]

/// Returns what all checks have to say, by place.
package func diagnostics(of content: WorkspaceContent, asOf: Day) -> [Diagnostic] {
  allChecks.flatMap { $0.init().diagnostics(for: content, asOf: asOf) }.sorted()
}

extension YearContent {
  /// The targets of the plan by their ids; the first of two with one id.
  var targetsByID: [String: Target] {
    Dictionary(
      plan.tasks.flatMap(\.targets).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension WorkspaceContent {
  /// The schools by their ids; the first of two with one id.
  var schoolsByID: [String: School] {
    Dictionary(schools.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
