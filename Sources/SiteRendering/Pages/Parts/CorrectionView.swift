import FoundationEssentials
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
  let oldSource: HTML

  package static let fields: [TemplateField<Self>] = [
    .text("day") { $0.day }, .optionalText("school") { $0.school }, .text("old") { $0.old },
    .text("new") { $0.new }, .text("reason") { $0.reason }, .html("source") { $0.source },
    .html("old-source") { $0.oldSource },
  ]

  /// - Parameter unitOfSchools: of a school's bare number, where it differs from `unit`.
  init(
    _ correction: Correction, unit: String, unitOfSchools: String? = nil,
    in year: YearSurroundings
  ) {
    let bareUnit = correction.school == nil ? unit : unitOfSchools ?? unit
    day = printed(correction.day)
    school = correction.school.map(year.schoolName)
    func text(_ value: Decimal, _ parts: PartOfWhole?) -> String {
      printed(value, unit: parts == nil ? bareUnit : unit, parts: parts)
    }
    old = text(correction.old, correction.oldParts)
    new = text(correction.new, correction.newParts)
    reason = correction.reason ?? year.words[DetailPhrase.noReason]
    source = breakableSource(correction.source)
    oldSource = breakableSource(correction.oldSource)
  }
}
