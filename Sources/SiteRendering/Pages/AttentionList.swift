import PlanAnalysis
import PlanModel

/// A task that needs a look, with the promises that make it so.
struct AttentionEntry: TemplateView {
  /// A target or deliverable that is late, behind or silent.
  struct Promise: TemplateView {
    let name: String
    let href: String?
    let why: String
    let source: String
    static let fields: [TemplateField<Self>] = [
      .text("name") { $0.name }, .optionalText("href") { $0.href }, .text("why") { $0.why },
      .text("source") { $0.source },
    ]
  }

  let status: StatusView
  let title: String
  let href: String
  let task: String
  let promises: [Promise]
  /// Why the task is on the list, where no single promise says it.
  let why: String?
  let lead: String?
  let due: String?
  /// File and line of the task in the plan.
  let source: String
  let isSample: Bool

  static let fields: [TemplateField<Self>] = [
    .view("status") { $0.status }, .text("title") { $0.title }, .text("href") { $0.href },
    .text("task") { $0.task }, .list("promises") { $0.promises }, .optionalText("why") { $0.why },
    .optionalText("lead") { $0.lead }, .optionalText("due") { $0.due },
    .text("source") { $0.source }, .flag("is-sample") { $0.isSample },
  ]
}

/// The tasks of one plan that need attention, the most urgent first.
struct AttentionEntries {
  let overdue: [AttentionEntry]
  let behind: [AttentionEntry]
  let silent: [AttentionEntry]
  /// In the order of the page.
  let tasks: [TaskFigures]

  init(_ year: PlanFigures, in site: SiteContext, links: LinkRoot) {
    let items = attentionList(in: year)
    func entries(_ statuses: Set<Status>) -> [AttentionEntry] {
      items.filter { statuses.contains($0.status) }
        .map { AttentionEntry($0.task, of: year, in: site, links: links) }
    }
    overdue = entries([.overdue])
    behind = entries([.farBehind, .behind])
    silent = entries([.notReported])
    tasks = items.map(\.task)
  }
}

extension AttentionEntry {
  init(_ figures: TaskFigures, of year: PlanFigures, in site: SiteContext, links: LinkRoot) {
    let words = site.words
    let bad: Set<Status> = [.overdue, .farBehind, .behind, .notReported]
    let task = figures.task
    status = StatusView(figures.status, words: words)
    title = task.title
    href = links.link(to: .task(task.id, in: year.plan.year))
    self.task = site.name(of: task)
    let targets = figures.targets.filter { bad.contains($0.status) }.map {
      Promise(
        name: words(
          .indicatorAndGoal, ["indicator": $0.target.indicator, "goal": $0.target.goal.words]),
        href: links.link(to: .target($0.target.id, in: year.plan.year)), why: $0.reason.chinese,
        source: $0.points.last?.sources.last.map(printedSource) ?? printedSource($0.target.source))
    }
    let milestones = figures.milestones.filter { bad.contains($0.status) }.map {
      Promise(
        name: $0.milestone.title, href: nil,
        why: words(
          $0.daysLate > 0 ? .milestoneLate : .milestoneSlow,
          [
            "day": ($0.milestone.due ?? task.due).map { printed($0.day) } ?? "",
            "days": String($0.daysLate), "status": words[$0.status.phrase],
          ]),
        source: printedSource($0.milestone.source))
    }
    promises = targets + milestones
    why = promises.isEmpty ? figures.reason.chinese : nil
    lead = site.unitNames(task.leads)
    due = task.due.map { printed($0.day) }
    source = printedSource(task.source)
    isSample = site.isSample
  }
}
