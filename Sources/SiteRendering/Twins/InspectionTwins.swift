package import PlanAnalysis
import PlanModel

/// The twin of the list of inspections.
package func inspectionsTwin(in year: PlanFigures, links: LinkRoot) -> JSONValue {
  [
    "year": .integer(year.plan.year),
    "asOf": .day(year.asOf),
    "inspections": .array(
      year.inspections.map { figures in
        [
          "id": .string(figures.inspection.id),
          "name": .string(figures.inspection.name),
          "firstDay": .day(figures.inspection.firstDay),
          "lastDay": .day(figures.inspection.lastDay),
          "counts": counts(figures.counts),
          "href": .string(
            links.link(
              toFile: PageAddress.inspection(figures.inspection.id, in: year.plan.year).twin)),
        ]
      }),
  ]
}

/// The twin of an inspection with its findings.
package func twin(of figures: InspectionFigures, in year: PlanFigures, links: LinkRoot)
  -> JSONValue
{
  let inspection = figures.inspection
  return [
    "id": .string(inspection.id),
    "year": .integer(year.plan.year),
    "name": .string(inspection.name),
    "level": .optional(inspection.level),
    "firstDay": .day(inspection.firstDay),
    "lastDay": .day(inspection.lastDay),
    "scope": .optional(inspection.scope),
    "team": .optional(inspection.team),
    "schools": .strings(inspection.schools.map(\.value)),
    "result": .optional(inspection.result),
    "points": .decimal(inspection.points?.value),
    "fullPoints": .decimal(inspection.fullPoints?.value),
    "veto": .optional(inspection.veto),
    "note": .optional(inspection.note),
    "evidence": .optional(inspection.evidence),
    "counts": counts(figures.counts),
    "findings": .array(figures.findings.map { entry($0, in: year, links: links) }),
    "source": .source(inspection.source),
  ]
}

/// The twin of the table of findings.
package func findingsTwin(in year: PlanFigures, links: LinkRoot) -> JSONValue {
  [
    "year": .integer(year.plan.year),
    "asOf": .day(year.asOf),
    "counts": counts(year.findingCounts),
    "units": .array(
      year.findingsByUnit.map { ["unit": .optional($0.unit), "counts": counts($0.counts)] }),
    "findings": .array(year.findings.map { entry($0, in: year, links: links) }),
  ]
}

/// The twin of a finding.
package func twin(of figures: FindingFigures, in year: PlanFigures) -> JSONValue {
  let finding = figures.finding
  return [
    "id": .string(finding.id),
    "year": .integer(year.plan.year),
    "problem": .string(finding.problem),
    "state": .string(figures.state.rawValue),
    "inspection": .optional(finding.inspection?.value),
    "day": .day(finding.day.value),
    "school": .optional(finding.school?.value),
    "unit": .optional(finding.unit?.value),
    "measure": .optional(finding.measure),
    "deadline": .day(finding.deadline?.value),
    "closed": .day(figures.closingDay),
    "daysOpen": .integer(figures.daysOpen),
    "daysOverdue": .integer(figures.daysOverdue),
    "daysLeft": .optional(figures.daysLeft),
    "points": .decimal(finding.points?.value),
    "isVeto": .bool(finding.isVeto),
    "note": .optional(finding.note),
    "evidence": .optional(finding.evidence),
    "source": .source(finding.source),
  ]
}

private func entry(_ figures: FindingFigures, in year: PlanFigures, links: LinkRoot) -> JSONValue {
  let finding = figures.finding
  return [
    "id": .string(finding.id),
    "problem": .string(finding.problem),
    "state": .string(figures.state.rawValue),
    "unit": .optional(finding.unit?.value),
    "deadline": .day(finding.deadline?.value),
    "daysOpen": .integer(figures.daysOpen),
    "daysOverdue": .integer(figures.daysOverdue),
    "href": .string(links.link(toFile: PageAddress.finding(finding.id, in: year.plan.year).twin)),
  ]
}

private func counts(_ counts: FindingCounts) -> JSONValue {
  .object(FindingState.allCases.map { ($0.rawValue, .integer(counts[$0])) })
}
