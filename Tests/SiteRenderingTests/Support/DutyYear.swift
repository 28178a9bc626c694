import FoundationEssentials
import PlanAnalysis
import PlanModel
import SiteRendering

/// A task with a monthly duty of schools, a weekly one of the county and one that nobody can count,
/// measured by the rules themselves.
struct DutyYear: DrawnYear {
  var asOf = Self.day(4, 30)

  static func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2023, month: month, day: day) ?? .firstOfYear(1)
  }

  private static let plan = FilePosition(file: "content/2023/plan.md", line: 10, column: 1)

  private static func line(_ number: Int) -> FilePosition {
    FilePosition(file: "content/2023/duties/q.csv", line: number, column: 1)
  }

  private static func duty(
    _ id: String, _ title: String, _ words: String, _ rhythm: Frequency?, scope: String?
  ) -> Duty {
    Duty(
      id: id, title: title, frequency: words, rhythm: rhythm,
      scope: scope.map { Located($0, at: plan) }, start: day(2, 1), leads: [], source: plan)
  }

  private static func done(
    _ duty: String, _ month: Int, _ day: Int, _ count: Decimal = 1, at school: String? = nil,
    note: String? = nil, line number: Int
  ) -> DutyRecord {
    let place = line(number)
    return DutyRecord(
      day: Located(self.day(month, day), at: place), duty: Located(duty, at: place),
      school: school.map { Located($0, at: place) }, count: Located(count, at: place), note: note,
      evidence: "演练记录", source: place)
  }

  private static func school(_ id: String, _ name: String) -> School {
    School(
      id: id, code: nil, name: name, level: "小学", nature: nil, township: nil, group: nil,
      enrolment: nil, address: nil, phone: nil, opened: nil, closed: nil,
      source: FilePosition(file: "content/schools.csv", line: 2, column: 1))
  }

  let schools = [school("dongjie", "东街小学"), school("nanwan", "南湾小学")]

  var year: YearContent {
    let task = PlanTask(
      id: "t7", label: "7", title: "学会避险", text: nil, leads: [], partners: [], due: nil,
      targets: [], milestones: [],
      duties: [
        Self.duty("t7-d1", "应急疏散演练", "每月1次", Frequency(period: .month), scope: "全部学校"),
        Self.duty(
          "t7-d2", "安全课", "每周2节", Frequency(period: .week, amount: 2, unit: "节"), scope: nil),
        Self.duty("t7-d3", "巡查", "经常", nil, scope: nil),
      ], projects: [], source: Self.plan)
    let pillar = Pillar(
      id: "p1", label: "一", title: "平安", text: nil, tasks: [task], source: Self.plan)
    return YearContent(
      plan: Plan(
        year: 2023, period: "2023", firstDay: .firstOfYear(2023), lastDay: .lastOfYear(2023),
        issuer: "云岭县教育局", title: "要点", published: nil, framework: nil, documentNumber: nil,
        link: nil, groups: [], opening: nil, pillars: [pillar], source: Self.plan),
      duties: [
        Self.done("t7-d1", 2, 15, at: "dongjie", line: 2),
        Self.done("t7-d1", 3, 15, 2, at: "dongjie", line: 3),
        Self.done("t7-d1", 4, 12, at: "dongjie", line: 4),
        Self.done("t7-d1", 2, 16, at: "nanwan", line: 5),
        Self.done("t7-d1", 3, 16, 0, at: "nanwan", note: "停电", line: 6),
        Self.done("t7-d2", 2, 7, 2, line: 7), Self.done("t7-d2", 2, 14, line: 8),
        Self.done("t7-d1", 3, 15, 1, at: "dongjie", note: "报了两遍", line: 9),
      ])
  }

  var settings: SiteSettings {
    SiteSettings(name: "公开", organisation: "云岭县教育局", isSample: true)
  }

  func context(words: Words, templates: PageTemplates) -> SiteContext {
    let content = WorkspaceContent(
      settings: settings, schools: schools, units: [], years: [year])
    return SiteContext(
      content: content,
      figures: [figures(of: year, schools: schools, settings: settings, asOf: asOf)],
      words: words, templates: templates)
  }
}
