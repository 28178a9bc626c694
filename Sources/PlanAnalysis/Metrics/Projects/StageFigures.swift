package import PlanModel

/// One stage of a project: when it was to be reached, and when it was.
package struct StageFigures: Sendable {
  package enum State: String, Sendable, CaseIterable {
    case reached
    /// A later stage has been reached; on which day this one was, nobody reported.
    case passed
    /// Its planned day is over.
    case late
    /// Its planned day lies ahead.
    case ahead
    /// Nobody said when it is to be reached.
    case unplanned
  }

  package let stage: ProjectStage
  /// The newest planned day and where it stands: in a record, else in the plan.
  package let planned: Located<Day>?
  /// The day first planned, where it has been moved since.
  package let firstPlanned: Day?
  package let actual: Located<Day>?
  package let state: State
  /// Days between the planned day and the day it was reached, or the cut-off where it is late; below
  /// 0 when reached early. Absent without a planned day, and while that day lies ahead.
  package let daysLate: Int?

  package var isReached: Bool { state == .reached || state == .passed }

  init(
    _ stage: ProjectStage, planned: Located<Day>?, firstPlanned: Day?, actual: Located<Day>?,
    laterIsReached: Bool, asOf: Day
  ) {
    self.stage = stage
    self.planned = planned
    self.firstPlanned = firstPlanned == planned?.value ? nil : firstPlanned
    self.actual = actual
    if let actual {
      state = .reached
      daysLate = planned.map { actual.value.days(since: $0.value) }
    } else if laterIsReached {
      (state, daysLate) = (.passed, nil)
    } else if let planned {
      state = planned.value < asOf ? .late : .ahead
      daysLate = planned.value < asOf ? asOf.days(since: planned.value) : nil
    } else {
      (state, daysLate) = (.unplanned, nil)
    }
  }
}
