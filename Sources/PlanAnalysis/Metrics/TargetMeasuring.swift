import FoundationEssentials
import PlanModel

/// Makes the figures of one target from its records up to the cut-off.
struct TargetMeasuring {
  let records: GroupedRecords
  let settings: MeasuringSettings
  let calendar: ReportingCalendar
  let asOf: Day

  /// - Parameter unit: what the unit says of the whole task; it decides where nothing can be
  ///   computed, and nowhere else except that a discontinued task takes its targets with it.
  func figures(of target: Target, unit: UnitAssessment) -> TargetFigures {
    let measure = Measure(of: target, settings: settings)
    let series = TargetSeries(of: target, in: records, asOf: asOf, wantsLow: measure.wantsLow)
    let newest = series.points.last
    let paces = Paces(of: target, measure, plan: records.year.plan, settings: settings)
    let expected = paces.inForce.expected(on: asOf)
    let holding = Holding(of: target, measure, points: series.points, calendar: calendar)
    let completion = completionDay(of: target, measure, series, holding)
    let due = calendar.due(by: asOf, from: target.start, closed: completion)
    let response = Response(to: due, series: series, records: records, asOf: asOf)

    let progress = newest.flatMap { measure.progress(at: $0.value) }
    var facts = StatusFacts()
    facts.isDiscontinued = unit.assessment == .discontinued
    facts.isCompleted = completion != nil
    facts.isPastDue = asOf > target.dueDay
    facts.isUnreported = response.isSilent
    facts.isNotStarted = asOf < target.start || (newest == nil && due.isEmpty)
    facts.breach = holding?.breach
    facts.gap = progress.flatMap { (expected - $0).flatMap { $0 * 100 } }

    let isSelfAssessed: Bool =
      if case .unmeasurable = measure { unit.assessment != nil } else { false }
    if isSelfAssessed { facts = unit.facts(pastDue: target.dueDay, asOf: asOf) }
    let status = Status(facts, settings: settings)
    let pace = PaceComparison(
      paces, measure: measure, progress: progress, facts: facts, settings: settings, asOf: asOf)
    let account = TargetAccount(
      target: target, measure: measure, newest: newest, progress: progress, gap: facts.gap,
      status: status, completion: completion, asOf: asOf, response: response, holding: holding,
      missingSchools: series.isComplete ? 0 : response.coverage.due - response.coverage.reported,
      unit: unit, isSelfAssessed: isSelfAssessed)
    return TargetFigures(
      target: target, value: newest?.value, valueDay: newest?.day, progress: progress?.quotient,
      expected: pace?.inForce.expected, gap: facts.gap?.quotient,
      expectedValue: pace?.inForce.expectedValue, status: status, reporting: response.state,
      basis: isSelfAssessed ? .selfAssessed : newest?.verifier == nil ? .computed : .verified,
      reason: account.reason, points: series.points, corrections: series.corrections,
      schools: schoolFigures(series, silent: response.silentSchools), coverage: response.coverage,
      periodsHeld: holding?.periods,
      completionDay: status == .completed ? completion : nil, pace: pace)
  }

  /// The day from which a target counts as met, absent while it is not.
  ///
  /// A promise to keep something is met on its due day at the earliest; any other one with the
  /// newest value, counted from the day since which every value has been as promised.
  private func completionDay(
    of target: Target, _ measure: Measure, _ series: TargetSeries, _ holding: Holding?
  ) -> Day? {
    if let holding { return holding.isKept(by: asOf) ? target.dueDay : nil }
    // Promises about all schools must stand with the schools of today: one that has opened since
    // and is silent undoes them.
    if series.isFromSchools, target.rollUp == .all || target.rollUp == .shareOfSchools {
      guard let current = series.current, measure.isMet(by: current),
        target.rollUp != .all || series.isComplete
      else { return nil }
    }
    return series.points.reversed().prefix { measure.isMet(by: $0.value) }.last?.day
  }

  private func schoolFigures(_ series: TargetSeries, silent: Set<Int>) -> [SchoolFigure] {
    guard series.isFromSchools || series.newestBySchool.contains(where: { $0 != nil }) else {
      return []
    }
    return records.schools.indices.compactMap { index in
      let school = records.schools[index]
      let owes = silent.contains(index)
      guard let entry = series.newestBySchool[index] else {
        return school.isOpen(on: asOf)
          ? SchoolFigure(school: school, value: nil, day: nil, source: nil, owesRecord: owes) : nil
      }
      return SchoolFigure(
        school: school, value: records.value(entry), day: records.day(entry),
        source: records.source(entry), owesRecord: owes)
    }
  }
}
