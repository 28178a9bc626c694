package import PlanAnalysis
package import PlanModel

/// The twin of a duty: every period of every row, what was missed, and the records behind it.
package func twin(
  of figures: DutyFigures, task: PlanTask, in year: YearSurroundings, links: LinkRoot
) -> JSONValue {
  let duty = figures.duty
  return [
    "id": .string(duty.id),
    "year": .integer(year.year),
    "task": .string(task.id),
    "title": .string(duty.title),
    "frequency": .string(duty.frequency),
    "rhythm": duty.rhythm.map(rhythm) ?? .null,
    "scope": .optional(duty.scope?.value),
    "leads": .strings(duty.leads.map(\.value)),
    "firstDay": .day(figures.firstDay),
    "lastDay": .day(figures.lastDay),
    "asOf": .day(year.figures.asOf),
    "status": .optional(figures.status?.rawValue),
    "computedStatus": .optional(figures.computedStatus?.rawValue),
    "override": .override(figures.override),
    "reporting": .string(figures.reporting.rawValue),
    "reason": .wording(figures.reason),
    "tally": tallyTwin(figures.tally),
    "periods": .array(
      figures.periods.map {
        [
          "firstDay": .day($0.firstDay), "lastDay": .day($0.lastDay),
          "name": .wording($0.wording),
        ]
      }),
    "rows": .array(figures.rows.map(row)),
    "missed": .array(
      figures.missed.map {
        [
          "firstDay": .day($0.period.firstDay), "lastDay": .day($0.period.lastDay),
          "school": .optional($0.school?.id), "state": .string($0.cell.state.rawValue),
          "done": .decimal($0.cell.done),
        ]
      }),
    "records": .array(figures.rows.flatMap(\.records).map(record)),
    "corrections": .array(
      figures.corrections.map {
        [
          "day": .day($0.day), "school": .optional($0.school), "old": .decimal($0.old),
          "new": .decimal($0.new), "reason": .optional($0.reason), "source": .source($0.source),
          "oldSource": .source($0.oldSource),
        ]
      }),
    "source": .source(duty.source),
    "href": .string(links.link(toFile: PageAddress.task(task.id, in: year.year).twin)),
  ]
}

/// The twin of the list of duties.
package func dutiesTwin(of year: PlanFigures, links: LinkRoot) -> JSONValue {
  [
    "year": .integer(year.plan.year),
    "asOf": .day(year.asOf),
    "duties": .array(
      year.tasks.flatMap { task in
        task.duties.map { dutyEntry($0, task: task.task, year: year.plan.year, links: links) }
      }),
  ]
}

/// A duty in the list of another page.
func dutyEntry(_ figures: DutyFigures, task: PlanTask, year: Int, links: LinkRoot) -> JSONValue {
  [
    "id": .string(figures.duty.id),
    "task": .string(task.id),
    "title": .string(figures.duty.title),
    "frequency": .string(figures.duty.frequency),
    "scope": .optional(figures.duty.scope?.value),
    "leads": .strings(figures.duty.leads.map(\.value)),
    "status": .optional(figures.status?.rawValue),
    "reason": .wording(figures.reason),
    "tally": tallyTwin(figures.tally),
    "source": .source(figures.duty.source),
    "href": .string(links.link(toFile: PageAddress.duty(figures.duty.id, in: year).twin)),
  ]
}

/// One member for every state there is.
func tallyTwin(_ tally: DutyTally) -> JSONValue {
  .object(
    [("expected", .integer(tally.expected)), ("missed", .integer(tally.missed))]
      + DutyState.allCases.map { ($0.rawValue, .integer(tally[$0])) })
}

private func rhythm(_ frequency: Frequency) -> JSONValue {
  [
    "period": .string(frequency.period.rawValue), "amount": .decimal(frequency.amount),
    "unit": .string(frequency.unit), "isAtLeast": .bool(frequency.isAtLeast),
  ]
}

private func row(_ row: DutyRow) -> JSONValue {
  [
    "school": .optional(row.school?.id),
    "tally": tallyTwin(row.tally),
    "states": .strings(row.cells.map(\.state.rawValue)),
    "done": .array(row.cells.map { .decimal($0.done) }),
  ]
}

private func record(_ record: DutyRecord) -> JSONValue {
  [
    "day": .day(record.day.value),
    "school": .optional(record.school?.value),
    "count": .decimal(record.count.value),
    "note": .optional(record.note),
    "evidence": .optional(record.evidence),
    "source": .source(record.source),
  ]
}
