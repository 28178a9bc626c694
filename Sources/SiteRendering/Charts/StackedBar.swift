import FoundationEssentials
package import PlanAnalysis

/// Counts side by side in one bar, each as long as its share.
package struct StackedBar: Sendable {
  package struct Part: TemplateView {
    package let status: Status
    package let x: String
    package let width: String
    /// Whether something stands before it, so that a gap is drawn.
    package let isFollowing: Bool

    package static let fields: [TemplateField<Self>] = [
      .text("key") { $0.status.key }, .text("x") { $0.x }, .text("width") { $0.width },
      .flag("is-following") { $0.isFollowing },
    ]
  }

  /// In the order of `Status.shown`; statuses that nothing has are left out.
  package let parts: [Part]

  package init(_ counts: StatusCounts) {
    let total = Decimal(max(counts.total, 1))
    var parts: [Part] = []
    var before = 0
    for status in Status.shown where counts[status] > 0 {
      parts.append(
        Part(
          status: status, x: percentOfWidth(Decimal(before) / total),
          width: percentOfWidth(Decimal(counts[status]) / total), isFollowing: before > 0))
      before += counts[status]
    }
    self.parts = parts
  }
}
