/// A status set by hand, always shown beside the computed one.
package struct StatusOverride: Sendable {
  package enum Chosen: String, Sendable, CaseIterable {
    case discontinued, completed, onTrack = "on-track", behind, farBehind = "far-behind", overdue
    case notStarted = "not-started"
    case notReported = "not-reported"
  }

  /// The day from which it holds.
  package let day: Located<Day>
  /// The id of a task, target, milestone, duty or project.
  package let promise: Located<String>
  /// Absent when the line takes an earlier override back.
  package let status: Located<Chosen>?
  /// Who answers for it; empty when nobody was named, which a check reports.
  package let author: String
  /// Why; empty when nothing was written, which a check reports.
  package let reason: String
  /// A line of a later day replaces an earlier one for the same promise; of one day, the later line.
  package let source: FilePosition

  package init(
    day: Located<Day>, promise: Located<String>, status: Located<Chosen>?, author: String,
    reason: String, source: FilePosition
  ) {
    self.day = day
    self.promise = promise
    self.status = status
    self.author = author
    self.reason = reason
    self.source = source
  }
}
