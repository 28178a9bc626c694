import FoundationEssentials
import PlanAnalysis
import PlanModel
import Testing

@Suite("The status of a target")
struct StatusTests {
  @Test("is decided by the first rule that fits, in the declared order")
  func precedence() throws {
    let settings = MeasuringSettings()
    var facts = StatusFacts()
    facts.gap = Ratio(10, over: 1)
    #expect(Status(facts, settings: settings) == .behind)
    facts.gap = Ratio(31, over: 1)
    #expect(Status(facts, settings: settings) == .farBehind)
    facts.isNotStarted = true
    #expect(Status(facts, settings: settings) == .notStarted)
    facts.isUnreported = true
    #expect(Status(facts, settings: settings) == .notReported)
    facts.isPastDue = true
    #expect(Status(facts, settings: settings) == .overdue)
    facts.isCompleted = true
    #expect(Status(facts, settings: settings) == .completed)
    facts.isDiscontinued = true
    #expect(Status(facts, settings: settings) == .discontinued)
    #expect(Status(StatusFacts(), settings: settings) == .onTrack)
  }

  @Test("says in a sentence how it came about")
  func reason() throws {
    let figures = try measured(
      target(goal("10", words: "争创10所")), [observation("2023-09-30", "6")])
    #expect(figures.status == .behind)
    #expect(figures.reason.chinese == "目标争创10所，9月30日为6所，完成60%，落后序时进度14.8个百分点")
    #expect(
      figures.reason.english
        == "goal 争创10所; 6所 on 2023-09-30; 60% of the way; 14.8 points behind pace")
  }

  @Test("of a setback says that it went the wrong way")
  func setback() throws {
    let figures = try measured(
      target(goal("96", .atLeast, unit: "%", words: "96%以上"), baseline: "94.93"),
      [observation("2023-09-30", "94.7")])
    #expect(figures.status == .farBehind)
    #expect(
      figures.reason.chinese == "目标96%以上，9月30日为94.7%，低于基线94.93%，不升反降，落后序时进度96.3个百分点")
  }

  @Test("is completed when met after the due day, and says how late")
  func late() throws {
    let figures = try measured(
      target(goal("10"), due: "2023-06-30"),
      [observation("2023-06-30", "9"), observation("2023-07-12", "10", line: 3)])
    #expect(figures.status == .completed)
    #expect(figures.completionDay == day("2023-07-12"))
    #expect(figures.reason.chinese.contains("已完成，比期限晚12天"))
  }

  @Test("falls back when the newest value does, since a level must still stand")
  func regression() throws {
    let figures = try measured(
      target(goal("96", .atLeast, unit: "%"), baseline: "90"),
      [observation("2023-06-30", "96.5"), observation("2023-09-30", "93", line: 3)])
    #expect(figures.status == .behind)
    #expect(figures.progress == decimal("0.5"))
  }

  @Test("is not started before the start, and while nothing has come and nothing was due")
  func notStarted() throws {
    let later = target(goal("10"), start: "2023-10-01")
    #expect(try measured(later, []).status == .notStarted)
    #expect(try measured(later, []).expected == 0)
    let early = try measured(target(goal("10")), [], asOf: "2023-03-30")
    #expect(early.status == .notStarted)
    #expect(early.reporting == .notDue)
    #expect(early.coverage == Coverage(reported: 0, due: 0))
    #expect(try measured(target(goal("10")), [], asOf: "2023-03-31").status == .notReported)
  }

  @Test("of a discontinued task is discontinued, with the unit's reason")
  func discontinued() throws {
    let figures = try measured(
      target(goal("10")), [observation("2023-06-30", "10")],
      reports: [report(2), report(3, .discontinued, text: "政策调整")])
    #expect(figures.status == .discontinued)
    #expect(figures.reason.chinese == "单位报告不再实施：政策调整")
  }

  @Test("is never made completed by the unit's word")
  func selfAssessmentDoesNotCount() throws {
    let figures = try measured(
      target(goal("10")), [observation("2023-09-30", "6")], reports: [report(3, .completed)])
    #expect(figures.status == .behind)
    #expect(figures.basis == .computed)
  }
}

@Suite("A promise to keep something")
struct HoldingTests {
  private let keep = target(goal("95", kind: .keep, .atLeast, unit: "%", words: "保持在95%以上"))
  private let ceiling = target(goal("2", kind: .ceiling, .atMost, unit: "%", words: "不超过2%"))
  private let none = target(goal("0", kind: .ceiling, unit: "人", words: "零辍学"))

  private let quarters = ["2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31"]

  private func figures(
    _ target: Target, _ values: [String], asOf: String
  ) throws -> TargetFigures {
    try measured(
      target, zip(quarters, values).enumerated().map { observation($1.0, $1.1, line: $0 + 2) },
      asOf: asOf)
  }

  @Test("has no progress and no pace; it holds or is broken")
  func noProgress() throws {
    let figures = try figures(keep, ["95", "96", "97"], asOf: "2023-09-30")
    #expect(figures.progress == nil)
    #expect(figures.expected == nil)
    #expect(figures.gap == nil)
    #expect(figures.expectedValue == nil)
    #expect(figures.status == .onTrack)
    #expect(figures.periodsHeld == PeriodsHeld(held: 3, observed: 3))
    #expect(figures.reason.chinese.contains("3个报告期均保持"))
  }

  @Test("is completed only on the due day")
  func completed() throws {
    let held = ["95", "96", "97", "95"]
    #expect(try figures(keep, held, asOf: "2023-12-30").status == .onTrack)
    #expect(try figures(keep, held, asOf: "2023-12-31").status == .completed)
    #expect(try figures(ceiling, ["1", "2", "0", "1.9"], asOf: "2023-12-31").status == .completed)
    #expect(try figures(none, ["0", "0", "0", "0"], asOf: "2024-01-05").status == .completed)
  }

  @Test("is far behind while broken, and says by how much")
  func brokenNow() throws {
    let floor = try figures(keep, ["95", "96", "94.9"], asOf: "2023-09-30")
    #expect(floor.status == .farBehind)
    #expect(floor.reason.chinese == "目标保持在95%以上，9月30日为94.9%，低于要求0.1个百分点")
    let limit = try figures(ceiling, ["1", "2", "2.5"], asOf: "2023-09-30")
    #expect(limit.status == .farBehind)
    #expect(limit.reason.chinese.contains("已突破，高出0.5个百分点"))
    #expect(try figures(none, ["0", "1"], asOf: "2023-06-30").status == .farBehind)
  }

  @Test("is behind when broken once and mended, and never completed")
  func mended() throws {
    let mended = try figures(keep, ["94", "96", "97"], asOf: "2023-09-30")
    #expect(mended.status == .behind)
    #expect(mended.periodsHeld == PeriodsHeld(held: 2, observed: 3))
    #expect(mended.reason.chinese.contains("3月31日曾为94%，未能始终保持"))
    #expect(
      try figures(keep, ["94", "96", "97", "98"], asOf: "2023-12-31").status == .behind)
    #expect(
      try figures(keep, ["94", "96", "97", "98"], asOf: "2024-01-01").status == .overdue)
  }

  @Test("is not known to have held to the due day while the last period is silent")
  func silentAtTheEnd() throws {
    #expect(try figures(keep, ["95", "96", "97"], asOf: "2023-12-31").status == .notReported)
    #expect(try figures(keep, ["95", "96", "97"], asOf: "2024-01-01").status == .overdue)
  }

  @Test("may be closed by the first value after the due day")
  func datedInJanuary() throws {
    let rows = [
      observation("2023-03-31", "95"), observation("2023-06-30", "95"),
      observation("2023-09-30", "95"), observation("2024-01-05", "96"),
    ]
    #expect(try measured(keep, rows, asOf: "2024-01-05").status == .completed)
  }
}
