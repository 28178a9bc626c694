import FoundationEssentials
import PlanAnalysis
import PlanModel
import SiteRendering

/// A year whose figures are measured, not written down: a pace in steps, a share with both of its
/// numbers, and two series that must hold together.
struct MeasuredYear: DrawnYear {
  let asOf = day(2023, 9, 30)

  private func target(
    _ id: String, _ indicator: String, _ goal: Goal, line: Int, series: [String] = [],
    denominator: Target.Denominator? = nil, pace: PaceChoice? = nil
  ) -> Target {
    let place = at("content/2023/plan.md", line)
    return Target(
      id: id, indicator: indicator, goal: goal, baseline: nil, start: .firstOfYear(2023),
      dueDay: .lastOfYear(2023), due: nil, rollUp: nil, leads: [], quote: "示例", note: nil,
      series: series.map { Located($0, at: place) },
      denominator: denominator.map { Located($0, at: place) },
      pace: pace.map { Located($0, at: place) }, source: place)
  }

  private let all = Goal(
    words: "全覆盖", kind: .coverage, comparator: .fullCoverage, value: 100, unit: "%",
    hedge: "确保")

  private var plan: Plan {
    let place = at("content/2023/plan.md", 1)
    let task = PlanTask(
      id: "t1", label: "1", title: "示例任务", text: nil, leads: [], partners: [], due: nil,
      targets: [
        target(
          "t1-a", "示范校",
          Goal(words: "10所", kind: .reach, comparator: .exactly, value: 10, unit: "所"), line: 3,
          pace: .quarterly),
        target("t1-b", "授课学校", all, line: 4, denominator: .init(value: 28, unit: "所")),
        target("t1-c", "安防", all, line: 5, series: ["封闭管理", "一键报警"]),
      ], milestones: [], duties: [], projects: [], source: place)
    return Plan(
      year: 2023, period: "2023", firstDay: .firstOfYear(2023), lastDay: .lastOfYear(2023),
      issuer: "云岭县教育局", title: "2023年教育工作要点", published: day(2023, 4, 19), framework: nil,
      documentNumber: nil, link: nil, groups: [], opening: nil,
      pillars: [
        Pillar(id: "p1", label: "一", title: "示例板块", text: nil, tasks: [task], source: place)
      ], source: place)
  }

  private func row(
    _ target: String, _ value: Decimal, on day: Day, series: String? = nil, whole: Decimal? = nil,
    line: Int
  ) -> Observation {
    let place = at("content/2023/observations/q.csv", line)
    return Observation(
      day: Located(day, at: place), target: Located(target, at: place), school: nil,
      value: Located(value, at: place), whole: whole, series: series, source: place)
  }

  var content: WorkspaceContent {
    WorkspaceContent(
      settings: SiteSettings(
        name: "云岭县教育工作公开", organisation: "云岭县教育局",
        measuring: MeasuringSettings(
          profiles: [
            PaceProfile(name: "学期制", steps: [.init(month: 6, day: 30, percent: 60)])
          ])),
      schools: [], units: [],
      years: [
        YearContent(
          plan: plan,
          observations: [
            row("t1-a", 2, on: day(2023, 6, 30), line: 2), row("t1-a", 6, on: asOf, line: 3),
            row("t1-b", 11, on: day(2023, 6, 30), line: 4), row("t1-b", 23, on: asOf, line: 5),
            row("t1-c", 25, on: asOf, series: "封闭管理", whole: 25, line: 6),
          ])
      ])
  }

  func context(words: Words, templates: PageTemplates) -> SiteContext {
    let content = content
    let figures = content.years.map {
      PlanAnalysis.figures(of: $0, schools: content.schools, settings: content.settings, asOf: asOf)
    }
    return SiteContext(content: content, figures: figures, words: words, templates: templates)
  }
}
