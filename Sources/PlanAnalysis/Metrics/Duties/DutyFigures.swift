package import FoundationEssentials
package import PlanModel

/// How far a recurring promise was kept up to the cut-off.
package struct DutyFigures: Sendable {
  package let duty: Duty
  /// First and last day of the duty.
  package let firstDay: Day
  package let lastDay: Day
  /// Oldest first, to the end of the duty; holidays are left out.
  package let periods: [DutyPeriod]
  /// One for each school that has the duty, in registry order, or a single one of the county.
  package let rows: [DutyRow]
  /// Of all rows together.
  package let tally: DutyTally
  /// What is shown and counted: the computed status unless somebody set another.
  package internal(set) var status: Status?
  /// Absent when the duty cannot be counted.
  package let computedStatus: Status?
  package internal(set) var override: Override?
  package let reporting: ReportingState
  /// Why the status is what it is, or why there is none, one sentence.
  package internal(set) var reason: Wording
  /// The records that a later one replaced, in the order of the files.
  package let corrections: [Correction]

  /// Whether anything was said of the duty up to the cut-off; 0 done is a word, too.
  package var hasRecords: Bool { rows.contains { !$0.records.isEmpty } }
  /// Whether the rows are those of schools.
  package var isBySchool: Bool { rows.first?.school != nil }

  /// What was due and not done in full, period by period, then in the order of the rows.
  package var missed: [DutyMiss] {
    periods.indices.flatMap { place in
      rows.compactMap { row in
        let cell = row.cells[place]
        return cell.state.isMissed
          ? DutyMiss(period: periods[place], school: row.school, cell: cell) : nil
      }
    }
  }

  package init(
    duty: Duty, firstDay: Day, lastDay: Day, periods: [DutyPeriod] = [], rows: [DutyRow] = [],
    status: Status?, reporting: ReportingState = .notDue, reason: Wording,
    corrections: [Correction] = []
  ) {
    self.duty = duty
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.periods = periods
    self.rows = rows
    tally = DutyTally(total: rows.map(\.tally))
    self.status = status
    computedStatus = status
    self.reporting = reporting
    self.reason = reason
    self.corrections = corrections
  }
}

/// A duty as kept by one school, or by the county as a whole.
package struct DutyRow: Sendable {
  /// Absent for the county.
  package let school: School?
  /// One for each period.
  package let cells: [DutyCell]
  package let tally: DutyTally
  /// Up to the cut-off and inside the duty's time, corrections applied, by day.
  package let records: [DutyRecord]

  package init(school: School?, cells: [DutyCell], records: [DutyRecord]) {
    self.school = school
    self.cells = cells
    self.records = records
    tally = DutyTally(cells)
  }
}

/// One period of one row.
package struct DutyCell: Hashable, Sendable {
  package let state: DutyState
  /// All that was done in the period, in the frequency's unit; absent without a record.
  package let done: Decimal?

  package init(_ state: DutyState, done: Decimal?) {
    self.state = state
    self.done = done
  }
}

package enum DutyState: String, Sendable, CaseIterable {
  /// The period has ended, and the amount was reached in it.
  case done
  /// The amount was reached, and the period still runs.
  case doneEarly = "done-early"
  /// Less than the amount was done by the end of the period.
  case partly
  /// The period has ended, and the records say that nothing was done.
  case notDone = "not-done"
  /// The period has ended without a word (漏报).
  case unreported
  case notDue = "not-due"
  /// The school was not open for long enough.
  case notApplicable = "not-applicable"

  package var isMissed: Bool { self == .partly || self == .notDone || self == .unreported }
}

/// How many times a duty was due up to the cut-off, and what became of it.
package struct DutyTally: Hashable, Sendable {
  private var counts: [DutyState: Int] = [:]

  package init(_ cells: [DutyCell]) {
    for cell in cells { counts[cell.state, default: 0] += 1 }
  }

  package init(total parts: [DutyTally]) {
    for part in parts { counts.merge(part.counts, uniquingKeysWith: +) }
  }

  package subscript(_ state: DutyState) -> Int { counts[state] ?? 0 }
  package var done: Int { self[.done] }
  package var missed: Int { self[.partly] + self[.notDone] + self[.unreported] }
  /// Those whose period has ended.
  package var expected: Int { done + missed }
  /// Those that are still to come, the ones done ahead of time left out.
  package var ahead: Int { self[.notDue] }
}

/// A period in which a duty was not done in full.
package struct DutyMiss: Sendable {
  package let period: DutyPeriod
  /// Absent for the county.
  package let school: School?
  package let cell: DutyCell
}
