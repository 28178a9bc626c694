package import PlanAnalysis

/// How many tasks have one status.
package struct CountView: TemplateView {
  package let status: StatusView
  package let count: Int

  package static let fields: [TemplateField<Self>] = [
    .text("key") { $0.status.key }, .text("word") { $0.status.word },
    .text("count") { String($0.count) },
  ]

  /// Every status that some task has, and those a reader looks for even when none has it.
  package static func views(_ counts: StatusCounts, words: Words) -> [CountView] {
    let rare: Set<Status> = [.farBehind, .discontinued]
    return Status.shown.filter { counts[$0] > 0 || !rare.contains($0) }.map {
      CountView(status: StatusView($0, words: words), count: counts[$0])
    }
  }
}

extension Words {
  /// "1项已完成，4项正常推进", statuses that nothing has left out.
  package func sentence(of counts: StatusCounts) -> String {
    Status.shown.filter { counts[$0] > 0 }.map {
      self(.countedStatus, ["n": String(counts[$0]), "status": self[$0.phrase]])
    }.joined(separator: self[.listSeparator])
  }
}
