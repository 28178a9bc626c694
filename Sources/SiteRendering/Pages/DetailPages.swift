import PlanAnalysis
import PlanModel

/// The pages of single tasks, targets and schools.
extension SiteContext {
  /// The pages of every task and every target of a year.
  func taskPages(of year: YearSurroundings) -> [PlannedPage] {
    year.tasks.flatMap { place in
      [page(of: place.task, under: place.pillar, in: year)]
        + place.task.targets.map {
          page(of: $0, task: place.task.task, under: place.pillar, in: year)
        }
    }
  }

  /// The school index and the page of every school, with the figures of `year`; none when the
  /// register is empty.
  func schoolPages(of year: YearSurroundings) -> [PlannedPage] {
    guard let first = content.schools.first else { return [] }
    let index = page(
      at: .schools, source: FilePosition(file: first.source.file), template: templates.schools,
      twin: { twin(of: content.schools, asOf: year.figures.asOf, links: $0) },
      view: { _ in SchoolIndexPage(content.schools, asOf: year.figures.asOf, in: self) })
    return [index]
      + content.schools.map { school in
        page(
          at: .school(school.id), source: school.source, template: templates.school,
          twin: { twin(of: school, in: year, links: $0) },
          view: { _ in SchoolPage(school, in: year) })
      }
  }

  private func page(
    of task: TaskFigures, under pillar: Pillar, in year: YearSurroundings
  ) -> PlannedPage {
    page(
      at: .task(task.task.id, in: year.year), source: task.task.source, template: templates.task,
      twin: { twin(of: task, pillar: pillar, year: year.year, links: $0) },
      view: { _ in TaskPage(task, of: pillar, in: year) })
  }

  private func page(
    of target: TargetFigures, task: PlanTask, under pillar: Pillar, in year: YearSurroundings
  ) -> PlannedPage {
    page(
      at: .target(target.target.id, in: year.year), source: target.target.source,
      template: templates.target
    ) { _ in
      // Told once for the page and its twin.
      let explanation = explaining(year.figures)?.explanation(of: target)
      return (
        TargetPage(target, of: task, under: pillar, in: year, explained: explanation),
        twin(
          of: target, task: task, pillar: pillar, year: year.year, explained: explanation)
      )
    }
  }
}
