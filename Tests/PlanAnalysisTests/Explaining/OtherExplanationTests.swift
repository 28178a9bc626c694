import FoundationEssentials
import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("The explanation of a task, a milestone, a pillar and a plan")
struct OtherExplanationTests {
  @Test("of a task names the promise that decides, the first of the worst")
  func task() throws {
    let explanation = try explained(
      PlanAnalysisTests.task(
        targets: [
          target(goal("10")), target(goal("10"), id: "t1-b"), target(goal("10"), id: "t1-c"),
        ]),
      [
        observation("2023-09-30", "9"), observation("2023-09-30", "6", target: "t1-b"),
        observation("2023-09-30", "6", target: "t1-c"),
      ], id: "t1")
    #expect(explanation.parts.map(\.id) == ["t1-a", "t1-b", "t1-c"])
    #expect(explanation.parts.map(\.isDecisive) == [false, true, false])
    #expect(explanation.status == .behind)
    #expect(explanation.rules.isEmpty)
  }

  @Test("of a task in words holds the rules against what the unit says")
  func qualitative() throws {
    let explanation = try explained(
      PlanAnalysisTests.task(), id: "t1", reports: [report(3, .behind, text: "进度偏慢的原因")])
    #expect(explanation.rules.first { $0.outcome == .decides }?.status == .behind)
    #expect(explanation.inputs(.inputs).first?.note == "进度偏慢的原因")
  }

  @Test(
    "of a milestone counts the days",
    arguments: [
      (nil, "2023-09-30 − 2023-06-30", "92", "92 days overdue", Status.overdue),
      ("2023-07-10", "2023-07-10 − 2023-06-30", "10", "done 10 days late", .completed),
      ("2023-06-28", "2023-06-28 − 2023-06-30", "−2", "done in time", .completed),
    ] as [(String?, String, String, String, Status)])
  func milestone(
    finished: String?, filled: String, exact: String, printed: String, status: Status
  ) throws {
    let promise = Milestone(
      id: "t1-m1", title: "印发方案",
      due: Due(words: "6月", day: day("2023-06-30"), source: plan2023), isTicked: finished != nil,
      finished: finished.map(day), source: plan2023)
    let explanation = try explained(PlanAnalysisTests.task(milestones: [promise]), id: "t1-m1")
    let formula = try #require(explanation.formulas(.formulas).first)
    #expect(formula.filled == filled)
    #expect(formula.exact == exact)
    #expect(formula.printed.english == printed)
    #expect(explanation.status == status)
    #expect(explanation.rules.first { $0.outcome == .decides }?.status == status)
  }

  @Test("of a duty gives what was done of what was due, and a status set by hand beside it")
  func duty() throws {
    let drill = Duty(
      id: "t1-d1", title: "演练", frequency: "每月1次", rhythm: Frequency(period: .month), scope: nil,
      leads: [], source: plan2023)
    let task = PlanTask(
      id: "t1", label: nil, title: "任务", text: nil, leads: [], partners: [], due: nil, targets: [],
      milestones: [], duties: [drill], projects: [], source: plan2023)
    let done = [1, 2].map { month in
      DutyRecord(
        day: Located(day("2023-0\(month)-10"), at: line(month)),
        duty: Located("t1-d1", at: line(month)), school: nil, count: Located(1, at: line(month)),
        source: line(month))
    }
    let year = YearContent(
      plan: PlanAnalysisTests.plan([task]), duties: done,
      overrides: [override("2023-03-31", "t1-d1", .onTrack)])
    let measuring = PlanMeasuring(of: year, schools: [], settings: settings())
    let figures = measuring.figures(asOf: day("2023-03-31"))
    let explanation = try #require(
      Explaining(figures, from: measuring).explanation(of: "t1-d1"))
    let formula = try #require(explanation.formulas(.formulas).first)
    #expect(formula.filled == "2 ÷ (2 + 1)")
    #expect(formula.exact == "2/3 = 0.666666667…")
    #expect(explanation.inputs(.inputs).count == 1)
    #expect(explanation.status == .onTrack)
    #expect(explanation.computedStatus != .onTrack)
    #expect(figures.tasks.first?.status == .onTrack)
    #expect(figures.tasks.first?.workings == nil)
  }

  @Test("of a plan gives counts whose shares add up, and the completion rate with both numbers")
  func plan() throws {
    let explanation = try explained(
      PlanAnalysisTests.task(targets: [target(goal("10"))]),
      [observation("2023-09-30", "10")], id: "2023")
    #expect(explanation.formulas(.counts).map(\.filled) == ["1 ÷ 1 × 100"])
    let rate = try #require(explanation.formulas(.formulas).first)
    #expect(rate.filled == "1 ÷ (1 − 0)")
    #expect(rate.printed.english == "1 of 1, 100%")
    #expect(explanation.statements(.rounding).count == 2)
  }

  @Test("of a pillar lists its tasks; an id that nobody has is not explained")
  func pillar() throws {
    let year = YearContent(plan: PlanAnalysisTests.plan([PlanAnalysisTests.task()]))
    let measuring = PlanMeasuring(of: year, schools: [], settings: settings())
    let explaining = Explaining(measuring.figures(asOf: day("2023-09-30")), from: measuring)
    #expect(explaining.explanation(of: "p1")?.parts.map(\.id) == ["t1"])
    #expect(explaining.explanation(of: "p2") == nil)
    #expect(explaining.ids == ["2023", "p1", "t1"])
  }
}
