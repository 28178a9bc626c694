package import PlanModel

/// Returns the newest day that a year's records speak of: the cut-off (数据截至) when none is given.
///
/// Looks at the observations, the records of duties, projects, inspections and findings, the last
/// days of report periods, the finishing days of milestones and the days of statuses set by hand,
/// never at the clock; nothing when the year has no record.
package func newestRecordDay(in year: YearContent) -> Day? {
  let observed = year.observations.lazy.map(\.dayObserved).max()
  let reported = year.reports.lazy.map { $0.day(in: year.plan) }.max()
  let kept = year.duties.lazy.map(\.day.value).max()
  let finished = year.plan.tasks.lazy.flatMap(\.milestones).compactMap(\.finished).max()
  let decided = year.overrides.lazy.map(\.day.value).max()
  let built = year.projects.lazy.map(\.day.value).max()
  let inspected = year.inspections.lazy.map(\.firstDay).max()
  let found = year.findings.lazy.flatMap { [$0.day.value, $0.closed?.value] }.compactMap { $0 }
    .max()
  return [observed, reported, kept, finished, decided, built, inspected, found].compactMap { $0 }
    .max()
}

/// Returns the newest day that any record of the workspace speaks of.
package func newestRecordDay(in content: WorkspaceContent) -> Day? {
  content.years.compactMap { newestRecordDay(in: $0) }.max()
}

/// Returns the cut-off of a year when its author gives none: the newest record, else the day the
/// plan was published, else its first day.
package func defaultCutOff(of year: YearContent) -> Day {
  newestRecordDay(in: year) ?? year.plan.published ?? year.plan.firstDay
}
