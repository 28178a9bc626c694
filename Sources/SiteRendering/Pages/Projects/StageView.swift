import PlanAnalysis
import PlanModel

/// One stage on the bar of a project, and in the table beside it.
package struct StageView: TemplateView {
  let name: String
  /// "reached", "late" …: a class of the style sheet.
  let state: String
  /// "8月28日到达", "计划12月31日".
  let short: String
  let planned: String
  /// "原计划6月30日", where the planned day was moved.
  let moved: String?
  let actual: String
  let difference: String
  let source: HTML

  package static let fields: [TemplateField<Self>] = [
    .text("name") { $0.name }, .text("state") { $0.state }, .text("short") { $0.short },
    .text("planned") { $0.planned }, .optionalText("moved") { $0.moved },
    .text("actual") { $0.actual }, .text("difference") { $0.difference },
    .html("source") { $0.source },
  ]

  init(_ figures: StageFigures, words: Words) {
    name = words[figures.stage.phrase]
    state = figures.state.rawValue
    planned = figures.planned.map { printed($0.value) } ?? "—"
    moved = figures.firstPlanned.map { words(RecordPhrase.stageMoved, ["day": printed($0)]) }
    actual = figures.actual.map { printed($0.value) } ?? "—"
    difference = Self.difference(figures, words: words)
    short =
      switch figures.state {
      case .reached:
        words(RecordPhrase.stageReachedOn, ["day": figures.actual.map { printed($0.value) } ?? ""])
      case .passed: words[RecordPhrase.stagePassed]
      case .late: words(RecordPhrase.stageLateSince, ["day": planned])
      case .ahead: words(RecordPhrase.stagePlannedOn, ["day": planned])
      case .unplanned: words[RecordPhrase.stageUnplanned]
      }
    let places = [figures.planned?.position, figures.actual?.position].compactMap { $0 }
    let different = places.enumerated().filter { place in
      !places[..<place.offset].contains { printedSource($0) == printedSource(place.element) }
    }
    source =
      different.isEmpty
      ? HTML(trusted: "—")
      : HTML(
        trusted: different.map { breakableSource($0.element).markup }.joined(separator: "<br>"))
  }

  /// "早11天", "晚10天", "按期"; "—" where nothing can be compared.
  private static func difference(_ figures: StageFigures, words: Words) -> String {
    guard let days = figures.daysLate else { return "—" }
    if days == 0 { return words[RecordPhrase.stageInTime] }
    return days < 0
      ? words(RecordPhrase.stageEarly, ["n": String(-days)])
      : words(RecordPhrase.stageLate, ["n": String(days)])
  }
}

/// What the bar of stages shows, in words.
func stageSentence(_ figures: ProjectFigures, words: Words) -> String {
  let reached = figures.stages.filter(\.isReached)
  guard !reached.isEmpty else { return words[RecordPhrase.stageSentenceNone] }
  let names = reached.map { stage in
    words[stage.stage.phrase] + (stage.actual.map { "（\(printed($0.value))）" } ?? "")
  }
  return words(
    RecordPhrase.stageSentence,
    [
      "stages": names.joined(separator: words[DetailPhrase.nameSeparator]),
      "n": String(reached.count),
    ]
  )
}
