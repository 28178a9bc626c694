import FoundationEssentials
import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("The explanation of a target")
struct TargetExplanationTests {
  @Test(
    "puts the values into the formula and prints the exact result and the rounded one",
    arguments: [
      ("0", "76000", "12905", "(12905 − 0) ÷ (76000 − 0)", "12905/76000 = 0.169802632…", "17%"),
      (
        "94.93", "96", "94.7", "(94.7 − 94.93) ÷ (96 − 94.93)", "−0.23/1.07 = −0.214953271…",
        "−21.5%"
      ),
      ("200", "240", "206", "(206 − 200) ÷ (240 − 200)", "6/40 = 0.15", "15%"),
      ("12", "25", "28", "(28 − 12) ÷ (25 − 12)", "16/13 = 1.230769231…", "123.1%"),
      ("985", "365", "966", "(966 − 985) ÷ (365 − 985)", "19/620 = 0.030645161…", "3.1%"),
      ("165", "164", "175", "(175 − 165) ÷ (164 − 165)", "−10", "−1000%"),
      ("-2", "2", "-1", "((−1) − (−2)) ÷ (2 − (−2))", "1/4 = 0.25", "25%"),
    ])
  func progress(
    base: String, goal wanted: String, value: String, filled: String, exact: String,
    printed: String
  ) throws {
    let promise = target(goal(wanted), baseline: base)
    let formula = try #require(
      explained(task(targets: [promise]), [observation("2023-09-30", value)])
        .formulas(.formulas).first)
    #expect(formula.symbols == "P = (v − b) ÷ (g − b)")
    #expect(formula.filled == filled)
    #expect(formula.exact == exact)
    #expect(formula.printed.chinese == printed)
  }

  @Test("puts the days into the pace, both ends counted, and the pace into the gap")
  func pace() throws {
    let formulas = try explained(
      task(targets: [target(goal("10"))]), [observation("2023-09-30", "6")]
    ).formulas(.formulas)
    #expect(
      formulas.map(\.filled) == [
        "(6 − 0) ÷ (10 − 0)", "273 ÷ 365", "0 + 273/365 × (10 − 0)", "(273/365 − 6/10) × 100",
      ])
    #expect(formulas.last?.exact == "14.794520548…")
    #expect(formulas.last?.printed.english == "14.8 points behind")
    #expect(formulas[1].note?.chinese.contains("2023-01-01至2023-12-31共365天") == true)
  }

  @Test("names the steps of a pace that goes in steps")
  func steps() throws {
    let formulas = try explained(
      task(targets: [target(goal("10"))]), [observation("2023-09-29", "6")],
      measuring: MeasuringSettings(pace: .quarterly), asOf: "2023-09-29"
    ).formulas(.formulas)
    #expect(formulas[1].symbols == "E = s")
    #expect(formulas[1].filled == "2/4")
    #expect(formulas[1].note?.english.contains("2023-03-31 25%, 2023-06-30 50%") == true)
  }

  @Test(
    "asks the rules in their order and stops at the one that decides",
    arguments: [
      ("7.48", Status.onTrack), ("6", .behind), ("4", .farBehind), ("10", .completed),
    ])
  func rules(value: String, status: Status) throws {
    let explanation = try explained(
      task(targets: [target(goal("10"))]), [observation("2023-09-30", value)])
    let rules = explanation.rules
    #expect(rules.map(\.status) == Status.ruleOrder)
    let place = try #require(rules.firstIndex { $0.outcome == .decides })
    #expect(rules[place].status == status)
    #expect(explanation.status == status)
    #expect(rules[..<place].allSatisfy { $0.outcome == .passedOver && $0.why != nil })
    #expect(rules[(place + 1)...].allSatisfy { $0.outcome == .notAsked && $0.why == nil })
  }

  @Test("says which fact a rule was held against")
  func facts() throws {
    let silent = try explained(task(targets: [target(goal("10"))])).rules
    #expect(silent[3].outcome == .decides)
    #expect(silent[3].why?.english == "Q3 2023 was due on 2023-09-30 and has not come")
    let late = try explained(
      task(targets: [target(goal("10"))]), [observation("2024-01-05", "6")], asOf: "2024-01-10"
    ).rules
    #expect(late[2].outcome == .decides)
    #expect(late[2].why?.english == "2024-01-10 is after the due day 2023-12-31")
  }

  @Test("leads every value to its row, with the row's words")
  func inputs() throws {
    let row = observation("2023-09-30", "6", note: "示例：另有4所待复评", line: 21)
    let inputs = try explained(task(targets: [target(goal("10"), baseline: "2")]), [row])
      .inputs(.inputs)
    #expect(inputs.map(\.label.english) == ["Goal g", "Baseline b", "Due day", "Newest value v"])
    let value = try #require(inputs.last)
    #expect(value.value == "6所")
    #expect(value.day == day("2023-09-30"))
    #expect(value.note == "示例：另有4所待复评")
    #expect(value.source?.line == 21)
  }

  @Test("says that a value is missing, and never 0")
  func missing() throws {
    let explanation = try explained(task(targets: [target(goal("10"))]))
    let value = try #require(explanation.inputs(.inputs).last)
    #expect(value.value == nil)
    #expect(value.source == nil)
    #expect(!explanation.formulas(.formulas).contains { $0.symbols.hasPrefix("P") })
  }

  @Test(
    "has a method for every measure, in both languages",
    arguments: [
      Measure.way(base: 0, goal: 10, metFrom: 10), .goalOnly(goal: 95, rises: true),
      .hold(low: 95, high: nil), .change(base: 3, rises: false, strictly: true),
      .unmeasurable(.goal), .unmeasurable(.base),
    ])
  func methods(measure: Measure) {
    let formulas = MeasureFormulas(target: target(goal("10")), measure: measure, value: Ratio(6))
    #expect(formulas.choice.chinese.count > 8)
    #expect(formulas.choice.english.count > 20)
    let isSilent: Bool = if case .unmeasurable = measure { true } else { false }
    #expect(formulas.formulas.isEmpty == isSilent)
  }

  @Test("shows of a promise to keep every value, for each can break it")
  func hold() throws {
    let keep = target(goal("95", kind: .keep, .atLeast, unit: "%"))
    let explanation = try explained(
      task(targets: [keep]), [observation("2023-06-30", "94"), observation("2023-09-30", "96")])
    #expect(explanation.inputs(.inputs).suffix(2).map(\.value) == ["94%", "96%"])
    #expect(explanation.formulas(.formulas).map(\.filled) == ["95 ≤ 96", "1 / 2"])
    #expect(explanation.status == .behind)
  }

  @Test("tells a correction with both rows and its reason")
  func correction() throws {
    let explanation = try explained(
      task(targets: [target(goal("10"))]),
      [
        observation("2023-09-30", "6", line: 3),
        observation("2023-09-30", "5", note: "重复统计", line: 9),
      ])
    let told = try #require(explanation.statements(.corrections).first)
    #expect(told.text.chinese == "6所 → 5所；理由：重复统计")
    #expect(told.sources.map(\.line) == [3, 9])
  }

  @Test("shows the override with what was computed, and the line that took it back")
  func override() throws {
    let lines = [
      PlanAnalysisTests.override("2023-08-01", "t1-a", .completed, line: 2),
      PlanAnalysisTests.override("2023-09-01", "t1-a", nil, reason: "误改", line: 3),
      PlanAnalysisTests.override("2023-09-20", "t1-a", .onTrack, line: 4),
      PlanAnalysisTests.override("2023-10-20", "t1-a", .overdue, line: 5),
    ]
    let explanation = try explained(
      task(targets: [target(goal("10"))]), [observation("2023-09-30", "6")], overrides: lines)
    #expect(explanation.status == .onTrack)
    #expect(explanation.computedStatus == .behind)
    #expect(explanation.rules.first { $0.outcome == .decides }?.status == .behind)
    let told = explanation.statements(.overrides)
    #expect(told.map { $0.sources.map(\.line) } == [[2], [3], [4]])
    #expect(told[1].text.english == "taken back by 督导室: 误改")
    #expect(told[2].text.english == "set to 'on track' by 督导室: 复评通过; computed: 'behind'")
    #expect(!told[0].text.english.contains("computed"))
  }

  @Test("makes a share from its two numbers, and goes on with the exact fraction")
  func share() throws {
    let row = Observation(
      day: Located(day("2023-09-30"), at: line(3)), target: Located("t1-a", at: line(3)),
      school: nil, value: Located(23, at: line(3)), whole: 27, source: line(3))
    let promise = target(goal("100", unit: "%"), baseline: "82")
    let formulas = try explained(task(targets: [promise]), [row]).formulas(.formulas)
    #expect(formulas[0].filled == "23 ÷ 27 × 100")
    #expect(formulas[0].exact == "2300/27 = 85.185185185…")
    #expect(formulas[1].filled == "((2300/27) − 82) ÷ (100 − 82)")
    #expect(formulas[1].exact == "86/486 = 0.176954733…")
  }

  @Test("of several series explains the one that decides")
  func series() throws {
    let promise = Target(
      id: "t1-a", indicator: "安防", goal: goal("10"), baseline: nil, start: day("2023-01-01"),
      dueDay: day("2023-12-31"), due: nil, rollUp: nil, leads: [], quote: "", note: nil,
      series: [Located("封闭管理", at: plan2023), Located("一键报警", at: plan2023)], source: plan2023)
    func row(_ series: String, _ value: Decimal, _ number: Int) -> Observation {
      Observation(
        day: Located(day("2023-09-30"), at: line(number)),
        target: Located("t1-a", at: line(number)),
        school: nil, value: Located(value, at: line(number)), series: series, source: line(number))
    }
    let explanation = try explained(
      task(targets: [promise]), [row("封闭管理", 9, 2), row("一键报警", 6, 3)])
    #expect(explanation.parts.map(\.title) == ["封闭管理", "一键报警"])
    #expect(explanation.parts.map(\.isDecisive) == [false, true])
    #expect(explanation.formulas(.formulas).first?.filled == "(6 − 0) ÷ (10 − 0)")
    #expect(explanation.rules.first { $0.outcome == .decides }?.status == .behind)
    #expect(explanation.inputs(.inputs).last?.source?.line == 3)
  }

  @Test("tells of a sensitive target no value, and nothing a value follows from")
  func sensitive() throws {
    let secret = Target(
      id: "t1-a", indicator: "帮扶学生", goal: goal("73"), baseline: nil,
      start: day("2023-01-01"), dueDay: day("2023-12-31"), due: nil, rollUp: .sum, leads: [],
      quote: "", note: nil, isSensitive: true, source: plan2023)
    let explanation = try explained(
      task(targets: [secret]),
      [
        observation("2023-06-30", "41", school: "a"), observation("2023-09-30", "37", school: "a"),
        observation("2023-09-30", "38", school: "a"),
      ], schools: [school("a"), school("b")])
    let said = String(describing: explanation)
    for value in ["41", "37", "38", "52."] { #expect(!said.contains(value), "\(value)") }
    #expect(explanation.reason == nil)
    #expect(explanation.formulas(.formulas).isEmpty)
  }
}
