package import FoundationEssentials
package import PlanModel

/// How one project stands on the cut-off: what was promised beside what is reported.
package struct ProjectFigures: Sendable {
  package let project: Project
  /// All five, in their order.
  package let stages: [StageFigures]
  /// The last stage that has been reached; absent before the first.
  package let current: ProjectStage?
  /// The stage that the plan promises by `dueDay`; 竣工 where it names none.
  package let promised: ProjectStage
  /// The day by which the promised stage is to be reached: the project's own, else its task's, else
  /// the plan's last day.
  package let dueDay: Day
  /// The day on which the promised stage was reached; absent while it is not.
  package let completionDay: Day?
  package let money: ProjectMoney
  /// Square metres, as last reported.
  package let area: Reported<Decimal>?
  /// Places for pupils (学位), as last reported.
  package let places: Reported<Decimal>?
  /// Every value that was reported, oldest first, with the one it took the place of.
  package let changes: [ProjectChange]
  /// The days of all its records up to the cut-off, the newest last.
  package let recordDays: [Day]
  /// Days after the due day on which it was completed, or has still not been on the cut-off; below
  /// 0 when it was completed early.
  package let daysLate: Int
  /// What is shown and counted: the computed status unless somebody set another.
  package internal(set) var status: Status
  package let computedStatus: Status
  package internal(set) var override: Override?
  package let reporting: ReportingState
  /// Why the status is what it is, one sentence.
  package internal(set) var reason: Wording
  /// Why the computed status is what it is.
  package let computedReason: Wording

  /// The values that a later line for the same day replaced.
  package var corrections: [ProjectChange] { changes.filter(\.isCorrection) }

  package subscript(_ stage: ProjectStage) -> StageFigures? {
    stages.first { $0.stage == stage }
  }
}

/// A value as last reported.
package struct Reported<Value: Sendable>: Sendable {
  package let value: Value
  /// The day the record speaks of.
  package let day: Day
  package let source: FilePosition
}

extension ProjectFigures {
  func overridden(by override: Override?, asOf: Day) -> ProjectFigures {
    guard let override else { return self }
    var figures = self
    figures.override = override
    figures.status = override.status
    figures.reason = override.wording(computed: computedStatus, asOf: asOf)
    return figures
  }
}
