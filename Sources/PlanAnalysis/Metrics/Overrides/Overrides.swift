package import PlanModel

/// The statuses of a year that were set by hand and hold on the cut-off.
///
/// The newest line up to the cut-off counts for its promise, of two of one day the later one; when
/// that line takes the override back, none holds. A line after the cut-off does not count.
package struct Overrides: Sendable {
  private let holding: [String: Override]

  package init(of year: YearContent, asOf: Day) {
    var newest: [String: StatusOverride] = [:]
    for line in year.overrides where line.day.value <= asOf {
      if let known = newest[line.promise.value], known.day.value > line.day.value { continue }
      newest[line.promise.value] = line
    }
    holding = newest.compactMapValues { line in
      line.status.map {
        Override(
          status: Status($0.value), author: line.author, day: line.day.value, reason: line.reason,
          source: line.source)
      }
    }
  }

  /// The override that holds for a task, target, milestone, duty or project.
  package subscript(id: String?) -> Override? { id.flatMap { holding[$0] } }

  /// The status to show, beside the one that the rules give; absent when there is neither.
  package func status(of id: String?, computed: Status?) -> DecidedStatus {
    DecidedStatus(computed: computed, override: self[id])
  }
}

/// What the rules say of a promise, and what somebody set in its place.
package struct DecidedStatus: Hashable, Sendable {
  /// Absent where nothing can be computed.
  package let computed: Status?
  package let override: Override?
  /// What pages show and counts count.
  package var shown: Status? { override?.status ?? computed }

  package init(computed: Status?, override: Override?) {
    self.computed = computed
    self.override = override
  }
}
