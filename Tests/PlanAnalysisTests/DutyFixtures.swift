import FoundationEssentials
import PlanModel

@testable import PlanAnalysis

func duty(
  _ period: Frequency.Period, _ amount: Int = 1, unit: String = "次", scope: String? = nil,
  start: String? = nil, due: String? = nil
) -> Duty {
  Duty(
    id: "t1-d1", title: "演练", frequency: "频次",
    rhythm: Frequency(period: period, amount: Decimal(amount), unit: unit),
    scope: scope.map { Located($0, at: plan2023) }, start: start.map(day),
    due: due.map { Due(words: $0, day: day($0), source: plan2023) }, leads: [], source: plan2023)
}

func done(
  _ dayText: String, _ count: String = "1", at school: String? = nil, duty: String = "t1-d1",
  note: String? = nil, line number: Int = 2
) -> DutyRecord {
  let place = FilePosition(file: "content/2023/duties/q.csv", line: number, column: 1)
  return DutyRecord(
    day: Located(day(dayText), at: place), duty: Located(duty, at: place),
    school: school.map { Located($0, at: place) }, count: Located(decimal(count), at: place),
    note: note, source: place)
}

func span(_ name: String, _ first: String, _ last: String) -> SchoolCalendar.Span {
  SchoolCalendar.Span(name: name, firstDay: day(first), lastDay: day(last), source: plan2023)
}

/// Two terms, the long holidays of autumn, and a Saturday worked in exchange.
let terms2023 = SchoolCalendar(
  terms: [span("春季学期", "2023-02-13", "2023-07-07"), span("秋季学期", "2023-09-01", "2024-01-19")],
  holidays: [span("中秋节、国庆节", "2023-09-29", "2023-10-06")], workdays: [day("2023-10-07")],
  source: plan2023)

func task(_ id: String = "t1", duties: [Duty], targets: [Target] = []) -> PlanTask {
  PlanTask(
    id: id, label: nil, title: "任务\(id)", text: nil, leads: [], partners: [], due: nil,
    targets: targets, milestones: [], duties: duties, projects: [], source: plan2023)
}

/// The figures of a plan with one task that has one duty.
func measured(
  _ duty: Duty, _ records: [DutyRecord] = [], schools: [School] = [],
  calendar: SchoolCalendar? = nil, reports: [Report] = [], from first: String = "2023-01-01",
  to last: String = "2023-12-31", asOf: String = "2023-09-30"
) -> DutyFigures? {
  figures(
    of: YearContent(
      plan: plan([task(duties: [duty])], from: first, to: last), reports: reports, duties: records,
      calendar: calendar),
    schools: schools, settings: settings(), asOf: day(asOf)
  ).duties.first
}
