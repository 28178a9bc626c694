import FoundationEssentials
import PlanModel

/// A decimal from its digits; never through a binary fraction.
func decimal(_ digits: String) -> Decimal { Decimal(string: digits) ?? .nan }

/// A day from "2023-09-30"; year 1 when the test is wrong, which no assertion survives.
func day(_ text: String) -> Day {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  guard parts.count == 3 else { return .firstOfYear(1) }
  return Day(year: parts[0], month: parts[1], day: parts[2]) ?? .firstOfYear(1)
}

let plan2023 = FilePosition(file: "content/2023/plan.md", line: 10, column: 1)

func line(_ number: Int) -> FilePosition {
  FilePosition(file: "content/2023/observations/q.csv", line: number, column: 1)
}

func goal(
  _ value: String? = nil, kind: Goal.Kind = .reach, _ comparator: Goal.Comparator = .exactly,
  upper: String? = nil, unit: String = "所", words: String = ""
) -> Goal {
  Goal(
    words: words, kind: kind, comparator: comparator, value: value.map(decimal),
    upper: upper.map(decimal), unit: unit)
}

func target(
  _ goal: Goal, id: String = "t1-a", baseline: String? = nil, start: String = "2023-01-01",
  due: String = "2023-12-31", rollUp: RollUp? = nil, series: [String] = [],
  scope: String? = nil, denominator: Target.Denominator? = nil, pace: PaceChoice? = nil,
  isSensitive: Bool = false
) -> Target {
  Target(
    id: id, indicator: "示范校", goal: goal,
    baseline: baseline.map { Located(decimal($0), at: plan2023) }, start: day(start),
    dueDay: day(due), due: nil, rollUp: rollUp, leads: [], quote: "", note: nil,
    series: series.map { Located($0, at: plan2023) },
    scope: scope.map { Located($0, at: plan2023) },
    denominator: denominator.map { Located($0, at: plan2023) },
    pace: pace.map { Located($0, at: plan2023) }, isSensitive: isSensitive, source: plan2023)
}

func milestone(
  _ title: String = "印发方案", due: String? = nil, ticked: Bool = false, finished: String? = nil
) -> Milestone {
  Milestone(
    id: nil, title: title, due: due.map { Due(words: $0, day: day($0), source: plan2023) },
    isTicked: ticked, finished: finished.map(day), source: plan2023)
}

func task(
  _ id: String = "t1", targets: [Target] = [], milestones: [Milestone] = [], due: String? = nil,
  text: String? = nil, projects: [Project] = []
) -> PlanTask {
  PlanTask(
    id: id, label: nil, title: "任务\(id)",
    text: text.map { Prose(html: "", plain: $0, source: plan2023) }, leads: [], partners: [],
    due: due.map { Due(words: $0, day: day($0), source: plan2023) }, targets: targets,
    milestones: milestones, duties: [], projects: projects, source: plan2023)
}

func plan(
  _ tasks: [PlanTask], from first: String = "2023-01-01", to last: String = "2023-12-31",
  pace: PaceChoice? = nil
) -> Plan {
  let pillar = Pillar(
    id: "p1", label: "一", title: "板块", text: nil, tasks: tasks, source: plan2023)
  return Plan(
    year: day(first).year, period: first, firstDay: day(first), lastDay: day(last),
    issuer: "云岭县教育局",
    title: "要点", published: day("2023-04-19"), framework: nil, documentNumber: nil, link: nil,
    groups: [], opening: nil, pillars: [pillar],
    pace: pace.map { Located($0, at: plan2023) }, source: plan2023)
}

func observation(
  _ dayText: String, _ value: String, target: String = "t1-a", school: String? = nil,
  writtenUnit: String? = nil, note: String? = nil, line number: Int = 2
) -> Observation {
  Observation(
    day: Located(day(dayText), at: line(number)), target: Located(target, at: line(number)),
    school: school.map { Located($0, at: line(number)) },
    value: Located(decimal(value), at: line(number)), writtenUnit: writtenUnit, note: note,
    source: line(number))
}

func report(
  _ quarter: Int, _ assessment: Report.Assessment? = .onTrack, task: String = "t1",
  text: String = "已开展", year: Int = 2023
) -> Report {
  let position = FilePosition(file: "content/2023/reports/q\(quarter).csv", line: 2, column: 1)
  return Report(
    period: Located(ReportPeriod(year: year, length: .quarter(quarter)), at: position),
    task: Located(task, at: position), assessment: assessment.map { Located($0, at: position) },
    text: text, unit: nil, evidence: nil, source: position)
}

func school(
  _ id: String, name: String? = nil, level: String? = nil, nature: String? = nil,
  township: String? = nil, group: String? = nil, enrolment: Int? = nil, opened: String? = nil,
  closed: String? = nil, tags: [String] = []
) -> School {
  School(
    id: id, code: nil, name: name ?? "\(id)学校", level: level, nature: nature,
    township: township, group: group, enrolment: enrolment, address: nil, phone: nil,
    opened: opened.map(day), closed: closed.map(day), tags: tags,
    source: FilePosition(file: "content/schools.csv", line: 2, column: 1))
}

func settings(_ measuring: MeasuringSettings = MeasuringSettings()) -> SiteSettings {
  SiteSettings(name: "公开", organisation: "云岭县教育局", measuring: measuring)
}

func content(
  _ plan: Plan, observations: [Observation] = [], reports: [Report] = [], schools: [School] = [],
  duties: [DutyRecord] = [], measuring: MeasuringSettings = MeasuringSettings()
) -> WorkspaceContent {
  WorkspaceContent(
    settings: settings(measuring), schools: schools, units: [],
    years: [YearContent(plan: plan, observations: observations, reports: reports, duties: duties)])
}
