import FoundationEssentials
package import PlanModel

/// What is known of a promise on the cut-off day; enough to decide its status.
package struct StatusFacts: Sendable {
  /// How a promise to keep something has been broken.
  package enum Breach: Sendable {
    /// Earlier; the newest value is inside again.
    case earlier
    case now
  }

  package var isDiscontinued = false
  package var isCompleted = false
  /// The due day lies before the cut-off.
  package var isPastDue = false
  /// A due record is missing.
  package var isUnreported = false
  /// The start lies ahead, the unit says so, or nothing has come and nothing was due yet.
  package var isNotStarted = false
  package var breach: Breach?
  /// expected − progress, in percentage points.
  package var gap: Ratio?
  /// The unit itself says that it is behind, of something that only it can judge.
  package var isDeclaredBehind = false

  /// For how many days the planned day of a project's stage has been over without it.
  package var daysBehind: Int?

  package init() {}
}

extension Status {
  /// Decides a status. The first rule that fits wins; their order is the order of these lines.
  ///
  /// A promise to keep something has no pace. While it is broken it is far behind; once broken and
  /// mended it is behind, since it can no longer hold in every period.
  package init(_ facts: StatusFacts, settings: MeasuringSettings) {
    if facts.isDiscontinued {
      self = .discontinued
    } else if facts.isCompleted {
      self = .completed
    } else if facts.isPastDue {
      self = .overdue
    } else if facts.isUnreported {
      self = .notReported
    } else if facts.isNotStarted {
      self = .notStarted
    } else if facts.breach == .now || facts.gap.map({ $0 > settings.farBehindAbove }) ?? false
      || (facts.daysBehind ?? 0) > settings.farBehindDays
    {
      self = .farBehind
    } else if facts.breach == .earlier || facts.isDeclaredBehind || (facts.daysBehind ?? 0) > 0
      || facts.gap.map({ $0 >= settings.behindFrom }) ?? false
    {
      self = .behind
    } else {
      self = .onTrack
    }
  }
}
