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
  /// The rules in the order in which they are asked; the last one always fits.
  package static let ruleOrder: [Status] = [
    .discontinued, .completed, .overdue, .notReported, .notStarted, .farBehind, .behind, .onTrack,
  ]

  /// Decides a status. The first rule of `ruleOrder` that fits wins.
  package init(_ facts: StatusFacts, settings: MeasuringSettings) {
    self = Status.ruleOrder.first { $0.fits(facts, settings) } ?? .onTrack
  }

  /// Whether the rule of this status fits, whatever the others say.
  ///
  /// A promise to keep something has no pace. While it is broken it is far behind; once broken and
  /// mended it is behind, since it can no longer hold in every period.
  func fits(_ facts: StatusFacts, _ settings: MeasuringSettings) -> Bool {
    switch self {
    case .discontinued: facts.isDiscontinued
    case .completed: facts.isCompleted
    case .overdue: facts.isPastDue
    case .notReported: facts.isUnreported
    case .notStarted: facts.isNotStarted
    case .farBehind:
      facts.breach == .now || facts.gap.map { $0 > settings.farBehindAbove } ?? false
        || (facts.daysBehind ?? 0) > settings.farBehindDays
    case .behind:
      facts.breach == .earlier || facts.isDeclaredBehind || (facts.daysBehind ?? 0) > 0
        || facts.gap.map { $0 >= settings.behindFrom } ?? false
    case .onTrack: true
    }
  }
}
