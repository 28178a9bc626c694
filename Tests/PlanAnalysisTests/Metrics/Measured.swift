import PlanAnalysis
import PlanModel
import Testing

/// The figures of a plan with one task that has one target.
func measured(
  _ target: Target, _ observations: [Observation] = [], reports: [Report] = [],
  schools: [School] = [], measuring: MeasuringSettings = MeasuringSettings(),
  asOf: String = "2023-09-30"
) throws -> TargetFigures {
  let figures = figures(
    of: YearContent(
      plan: plan([task(targets: [target])]), observations: observations, reports: reports),
    schools: schools, settings: settings(measuring), asOf: day(asOf))
  return try #require(figures.targets.first)
}

/// The figures of a plan with one task.
func measured(
  _ task: PlanTask, _ observations: [Observation] = [], reports: [Report] = [],
  measuring: MeasuringSettings = MeasuringSettings(), asOf: String = "2023-09-30"
) throws -> TaskFigures {
  let figures = figures(
    of: YearContent(plan: plan([task]), observations: observations, reports: reports),
    schools: [], settings: settings(measuring), asOf: day(asOf))
  return try #require(figures.tasks.first)
}
