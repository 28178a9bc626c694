import FoundationEssentials
import PlanAnalysis
import PlanModel
import SiteRendering

/// A year in which every field of a task, a target and a school is filled in, so that every part
/// of their pages is drawn; each text passes through `say`, so that a test may put anything there.
struct FullYear {
  /// What becomes of every text an author could write.
  var say: @Sendable (String) -> String = { $0 }

  let asOf = day(2023, 9, 30)

  var content: WorkspaceContent {
    WorkspaceContent(
      settings: SiteSettings(
        name: say("云岭县教育工作公开"), purpose: say("示例"), organisation: say("云岭县教育局"),
        baseURL: "https://www.example.gov.cn/jy/", isSample: true),
      schools: schools, units: [unit], years: [records])
  }

  var figures: PlanFigures {
    PlanFigures(
      plan: Plan(
        year: 2023, period: "2023", firstDay: .firstOfYear(2023), lastDay: .lastOfYear(2023),
        issuer: say("云岭县教育局"), title: say("2023年教育工作要点"), published: day(2023, 4, 19),
        framework: say("11"), documentNumber: say("云教发1号"), link: nil, groups: [],
        opening: nil, pillars: [pillar.pillar], source: at("content/2023/plan.md", 1)),
      asOf: asOf, elapsed: decimal("0.747945"), pillars: [pillar],
      counts: StatusCounts(tasks.map(\.status)), coverage: Coverage(reported: 1, due: 2),
      inspections: measuredRecords.inspections, findings: measuredRecords.findings)
  }

  func context(words: Words, templates: PageTemplates) -> SiteContext {
    SiteContext(content: content, figures: [figures], words: words, templates: templates)
  }

  // MARK: Schools

  var schools: [School] {
    let open = (1...7).map { number in
      School(
        id: "xuexiao-\(number)", code: nil, name: say("第\(number)示范学校"),
        level: say(number.isMultiple(of: 2) ? "小学" : "初中"), nature: say("公办"),
        township: number == 7 ? nil : say("云岭镇"), group: nil, enrolment: nil, address: nil,
        phone: nil, opened: nil, closed: nil, source: at("content/schools.csv", number + 2))
    }
    return open + [fullSchool, closedSchool]
  }

  var fullSchool: School {
    School(
      id: "chengxi", code: say("0012"), name: say("城西学校"), level: say("九年一贯制"), nature: say("公办"),
      township: say("柳溪镇"), group: say("城西教育集团"), enrolment: 1128, address: say("示例路1号"),
      phone: say("0000-0000001"), opened: day(2023, 9, 1), closed: nil,
      profile: Prose(
        html: "<p>新建学校</p>\n", plain: "新建学校", source: at("content/schools/chengxi.md", 1)),
      source: at("content/schools.csv", 2))
  }

  var closedSchool: School {
    School(
      id: "shangping", code: nil, name: say("上坪教学点"), level: say("教学点"), nature: say("公办"),
      township: say("柳溪镇"), group: nil, enrolment: 7, address: nil, phone: nil, opened: nil,
      closed: day(2023, 7, 31), source: at("content/schools.csv", 11))
  }

  private var unit: ResponsibleUnit {
    ResponsibleUnit(
      id: "anquanban", name: say("安全办"), kind: say("股室"), phone: nil,
      source: at("content/units.csv", 2))
  }

  // MARK: Plan

  private var pillar: PillarFigures {
    PillarFigures(
      pillar: Pillar(
        id: "p1", label: say("一"), title: say("保障安全"), text: nil, tasks: tasks.map(\.task),
        source: at("content/2023/plan.md", 8)),
      tasks: tasks, counts: StatusCounts(tasks.map(\.status)),
      coverage: Coverage(reported: 1, due: 2))
  }

  private var tasks: [TaskFigures] { [fullTask, silentTask] }

  var fullTask: TaskFigures {
    let due = Due(
      words: say("2023年12月"), day: day(2023, 12, 31), source: at("content/2023/plan.md", 12))
    let milestone = Milestone(
      id: "t1-m1", title: say("城西学校") + "交付使用", due: due, isTicked: true,
      finished: day(2023, 9, 11), source: at("content/2023/plan.md", 20))
    let targets = [reach, bySchools, silent]
    let spoken = "建设" + say("城西学校") + "。" + say("年内建成示范校力争10所") + "；"
    return TaskFigures(
      task: PlanTask(
        id: "t1", label: say("1"), title: say("建好示范校"),
        text: Prose(
          html: "<p>\(safe(spoken))</p>\n", plain: spoken,
          source: at("content/2023/plan.md", 11)),
        leads: [Located("anquanban", at: at("content/2023/plan.md", 12))],
        partners: [Located(say("各学校"), at: at("content/2023/plan.md", 12))], due: due,
        targets: targets.map(\.target), milestones: [milestone],
        duties: [duty.duty],
        projects: [fullProject],
        source: at("content/2023/plan.md", 10)),
      status: .behind, reporting: .late, basis: .computed,
      reason: Wording(zh: say("落后时间进度14.8个百分点"), en: say("14.8 points behind")),
      targets: targets,
      milestones: [MilestoneFigures(milestone: milestone, status: .completed, daysLate: 10)],
      duties: [duty], projects: measuredRecords.projects,
      reports: [report(quarter: 3, .onTrack), report(quarter: 2, .notStarted)],
      missingPeriods: [ReportPeriod(year: 2023, length: .quarter(1))])
  }

  /// Done in August, without a word in September, kept by one school.
  private var duty: DutyFigures {
    let place = at("content/2023/duties/q3.csv", 2)
    let record = DutyRecord(
      day: Located(day(2023, 8, 8), at: place), duty: Located("t1-d1", at: place),
      school: Located("chengxi", at: place), count: Located(1, at: place), note: say("示例"),
      evidence: say("演练记录"), source: place)
    return DutyFigures(
      duty: Duty(
        id: "t1-d1", title: say("应急疏散演练"), frequency: say("每月1次"),
        rhythm: Frequency(period: .month, unit: say("次")),
        scope: Located(say("全部学校"), at: at("content/2023/plan.md", 17)), leads: [],
        note: say("寒暑假除外"), source: at("content/2023/plan.md", 17)),
      firstDay: day(2023, 8, 1), lastDay: .lastOfYear(2023),
      periods: [
        DutyPeriod(.month, from: day(2023, 8, 1), to: day(2023, 8, 31)),
        DutyPeriod(.term, from: day(2023, 9, 1), to: day(2023, 9, 30), term: say("秋季学期")),
      ],
      rows: [
        DutyRow(
          school: schools.last,
          cells: [DutyCell(.done, done: 1), DutyCell(.unreported, done: nil)], records: [record])
      ], status: .behind, reporting: .missing,
      reason: Wording(zh: say("漏报1次"), en: say("1 without a record")),
      corrections: [
        Correction(
          day: day(2023, 8, 8), school: "chengxi", old: 2, new: 1, reason: say("报了两遍"),
          source: place, oldSource: place)
      ])
  }

  private var silentTask: TaskFigures {
    TaskFigures(
      task: PlanTask(
        id: "t2", label: nil, title: say("编好教材"), text: nil, leads: [], partners: [], due: nil,
        targets: [], milestones: [], duties: [], projects: [],
        source: at("content/2023/plan.md", 30)),
      status: .notReported, reporting: .missing, basis: .selfAssessed,
      reason: Wording(zh: say("第三季度没有报送"), en: say("no report")), targets: [],
      milestones: [], reports: [],
      missingPeriods: [ReportPeriod(year: 2023, length: .quarter(3))])
  }

  private func report(quarter: Int, _ assessment: Report.Assessment) -> Report {
    let source = at("content/2023/reports/q\(quarter).csv", 2)
    return Report(
      period: Located(ReportPeriod(year: 2023, length: .quarter(quarter)), at: source),
      task: Located("t1", at: source), assessment: Located(assessment, at: source),
      text: say("第\(quarter)季度建成2所。"), unit: Located("anquanban", at: source),
      evidence: say("验收表"), source: source)
  }

  // MARK: Targets

  private func target(
    _ id: String, _ indicator: String, _ goal: Goal, rollUp: RollUp? = nil,
    baseline: Decimal? = nil, line: Int
  ) -> Target {
    Target(
      id: id, indicator: say(indicator), goal: goal,
      baseline: baseline.map { Located($0, at: at("content/2023/plan.md", line)) },
      start: .firstOfYear(2023), dueDay: .lastOfYear(2023),
      due: Due(
        words: say("年底"), day: .lastOfYear(2023), source: at("content/2023/plan.md", line)),
      rollUp: rollUp, leads: [], quote: say("年内建成示范校10所"), note: say("示例说明"),
      source: at("content/2023/plan.md", line))
  }

  /// Two points, a correction, a pace.
  var reach: TargetFigures {
    TargetFigures(
      target: target(
        "t1-a", "示范校",
        Goal(
          words: say("力争") + say("10所"), kind: .reach, comparator: .atLeast, value: 10,
          unit: say("所"),
          hedge: say("力争")), baseline: 0, line: 14),
      value: 6, valueDay: asOf, progress: decimal("0.6"),
      expected: Decimal(273) / Decimal(365),
      gap: (Decimal(273) / Decimal(365) - decimal("0.6")) * 100,
      expectedValue: Decimal(273) / Decimal(365) * 10, status: .behind, reporting: .onTime,
      basis: .computed,
      reason: Wording(zh: say("落后时间进度14.8个百分点"), en: say("14.8 points behind")),
      points: [
        DataPoint(
          day: day(2023, 6, 30), value: 3, sources: [at("content/2023/observations/q2.csv", 3)],
          note: say("示例"), evidence: say("验收表")),
        DataPoint(
          day: asOf, value: 6,
          sources: [
            at("content/2023/observations/q3.csv", 4), at("content/2023/observations/q3.csv", 5),
          ], note: nil, evidence: nil),
      ],
      corrections: [
        Correction(
          day: day(2023, 6, 30), school: "chengxi", old: 4, new: 3, reason: say("重复统计一所"),
          source: at("content/2023/observations/q3.csv", 9),
          oldSource: at("content/2023/observations/q2.csv", 3))
      ], schools: [], coverage: Coverage(reported: 1, due: 1))
  }

  /// School by school: one has done it, one has not, the others are silent.
  private var bySchools: TargetFigures {
    TargetFigures(
      target: target(
        "t1-b", "授课学校",
        Goal(
          words: say("100%"), kind: .reach, comparator: .atLeast, value: 100, unit: say("%")),
        rollUp: .shareOfSchools, baseline: 82, line: 15),
      value: decimal("12.5"), valueDay: asOf, progress: decimal("-3.861111111"),
      expected: Decimal(273) / Decimal(365), gap: decimal("460.9"), expectedValue: nil,
      status: .farBehind, reporting: .missing, basis: .computed,
      reason: Wording(zh: say("落后超过30个百分点"), en: say("more than 30 points")),
      points: [
        DataPoint(
          day: asOf, value: decimal("12.5"),
          sources: [at("content/2023/observations/schools.csv", 2)], note: nil, evidence: nil)
      ], corrections: [],
      schools: schools.enumerated().map { index, school in
        SchoolFigure(
          school: school, value: index == 7 ? 1 : index == 0 ? 0 : nil,
          day: index == 7 || index == 0 ? asOf : nil,
          source: index == 7 || index == 0
            ? at("content/2023/observations/schools.csv", index + 2) : nil,
          owesRecord: (1...6).contains(index))
      }, coverage: Coverage(reported: 2, due: 8))
  }

  /// A number nobody has reported.
  private var silent: TargetFigures {
    TargetFigures(
      target: target(
        "t1-c", "覆盖率",
        Goal(
          words: say("不超过2%"), kind: .ceiling, comparator: .atMost, value: 2, unit: say("%")),
        line: 16),
      value: nil, valueDay: nil, progress: nil, expected: nil, gap: nil, expectedValue: nil,
      status: .notReported, reporting: .missing, basis: .computed,
      reason: Wording(zh: say("没有收到数据"), en: say("no value")), points: [], corrections: [],
      schools: [], coverage: Coverage(reported: 0, due: 1))
  }

  /// What Markdown makes of a text: prose reaches the pages as HTML that is already safe.
  private func safe(_ text: String) -> String { escaped(text) }
}
