import FoundationEssentials
import PlanAnalysis
import PlanModel

/// Area or places of a project: promised beside reported.
package struct SizeView: TemplateView {
  let label: String
  let promised: String
  let reported: String
  let day: String
  let source: HTML

  package static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("promised") { $0.promised },
    .text("reported") { $0.reported }, .text("day") { $0.day }, .html("source") { $0.source },
  ]

  /// Nothing when neither was said.
  init?(
    _ label: RecordPhrase, promised: Located<Decimal>?, reported: Reported<Decimal>?, unit: String,
    words: Words
  ) {
    guard let place = reported?.source ?? promised?.position else { return nil }
    self.label = words[label]
    self.promised = promised.map { printed($0.value) + unit } ?? "—"
    self.reported = reported.map { printed($0.value) + unit } ?? words[DetailPhrase.notFilledIn]
    day = reported.map { printed($0.day) } ?? "—"
    source = breakableSource(place)
  }
}
