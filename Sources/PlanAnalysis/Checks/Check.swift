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
  func diagnostics(for input: CheckInput) -> [Diagnostic]
}

/// All checks, in the order of their names; one a line, so that two can be added at once.
package let allChecks: [any Check.Type] = [
  ClosedBeforeFound.self,
  ClosedSchool.self,
  CompletedButNotMet.self,
  CorrectionWithoutReason.self,
  CountyBesideSchools.self,
  CumulativeFalls.self,
  DayInTheFuture.self,
  DeadlineMissing.self,
  DiscontinuedWithoutReason.self,
  DutyRecordNotCounted.self,
  FinishedBeforeStart.self,
  LaunchedButNotStarted.self,
  MissingEnrolment.self,
  OnTrackButFarBehind.self,
  OverrideWithoutAuthor.self,
  OverrideWithoutReason.self,
  PaidAboveApproved.self,
  PaidAboveArrived.self,
  PercentAsFraction.self,
  PercentOutOfRange.self,
  PersonalData.self,
  PlannedStageOutOfOrder.self,
  PositiveWordOverRegression.self,
  RecordBeforeStart.self,
  ReportNumberDiffers.self,
  ReportTextRepeated.self,
  SchoolFiguresWithoutRule.self,
  SchoolOutsideScope.self,
  SeriesNotNamed.self,
  SharesDoNotAddUp.self,
  StageOutOfOrder.self,
  StaleCutOff.self,
  TargetWithoutQuote.self,
  UnitMismatch.self,
  UnitWithoutNumber.self,
  UnknownDuty.self,
  UnknownInspection.self,
  UnknownPace.self,
  UnknownProject.self,
  UnknownPromise.self,
  UnknownSchool.self,
  UnknownScope.self,
  UnknownSeries.self,
  UnknownTarget.self,
  UnknownTask.self,
  UnknownUnit.self,
  ValueJump.self,
  ZeroEnrolment.self,
]

/// Returns what all checks have to say, by place.
package func diagnostics(for input: CheckInput) -> [Diagnostic] {
  allChecks.flatMap { $0.init().diagnostics(for: input) }.sorted()
}

/// A file's records of one year with their targets, for checks that look at every row.
///
/// Rows are read in place; copying whole records would make a check several times slower.
struct TargetRows {
  let observations: [Observation]
  let targets: [Target]
  private var register: Register

  init(_ year: YearContent) {
    observations = year.observations
    targets = year.plan.tasks.flatMap(\.targets)
    register = Register(targets.map(\.id))
  }

  /// The place of a row's target among `targets`; absent when the plan has no such target.
  mutating func target(of row: Int) -> Int? { register.place(of: observations[row].targetID) }
}
