package import PlanModel

/// Where the mending of a problem stands.
package enum FindingState: String, Sendable, CaseIterable {
  /// 整改中
  case open
  /// 逾期: open after its deadline.
  case overdue
  /// 已销号
  case closed
  /// 逾期销号: closed after its deadline.
  case closedLate = "closed-late"
}

/// A problem found, on the cut-off.
package struct FindingFigures: Sendable {
  package let finding: Finding
  package let state: FindingState
  /// The day it was closed, unless that lies after the cut-off.
  package let closingDay: Day?
  /// Days from the day it was found to its closing, or to the cut-off.
  package let daysOpen: Int
  /// Days after the deadline on which it was closed, or is still open; 0 in time.
  package let daysOverdue: Int
  /// Days left until the deadline while it is open; absent once that is over, or without a deadline.
  package let daysLeft: Int?

  /// Absent when it was found after the cut-off.
  init?(_ finding: Finding, asOf: Day) {
    guard finding.day.value <= asOf else { return nil }
    self.finding = finding
    closingDay = finding.closed.flatMap { $0.value <= asOf ? $0.value : nil }
    let end = closingDay ?? asOf
    daysOpen = max(0, end.days(since: finding.day.value))
    let late = finding.deadline.map { end.days(since: $0.value) }
    daysOverdue = max(0, late ?? 0)
    daysLeft = closingDay == nil ? late.flatMap { $0 <= 0 ? -$0 : nil } : nil
    state =
      switch (closingDay == nil, daysOverdue > 0) {
      case (true, false): .open
      case (true, true): .overdue
      case (false, false): .closed
      case (false, true): .closedLate
      }
  }
}

/// How many problems stand where.
package struct FindingCounts: Hashable, Sendable {
  private var counts: [FindingState: Int] = [:]

  package init(_ states: some Sequence<FindingState>) {
    for state in states { counts[state, default: 0] += 1 }
  }

  package subscript(_ state: FindingState) -> Int { counts[state] ?? 0 }
  package var total: Int { counts.values.reduce(0, +) }
  /// 已销号, in time or late.
  package var allClosed: Int { self[.closed] + self[.closedLate] }
}

/// The problems one unit is responsible for.
package struct UnitFindings: Sendable {
  /// The id of a unit or school, or its name as written; absent where nobody was named.
  package let unit: String?
  package let counts: FindingCounts
}

/// An inspection with the problems it found.
package struct InspectionFigures: Sendable {
  package let inspection: Inspection
  /// In input order.
  package let findings: [FindingFigures]
  package let counts: FindingCounts
}
