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
    guard !target.series.isEmpty else { return figures(of: target, part: nil, unit: unit) }
    let series = target.series.map { name in
      SeriesFigures(name: name, figures: figures(of: target, part: name.value, unit: unit))
    }
    return TargetFigures(of: target, series: series)
  }

  /// - Parameter part: one of the target's series; its only one when absent.
  private func figures(
    of target: Target, part: String?, unit: UnitAssessment
  ) -> TargetFigures {
    let measure = Measure(of: target, settings: settings)
    let series = TargetSeries(
      of: target, part: part, in: records, asOf: asOf, wantsLow: measure.wantsLow)
    let newest = series.points.last
    let paces = Paces(of: target, measure, plan: records.year.plan, settings: settings)
    let holding = Holding(of: target, measure, points: series.points, settings: settings)
    let completion = measure.completionDay(of: target, series, holding, asOf: asOf)
    let due = calendar.due(by: asOf, from: target.start, closed: completion)
    let response = Response(to: due, series: series, records: records, asOf: asOf)

    let progress = newest.flatMap { measure.progress(at: $0.exact) }
    var facts = StatusFacts()
    facts.isDiscontinued = unit.assessment == .discontinued
    facts.isCompleted = completion != nil
    facts.isPastDue = asOf > target.dueDay
    facts.isUnreported = response.isSilent
    facts.isNotStarted = asOf < target.start || (newest == nil && due.isEmpty)
    facts.breach = holding?.breach
    let expected = paces.inForce.expected(on: asOf)
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
    let figures = TargetFigures(
      target: target, value: newest?.value, valueDay: newest?.day, progress: progress?.quotient,
      expected: pace?.inForce.expected, gap: facts.gap?.quotient,
      expectedValue: pace?.inForce.expectedValue, status: status, reporting: response.state,
      basis: isSelfAssessed ? .selfAssessed : newest?.verifier == nil ? .computed : .verified,
      reason: account.reason, points: series.points, corrections: series.corrections,
      schools: series.schoolFigures(in: records, silent: response.silentSchools, asOf: asOf),
      coverage: response.coverage, periodsHeld: holding?.periods,
      completionDay: status == .completed ? completion : nil, pace: pace,
      workings: TargetWorkings(
        measure: measure, facts: facts, progress: progress, duePeriod: response.period,
        broken: holding?.broken, completion: completion),
      breakdowns: series.breakdowns(in: records, measure, asOf: asOf),
      schoolChanges: series.schoolChanges(in: records, asOf: asOf))
    guard target.isSensitive else { return figures }
    let small = SmallNumbers(
      records: records, series: series, limit: settings.smallNumber, asOf: asOf)
    return small.withheld(from: figures, account: account)
  }
}
