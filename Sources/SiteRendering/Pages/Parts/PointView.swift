import PlanAnalysis
import PlanModel

/// A value on a day, with the records it was made from.
package struct PointView: TemplateView {
  let day: String
  let value: String
  let note: String?
  let evidence: String?
  /// The first record; the others are counted.
  let source: String
  let furtherSources: Int

  package static let fields: [TemplateField<Self>] = [
    .text("day") { $0.day }, .text("value") { $0.value }, .text("note") { $0.note ?? "—" },
    .text("evidence") { $0.evidence ?? "—" }, .text("source") { $0.source },
    .flag("has-more-sources") { $0.furtherSources > 0 },
    .text("further-sources") { String($0.furtherSources) },
  ]

  init(_ point: DataPoint, unit: String, missing: String) {
    day = printed(point.day)
    value = printed(point.value, unit: unit)
    note = point.note
    evidence = point.evidence
    source = point.sources.first.map(printedSource) ?? missing
    furtherSources = max(point.sources.count - 1, 0)
  }
}
