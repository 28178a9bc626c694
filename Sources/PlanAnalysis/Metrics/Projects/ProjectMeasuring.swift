import PlanModel

/// Makes the figures of one project from its records up to the cut-off.
///
/// No pace is made up for building: between its stages a project is on track until the planned day
/// of a stage has passed without it. Then it is behind, and far behind once that day lies more than
/// `farBehindDays` back.
struct ProjectMeasuring {
  /// By the id of a project, in input order.
  let records: [String: [ProjectRecord]]
  let plan: Plan
  let settings: MeasuringSettings
  let calendar: ReportingCalendar
  let asOf: Day

  /// The figures of a task's projects; none in a year in which nothing is reported on projects.
  func figures(
    of task: PlanTask, unit: UnitAssessment, overrides: Overrides
  ) -> [ProjectFigures] {
    guard !records.isEmpty else { return [] }
    return task.projects.map {
      figures(of: $0, in: task, unit: unit).overridden(by: overrides[$0.id], asOf: asOf)
    }
  }

  private func figures(
    of project: Project, in task: PlanTask, unit: UnitAssessment
  ) -> ProjectFigures {
    let history = ProjectHistory(records[project.id] ?? [], asOf: asOf)
    let dueDay = project.due?.day ?? task.due?.day ?? plan.lastDay
    let promised = project.promise.stage?.value ?? .completed
    let stages = stages(of: project, promised: promised, history)
    let completion = stages.lazy.filter { $0.stage >= promised }.compactMap(\.actual?.value).min()
    let start = start(of: project, stages)
    let due = calendar.due(by: asOf, from: start, closed: completion)
    let isSilent = due.last.map { period in !history.days.contains { $0 >= period.firstDay } }

    var facts = StatusFacts()
    facts.isDiscontinued = unit.assessment == .discontinued
    facts.isCompleted = completion != nil
    facts.isPastDue = asOf > dueDay
    facts.isUnreported = isSilent ?? false
    facts.isNotStarted =
      !stages.contains(where: \.isReached)
      && (asOf < start || (history.days.isEmpty && due.isEmpty))
    facts.daysBehind = stages.compactMap { $0.state == .late ? $0.daysLate : nil }.max()
    let status = Status(facts, settings: settings)
    let account = ProjectAccount(
      status: status, stages: stages, promised: promised, dueDay: dueDay, completion: completion,
      start: start, silent: due.last, unit: unit, asOf: asOf)
    return ProjectFigures(
      project: project, stages: stages, current: stages.last(where: \.isReached)?.stage,
      promised: promised, dueDay: dueDay, completionDay: completion,
      money: ProjectMoney(
        promised: project.promise.money, approved: history.amount(.approved),
        arrived: history.amount(.arrived), paid: history.amount(.paid)),
      area: history.amount(.area), places: history.amount(.places), changes: history.changes,
      recordDays: history.days,
      daysLate: completion.map { $0.days(since: dueDay) } ?? max(0, asOf.days(since: dueDay)),
      status: status, computedStatus: status,
      reporting: isSilent.map { $0 ? .missing : .onTime } ?? .notDue, reason: account.reason,
      computedReason: account.reason)
  }

  private func stages(
    of project: Project, promised: ProjectStage, _ history: ProjectHistory
  ) -> [StageFigures] {
    let actual = ProjectStage.allCases.map { stage in
      history.day(.actual(stage)).flatMap { $0.value <= asOf ? $0 : nil }
    }
    return ProjectStage.allCases.indices.map { index in
      let stage = ProjectStage.allCases[index]
      let written = plannedDay(of: stage, project, promised: promised)
      return StageFigures(
        stage, planned: history.day(.planned(stage)) ?? written,
        firstPlanned: written?.value ?? history.firstPlanned(stage), actual: actual[index],
        laterIsReached: actual[(index + 1)...].contains { $0 != nil }, asOf: asOf)
    }
  }

  /// The day that the plan itself names for a stage.
  private func plannedDay(
    of stage: ProjectStage, _ project: Project, promised: ProjectStage
  ) -> Located<Day>? {
    if stage == promised, let due = project.due { return Located(due.day, at: due.source) }
    return stage == .started ? project.promise.start : nil
  }

  /// The day from which something is to be reported: the first planned day of any stage where
  /// building starts only later in the year, else the plan's first day.
  private func start(of project: Project, _ stages: [StageFigures]) -> Day {
    guard let start = project.promise.start?.value else { return plan.firstDay }
    let planned = stages.compactMap(\.planned?.value).min() ?? start
    return max(plan.firstDay, min(start, planned))
  }
}
