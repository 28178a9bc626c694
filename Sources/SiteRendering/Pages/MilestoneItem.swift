import PlanAnalysis
package import PlanModel

/// A deliverable in a list or on a line of time.
package struct MilestoneItem: TemplateView {
  package let title: String
  /// "文件", "会议活动"; absent where the title does not say.
  package let kind: String?
  /// "原文用语：力争".
  package let hedge: String?
  package let task: String
  package let href: String
  /// The day that counts: delivered, else due; absent when neither is known.
  package let day: Day?
  package let due: String?
  package let finished: String?
  /// "晚于期限10天", absent when in time.
  package let delay: String?
  package let status: StatusView
  package let source: String

  package static let fields: [TemplateField<Self>] = [
    .text("title") { $0.title }, .optionalText("kind") { $0.kind },
    .optionalText("hedge") { $0.hedge }, .text("task") { $0.task }, .text("href") { $0.href },
    .optionalText("day") { $0.day.map(printedShort) },
    .optionalText("iso") { $0.day.map(\.description) }, .optionalText("due") { $0.due },
    .optionalText("finished") { $0.finished }, .optionalText("delay") { $0.delay },
    .view("status") { $0.status }, .text("key") { $0.status.key },
    .text("source") { $0.source },
  ]

  init(
    _ figures: MilestoneFigures, of task: PlanTask, in site: SiteContext, year: Int, links: LinkRoot
  ) {
    let milestone = figures.milestone
    let limit = milestone.due ?? task.due
    title = milestone.title
    kind = site.words[milestone.kind]
    hedge = milestone.hedge.map { site.words(DetailPhrase.hedge, ["word": $0]) }
    self.task = site.name(of: task)
    href = links.link(to: .task(task.id, in: year))
    day = milestone.finished ?? limit?.day
    due = limit.map { printed($0.day) }
    finished = milestone.finished.map(printed)
    delay =
      figures.daysLate > 0
      ? site.words(
        milestone.isTicked ? .doneLate : .openLate, ["days": String(figures.daysLate)]) : nil
    status = StatusView(figures.status, words: site.words)
    source = printedSource(milestone.source)
  }

  /// All deliverables of some tasks, the earliest first; those without a day last.
  static func list(
    of tasks: [TaskFigures], in site: SiteContext, year: Int, links: LinkRoot
  ) -> [MilestoneItem] {
    let items = tasks.flatMap { figures in
      figures.milestones.map {
        MilestoneItem($0, of: figures.task, in: site, year: year, links: links)
      }
    }
    return items.enumerated().sorted { a, b in
      switch (a.element.day, b.element.day) {
      case (let x?, let y?): (x, a.offset) < (y, b.offset)
      case (nil, nil): a.offset < b.offset
      case (let x, _): x != nil
      }
    }.map(\.element)
  }
}
