import PlanAnalysis
import PlanModel

/// A value that a later record replaced; the old one stays on the page.
package struct CorrectionView: TemplateView {
  let day: String
  let school: String?
  let old: String
  let new: String
  let reason: String
  let source: HTML

  package static let fields: [TemplateField<Self>] = [
    .text("day") { $0.day }, .optionalText("school") { $0.school }, .text("old") { $0.old },
    .text("new") { $0.new }, .text("reason") { $0.reason }, .html("source") { $0.source },
  ]

  init(_ correction: Correction, unit: String, in year: YearSurroundings) {
    day = printed(correction.day)
    school = correction.school.map(year.schoolName)
    old = printed(correction.old, unit: unit)
    new = printed(correction.new, unit: unit)
    reason = correction.reason ?? year.words[DetailPhrase.noReason]
    source = breakableSource(correction.source)
  }
}
