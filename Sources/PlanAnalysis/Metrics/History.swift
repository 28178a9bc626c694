package import PlanModel

/// How the tasks of a plan stood on a day, told from what is known today.
package struct DatedCounts: Hashable, Sendable {
  package let day: Day
  package let counts: StatusCounts
}

extension PlanMeasuring {
  /// How many tasks had each status on each of the days.
  package func statusCounts(at days: [Day]) -> [DatedCounts] {
    days.map { DatedCounts(day: $0, counts: figures(asOf: $0).counts) }
  }
}

/// Returns the last days of the plan's quarters up to `asOf`, oldest first; the plan's own last day
/// stands for a quarter that reaches beyond it.
package func quarterEnds(of plan: Plan, upTo asOf: Day) -> [Day] {
  let quarters = MeasuringSettings(reporting: .quarter)
  return ReportingCalendar(plan: plan, settings: quarters).periods.map(\.lastDay)
    .filter { $0 <= asOf }
}
