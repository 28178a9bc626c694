import FoundationEssentials
import PlanModel

/// Makes the figures of one duty from its records up to the cut-off.
///
/// A period is due when it has ended by the cut-off; nothing is asked pro rata before. Amounts of
/// one period add up, a later line for the same school and day replaces an earlier one.
struct DutyMeasuring {
  let records: GroupedRecords
  let settings: MeasuringSettings
  let asOf: Day

  private var plan: Plan { records.year.plan }

  func figures(of duty: Duty, unit: UnitAssessment) -> DutyFigures {
    let first = duty.start ?? plan.firstDay
    let last = duty.due?.day ?? plan.lastDay
    func uncounted(_ missing: DutyAccount.Missing) -> DutyFigures {
      DutyFigures(
        duty: duty, firstDay: first, lastDay: last, status: nil, reason: missing.wording(duty))
    }
    guard let rhythm = duty.rhythm else { return uncounted(.frequency) }
    let timetable: DutyTimetable
    do throws(DutyTimetable.Missing) {
      timetable = try DutyTimetable(
        of: rhythm.period, from: first, to: last, atSchools: duty.scope != nil, plan: plan,
        calendar: records.year.calendar)
    } catch {
      return uncounted(error == .calendar ? .calendar : .terms)
    }
    let periods = timetable.periods

    var corrections: [Correction] = []
    let said = corrected(
      records.duties(duty.id).filter { $0.day.value >= first && $0.day.value <= min(asOf, last) },
      into: &corrections)
    let rows = rows(of: duty, said, periods: periods, amount: rhythm.amount)
    let tally = DutyTally(total: rows.map(\.tally))
    guard rows.contains(where: { $0.cells.contains { $0.state != .notApplicable } }) else {
      return uncounted(.occasion)
    }

    var facts = StatusFacts()
    facts.isDiscontinued = unit.assessment == .discontinued
    facts.isCompleted = tally.missed == 0 && tally.ahead == 0
    facts.isPastDue = asOf > last
    facts.isUnreported = said.isEmpty && tally.expected > 0
    facts.isNotStarted = asOf < first || (said.isEmpty && tally.expected == 0)
    facts.gap = Ratio(Decimal(tally.done), over: Decimal(tally.expected))
      .flatMap { .one - $0 }.flatMap { $0 * 100 }
    let status = Status(facts, settings: settings)
    let account = DutyAccount(
      duty: duty, rhythm: rhythm, tally: tally, isBySchool: rows.first?.school != nil,
      hasRecords: !said.isEmpty, status: status, first: first, last: last, asOf: asOf, unit: unit)
    return DutyFigures(
      duty: duty, firstDay: first, lastDay: last, periods: periods, rows: rows, status: status,
      reporting: reporting(rows, periods), reason: account.reason, corrections: corrections)
  }

  // MARK: Records

  /// The last record for each school and day, by day; of one day in the order of the files.
  private func corrected(
    _ records: [DutyRecord], into corrections: inout [Correction]
  ) -> [DutyRecord] {
    struct Key: Hashable {
      let school: String?
      let day: Day
    }
    var places: [Key: Int] = [:]
    var kept: [DutyRecord] = []
    for record in records {
      let key = Key(school: record.school?.value, day: record.day.value)
      guard let place = places[key] else {
        places[key] = kept.count
        kept.append(record)
        continue
      }
      let old = kept[place]
      kept[place] = record
      // The same line twice corrects nothing.
      guard old.count.value != record.count.value else { continue }
      corrections.append(
        Correction(
          day: key.day, school: key.school, old: old.count.value, new: record.count.value,
          reason: record.note, source: record.source, oldSource: old.source))
    }
    return kept.enumerated()
      .sorted { ($0.element.day.value, $0.offset) < ($1.element.day.value, $1.offset) }
      .map(\.element)
  }

  // MARK: Rows

  /// One for each school that the duty is for; one for the county when it names no schools, or when
  /// the bureau keeps one record for all of them.
  private func rows(
    of duty: Duty, _ said: [DutyRecord], periods: [DutyPeriod], amount: Decimal
  ) -> [DutyRow] {
    let bySchool = Dictionary(grouping: said) { $0.school?.value }
    let isConsolidated = !said.isEmpty && bySchool[nil]?.count == said.count
    guard let bearers = schoolsBearing(duty, among: records.schools), !isConsolidated else {
      return [row(nil, said, periods, amount)]
    }
    return bearers.compactMap { school in
      let row = row(school, bySchool[school.id] ?? [], periods, amount)
      let isConcerned = row.cells.contains { $0.state != .notApplicable }
      return isConcerned || !row.records.isEmpty ? row : nil
    }
  }

  private func row(
    _ school: School?, _ said: [DutyRecord], _ periods: [DutyPeriod], _ amount: Decimal
  ) -> DutyRow {
    var rest = said[...]
    let cells = periods.map { period -> DutyCell in
      rest = rest.drop { $0.day.value < period.firstDay }
      let own = rest.prefix { $0.day.value <= period.lastDay }
      rest = rest.dropFirst(own.count)
      let done = own.isEmpty ? nil : own.reduce(Decimal(0)) { $0 + $1.count.value }
      return DutyCell(state(of: period, at: school, done: done, amount), done: done)
    }
    return DutyRow(school: school, cells: cells, records: said)
  }

  private func state(
    of period: DutyPeriod, at school: School?, done: Decimal?, _ amount: Decimal
  ) -> DutyState {
    guard school.map({ period.isAsked(of: $0) }) ?? true else { return .notApplicable }
    let hasEnded = period.lastDay <= asOf
    guard let done else { return hasEnded ? .unreported : .notDue }
    if done >= amount { return hasEnded ? .done : .doneEarly }
    guard hasEnded else { return .notDue }
    return done > 0 ? .partly : .notDone
  }

  /// Whether the newest period that has ended was answered for by all.
  private func reporting(_ rows: [DutyRow], _ periods: [DutyPeriod]) -> ReportingState {
    guard let newest = periods.lastIndex(where: { $0.lastDay <= asOf }) else { return .notDue }
    return rows.contains { $0.cells[newest].state == .unreported } ? .missing : .onTime
  }
}

extension DutyPeriod {
  /// Whether a school was open on the last day and for at least half of the days.
  fileprivate func isAsked(of school: School) -> Bool {
    guard school.isOpen(on: lastDay) else { return false }
    guard let opened = school.opened, opened > firstDay else { return true }
    return 2 * (lastDay.days(since: opened) + 1) >= lastDay.days(since: firstDay) + 1
  }
}
