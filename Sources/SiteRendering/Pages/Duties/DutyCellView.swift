import PlanAnalysis

/// The state of one period as a shape; `partials/duty-marks.html` draws it.
struct DutyMarkView: TemplateView, Hashable {
  /// The name of the shape: "done".
  let key: String
  /// The class of its colour: "s-done".
  let tone: String
  let word: String

  static let fields: [TemplateField<Self>] = [
    .text("key") { $0.key }, .text("tone") { $0.tone }, .text("word") { $0.word },
  ]

  init(_ state: DutyState, words: Words) {
    word = words[DutyPhrase(state)]
    (key, tone) =
      switch state {
      case .done: ("done", "done")
      case .doneEarly: ("early", "done")
      case .partly: ("part", "slow")
      case .notDone: ("no", "late")
      case .unreported: ("gap", "none")
      case .notDue: ("ahead", "wait")
      case .notApplicable: ("na", "stop")
      }
  }

  static func legend(_ words: Words) -> [DutyMarkView] {
    DutyState.allCases.map { DutyMarkView($0, words: words) }
  }
}

/// What became of a duty in one column: a shape for each period, or how many of how many.
struct DutyCellView: TemplateView {
  let marks: [DutyMarkView]
  /// In place of shapes, where they would be too many: "18/20".
  let count: String?
  /// The same in words, for those who do not see the shapes.
  let spoken: String

  static let fields: [TemplateField<Self>] = [
    .list("marks") { $0.marks }, .optionalText("count") { $0.count },
    .text("spoken") { $0.spoken },
  ]

  init(_ cells: some Collection<DutyCell>, drawsMarks: Bool, words: Words) {
    let states = cells.map(\.state)
    let said = DutyState.allCases.compactMap { state -> String? in
      let count = states.count { $0 == state }
      guard count > 0 else { return nil }
      let word = words[DutyPhrase(state)]
      return states.count == 1 ? word : word + words.times(count)
    }
    spoken = said.joined(separator: words[DetailPhrase.nameSeparator])
    let due = states.count { $0 == .done || $0.isMissed }
    count =
      drawsMarks
      ? nil : due == 0 ? "—" : "\(states.count { $0 == .done })/\(due)"
    marks = drawsMarks ? states.map { DutyMarkView($0, words: words) } : []
  }
}
