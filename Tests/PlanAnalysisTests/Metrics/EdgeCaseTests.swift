import FoundationEssentials
import PlanAnalysis
import PlanModel
import Testing

/// The cases that the rules of measuring name, one test each.
@Suite("Edge cases of measuring")
struct EdgeCaseTests {
  struct CheckValue: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let baseline: String?
    let goal: String
    let value: String
    let progress: String
  }

  @Test(
    "check values: progress is the share of the way from base to goal, to nine places",
    arguments: [
      CheckValue(
        testDescription: "a count from 0", baseline: "0", goal: "76000", value: "12905",
        progress: "0.169802632"),
      CheckValue(
        testDescription: "a count whose base nobody wrote", baseline: nil, goal: "76000",
        value: "12905", progress: "0.169802632"),
      CheckValue(
        testDescription: "a regression", baseline: "94.93", goal: "96", value: "94.7",
        progress: "-0.214953271"),
      CheckValue(
        testDescription: "a level", baseline: "200", goal: "240", value: "206", progress: "0.15"),
      CheckValue(
        testDescription: "an overshoot", baseline: "12", goal: "25", value: "28",
        progress: "1.230769231"),
      CheckValue(
        testDescription: "a number to come down", baseline: "985", goal: "365", value: "966",
        progress: "0.030645161"),
      CheckValue(
        testDescription: "one that went up instead", baseline: "303.9", goal: "273.5",
        value: "309", progress: "-0.167763158"),
      CheckValue(
        testDescription: "a tiny span", baseline: "165", goal: "164", value: "175",
        progress: "-10"),
      CheckValue(
        testDescription: "thousands", baseline: "500000", goal: "400000", value: "420000",
        progress: "0.8"),
      CheckValue(
        testDescription: "value and base on both sides of 0", baseline: "-4", goal: "4",
        value: "2", progress: "0.75"),
    ])
  func checkValues(_ c: CheckValue) throws {
    let figures = try measured(
      target(goal(c.goal), baseline: c.baseline), [observation("2023-09-30", c.value)])

    let progress = try #require(figures.progress)
    #expect(rounded(progress, places: 9) == decimal(c.progress))
  }

  @Test("v missing: no progress, no gap, not reported, and never 0")
  func valueMissing() throws {
    let figures = try measured(target(goal("10")), [])
    #expect(figures.value == nil)
    #expect(figures.progress == nil)
    #expect(figures.gap == nil)
    #expect(figures.status == .notReported)
  }

  @Test("g missing: a plan that names no number cannot be measured, and the unit's word stands")
  func goalMissing() throws {
    let vague = target(goal(nil, unit: ""))
    let figures = try measured(vague, [observation("2023-09-30", "3")])
    #expect(figures.progress == nil)
    #expect(figures.expected == nil)
    let assessed = try measured(
      vague, [observation("2023-09-30", "3")], reports: [report(3, .behind)])
    #expect(assessed.status == .behind)
    #expect(assessed.basis == .selfAssessed)
  }

  @Test("g lost in the source (万元 without its number): said so, never guessed")
  func goalLost() throws {
    let lost = target(goal(nil, unit: "万元", words: "万元"))
    let figures = try measured(lost, [observation("2023-09-30", "120")])
    #expect(figures.value == 120)
    #expect(figures.progress == nil)
    #expect(figures.status == .onTrack)
    #expect(figures.reason.chinese.contains("计划未写明目标数值"))
    let past = try measured(lost, [observation("2023-12-31", "120")], asOf: "2024-01-01")
    #expect(past.status == .overdue)
  }

  @Test("b missing: 0 for a count, never assumed for a rate, and no change without a base")
  func baseMissing() throws {
    let count = try measured(target(goal("10")), [observation("2023-09-30", "6")])
    #expect(count.progress == decimal("0.6"))

    let rate = target(goal("96", .atLeast, unit: "%"))
    let short = try measured(rate, [observation("2023-09-30", "94.7")])
    #expect(short.progress == nil)
    #expect(short.expected == nil)
    #expect(short.gap == nil)
    #expect(short.status == .onTrack)
    #expect(short.reason.chinese.contains("基线未公布，不测算序时进度"))
    let met = try measured(rate, [observation("2023-09-30", "96")])
    #expect(met.progress == nil)
    #expect(met.status == .completed)

    let change = target(goal(nil, kind: .relative, .increaseBy, unit: "%"))
    let unknown = try measured(change, [observation("2023-09-30", "93")])
    #expect(unknown.progress == nil)
    #expect(unknown.status == .onTrack)
    #expect(unknown.reason.chinese.contains("缺少基期数据，无法测算"))
  }

  struct Turned: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let goal: Goal
    let baseline: String
    let good: String
    let bad: String
  }

  @Test(
    "b = g, or b beyond g: the promise is to keep what is there",
    arguments: [
      Turned(
        testDescription: "b = g", goal: goal("95", .atLeast, unit: "%"), baseline: "95",
        good: "95.2", bad: "94.9"),
      Turned(
        testDescription: "b past g", goal: goal("95", .atLeast, unit: "%", words: "≥95%"),
        baseline: "97", good: "96", bad: "94.9"),
      Turned(
        testDescription: "b below a number to fall to", goal: goal("20", .atMost, unit: "人"),
        baseline: "15", good: "18", bad: "21"),
    ])
  func keepInstead(_ c: Turned) throws {
    let promise = target(c.goal, baseline: c.baseline)
    let held = try measured(promise, [observation("2023-09-30", c.good)])
    #expect(held.progress == nil)
    #expect(held.status == .onTrack)
    #expect(held.periodsHeld == PeriodsHeld(held: 1, observed: 1))
    #expect(try measured(promise, [observation("2023-09-30", c.bad)]).status == .farBehind)
  }

  @Test("g = 0 with b = 0: nothing may come, and one case breaks it")
  func zeroFromZero() throws {
    let none = target(goal("0", unit: "人"), baseline: "0")
    let held = try measured(none, [observation("2023-09-30", "0")])
    #expect(held.progress == nil)
    #expect(held.status == .onTrack)
    #expect(try measured(none, [observation("2023-09-30", "1")]).status == .farBehind)
  }

  @Test("overshoot: progress above 1 is kept raw, and the target is completed")
  func overshoot() throws {
    let figures = try measured(
      target(goal("25"), baseline: "12"), [observation("2023-09-30", "28")])
    #expect(figures.progress.map { rounded($0, places: 9) } == decimal("1.230769231"))
    #expect(figures.gap.map { $0 < 0 } == true)
    #expect(figures.status == .completed)
  }

  @Test("regression: progress below 0 is kept raw and widens the gap")
  func regression() throws {
    let figures = try measured(
      target(goal("96", unit: "%"), baseline: "94.93"), [observation("2023-09-30", "94.7")])
    #expect(figures.progress.map { rounded($0, places: 9) } == decimal("-0.214953271"))
    #expect(figures.gap.map { rounded($0, places: 9) } == decimal("96.289847651"))
    #expect(figures.status == .farBehind)
  }

  @Test("tiny span (165→164): one step back too many is ten times the way")
  func tinySpan() throws {
    let figures = try measured(
      target(goal("164", .atMost, unit: "人"), baseline: "165"),
      [observation("2023-09-30", "175")])
    #expect(figures.progress == -10)
    #expect(figures.status == .farBehind)
  }

  @Test("v and b of opposite sign: the way leads through 0")
  func oppositeSign() throws {
    let rising = target(goal("4"), baseline: "-4")
    #expect(
      try measured(rising, [observation("2023-09-30", "2")]).progress == decimal("0.75"))
    let falling = target(goal("-4", .atMost), baseline: "4")
    #expect(
      try measured(falling, [observation("2023-09-30", "-2")]).progress == decimal("0.75"))
  }

  @Test("past due: overdue from the day after, and silence does not hide it")
  func pastDue() throws {
    let promise = target(goal("10"), due: "2023-06-30")
    let onTheDay = try measured(promise, [observation("2023-06-30", "9")], asOf: "2023-06-30")
    #expect(onTheDay.status == .behind)
    #expect(onTheDay.expected == 1)
    let after = try measured(promise, [observation("2023-06-30", "9")], asOf: "2023-07-01")
    #expect(after.status == .overdue)
    #expect(after.reason.chinese.contains("期限6月30日，已逾期1天"))
    let silent = try measured(promise, [], asOf: "2023-09-30")
    #expect(silent.status == .overdue)
    #expect(silent.value == nil)
    #expect(silent.reason.chinese.contains("尚无进展数据"))
  }

  @Test("future-dated record: does not count before its day")
  func futureDated() throws {
    let rows = [observation("2023-09-30", "6"), observation("2023-10-01", "10", line: 3)]
    let before = try measured(target(goal("10")), rows)
    #expect(before.value == 6)
    #expect(before.points.count == 1)
    #expect(before.status == .behind)
    #expect(try measured(target(goal("10")), rows, asOf: "2023-10-01").status == .completed)
  }

  @Test("two records on one day: the later line counts, every change is listed, no repetition")
  func twoOnOneDay() throws {
    let figures = try measured(
      target(goal("10")),
      ["3", "4", "4", "5"].enumerated().map { observation("2023-06-30", $1, line: $0 + 2) })
    #expect(figures.value == 5)
    #expect(figures.points.count == 1)
    #expect(figures.corrections.map(\.old) == [3, 4])
    #expect(figures.corrections.map(\.new) == [4, 5])
  }

  @Test("record before the start: does not count")
  func beforeStart() throws {
    let promise = target(goal("10"), start: "2023-07-01")
    let figures = try measured(
      promise, [observation("2023-06-30", "10"), observation("2023-09-30", "1", line: 3)])
    #expect(figures.points.map(\.value) == [1])
    let onTheDay = try measured(promise, [observation("2023-07-01", "10")])
    #expect(onTheDay.status == .completed)
  }

  @Test("school closed in mid-year: counts until it closed, then owes nothing")
  func closedSchool() throws {
    let schools = [
      school("a"), school("b"), school("closed", closed: "2023-06-30"),
    ]
    let promise = target(goal("10"), rollUp: .sum)
    let rows = [
      observation("2023-06-30", "2", school: "a"), observation("2023-06-30", "3", school: "closed"),
      observation("2023-09-30", "4", school: "a"),
    ]
    let before = try measured(promise, rows, schools: schools, asOf: "2023-06-30")
    #expect(before.value == 5)
    #expect(before.coverage == Coverage(reported: 2, due: 3))
    let after = try measured(promise, rows, schools: schools)
    #expect(after.value == 4)
    #expect(after.coverage == Coverage(reported: 1, due: 2))
    // What it once reported stays visible.
    #expect(after.schools.map(\.school.id) == ["a", "b", "closed"])
  }

  @Test("plan year ≠ calendar year: a school year runs over the turn of the year")
  func schoolYear() throws {
    let year = YearContent(
      plan: plan(
        [task(targets: [target(goal("10"), start: "2023-09-01", due: "2024-08-31")])],
        from: "2023-09-01", to: "2024-08-31"),
      observations: [observation("2024-02-29", "5")])
    let figures = figures(of: year, schools: [], settings: settings(), asOf: day("2024-02-29"))
    // September to the leap day are 30 + 31 + 30 + 31 + 31 + 29 days of 366.
    let expected = Decimal(182) / 366
    #expect(figures.elapsed == expected)
    #expect(figures.targets.first?.expected == expected)
    #expect(figures.targets.first?.status == .onTrack)
  }

  @Test("leap day: is a day like any other")
  func leapDay() throws {
    let share = elapsedShare(
      from: day("2024-02-28"), to: day("2024-03-01"), on: day("2024-02-29"))
    #expect(share.quotient == Decimal(2) / 3)
    let figures = try measured(
      target(goal("10"), start: "2024-01-01", due: "2024-02-29"),
      [observation("2024-02-29", "10")], asOf: "2024-02-29")
    #expect(figures.expected == 1)
    #expect(figures.status == .completed)
    #expect(
      try measured(
        target(goal("10"), start: "2024-01-01", due: "2024-02-29"), [], asOf: "2024-03-01"
      ).status == .overdue)
  }

  @Test("report due on a holiday: is missing only from the next workday")
  func holiday() throws {
    let position = FilePosition(file: "content/2023/calendar.yaml", line: 1)
    let calendar = SchoolCalendar(
      holidays: [
        .init(
          name: "中秋国庆", firstDay: day("2023-09-29"), lastDay: day("2023-10-06"),
          source: position)
      ],
      workdays: [day("2023-10-07")], source: position)
    let year = YearContent(
      plan: plan([task(targets: [target(goal("10"))])]),
      observations: [observation("2023-06-30", "8")], calendar: calendar)
    func figures(_ asOf: String, in year: YearContent) throws -> TargetFigures {
      try #require(
        PlanAnalysis.figures(of: year, schools: [], settings: settings(), asOf: day(asOf))
          .targets.first)
    }
    // 30 September is a Saturday in the holidays; 7 October a Saturday worked in exchange.
    #expect(try figures("2023-10-06", in: year).reporting == .onTime)
    #expect(try figures("2023-10-07", in: year).reporting == .missing)
    #expect(try figures("2023-10-07", in: year).status == .notReported)
    var plain = year
    plain.calendar = nil
    #expect(try figures("2023-09-30", in: plain).reporting == .missing)
  }

  @Test("counts 17/10/24/9/162 of 222: the shares printed add up to 100.0")
  func sharesAddUp() {
    let parts = shares(of: [17, 10, 24, 9, 162])
    #expect(parts.reduce(0, +) == 100)
    #expect(
      parts.map { DecimalText.fixed($0, places: 1) } == ["7.7", "4.5", "10.8", "4.0", "73.0"])
  }
}
