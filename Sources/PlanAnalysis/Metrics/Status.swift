/// How a promise stands on the cut-off day, the worst last when compared.
package enum Status: String, Sendable, CaseIterable {
  case discontinued
  case completed
  case onTrack = "on-track"
  case behind
  case notStarted = "not-started"
  case notReported = "not-reported"
  case farBehind = "far-behind"
  case overdue
}

extension Status: Comparable {
  /// By how much attention it needs: a task is as bad as the greatest of its promises.
  package static func < (a: Status, b: Status) -> Bool { a.rank < b.rank }

  private var rank: Int { Status.allCases.firstIndex(of: self) ?? 0 }
}

/// Whether the records that were due have come.
package enum ReportingState: String, Sendable, CaseIterable {
  case onTime = "on-time"
  case late
  case missing
  /// Nothing was due yet.
  case notDue = "not-due"
}

/// Who says so.
package enum Basis: String, Sendable, CaseIterable {
  case computed
  case selfAssessed = "self-assessed"
  case verified
}
