import FoundationEssentials
import PlanAnalysis
import PlanModel
import Testing

func projectsLine(_ number: Int) -> FilePosition {
  FilePosition(file: "content/2023/projects.csv", line: number, column: 1)
}

/// 19200万元, to be in use by 1 September unless said otherwise.
func project(
  _ id: String = "t1-p1", stage: ProjectStage? = .inUse, start: String? = nil,
  due: String? = "2023-09-01", school: String? = nil
) -> Project {
  Project(
    id: id, title: "城西学校", facts: [],
    promise: ProjectPromise(
      money: Located(19200, at: plan2023), start: start.map { Located(day($0), at: plan2023) },
      stage: stage.map { Located($0, at: plan2023) }),
    school: school.map { Located($0, at: plan2023) },
    due: due.map { Due(words: $0, day: day($0), source: plan2023) }, leads: [], source: plan2023)
}

func task(_ id: String = "t1", projects: [Project], due: String? = nil) -> PlanTask {
  PlanTask(
    id: id, label: nil, title: "任务\(id)", text: nil, leads: [], partners: [],
    due: due.map { Due(words: $0, day: day($0), source: plan2023) }, targets: [],
    milestones: [], duties: [], projects: projects, source: plan2023)
}

func projectRecord(
  _ dayText: String, _ stage: ProjectStage? = nil, planned: String? = nil, actual: String? = nil,
  approved: String? = nil, arrived: String? = nil, paid: String? = nil, area: String? = nil,
  project: String = "t1-p1", note: String? = nil, line number: Int = 2
) -> ProjectRecord {
  let place = projectsLine(number)
  return ProjectRecord(
    day: Located(day(dayText), at: place), project: Located(project, at: place),
    stage: stage.map { Located($0, at: place) },
    planned: planned.map { Located(day($0), at: place) },
    actual: actual.map { Located(day($0), at: place) },
    approved: approved.map { Located(decimal($0), at: place) },
    arrived: arrived.map { Located(decimal($0), at: place) },
    paid: paid.map { Located(decimal($0), at: place) },
    area: area.map { Located(decimal($0), at: place) }, note: note, source: place)
}

/// A year with one task that has one project.
func year(_ project: Project, _ records: [ProjectRecord]) -> YearContent {
  YearContent(plan: plan([task(projects: [project])]), projects: records)
}

func year(_ records: [ProjectRecord]) -> YearContent { year(project(), records) }

/// The figures of one project, in a year that reports on another one, too.
func measured(
  _ project: Project, _ records: [ProjectRecord], reports: [Report] = [],
  overrides: [StatusOverride] = [], measuring: MeasuringSettings = MeasuringSettings(),
  asOf: String = "2023-09-30"
) throws -> ProjectFigures {
  var year = year(project, records + [projectRecord("2023-01-01", paid: "1", project: "t9-p9")])
  year.reports = reports
  year.overrides = overrides
  let figures = figures(
    of: year, schools: [], settings: settings(measuring), asOf: day(asOf))
  return try #require(figures.projects.first)
}

func finding(
  _ id: String = "wt-1", found: String = "2023-04-11", deadline: String? = "2023-04-30",
  closed: String? = nil, inspection: String? = nil, unit: String? = nil, school: String? = nil
) -> Finding {
  let place = FilePosition(file: "content/2023/findings.csv", line: 2, column: 1)
  return Finding(
    id: id, inspection: inspection.map { Located($0, at: place) },
    day: Located(day(found), at: place), school: school.map { Located($0, at: place) },
    unit: unit.map { Located($0, at: place) }, problem: "留样不足",
    deadline: deadline.map { Located(day($0), at: place) },
    closed: closed.map { Located(day($0), at: place) }, source: place)
}

func inspection(
  _ id: String = "dd-1", from first: String = "2023-04-10", schools: [String] = []
) -> Inspection {
  let place = FilePosition(file: "content/2023/inspections.csv", line: 2, column: 1)
  return Inspection(
    id: id, name: "春季督导", firstDay: day(first), lastDay: day(first),
    schools: schools.map { Located($0, at: place) }, source: place)
}

/// A workspace whose year has one project, and what is given.
func content(
  _ records: [ProjectRecord] = [], inspections: [Inspection] = [], findings: [Finding] = []
) -> WorkspaceContent {
  var year = year(records)
  year.inspections = inspections
  year.findings = findings
  return WorkspaceContent(settings: settings(), schools: [], units: [], years: [year])
}
