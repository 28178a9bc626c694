import FoundationEssentials
package import PlanModel

/// What the status of a target was decided from; kept so that it can be explained.
package struct TargetWorkings: Sendable {
  package let measure: Measure
  package let facts: StatusFacts
  /// The exact share of the way.
  package let progress: Ratio?
  /// The newest period whose records are due.
  package let duePeriod: ReportingCalendar.Period?
  /// The value that broke a promise to keep something last.
  package let broken: DataPoint?
  /// The day since which the promise is met by what was reported.
  package let completion: Day?

  init(
    measure: Measure, facts: StatusFacts, progress: Ratio?,
    duePeriod: ReportingCalendar.Period?, broken: DataPoint?, completion: Day?
  ) {
    self.measure = measure
    self.facts = facts
    self.progress = progress
    self.duePeriod = duePeriod
    self.broken = broken
    self.completion = completion
  }
}

/// What the status of a task without targets and milestones was decided from.
package struct TaskWorkings: Sendable {
  package let facts: StatusFacts
  /// The periods whose report is due, oldest first.
  package let duePeriods: [ReportingCalendar.Period]
}
