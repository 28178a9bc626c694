import FoundationEssentials
import PlanAnalysis
import PlanModel

/// A value that was reported of a project, with the one it took the place of.
package struct ProjectChangeView: TemplateView {
  let day: String
  let field: String
  let old: String?
  let new: String
  /// "更正", where the old value was given for the same day.
  let mark: String?
  let note: String?
  let source: HTML

  package static let fields: [TemplateField<Self>] = [
    .text("day") { $0.day }, .text("field") { $0.field }, .optionalText("old") { $0.old },
    .text("new") { $0.new }, .optionalText("mark") { $0.mark }, .optionalText("note") { $0.note },
    .html("source") { $0.source },
  ]

  init(_ change: ProjectChange, words: Words) {
    day = printed(change.day)
    field = Self.name(of: change.field, words: words)
    let unit = Self.unit(of: change.field, words: words)
    old = change.old.map { Self.text($0.value, unit: unit) }
    new = Self.text(change.new, unit: unit)
    mark = change.isCorrection ? words[RecordPhrase.correctionMark] : nil
    note = change.note
    source = breakableSource(change.source)
  }

  private static func text(_ value: ProjectValue, unit: String) -> String {
    switch value {
    case .day(let day): printed(day)
    case .number(let number): printed(number) + unit
    }
  }

  private static func name(of field: ProjectField, words: Words) -> String {
    func stageField(_ stage: ProjectStage, _ field: RecordPhrase) -> String {
      words(RecordPhrase.fieldOfStage, ["stage": words[stage.phrase], "field": words[field]])
    }
    return switch field {
    case .planned(let stage): stageField(stage, .planned)
    case .actual(let stage): stageField(stage, .actual)
    case .approved: words[RecordPhrase.approved]
    case .arrived: words[RecordPhrase.arrived]
    case .paid: words[RecordPhrase.paid]
    case .area: words[RecordPhrase.area]
    case .places: words[RecordPhrase.places]
    }
  }

  private static func unit(of field: ProjectField, words: Words) -> String {
    switch field {
    case .planned, .actual: ""
    case .approved, .arrived, .paid: words[RecordPhrase.tenThousandYuan]
    case .area: words[RecordPhrase.squareMetres]
    case .places: words[RecordPhrase.placesUnit]
    }
  }
}
