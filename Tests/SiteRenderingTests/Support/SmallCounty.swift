import FoundationEssentials
import PlanAnalysis
import PlanModel
import SiteRendering

/// A plan of two pillars with one promise of each standing, its figures written by hand.
struct SmallCounty {
  /// Whether nothing has been reported at all.
  var isSilent = false
  /// The value 覆盖率 had before the report that is missing.
  var lastKnownCoverage: Decimal?
  var settings = SiteSettings(
    name: "云岭县教育工作公开", purpose: "年度要点与进展", organisation: "云岭县教育局",
    baseURL: "https://www.example.gov.cn/jy/", isSample: true,
    contact: .init(phone: "0000-0000000"),
    government: .init(siteCode: "0000000000", icp: "云ICP备0号", police: nil))

  var content: WorkspaceContent {
    WorkspaceContent(
      settings: settings, schools: schools, units: [],
      years: [YearContent(plan: plan)])
  }

  let asOf = day(2023, 9, 30)

  var schools: [School] {
    [
      ("shilin-xiaoxue", "石林小学", "小学"), ("qingshi-zhongxue", "青石中学", "初中"),
      ("yunling-youeryuan", "云岭幼儿园", "幼儿园"),
    ].enumerated().map { index, school in
      School(
        id: school.0, code: "316200000\(index)", name: school.1, level: school.2, nature: "公办",
        township: "云岭镇", group: nil, enrolment: 300 + index, address: nil, phone: nil, opened: nil,
        closed: nil, source: at("content/schools.csv", index + 2))
    }
  }

  var plan: Plan {
    Plan(
      year: 2023, period: "2023", firstDay: day(2023, 1, 1), lastDay: day(2023, 12, 31),
      issuer: "云岭县教育局", title: "2023年全县教育工作要点", published: day(2023, 4, 19),
      framework: "11", documentNumber: "云教发〔2023〕1号", link: nil,
      groups: [
        PillarGroup(name: "一个统领", pillars: ["p1"]), PillarGroup(name: "一项保障", pillars: ["p2"]),
      ],
      opening: prose("全年工作围绕办好家门口的学校展开。", line: 8),
      pillars: pillars.map(\.pillar), source: at("content/2023/plan.md", 1))
  }

  var figures: PlanFigures {
    PlanFigures(
      plan: plan, asOf: asOf, elapsed: decimal("0.747945"), pillars: pillars,
      counts: StatusCounts(pillars.flatMap(\.tasks).map(\.status)),
      coverage: Coverage(reported: 5, due: 6))
  }

  private var pillars: [PillarFigures] {
    isSilent
      ? [pillar("p1", "一", "加强学习", [task("t3", "3", "编好教材", .notReported, line: 12)], line: 10)]
      : [
        pillar(
          "p1", "一", "加强学习",
          [
            task("t1", "1", "组织读书活动", .onTrack, line: 12),
            task(
              "t2", "2", "建好示范校", .behind, line: 16, text: "年内建成示范校10所，请青石中学先行一步。",
              targets: [
                target("t2-a", "示范校", "10所", 10, "所", value: 6, .behind, line: 20),
                target(
                  "t2-b", "覆盖率", "95%以上", 95, "%", value: lastKnownCoverage, .notReported, line: 21),
              ]),
            task("t3", "3", "编好教材", .notReported, line: 24),
          ], line: 10),
        pillar(
          "p2", "二", "保障安全 <校园>",
          [
            task(
              "t4", "4", "印发方案", .overdue, line: 30,
              milestones: [
                MilestoneFigures(
                  milestone: Milestone(
                    id: "t4-m1", title: "印发督导方案",
                    due: Due(
                      words: "2023-06-30", day: day(2023, 6, 30),
                      source: at("content/2023/plan.md", 33)),
                    isTicked: false, finished: nil, source: at("content/2023/plan.md", 33)),
                  status: .overdue, daysLate: 92)
              ]),
            task("t5", "5", "检查安防", .completed, line: 36),
            task("t6", "6", "更新设备", .notStarted, line: 40),
          ], line: 28),
      ]
  }

  func context(words: Words, templates: PageTemplates) -> SiteContext {
    SiteContext(content: content, figures: [figures], words: words, templates: templates)
  }
}

func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day) ?? .firstOfYear(year)
}

/// A decimal from digits, never by way of a binary fraction.
func decimal(_ digits: String) -> Decimal { Decimal(string: digits) ?? .nan }

func at(_ file: String, _ line: Int) -> FilePosition { FilePosition(file: file, line: line) }

private func prose(_ text: String, line: Int) -> Prose {
  Prose(html: "<p>\(text)</p>\n", plain: text, source: at("content/2023/plan.md", line))
}

private func pillar(
  _ id: String, _ label: String, _ title: String, _ tasks: [TaskFigures], line: Int
) -> PillarFigures {
  PillarFigures(
    pillar: Pillar(
      id: id, label: label, title: title, text: nil, tasks: tasks.map(\.task),
      source: at("content/2023/plan.md", line)),
    tasks: tasks, counts: StatusCounts(tasks.map(\.status)),
    coverage: Coverage(reported: tasks.count { $0.status != .notReported }, due: tasks.count))
}

private func task(
  _ id: String, _ label: String, _ title: String, _ status: Status, line: Int,
  text: String? = nil, targets: [TargetFigures] = [], milestones: [MilestoneFigures] = []
) -> TaskFigures {
  let period = ReportPeriod(year: 2023, length: .quarter(3))
  let source = at("content/2023/reports/q3.csv", line)
  let isMissing = status == .notReported
  return TaskFigures(
    task: PlanTask(
      id: id, label: label, title: title, text: text.map { prose($0, line: line + 1) },
      leads: [Located("教研室", at: at("content/2023/plan.md", line))], partners: [], due: nil,
      targets: targets.map(\.target), milestones: milestones.map(\.milestone), duties: [],
      projects: [], source: at("content/2023/plan.md", line)),
    status: status, reporting: isMissing ? .missing : .onTime,
    basis: targets.isEmpty ? .selfAssessed : .computed,
    reason: Wording(zh: "本期状态为\(status.key)", en: "the status is \(status.rawValue)"),
    targets: targets, milestones: milestones,
    reports: isMissing
      ? []
      : [
        Report(
          period: Located(period, at: source), task: Located(id, at: source), assessment: nil,
          text: "第三季度进展正常。", unit: nil, evidence: nil, source: source)
      ],
    missingPeriods: isMissing ? [period] : [])
}

private func target(
  _ id: String, _ indicator: String, _ words: String, _ goal: Decimal, _ unit: String,
  value: Decimal?, _ status: Status, line: Int
) -> TargetFigures {
  let points: [DataPoint] =
    value.map {
      [
        DataPoint(
          day: day(2023, 6, 30), value: $0 / 2,
          sources: [at("content/2023/observations/q2.csv", 3)], note: nil, evidence: nil),
        DataPoint(
          day: day(2023, 9, 30), value: $0,
          sources: [at("content/2023/observations/q3.csv", 4)], note: nil, evidence: nil),
      ]
    } ?? []
  return TargetFigures(
    target: Target(
      id: id, indicator: indicator,
      goal: Goal(words: words, kind: .reach, comparator: .atLeast, value: goal, unit: unit),
      baseline: nil, start: day(2023, 1, 1), dueDay: day(2023, 12, 31), due: nil, rollUp: nil,
      leads: [], quote: "年内建成示范校10所", note: nil, source: at("content/2023/plan.md", line)),
    value: value, valueDay: points.last?.day, progress: value.map { $0 / goal },
    expected: decimal("0.747945"), gap: value.map { decimal("74.7945") - $0 / goal * 100 },
    expectedValue: value == nil ? nil : decimal("7.47945"), status: status,
    reporting: value == nil ? .missing : .onTime, basis: .computed,
    reason: Wording(zh: "落后时间进度14.8个百分点", en: "14.8 points behind"),
    points: points, corrections: [], schools: [],
    coverage: Coverage(reported: value == nil ? 0 : 1, due: 1))
}
