package import PlanAnalysis
import PlanModel

/// A task as one numbered cell of the board or of a pillar's strip.
package struct TaskCell: TemplateView {
  package let href: String
  package let number: String
  package let title: String
  package let status: StatusView
  package let hasTargets: Bool

  package static let fields: [TemplateField<Self>] = [
    .text("href") { $0.href }, .text("number") { $0.number }, .text("title") { $0.title },
    .text("key") { $0.status.key }, .text("word") { $0.status.word },
    .flag("has-targets") { $0.hasTargets },
  ]

  package init(_ figures: TaskFigures, in year: Int, links: LinkRoot, words: Words) {
    href = links.link(to: .task(figures.task.id, in: year))
    number = figures.task.label ?? figures.task.id
    title = figures.task.title
    status = StatusView(figures.status, words: words)
    hasTargets = !figures.targets.isEmpty
  }
}
