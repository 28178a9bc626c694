package import PlanAnalysis

/// A status as pages show it: word, silhouette and colour.
package struct StatusView: TemplateView {
  /// The name of the icon and of the colours: "done".
  package let key: String
  package let word: String

  package static let fields: [TemplateField<Self>] = [
    .text("key") { $0.key }, .text("word") { $0.word },
  ]

  package init(_ status: Status, words: Words) {
    key = status.key
    word = words[status.phrase]
  }
}

extension Status {
  /// The order of counts on pages: from kept to silent.
  package static let shown: [Status] = [
    .completed, .onTrack, .behind, .farBehind, .overdue, .notStarted, .notReported, .discontinued,
  ]

  /// The name of the icon in `partials/icons.html` and of the class `s-…` in the style sheet.
  package var key: String {
    switch self {
    case .discontinued: "stop"
    case .completed: "done"
    case .onTrack: "on"
    case .behind: "slow"
    case .notStarted: "wait"
    case .notReported: "none"
    case .farBehind: "far"
    case .overdue: "late"
    }
  }

  package var phrase: Phrase {
    switch self {
    case .discontinued: .statusStop
    case .completed: .statusDone
    case .onTrack: .statusOn
    case .behind: .statusSlow
    case .notStarted: .statusWait
    case .notReported: .statusNone
    case .farBehind: .statusFar
    case .overdue: .statusLate
    }
  }
}
