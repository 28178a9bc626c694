import PlanAnalysis
import PlanModel

/// The pages of projects, inspections and findings; none where a year has nothing of the kind.
extension SiteContext {
  func projectPages(of year: YearSurroundings) -> [PlannedPage] {
    guard let first = year.figures.projects.first else { return [] }
    let index = page(
      at: .projects(year.year), source: FilePosition(file: first.project.source.file),
      template: templates.projects,
      twin: { projectsTwin(in: year.figures, links: $0) }, view: { _ in ProjectIndexPage(year) })
    return [index]
      + year.tasks.flatMap { place in
        place.task.projects.map { project in
          page(
            at: .project(project.project.id, in: year.year), source: project.project.source,
            template: templates.project,
            twin: { _ in twin(of: project, task: place.task.task, in: year.figures) },
            view: { _ in
              ProjectPage(project, of: place.task.task, under: place.pillar, in: year)
            })
        }
      }
  }

  func inspectionPages(of year: YearSurroundings) -> [PlannedPage] {
    guard let first = year.figures.inspections.first else { return [] }
    let index = page(
      at: .inspections(year.year),
      source: FilePosition(file: first.inspection.source.file), template: templates.inspections,
      twin: { inspectionsTwin(in: year.figures, links: $0) },
      view: { _ in InspectionIndexPage(year) })
    return [index]
      + year.figures.inspections.map { figures in
        page(
          at: .inspection(figures.inspection.id, in: year.year),
          source: figures.inspection.source, template: templates.inspection,
          twin: { twin(of: figures, in: year.figures, links: $0) },
          view: { _ in InspectionPage(figures, in: year) })
      }
  }

  func findingPages(of year: YearSurroundings) -> [PlannedPage] {
    guard let first = year.figures.findings.first else { return [] }
    let index = page(
      at: .findings(year.year), source: FilePosition(file: first.finding.source.file),
      template: templates.findings, twin: { findingsTwin(in: year.figures, links: $0) },
      view: { _ in FindingsPage(year) })
    return [index]
      + year.figures.findings.map { figures in
        page(
          at: .finding(figures.finding.id, in: year.year), source: figures.finding.source,
          template: templates.finding, twin: { _ in twin(of: figures, in: year.figures) },
          view: { _ in FindingPage(figures, in: year) })
      }
  }
}
