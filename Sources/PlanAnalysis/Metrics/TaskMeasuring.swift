import PlanModel

/// Makes the figures of one task: the worst of its targets and milestones, else of its duties that
/// have records, else what the unit says.
struct TaskMeasuring {
  let targets: TargetMeasuring
  let projects: ProjectMeasuring
  let plan: Plan
  let overrides: Overrides

  private var asOf: Day { targets.asOf }
  private var settings: MeasuringSettings { targets.settings }

  func figures(of task: PlanTask) -> TaskFigures {
    let records = targets.records.reports(on: task.id)
    let said = UnitAssessment(
      reports: records, plan: plan, calendar: targets.calendar, asOf: asOf)
    let override = overrides[task.id]
    let measured = task.targets.map {
      targets.figures(of: $0, unit: said).overridden(by: overrides[$0.id], asOf: asOf)
    }
    let dueDays = task.milestones.map { $0.due?.day ?? task.due?.day ?? plan.lastDay }
    let milestones = zip(task.milestones, dueDays).map { milestone, dueDay in
      PlanAnalysis.figures(
        of: milestone, dueDay: dueDay, assessment: said.assessment, settings: settings, asOf: asOf
      ).overridden(by: overrides[milestone.id])
    }

    // A completed task is not asked for further reports, whatever its unit wrote last.
    let unit = UnitAssessment(
      reports: records, plan: plan, calendar: targets.calendar,
      closed: [closingDay(of: task, measured, milestones), override?.closingDay]
        .compactMap { $0 }.min(),
      isComputed: !task.isQualitative, asOf: asOf)
    let counting = DutyMeasuring(records: targets.records, settings: settings, asOf: asOf)
    let duties = task.duties.map {
      counting.figures(of: $0, unit: unit).overridden(by: overrides[$0.id], asOf: asOf)
    }
    let byDuties = task.isQualitative ? worst(duties) : nil
    let verdict =
      task.isQualitative
      ? byDuties ?? selfAssessed(task, unit)
      : worst(measured, milestones, dueDays, unit: unit)
    return TaskFigures(
      task: task, status: verdict.status,
      reporting: worstState([unit.state] + measured.map(\.reporting)), basis: verdict.basis,
      reason: verdict.reason, targets: measured, milestones: milestones, duties: duties,
      projects: projects.figures(of: task, unit: said, overrides: overrides),
      reports: unit.reports, missingPeriods: unit.missing.map(\.period),
      coverage: coverage(unit, measured),
      workings: task.isQualitative && byDuties == nil
        ? TaskWorkings(facts: unit.facts(pastDue: task.due?.day, asOf: asOf), duePeriods: unit.due)
        : nil
    ).overridden(by: override, asOf: asOf)
  }

  private struct Verdict {
    let status: Status
    let basis: Basis
    let reason: Wording
  }

  private func selfAssessed(_ task: PlanTask, _ unit: UnitAssessment) -> Verdict {
    let status = Status(
      unit.facts(pastDue: task.due?.day, asOf: asOf), settings: settings)
    let overdue = task.due.flatMap { due -> Wording? in
      guard status == .overdue else { return nil }
      let day = due.day.wording(besides: asOf)
      let days = asOf.days(since: due.day)
      return Wording(
        zh: "期限\(day.chinese)，已逾期\(days)天", en: "due \(day.english), \(days) days overdue")
    }
    let reason =
      status == .discontinued
      ? unit.discontinuedReason : Wording.joined([overdue, unit.wording(asOf: asOf)])
    return Verdict(status: status, basis: .selfAssessed, reason: reason)
  }

  /// The worst of the duties that have records, or a status set by hand; nothing when none has.
  private func worst(_ duties: [DutyFigures]) -> Verdict? {
    let counted = duties.filter { $0.hasRecords || $0.override != nil }
    guard let status = counted.compactMap(\.status).max(),
      let figures = counted.first(where: { $0.status == status })
    else { return nil }
    let name = figures.duty.title
    let isNamed = counted.count > 1 && status != .discontinued
    let reason = figures.reason
    return Verdict(
      status: status, basis: .computed,
      reason: isNamed
        ? Wording(zh: "\(name)：\(reason.chinese)", en: "\(name): \(reason.english)") : reason)
  }

  private func worst(
    _ targets: [TargetFigures], _ milestones: [MilestoneFigures], _ dueDays: [Day],
    unit: UnitAssessment
  ) -> Verdict {
    let several = targets.count + milestones.count > 1
    let ofTargets = targets.map { figures in
      let name = figures.target.indicator
      let reason = figures.reason
      let named =
        several && figures.status != .discontinued
        ? Wording(zh: "\(name)：\(reason.chinese)", en: "\(name): \(reason.english)") : reason
      return Verdict(status: figures.status, basis: figures.basis, reason: named)
    }
    let ofMilestones = zip(milestones, dueDays).map { figures, dueDay in
      let isDeclared =
        figures.computedStatus == .behind || figures.computedStatus == .notStarted
      return Verdict(
        status: figures.status, basis: isDeclared ? .selfAssessed : .computed,
        reason: figures.milestone.reason(figures, dueDay: dueDay, unit: unit, asOf: asOf))
    }
    let all = ofTargets + ofMilestones
    let status = all.map(\.status).max() ?? .onTrack
    guard let first = all.first(where: { $0.status == status }) else {
      return Verdict(status: status, basis: .computed, reason: unit.wording(asOf: asOf))
    }
    guard status == .completed, several else { return first }
    return Verdict(
      status: status, basis: first.basis,
      reason: Wording(
        zh: "\(all.count)项目标和节点均已完成", en: "all \(all.count) targets and milestones completed"))
  }

  /// The day on which the last of all promises was kept; absent while one is not.
  private func closingDay(
    of task: PlanTask, _ targets: [TargetFigures], _ milestones: [MilestoneFigures]
  ) -> Day? {
    guard !task.isQualitative else { return nil }
    let isClosed =
      targets.allSatisfy { $0.status == .completed }
      && milestones.allSatisfy { $0.status == .completed }
    guard isClosed else { return nil }
    let days =
      targets.compactMap(\.completionDay)
      + milestones.compactMap { $0.milestone.finished ?? $0.override?.day }
    return days.max() ?? plan.firstDay
  }

  private func worstState(_ states: [ReportingState]) -> ReportingState {
    let order: [ReportingState] = [.missing, .late, .onTime]
    return order.first(where: states.contains) ?? .notDue
  }

  /// The report and one record for each target, of the newest period in which each was due.
  private func coverage(_ unit: UnitAssessment, _ targets: [TargetFigures]) -> Coverage {
    let due = targets.filter { $0.coverage.due > 0 }
    return Coverage(
      reported: (unit.state == .onTime ? 1 : 0) + due.count(where: \.hasReported),
      due: (unit.due.isEmpty ? 0 : 1) + due.count)
  }
}
