import FoundationEssentials
import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A project")
struct ProjectTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var records: [ProjectRecord] = []
    var stage: ProjectStage? = .inUse
    var start: String?
    var due: String? = "2023-09-01"
    var asOf = "2023-06-30"
    var status: Status
    var reason: String
  }

  @Test(
    "has the first status whose rule fits",
    arguments: [
      Case(
        testDescription: "promised stage reached early",
        records: [projectRecord("2023-08-31", .inUse, actual: "2023-08-28")], asOf: "2023-09-30",
        status: .completed, reason: "8月28日投用，比期限早4天"),
      Case(
        testDescription: "promised stage reached late",
        records: [projectRecord("2023-09-30", .inUse, actual: "2023-09-11")], asOf: "2023-09-30",
        status: .completed, reason: "9月11日投用，比期限晚10天"),
      Case(
        testDescription: "on the very day",
        records: [projectRecord("2023-09-30", .inUse, actual: "2023-09-01")], asOf: "2023-09-30",
        status: .completed, reason: "9月1日投用，按期"),
      Case(
        testDescription: "a later stage stands for the promised one",
        records: [projectRecord("2023-06-30", .completed, actual: "2023-06-20")],
        stage: .structure, status: .completed, reason: "6月20日完成主体，比期限早73天"),
      Case(
        testDescription: "no stage promised means 竣工",
        records: [projectRecord("2023-06-30", .completed, actual: "2023-06-20")], stage: nil,
        status: .completed, reason: "6月20日竣工，比期限早73天"),
      Case(
        testDescription: "overdue, whatever is silent",
        records: [projectRecord("2023-03-31", .structure, actual: "2023-03-20")],
        asOf: "2023-09-30", status: .overdue, reason: "应于9月1日前投用，已逾期29天，已于3月20日完成主体"),
      Case(
        testDescription: "not overdue on the due day itself",
        records: [projectRecord("2023-09-01", .structure, actual: "2023-03-20")],
        asOf: "2023-09-01", status: .onTrack, reason: "已于3月20日完成主体，计划9月1日前投用"),
      Case(
        testDescription: "silent in the newest due period",
        records: [projectRecord("2023-03-31", .started, actual: "2023-03-20")],
        status: .notReported, reason: "二季度项目进展应于6月30日前报送，尚未收到，已于3月20日开工"),
      Case(
        testDescription: "never reported", status: .notReported,
        reason: "二季度项目进展应于6月30日前报送，尚未收到，尚未报告到达任何阶段"),
      Case(
        testDescription: "the start lies ahead", start: "2023-08-10", due: "2023-12-31",
        status: .notStarted, reason: "8月10日起实施，尚未开始"),
      Case(
        testDescription: "behind on the day after a planned one",
        records: [projectRecord("2023-06-30", .structure, planned: "2023-06-29")],
        status: .behind, reason: "计划6月29日完成主体，已过1天，尚未报告到达任何阶段"),
      Case(
        testDescription: "not behind on the planned day",
        records: [projectRecord("2023-06-30", .structure, planned: "2023-06-30")],
        status: .onTrack, reason: "尚未报告到达任何阶段，计划6月30日前完成主体"),
      Case(
        testDescription: "behind up to 90 days",
        records: [projectRecord("2023-06-30", .started, planned: "2023-04-01")],
        status: .behind, reason: "计划4月1日开工，已过90天，尚未报告到达任何阶段"),
      Case(
        testDescription: "far behind from the 91st",
        records: [projectRecord("2023-06-30", .started, planned: "2023-03-31")],
        status: .farBehind, reason: "计划3月31日开工，已过91天，尚未报告到达任何阶段"),
      Case(
        testDescription: "a planned day counts no more once a later stage is reached",
        records: [
          projectRecord("2023-06-30", .started, planned: "2023-03-31"),
          projectRecord("2023-06-30", .structure, actual: "2023-06-20"),
        ], status: .onTrack, reason: "已于6月20日完成主体，计划9月1日前投用"),
    ])
  func status(_ c: Case) throws {
    let figures = try measured(
      project(stage: c.stage, start: c.start, due: c.due), c.records, asOf: c.asOf)
    #expect(figures.status == c.status)
    #expect(figures.reason.chinese == c.reason)
  }

  @Test("is not measured in a year that reports on no project")
  func nothing() {
    let figures = figures(
      of: year([]), schools: [], settings: settings(), asOf: day("2023-09-30"))
    #expect(figures.projects.isEmpty)
  }

  @Test("counts its stages' days, early ones below 0")
  func stages() throws {
    let figures = try measured(
      project(start: "2023-02-20"),
      [
        projectRecord("2023-03-31", .started, actual: "2023-02-18"),
        projectRecord("2023-03-31", .structure, planned: "2023-06-30"),
        projectRecord("2023-07-31", .structure, planned: "2023-07-31", actual: "2023-07-20"),
        projectRecord("2023-07-31", .completed, planned: "2023-08-20"),
      ], asOf: "2023-08-30")
    #expect(figures.stages.map(\.stage) == ProjectStage.allCases)
    #expect(figures.stages.map(\.state) == [.passed, .reached, .reached, .late, .ahead])
    #expect(figures.stages.map(\.daysLate) == [nil, -2, -11, 10, nil])
    #expect(figures[.structure]?.firstPlanned == day("2023-06-30"))
    #expect(figures[.inUse]?.planned?.position == plan2023)
    #expect(figures.current == .structure)
  }

  @Test("never hides the plan's due day behind a planned day of its own")
  func postponed() throws {
    let figures = try measured(
      project(), [projectRecord("2023-08-31", .inUse, planned: "2023-12-31")])
    #expect(figures.status == .overdue)
    #expect(figures[.inUse]?.firstPlanned == day("2023-09-01"))
    #expect(figures.daysLate == 29)
  }

  @Test("has its money as last reported, and shares only where both numbers are there")
  func money() throws {
    let figures = try measured(
      project(),
      [
        projectRecord("2023-03-31", approved: "19200", paid: "4800"),
        projectRecord("2023-06-30", paid: "9600"), projectRecord("2023-12-31", paid: "19200"),
      ])
    let money = figures.money
    #expect(money.promised?.value == 19200)
    #expect(money.paid?.value == 9600)
    #expect(money.paid?.day == day("2023-06-30"))
    #expect(money.approved?.day == day("2023-03-31"))
    #expect(money.arrived == nil)
    #expect(money.paidOfApproved == decimal("0.5"))
    #expect(money.arrivedOfApproved == nil)
    #expect(money.paidOfArrived == nil)
  }

  @Test("never divides by nothing")
  func nothingApproved() throws {
    let figures = try measured(
      project(), [projectRecord("2023-06-30", approved: "0", paid: "10")])
    #expect(figures.money.paidOfApproved == nil)
  }

  @Test("is corrected by a later line for the same day, and moves on by one for a later day")
  func corrections() throws {
    let figures = try measured(
      project(),
      [
        projectRecord("2023-06-30", paid: "9600", line: 2),
        projectRecord("2023-03-31", paid: "4800", line: 3),
        projectRecord("2023-06-30", paid: "9650", note: "漏计一笔", line: 4),
        projectRecord("2023-06-30", paid: "9650", line: 5),
      ])
    #expect(figures.money.paid?.value == 9650)
    #expect(figures.changes.count == 3)
    let correction = try #require(figures.corrections.first)
    #expect(figures.corrections.count == 1)
    #expect(correction.old?.value == .number(9600))
    #expect(correction.new == .number(9650))
    #expect(correction.note == "漏计一笔")
    #expect(correction.source == projectsLine(4))
    #expect(correction.old?.source == projectsLine(2))
  }

  @Test("gives way to a status set by hand, and keeps the computed one beside it")
  func overridden() throws {
    let place = FilePosition(file: "content/2023/overrides.csv", line: 2, column: 1)
    let figures = try measured(
      project(), [projectRecord("2023-06-30", paid: "1")],
      overrides: [
        StatusOverride(
          day: Located(day("2023-09-10"), at: place), promise: Located("t1-p1", at: place),
          status: Located(.discontinued, at: place), author: "局长办公会", reason: "改址重建",
          source: place)
      ])
    #expect(figures.status == .discontinued)
    #expect(figures.computedStatus == .overdue)
    #expect(figures.reason.chinese.contains("改址重建"))
  }

  @Test("goes with a task that its unit discontinued")
  func discontinued() throws {
    let figures = try measured(
      project(), [projectRecord("2023-06-30", paid: "1")], reports: [report(2, .discontinued)])
    #expect(figures.status == .discontinued)
  }

  @Test("looks at no record after the cut-off, nor at a day that still lies ahead")
  func cutOff() throws {
    let figures = try measured(
      project(),
      [
        projectRecord("2023-06-30", .structure, actual: "2023-07-20"),
        projectRecord("2023-07-31", .completed, actual: "2023-07-30"),
      ], asOf: "2023-06-30")
    #expect(figures.current == nil)
    #expect(figures.recordDays == [day("2023-06-30")])
  }

  @Test("may be far behind sooner, if the site says so")
  func setting() throws {
    let figures = try measured(
      project(), [projectRecord("2023-06-30", .started, planned: "2023-06-01")],
      measuring: MeasuringSettings(farBehindDays: 28), asOf: "2023-06-30")
    #expect(figures.status == .farBehind)
  }

  @Test("gives the day of its newest record to the cut-off")
  func newestDay() {
    #expect(
      newestRecordDay(in: year([projectRecord("2023-06-30", paid: "1")])) == day("2023-06-30"))
  }
}
