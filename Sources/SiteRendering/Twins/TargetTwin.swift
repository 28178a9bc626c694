package import PlanAnalysis
package import PlanModel

/// The twin of a target: its promise, its figures, and every record they rest on.
package func twin(
  of figures: TargetFigures, task: PlanTask, pillar: Pillar, year: Int,
  explained explanation: Explanation? = nil
) -> JSONValue {
  let target = figures.target
  let goal = target.goal
  return [
    "id": .string(target.id),
    "year": .integer(year),
    "pillar": .string(pillar.id),
    "task": .string(task.id),
    "indicator": .string(target.indicator),
    "kind": .string(goal.kind.rawValue),
    "comparator": .string(goal.comparator.rawValue),
    "unit": .string(goal.unit),
    "baseline": .decimal(target.baseline?.value),
    "goal": .decimal(goal.value),
    "upper": .decimal(goal.upper),
    "value": .decimal(figures.value),
    "valueDay": .day(figures.valueDay),
    "progress": .decimal(figures.progress),
    "expected": .decimal(figures.expected),
    "gap": .decimal(figures.gap),
    "status": .string(figures.status.rawValue),
    "reporting": .string(figures.reporting.rawValue),
    "basis": .string(figures.basis.rawValue),
    "source": .source(target.source, quote: target.quote),
    "hedge": .optional(goal.hedge),
    "words": .string(goal.words),
    "start": .day(target.start),
    "due": .day(target.dueDay),
    "expectedValue": .decimal(figures.expectedValue),
    "numerator": .decimal(figures.parts?.part),
    "denominator": .decimal(figures.parts?.whole),
    "pace": figures.pace.map { pace($0.inForce, chosenAt: $0.chosenAt) } ?? .null,
    "otherPaces": .array((figures.pace?.others ?? []).map { pace($0, chosenAt: nil) }),
    "series": .array(figures.series.map(series)),
    "rollUp": .optional(target.rollUp?.rawValue),
    "leads": .strings(target.leads.map(\.value)),
    "note": .optional(target.note),
    "reason": .wording(figures.reason),
    "computedStatus": .string(figures.computedStatus.rawValue),
    "override": .override(figures.override),
    "verifier": .optional(figures.basis == .verified ? figures.points.last?.verifier : nil),
    "coverage": .coverage(figures.coverage),
    "periodsHeld": figures.periodsHeld.map(held) ?? .null,
    "withheld": .withheld(figures.withheld),
    "points": .array(figures.points.map(point)),
    "corrections": .array(figures.corrections.map(correction)),
    "schools": .array(figures.schools.map(schoolFigure)),
    "withheldPoints": .array(
      figures.withheldPoints.map {
        ["day": .day($0.day), "withheld": .withheld($0.reason)]
      }),
    "withheldCorrections": .integer(figures.withheldCorrections),
    "schoolChanges": .array(
      figures.schoolChanges.map {
        [
          "id": .string($0.school.id), "change": .string($0.kind.rawValue), "day": .day($0.day),
        ]
      }),
    "breakdowns": .array(
      figures.breakdowns.map { breakdown in
        [
          "by": .string(breakdown.dimension.rawValue),
          "rows": .array(breakdown.rows.map(breakdownRow)),
        ]
      }),
    "explanation": explanation.map { explanationTwin(of: $0, withSchools: false) } ?? .null,
  ]
}

/// One pace and what it says; "chosenAt" is null where the site's settings choose.
private func pace(_ figures: PaceFigures, chosenAt: FilePosition?) -> JSONValue {
  [
    "name": .string(figures.pace.choice.key),
    "expected": .decimal(figures.expected),
    "expectedValue": .decimal(figures.expectedValue),
    "gap": .decimal(figures.gap),
    "status": .string(figures.status.rawValue),
    "chosenAt": chosenAt.map { .source($0) } ?? .null,
  ]
}

private func series(_ series: SeriesFigures) -> JSONValue {
  let figures = series.figures
  return [
    "name": .string(series.name.value),
    "value": .decimal(figures.value),
    "valueDay": .day(figures.valueDay),
    "numerator": .decimal(figures.parts?.part),
    "denominator": .decimal(figures.parts?.whole),
    "withheld": .withheld(figures.withheld),
    "progress": .decimal(figures.progress),
    "expected": .decimal(figures.expected),
    "gap": .decimal(figures.gap),
    "status": .string(figures.status.rawValue),
    "reporting": .string(figures.reporting.rawValue),
    "reason": .wording(figures.reason),
    "points": .array(figures.points.map(point)),
  ]
}

private func breakdownRow(_ row: Breakdown.Row) -> JSONValue {
  [
    "name": .optional(row.name),
    "schools": .integer(row.schools),
    "reported": .integer(row.reported),
    "value": .decimal(row.value),
    "numerator": .decimal(row.parts?.part),
    "denominator": .decimal(row.parts?.whole),
    "met": .optional(row.met),
    "withheld": .withheld(row.withheld),
  ]
}

private func held(_ periods: PeriodsHeld) -> JSONValue {
  ["held": .integer(periods.held), "observed": .integer(periods.observed)]
}

private func point(_ point: DataPoint) -> JSONValue {
  [
    "day": .day(point.day),
    "value": .decimal(point.value),
    "numerator": .decimal(point.parts?.part),
    "denominator": .decimal(point.parts?.whole),
    "coverage": point.coverage.map { .coverage($0) } ?? .null,
    "note": .optional(point.note),
    "evidence": .optional(point.evidence),
    "sources": .array(point.sources.map { .source($0) }),
  ]
}

private func correction(_ correction: Correction) -> JSONValue {
  [
    "day": .day(correction.day),
    "school": .optional(correction.school),
    "old": .decimal(correction.old),
    "new": .decimal(correction.new),
    "reason": .optional(correction.reason),
    "source": .source(correction.source),
    "oldSource": .source(correction.oldSource),
  ]
}

private func schoolFigure(_ figure: SchoolFigure) -> JSONValue {
  [
    "id": .string(figure.school.id),
    "name": .string(figure.school.name),
    "value": .decimal(figure.value),
    "numerator": .decimal(figure.parts?.part),
    "denominator": .decimal(figure.parts?.whole),
    "withheld": .withheld(figure.withheld),
    "day": .day(figure.day),
    "source": figure.source.map { .source($0) } ?? .null,
    "owesRecord": .bool(figure.owesRecord),
  ]
}
