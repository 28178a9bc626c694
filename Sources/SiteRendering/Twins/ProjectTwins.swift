import FoundationEssentials
package import PlanAnalysis
package import PlanModel

/// The twin of the list of projects.
package func projectsTwin(in year: PlanFigures, links: LinkRoot) -> JSONValue {
  [
    "year": .integer(year.plan.year),
    "asOf": .day(year.asOf),
    "projects": .array(
      year.projects.map { figures in
        [
          "id": .string(figures.project.id),
          "title": .string(figures.project.title),
          "status": .string(figures.status.rawValue),
          "reason": .wording(figures.reason),
          "current": .optional(figures.current?.rawValue),
          "href": .string(
            links.link(
              toFile: PageAddress.project(figures.project.id, in: year.plan.year).twin)),
        ]
      }),
  ]
}

/// The twin of a project: what was promised, its stages, its money and everything reported.
package func twin(of figures: ProjectFigures, task: PlanTask, in year: PlanFigures) -> JSONValue {
  let project = figures.project
  return [
    "id": .string(project.id),
    "year": .integer(year.plan.year),
    "task": .string(task.id),
    "title": .string(project.title),
    "school": .optional(project.school?.value),
    "status": .string(figures.status.rawValue),
    "computedStatus": .string(figures.computedStatus.rawValue),
    "reporting": .string(figures.reporting.rawValue),
    "reason": .wording(figures.reason),
    "promised": [
      "stage": .string(figures.promised.rawValue),
      "day": .day(figures.dueDay),
      "money": .decimal(project.promise.money?.value),
      "area": .decimal(project.promise.area?.value),
      "places": .decimal(project.promise.places?.value),
      "start": .day(project.promise.start?.value),
    ],
    "current": .optional(figures.current?.rawValue),
    "completed": .day(figures.completionDay),
    "daysLate": .integer(figures.daysLate),
    "stages": .array(
      figures.stages.map { stage in
        [
          "stage": .string(stage.stage.rawValue),
          "state": .string(stage.state.rawValue),
          "planned": .day(stage.planned?.value),
          "firstPlanned": .day(stage.firstPlanned),
          "actual": .day(stage.actual?.value),
          "daysLate": .optional(stage.daysLate),
        ]
      }),
    "money": [
      "approved": amount(figures.money.approved),
      "arrived": amount(figures.money.arrived),
      "paid": amount(figures.money.paid),
      "arrivedOfApproved": .decimal(figures.money.arrivedOfApproved),
      "paidOfApproved": .decimal(figures.money.paidOfApproved),
      "paidOfArrived": .decimal(figures.money.paidOfArrived),
    ],
    "area": amount(figures.area),
    "places": amount(figures.places),
    "changes": .array(figures.changes.map(change)),
    "leads": .strings(project.leads.map(\.value)),
    "source": .source(project.source),
  ]
}

private func amount(_ reported: Reported<Decimal>?) -> JSONValue {
  guard let reported else { return .null }
  return [
    "value": .decimal(reported.value), "day": .day(reported.day),
    "source": .source(reported.source),
  ]
}

private func change(_ change: ProjectChange) -> JSONValue {
  let (field, stage) = name(of: change.field)
  return [
    "day": .day(change.day),
    "field": .string(field),
    "stage": .optional(stage?.rawValue),
    "old": .optional(change.old.map { text(of: $0.value) }),
    "new": .string(text(of: change.new)),
    "isCorrection": .bool(change.isCorrection),
    "note": .optional(change.note),
    "source": .source(change.source),
  ]
}

private func text(of value: ProjectValue) -> String {
  switch value {
  case .day(let day): day.description
  case .number(let number): exactText(of: number) ?? ""
  }
}

private func name(of field: ProjectField) -> (String, ProjectStage?) {
  switch field {
  case .planned(let stage): ("planned", stage)
  case .actual(let stage): ("actual", stage)
  case .approved: ("approved", nil)
  case .arrived: ("arrived", nil)
  case .paid: ("paid", nil)
  case .area: ("area", nil)
  case .places: ("places", nil)
  }
}
