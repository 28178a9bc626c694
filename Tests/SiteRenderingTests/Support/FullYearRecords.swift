import FoundationEssentials
import PlanAnalysis
import PlanModel

/// Records of a project, of inspections and of findings, with every field and every state.
extension FullYear {
  var records: YearContent {
    var year = YearContent(plan: figures.plan)
    (year.projects, year.inspections, year.findings) = (projectRecords, inspections, findings)
    return year
  }

  /// The figures of the records, measured as a build would.
  var measuredRecords: PlanFigures {
    let task = PlanTask(
      id: "t1", label: nil, title: "", text: nil, leads: [], partners: [], due: nil, targets: [],
      milestones: [], duties: [], projects: [fullProject], source: at("content/2023/plan.md", 10))
    let pillar = Pillar(
      id: "p1", label: nil, title: "", text: nil, tasks: [task],
      source: at("content/2023/plan.md", 8))
    let plan = Plan(
      year: 2023, period: "2023", firstDay: .firstOfYear(2023), lastDay: .lastOfYear(2023),
      issuer: "", title: "", published: day(2023, 4, 19), framework: nil, documentNumber: nil,
      link: nil, groups: [], opening: nil, pillars: [pillar], source: at("content/2023/plan.md", 1))
    return PlanAnalysis.figures(
      of: YearContent(
        plan: plan, projects: projectRecords, inspections: inspections, findings: findings),
      schools: [], settings: SiteSettings(name: "", organisation: ""), asOf: asOf)
  }

  var fullProject: Project {
    let place = at("content/2023/plan.md", 18)
    return Project(
      id: "t1-p1", title: say("城西学校"),
      facts: [
        Record.Cell("money", Written(say("1.92亿元"), at: place)),
        Record.Cell("stage", Written(say("投用"), at: place)),
      ],
      promise: ProjectPromise(
        money: Located(19200, at: place), area: Located(23600, at: place),
        places: Located(1620, at: place), start: Located(day(2023, 2, 20), at: place),
        stage: Located(.inUse, at: place)),
      school: Located("chengxi", at: place),
      due: Due(words: say("2023年12月"), day: day(2023, 12, 31), source: place), leads: [],
      source: place)
  }

  private var projectRecords: [ProjectRecord] {
    func record(
      _ line: Int, _ day: Day, _ stage: ProjectStage? = nil, planned: Day? = nil,
      actual: Day? = nil, approved: Decimal? = nil, arrived: Decimal? = nil, paid: Decimal? = nil,
      places: Decimal? = nil
    ) -> ProjectRecord {
      let place = at("content/2023/projects.csv", line)
      func located<Value>(_ value: Value?) -> Located<Value>? {
        value.map { Located($0, at: place) }
      }
      return ProjectRecord(
        day: Located(day, at: place), project: Located("t1-p1", at: place), stage: located(stage),
        planned: located(planned), actual: located(actual), approved: located(approved),
        arrived: located(arrived), paid: located(paid), places: located(places),
        note: say("示例"), evidence: say("月报"), source: place)
    }
    return [
      record(2, day(2023, 3, 31), .started, actual: day(2023, 2, 22), approved: 19200, paid: 4800),
      record(3, day(2023, 3, 31), .completed, planned: day(2023, 7, 31)),
      record(4, day(2023, 6, 30), .completed, planned: day(2023, 8, 31), arrived: 12000),
      record(5, day(2023, 9, 30), paid: 9600, places: 1600),
      record(6, day(2023, 9, 30), paid: 9650),
    ]
  }

  private var inspections: [Inspection] {
    let place = at("content/2023/inspections.csv", 2)
    return [
      Inspection(
        id: "dd-1", name: say("春季督导"), level: say("县级"), firstDay: day(2023, 4, 10),
        lastDay: day(2023, 4, 14), scope: say("食堂"), team: say("督导室"),
        schools: [Located("chengxi", at: place)], result: say("合格"),
        points: Located(decimal("91.5"), at: place), fullPoints: Located(100, at: place),
        veto: say("没有"), note: say("示例"), evidence: say("反馈书"), source: place)
    ]
  }

  private var findings: [Finding] {
    let place = at("content/2023/findings.csv", 2)
    func finding(
      _ id: String, deadline: Day?, closed: Day? = nil, measure: String? = nil,
      isFull: Bool = true
    ) -> Finding {
      Finding(
        id: id, inspection: isFull ? Located("dd-1", at: place) : nil,
        day: Located(day(2023, 4, 11), at: place),
        school: isFull ? Located("chengxi", at: place) : nil,
        unit: isFull ? Located(say("anquanban"), at: place) : nil, problem: say("留样不足"),
        measure: measure, deadline: deadline.map { Located($0, at: place) },
        closed: closed.map { Located($0, at: place) },
        points: isFull ? Located(2, at: place) : nil, isVeto: isFull, note: say("示例"),
        evidence: say("照片"), source: place)
    }
    return [
      finding(
        "wt-1", deadline: day(2023, 4, 30), closed: day(2023, 4, 28), measure: say("重新培训")),
      finding("wt-2", deadline: day(2023, 10, 30)),
      finding("wt-3", deadline: day(2023, 8, 31)),
      finding("wt-4", deadline: day(2023, 4, 30), closed: day(2023, 5, 9), isFull: false),
    ]
  }
}
