package import PlanAnalysis
package import PlanModel

/// The twin of a task: what it promises and what has been reported.
///
/// - Parameter links: as seen from the task's page.
package func twin(of figures: TaskFigures, pillar: Pillar, year: Int, links: LinkRoot)
  -> JSONValue
{
  let task = figures.task
  return [
    "id": .string(task.id),
    "year": .integer(year),
    "pillar": .string(pillar.id),
    "number": .optional(task.label),
    "title": .string(task.title),
    "status": .string(figures.status.rawValue),
    "reporting": .string(figures.reporting.rawValue),
    "basis": .string(figures.basis.rawValue),
    "reason": .wording(figures.reason),
    "computedStatus": .string(figures.computedStatus.rawValue),
    "override": .override(figures.override),
    "source": .source(task.source, quote: task.text?.plain ?? task.title),
    "leads": .strings(task.leads.map(\.value)),
    "partners": .strings(task.partners.map(\.value)),
    "due": .due(task.due),
    "targets": .array(
      figures.targets.map {
        targetEntry($0, href: links.link(toFile: PageAddress.target($0.target.id, in: year).twin))
      }),
    "milestones": .array(figures.milestones.map(milestone)),
    "duties": .array(
      figures.duties.map { dutyEntry($0, task: task, year: year, links: links) }),
    "projects": .array(task.projects.map(project)),
    "reports": .array(figures.reports.map(report)),
    "missingPeriods": .array(figures.missingPeriods.map { .period($0) }),
  ]
}

/// A target in the list of another page.
func targetEntry(_ figures: TargetFigures, href: String) -> JSONValue {
  [
    "id": .string(figures.target.id),
    "indicator": .string(figures.target.indicator),
    "words": .string(figures.target.goal.words),
    "value": .decimal(figures.value),
    "valueDay": .day(figures.valueDay),
    "progress": .decimal(figures.progress),
    "expected": .decimal(figures.expected),
    "status": .string(figures.status.rawValue),
    "href": .string(href),
  ]
}

private func milestone(_ figures: MilestoneFigures) -> JSONValue {
  let milestone = figures.milestone
  return [
    "id": .optional(milestone.id),
    "title": .string(milestone.title),
    "kind": .string(milestone.kind.rawValue),
    "hedge": .optional(milestone.hedge),
    "due": .due(milestone.due),
    "finished": .day(milestone.finished),
    "isTicked": .bool(milestone.isTicked),
    "status": .string(figures.status.rawValue),
    "computedStatus": .string(figures.computedStatus.rawValue),
    "override": .override(figures.override),
    "daysLate": .integer(figures.daysLate),
    "source": .source(milestone.source),
  ]
}

func project(_ project: Project) -> JSONValue {
  [
    "id": .string(project.id),
    "title": .string(project.title),
    "school": .optional(project.school?.value),
    "due": .due(project.due),
    "leads": .strings(project.leads.map(\.value)),
    "facts": .array(
      project.facts.map { ["name": .string($0.name), "text": .string($0.text.value)] }),
    "source": .source(project.source),
  ]
}

private func report(_ report: Report) -> JSONValue {
  [
    "period": .period(report.period.value),
    "assessment": .optional(report.assessment?.value.rawValue),
    "text": .string(report.text),
    "unit": .optional(report.unit?.value),
    "evidence": .optional(report.evidence),
    "source": .source(report.source),
  ]
}
