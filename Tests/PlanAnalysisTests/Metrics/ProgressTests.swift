import FoundationEssentials
import PlanAnalysis
import PlanModel
import Testing

@Suite("Progress toward a goal")
struct ProgressTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let baseline: String?
    let goal: String
    let value: String
    let progress: String
  }

  @Test(
    "is the share of the way from baseline to goal, to nine places",
    arguments: [
      Case(
        testDescription: "a count from 0", baseline: "0", goal: "76000", value: "12905",
        progress: "0.169802632"),
      Case(
        testDescription: "a count whose base nobody wrote", baseline: nil, goal: "76000",
        value: "12905", progress: "0.169802632"),
      Case(
        testDescription: "a setback", baseline: "94.93", goal: "96", value: "94.7",
        progress: "-0.214953271"),
      Case(
        testDescription: "a level", baseline: "200", goal: "240", value: "206", progress: "0.15"),
      Case(
        testDescription: "an overshoot", baseline: "12", goal: "25", value: "28",
        progress: "1.230769231"),
      Case(
        testDescription: "a number to come down", baseline: "985", goal: "365", value: "966",
        progress: "0.030645161"),
      Case(
        testDescription: "one that went up instead", baseline: "303.9", goal: "273.5",
        value: "309", progress: "-0.167763158"),
      Case(
        testDescription: "a tiny span", baseline: "165", goal: "164", value: "175",
        progress: "-10"),
      Case(
        testDescription: "thousands", baseline: "500000", goal: "400000", value: "420000",
        progress: "0.8"),
      Case(
        testDescription: "value and base on both sides of 0", baseline: "-4", goal: "4",
        value: "2", progress: "0.75"),
    ])
  func share(_ c: Case) throws {
    let figures = try measured(
      target(goal(c.goal), baseline: c.baseline), [observation("2023-09-30", c.value)])

    let progress = try #require(figures.progress)
    #expect(rounded(progress, places: 9) == decimal(c.progress))
  }

  @Test("keeps all digits and never goes through a binary fraction")
  func exactness() throws {
    let figures = try measured(
      target(goal("3")), [observation("2023-09-30", "1")])
    #expect(figures.progress == decimal("0.33333333333333333333333333333333333333"))
  }

  @Test("is never assumed from 0 for a rate, whose base nobody published")
  func rateWithoutBase() throws {
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
  }

  @Test("is absent while the value is missing, and missing is not 0")
  func valueMissing() throws {
    let figures = try measured(target(goal("10")), [])
    #expect(figures.value == nil)
    #expect(figures.progress == nil)
    #expect(figures.gap == nil)
    #expect(figures.status == .notReported)
  }

  @Test("takes coverage as a part of the whole", arguments: [nil, "82"])
  func coverage(baseline: String?) throws {
    let figures = try measured(
      target(
        goal("100", kind: .coverage, .fullCoverage, unit: "%"), baseline: baseline),
      [observation("2023-09-30", "96.4")])
    #expect(figures.progress == decimal("0.964"))
    #expect(figures.status == .onTrack)
  }

  @Test("of a range runs to its lower bound and names what lies above the upper one")
  func range() throws {
    let range = target(goal("3", kind: .range, .between, upper: "4"))
    #expect(try measured(range, [observation("2023-06-30", "1.5")]).progress == decimal("0.5"))
    #expect(try measured(range, [observation("2023-06-30", "3")]).status == .completed)
    let above = try measured(range, [observation("2023-06-30", "6")])
    #expect(above.status == .completed)
    #expect(above.reason.chinese.contains("超出上限2所"))
  }

  @Test(
    "of an about-goal counts as met inside the tolerance or above",
    arguments: [("359.9", false), ("360", true), ("400", true), ("520", true)])
  func about(value: String, isMet: Bool) throws {
    let figures = try measured(
      target(goal("400", kind: .about, .about, unit: "人")), [observation("2023-06-30", value)])
    #expect((figures.status == .completed) == isMet)
  }

  @Test("of a change needs the base, and says so when it is missing")
  func relative() throws {
    let change = goal(nil, kind: .relative, .increaseBy, unit: "%")
    let unknown = try measured(target(change), [observation("2023-09-30", "93")])
    #expect(unknown.progress == nil)
    #expect(unknown.status == .onTrack)
    #expect(unknown.reason.chinese.contains("缺少基期数据，无法测算"))

    let same = try measured(target(change, baseline: "92"), [observation("2023-09-30", "92")])
    #expect(same.status == .onTrack)
    #expect(same.progress == nil)
    let more = try measured(target(change, baseline: "92"), [observation("2023-09-30", "92.1")])
    #expect(more.status == .completed)

    let step = target(goal("2", kind: .relative, .increaseBy, unit: "%"), baseline: "92")
    #expect(try measured(step, [observation("2023-09-30", "93")]).progress == decimal("0.5"))
    #expect(try measured(step, [observation("2023-09-30", "94")]).status == .completed)

    let fall = target(goal("2", kind: .relative, .decreaseBy, unit: "%"), baseline: "92")
    #expect(try measured(fall, [observation("2023-09-30", "91")]).progress == decimal("0.5"))

    let noStepBack = target(goal("0", kind: .relative, .increaseBy, unit: "%"), baseline: "92")
    #expect(try measured(noStepBack, [observation("2023-09-30", "92")]).status == .completed)
  }

  @Test("cannot be said when the goal's number was lost in the source")
  func goalMissing() throws {
    let lost = target(goal(nil, unit: "万元", words: "万元"))
    let figures = try measured(lost, [observation("2023-09-30", "120")])
    #expect(figures.value == 120)
    #expect(figures.progress == nil)
    #expect(figures.status == .onTrack)
    #expect(figures.reason.chinese.contains("计划未写明目标数值"))
    let past = try measured(lost, [observation("2023-12-31", "120")], asOf: "2024-01-01")
    #expect(past.status == .overdue)
  }

  @Test("cannot be computed without a goal, so the unit's own word stands, marked as such")
  func unmeasurableButAssessed() throws {
    let figures = try measured(
      target(goal(nil, unit: "万元")), [observation("2023-09-30", "120")],
      reports: [report(3, .behind)])
    #expect(figures.status == .behind)
    #expect(figures.basis == .selfAssessed)
  }

  struct Turned: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let goal: Goal
    let baseline: String
    let good: String
    let bad: String
  }

  @Test(
    "gives way to keeping where the base already stands at the goal or beyond",
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
      Turned(
        testDescription: "g = 0 with b = 0", goal: goal("0", unit: "人"), baseline: "0",
        good: "0", bad: "1"),
    ])
  func keepInstead(_ c: Turned) throws {
    let promise = target(c.goal, baseline: c.baseline)
    let held = try measured(promise, [observation("2023-09-30", c.good)])
    #expect(held.progress == nil)
    #expect(held.status == .onTrack)
    #expect(held.periodsHeld == PeriodsHeld(held: 1, observed: 1))
    #expect(try measured(promise, [observation("2023-09-30", c.bad)]).status == .farBehind)
  }

  @Test("to 'reach 365' from above counts downwards, since the words name no lower bound")
  func reachFromAbove() throws {
    let words = goal("365", .atLeast, unit: "人", words: "达到365人")
    let figures = try measured(
      target(words, baseline: "985"), [observation("2023-09-30", "966")])
    #expect(figures.progress.map { rounded($0, places: 9) } == decimal("0.030645161"))
  }
}
