import PlanAnalysis
import PlanModel

/// A deliverable on its day.
package struct MilestoneView: TemplateView {
  /// When it was delivered, else when it is due.
  let day: String
  let title: String
  /// "期限2023年9月1日，晚10天".
  let note: String
  let status: StatusView
  let source: String
  /// The task it stands under, where the page is not that task's.
  var task: LinkView?

  package static let fields: [TemplateField<Self>] = [
    .text("day") { $0.day }, .text("title") { $0.title }, .text("note") { $0.note },
    .view("status") { $0.status }, .text("source") { $0.source }, .view("task") { $0.task },
  ]

  init(_ figures: MilestoneFigures, words: Words) {
    let milestone = figures.milestone
    title = milestone.title
    status = StatusView(figures.status, words: words)
    source = printedSource(milestone.source)
    let due = milestone.due?.day
    day =
      (milestone.finished ?? due).map(printed) ?? words[DetailPhrase.noDueDay]
    let days = String(figures.daysLate)
    let isDone = milestone.isTicked || milestone.finished != nil
    note = [
      words[milestone.kind], milestone.hedge.map { words(DetailPhrase.hedge, ["word": $0]) },
      due.map { words(DetailPhrase.dueOn, ["day": printed($0)]) }
        ?? words[DetailPhrase.noDueDay],
      figures.daysLate > 0
        ? words(isDone ? DetailPhrase.doneLate : DetailPhrase.overdueBy, ["days": days]) : nil,
      isDone && milestone.finished == nil ? words[DetailPhrase.doneWithoutDay] : nil,
    ].compactMap { $0 }.joined(separator: words[Phrase.listSeparator])
  }
}

extension Words {
  /// 文件, 会议活动 …; nothing where a title does not say what it delivers.
  subscript(kind: Milestone.Kind) -> String? {
    switch kind {
    case .document: self[DetailPhrase.deliversDocument]
    case .award: self[DetailPhrase.deliversAward]
    case .event: self[DetailPhrase.deliversEvent]
    case .works: self[DetailPhrase.deliversWorks]
    case .other: nil
    }
  }
}
