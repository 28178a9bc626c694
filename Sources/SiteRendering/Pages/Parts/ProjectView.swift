import PlanAnalysis
import PlanModel

/// A building or an investment, with the facts the plan gives.
package struct ProjectView: TemplateView {
  let title: String
  /// The project's own page, where it has one.
  let href: String?
  let status: StatusView?
  let school: LinkView?
  /// The task it stands under, where the page is not that task's.
  let task: LinkView?
  let facts: [FactView]
  let source: String

  package static let fields: [TemplateField<Self>] = [
    .text("title") { $0.title }, .optionalText("href") { $0.href },
    .view("status") { $0.status }, .view("school") { $0.school }, .view("task") { $0.task },
    .list("facts") { $0.facts }, .text("source") { $0.source },
  ]

  init(_ project: Project, links: LinkRoot, in year: YearSurroundings, task: PlanTask? = nil) {
    let words = year.words
    title = project.title
    let figures = year.figures(of: project)
    href = figures.map { _ in links.link(to: .project(project.id, in: year.year)) }
    status = figures.map { StatusView($0.status, words: words) }
    school =
      task == nil ? project.school.flatMap { year.link(toSchool: $0.value, from: links) } : nil
    self.task = task.map { year.link(to: $0, from: links) }
    let written = project.facts.map { cell in
      FactView(DetailPhrase.name(ofColumn: cell.name, words: words), cell.text.value, missing: "")
    }
    let further = [
      project.due.map {
        FactView(
          words[DetailPhrase.due], printed($0.day),
          note: $0.furtherWords, missing: "")
      },
      year.unitNames(project.leads).map { FactView(words[DetailPhrase.lead], $0, missing: "") },
    ]
    facts = written + further.compactMap { $0 }
    source = printedSource(project.source)
  }
}
