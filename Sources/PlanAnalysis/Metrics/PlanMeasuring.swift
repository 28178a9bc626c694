package import PlanModel

/// Returns all figures of a year's plan on a cut-off day.
///
/// A pure function of what the bureau wrote: records after `asOf` do not count, the clock is never
/// read, and the order of records matters only for corrections of the same day.
package func figures(
  of year: YearContent, schools: [School], settings: SiteSettings, asOf: Day
) -> PlanFigures {
  PlanMeasuring(of: year, schools: schools, settings: settings).figures(asOf: asOf)
}

/// A year's records, grouped once, to be measured on as many days as wanted.
package struct PlanMeasuring: Sendable {
  private let records: GroupedRecords
  private let settings: MeasuringSettings
  private let calendar: ReportingCalendar
  /// By the id of a project, in input order.
  private let projects: [String: [ProjectRecord]]

  package init(of year: YearContent, schools: [School], settings: SiteSettings) {
    records = GroupedRecords(of: year, schools: schools)
    self.settings = settings.measuring
    projects = Dictionary(grouping: year.projects) { $0.project.value }
    calendar = ReportingCalendar(
      plan: year.plan, settings: settings.measuring, calendar: year.calendar)
  }

  package func figures(asOf: Day) -> PlanFigures {
    let plan = records.year.plan
    let measuring = TaskMeasuring(
      targets: TargetMeasuring(
        records: records, settings: settings, calendar: calendar, asOf: asOf),
      projects: ProjectMeasuring(
        records: projects, plan: plan, settings: settings, calendar: calendar, asOf: asOf),
      plan: plan, overrides: Overrides(of: records.year, asOf: asOf))
    var measured = inParallel(plan.tasks) { measuring.figures(of: $0) }[...]
    let pillars = plan.pillars.map { pillar in
      let tasks = Array(measured.prefix(pillar.tasks.count))
      measured = measured.dropFirst(tasks.count)
      return PillarFigures(
        pillar: pillar, tasks: tasks, counts: StatusCounts(tasks.map(\.status)),
        coverage: Coverage(total: tasks.map(\.coverage)))
    }
    let findings = PlanAnalysis.figures(of: records.year.findings, asOf: asOf)
    return PlanFigures(
      plan: plan, asOf: asOf, reportingCalendar: calendar,
      elapsed: elapsedShare(from: plan.firstDay, to: plan.lastDay, on: asOf).quotient,
      pillars: pillars, counts: StatusCounts(pillars.flatMap(\.tasks).map(\.status)),
      coverage: Coverage(total: pillars.map(\.coverage)),
      inspections: PlanAnalysis.figures(
        of: records.year.inspections, findings: findings, asOf: asOf),
      findings: findings)
  }

  /// The newest records up to the cut-off that a target's figures were made from: the county's own,
  /// or one for each school; corrections applied, in the order of the files.
  func newestRecords(of figures: TargetFigures, asOf: Day) -> [Observation] {
    let target = figures.target
    let measure = Measure(of: target, settings: settings)
    let series = TargetSeries(
      of: target, part: figures.worstSeries?.name.value, in: records, asOf: asOf,
      wantsLow: measure.wantsLow)
    if series.isFromSchools {
      return series.newestBySchool.compactMap { $0 }.map(records.observation)
    }
    guard let newest = series.points.last else { return [] }
    return records.entries(of: target.id).map(records.observation)
      .filter { newest.sources.contains($0.source) }
  }

  /// The lines of `overrides.csv` for a promise up to the cut-off, in the order of the file.
  func overrideLines(for id: String, asOf: Day) -> [StatusOverride] {
    records.year.overrides.filter { $0.promise.value == id && $0.day.value <= asOf }
  }

  func overrides(asOf: Day) -> Overrides { Overrides(of: records.year, asOf: asOf) }

  var schools: [School] { records.schools }

  /// The schools that a target is about, in the order of the register.
  func schools(of target: Target) -> [School] {
    records.scope(of: target).places.map { records.schools[$0] }
  }
  var thresholds: MeasuringSettings { settings }
}
