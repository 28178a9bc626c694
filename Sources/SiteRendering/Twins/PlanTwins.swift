package import PlanAnalysis
package import PlanModel

/// The twin of a plan's page: counts, coverage, and a way to every part.
package func twin(of figures: PlanFigures, links: LinkRoot) -> JSONValue {
  let plan = figures.plan
  let year = plan.year
  let head: [(String, JSONValue)] = [
    ("year", .integer(year)),
    ("period", .string(plan.period)),
    ("title", .string(plan.title)),
    ("issuer", .string(plan.issuer)),
    ("published", .day(plan.published)),
    ("number", .optional(plan.documentNumber)),
    ("framework", .optional(plan.framework)),
    ("link", .optional(plan.link)),
    ("firstDay", .day(plan.firstDay)),
    ("lastDay", .day(plan.lastDay)),
  ]
  let groups = plan.groups.map { group -> JSONValue in
    ["name": .string(group.name), "pillars": .strings(group.pillars)]
  }
  let pillars = figures.pillars.map { pillar -> JSONValue in
    .object(
      pillarMembers(pillar)
        + [
          ("href", .string(links.link(toFile: PageAddress.pillar(pillar.pillar.id, in: year).twin)))
        ])
  }
  return .object(
    head + standing(figures)
      + [
        ("groups", .array(groups)), ("pillars", .array(pillars)),
        ("tasks", .array(figures.tasks.map { taskEntry($0, year: year, links: links) })),
        ("source", .source(plan.source)),
      ])
}

/// The twin of a pillar's page.
package func twin(of figures: PillarFigures, in plan: PlanFigures, links: LinkRoot) -> JSONValue {
  let year = plan.plan.year
  return .object(
    [("year", .integer(year)), ("asOf", .day(plan.asOf))] + pillarMembers(figures)
      + [
        ("tasks", .array(figures.tasks.map { taskEntry($0, year: year, links: links) })),
        (
          "targets",
          .array(
            figures.tasks.flatMap(\.targets).map {
              targetEntry(
                $0, href: links.link(toFile: PageAddress.target($0.target.id, in: year).twin))
            })
        ),
        ("source", .source(figures.pillar.source)),
      ])
}

/// The twin of the home page: every year there is, the newest first.
package func homeTwin(of site: SiteSettings, years: [PlanFigures], links: LinkRoot) -> JSONValue {
  [
    "site": .string(site.name),
    "organisation": .string(site.organisation),
    "isSample": .bool(site.isSample),
    "baseURL": .optional(site.baseURL),
    "years": .array(
      years.map { figures in
        .object(
          [
            ("year", .integer(figures.plan.year)), ("title", .string(figures.plan.title)),
          ] + standing(figures)
            + [
              (
                "tasks",
                .array(figures.tasks.map { taskEntry($0, year: figures.plan.year, links: links) })
              ),
              ("href", .string(links.link(toFile: PageAddress.plan(figures.plan.year).twin))),
            ])
      }),
    "schools": .string(links.link(toFile: PageAddress.schools.twin)),
    "methodology": .string(links.link(toFile: PageAddress.methodology.twin)),
  ]
}

/// The twin of the list of what needs attention: the tasks in the order of the page.
package func attentionTwin(of tasks: [TaskFigures], in plan: PlanFigures, links: LinkRoot)
  -> JSONValue
{
  let year = plan.plan.year
  return [
    "year": .integer(year),
    "asOf": .day(plan.asOf),
    "counts": .counts(plan.counts),
    "tasks": .array(
      tasks.map { task in
        .object(
          taskMembers(task, year: year, links: links) + [
            ("due", .due(task.task.due)), ("reason", .wording(task.reason)),
            ("missingPeriods", .array(task.missingPeriods.map { .period($0) })),
          ])
      }),
  ]
}

private func standing(_ figures: PlanFigures) -> [(String, JSONValue)] {
  [
    ("asOf", .day(figures.asOf)),
    ("elapsed", .decimal(figures.elapsed)),
    ("counts", .counts(figures.counts)),
    ("coverage", .coverage(figures.coverage)),
  ]
}

private func pillarMembers(_ figures: PillarFigures) -> [(String, JSONValue)] {
  [
    ("id", .string(figures.pillar.id)),
    ("number", .optional(figures.pillar.label)),
    ("title", .string(figures.pillar.title)),
    ("counts", .counts(figures.counts)),
    ("coverage", .coverage(figures.coverage)),
  ]
}

private func taskEntry(_ figures: TaskFigures, year: Int, links: LinkRoot) -> JSONValue {
  .object(taskMembers(figures, year: year, links: links))
}

private func taskMembers(_ figures: TaskFigures, year: Int, links: LinkRoot)
  -> [(String, JSONValue)]
{
  [
    ("id", .string(figures.task.id)),
    ("number", .optional(figures.task.label)),
    ("title", .string(figures.task.title)),
    ("status", .string(figures.status.rawValue)),
    ("reporting", .string(figures.reporting.rawValue)),
    ("basis", .string(figures.basis.rawValue)),
    ("href", .string(links.link(toFile: PageAddress.task(figures.task.id, in: year).twin))),
  ]
}
