import PlanModel

/// What the responsible unit says of its own task, up to the cut-off.
struct UnitAssessment {
  /// Newest period first; the last record for a period counts.
  let reports: [Report]
  /// The newest report that carries an assessment; a later one without leaves it standing.
  let assessed: Report?
  /// Periods whose report is due and has not come, oldest first.
  let missing: [ReportingCalendar.Period]
  /// Periods whose report is due, oldest first.
  let due: [ReportingCalendar.Period]

  var assessment: Report.Assessment? { assessed?.assessment?.value }

  /// - Parameters:
  ///   - closed: the day on which all that can be computed of the task was met.
  ///   - isComputed: whether something can be computed; then the unit's word that the task is
  ///     completed does not end its duty to report.
  init(
    reports records: [Report], plan: Plan, calendar: ReportingCalendar, closed: Day? = nil,
    isComputed: Bool = false, asOf: Day
  ) {
    var byPeriod: [ReportPeriod: Report] = [:]
    for report in records where report.day(in: plan) <= asOf {
      byPeriod[report.period.value] = report
    }
    reports = byPeriod.values.sorted { $0.period.value > $1.period.value }
    assessed = reports.first { $0.assessment != nil }
    // Nobody reports on what is over.
    let over: Day? =
      switch assessed?.assessment?.value {
      case .discontinued: assessed?.period.value.lastDay
      case .completed where !isComputed: assessed?.period.value.lastDay
      default: nil
      }
    let end = [closed, over].compactMap { $0 }.min()
    due = calendar.due(by: asOf, from: plan.firstDay, closed: end)
    let told = reports.map(\.period.value)
    missing = due.filter { period in !told.contains { $0.answers(period.period) } }
  }

  /// Whether the report of the newest due period is missing.
  var isUnreported: Bool { !due.isEmpty && missing.last == due.last }

  var state: ReportingState { due.isEmpty ? .notDue : isUnreported ? .missing : .onTime }

  /// The facts of a promise that only the unit can judge.
  func facts(pastDue dueDay: Day?, asOf: Day) -> StatusFacts {
    var facts = StatusFacts()
    facts.isDiscontinued = assessment == .discontinued
    facts.isCompleted = assessment == .completed
    facts.isPastDue = dueDay.map { asOf > $0 } ?? false
    facts.isUnreported = isUnreported
    facts.isNotStarted = assessment == .notStarted || (reports.isEmpty && due.isEmpty)
    facts.isDeclaredBehind = assessment == .behind
    return facts
  }
}

extension Report {
  /// The day whose state a report describes: the last of its period, inside the plan's time.
  func day(in plan: Plan) -> Day {
    period.value.firstDay <= plan.lastDay
      ? min(period.value.lastDay, plan.lastDay) : period.value.lastDay
  }
}
