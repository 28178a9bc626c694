import PlanAnalysis
import PlanModel

/// A value on a day, with the records it was made from.
package struct PointView: TemplateView {
  let day: String
  let value: String
  let note: String?
  let evidence: String?
  /// The first record; all are counted.
  let source: HTML
  let sourceCount: Int

  package static let fields: [TemplateField<Self>] = [
    .text("day") { $0.day }, .text("value") { $0.value }, .text("note") { $0.note ?? "—" },
    .text("evidence") { $0.evidence ?? "—" }, .html("source") { $0.source },
    .flag("has-more-sources") { $0.sourceCount > 1 },
    .text("source-count") { String($0.sourceCount) },
  ]

  init(_ point: DataPoint, unit: String, missing: String) {
    day = printed(point.day)
    value = printed(point.value, unit: unit, parts: point.parts)
    note = point.note
    evidence = point.evidence
    source = point.sources.first.map(breakableSource) ?? HTML(trusted: escaped(missing))
    sourceCount = point.sources.count
  }
}
