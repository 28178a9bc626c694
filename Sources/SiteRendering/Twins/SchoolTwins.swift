import PlanAnalysis
package import PlanModel

/// The twin of the school index: one entry for each school, in the order of the register.
package func twin(of schools: [School], asOf: Day, links: LinkRoot) -> JSONValue {
  [
    "asOf": .day(asOf),
    "count": .integer(schools.count),
    "schools": .array(
      schools.map { school in
        .object(
          members(of: school, asOf: asOf)
            + [("href", .string(links.link(toFile: PageAddress.school(school.id).twin)))])
      }),
  ]
}

/// The twin of a school: its entry in the register and what the plan's targets say of it.
package func twin(of school: School, in year: YearSurroundings, links: LinkRoot) -> JSONValue {
  .object(
    members(of: school, asOf: year.figures.asOf) + [
      ("year", .integer(year.year)),
      ("asOf", .day(year.figures.asOf)),
      (
        "targets",
        .array(
          year.targets(of: school).map { entry in
            [
              "target": .string(entry.target.target.id),
              "indicator": .string(entry.target.target.indicator),
              "unit": .string(entry.target.target.goal.unit),
              "rollUp": .optional(entry.target.target.rollUp?.rawValue),
              "county": .decimal(entry.target.value),
              "value": .decimal(entry.figure.value),
              "withheld": .withheld(entry.figure.withheld),
              "day": .day(entry.figure.day),
              "source": entry.figure.source.map { .source($0) } ?? .null,
              "href": .string(
                links.link(
                  toFile: PageAddress.target(entry.target.target.id, in: year.year).twin)),
            ]
          })
      ),
      (
        "mentions",
        .array(
          year.mentions[school.id].map {
            ["task": .string($0.task), "sentence": .string($0.sentence)]
          })
      ),
      (
        "duties",
        .array(
          year.duties(of: school).map { entry in
            [
              "duty": .string(entry.duty.duty.id),
              "title": .string(entry.duty.duty.title),
              "tally": tallyTwin(entry.row.tally),
              "states": .strings(entry.row.cells.map(\.state.rawValue)),
              "href": .string(
                links.link(toFile: PageAddress.duty(entry.duty.duty.id, in: year.year).twin)),
            ]
          })
      ),
      ("projects", .array(year.projects(of: school).map { project($0.project) })),
    ])
}

private func members(of school: School, asOf: Day) -> [(String, JSONValue)] {
  [
    ("id", .string(school.id)),
    ("code", .optional(school.code)),
    ("name", .string(school.name)),
    ("level", .optional(school.level)),
    ("nature", .optional(school.nature)),
    ("township", .optional(school.township)),
    ("group", .optional(school.group)),
    ("enrolment", .optional(school.enrolment)),
    ("address", .optional(school.address)),
    ("phone", .optional(school.phone)),
    ("opened", .day(school.opened)),
    ("closed", .day(school.closed)),
    ("isOpen", .bool(school.isOpen(on: asOf))),
    ("source", .source(school.source)),
  ]
}
