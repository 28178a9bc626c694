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
  /// "24/27": schools with a value, of values rolled up from schools.
  let coverage: String?

  package static let fields: [TemplateField<Self>] = [
    .text("day") { $0.day }, .text("value") { $0.value }, .text("note") { $0.note ?? "—" },
    .text("evidence") { $0.evidence ?? "—" }, .html("source") { $0.source },
    .flag("has-more-sources") { $0.sourceCount > 1 },
    .text("source-count") { String($0.sourceCount) },
    .text("coverage") { $0.coverage ?? "—" },
  ]

  init(_ point: DataPoint, unit: String) {
    day = printed(point.day)
    value = printed(point.value, unit: unit, parts: point.parts)
    coverage = point.coverage.map { "\($0.reported)/\($0.due)" }
    note = point.note
    evidence = point.evidence
    source = point.sources.first.map(breakableSource) ?? HTML(trusted: "—")
    sourceCount = point.sources.count
  }

  /// A day whose value is not printed.
  init(_ point: WithheldPoint, unit: String, words: Words) {
    day = printed(point.day)
    value = words.withheld(point.reason, unit: unit) ?? "—"
    (note, evidence, coverage) = (nil, nil, nil)
    source = HTML(trusted: "—")
    sourceCount = 0
  }
}
