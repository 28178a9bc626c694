import FoundationEssentials
import PlanAnalysis
import PlanModel
import SiteRendering
import Testing

@Suite("A bullet bar")
struct BulletBarTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let goal: Decimal?
    let value: Decimal?
    var expected: Decimal?
    let bar: BulletBarPlaces
  }

  struct BulletBarPlaces: Equatable {
    let track: String
    let band: String?
    let value: String?
    let goal: String?
  }

  @Test(
    "measures from 0, with room behind the highest number",
    arguments: [
      Case(
        testDescription: "half way", goal: 100, value: 54, expected: 75,
        bar: .init(track: "92.59%", band: "69.44%", value: "50%", goal: "92.59%")),
      Case(
        testDescription: "an overshoot", goal: 50, value: 100,
        bar: .init(track: "92.59%", band: nil, value: "92.59%", goal: "46.3%")),
      Case(
        testDescription: "a ceiling of zero that holds", goal: 0, value: 0,
        bar: .init(track: "100%", band: nil, value: "0%", goal: "0%")),
      Case(
        testDescription: "a value below zero", goal: 10, value: -5,
        bar: .init(track: "92.59%", band: nil, value: "0%", goal: "92.59%")),
      Case(
        testDescription: "a goal without a number", goal: nil, value: 4,
        bar: .init(track: "92.59%", band: nil, value: "92.59%", goal: nil)),
    ])
  func places(_ c: Case) {
    let bar = BulletBar(figures(goal: c.goal, value: c.value, expected: c.expected))

    #expect(
      BulletBarPlaces(track: bar.track, band: bar.band, value: bar.value, goal: bar.goal) == c.bar)
  }

  @Test("is empty without a value, never 0")
  func silence() {
    let bar = BulletBar(figures(goal: 10, value: nil, expected: 5))

    #expect(bar.value == nil)
    #expect(bar.band == nil)
  }

  private func figures(goal: Decimal?, value: Decimal?, expected: Decimal?) -> TargetFigures {
    TargetFigures(
      target: Target(
        id: "t1-a", indicator: "示范校",
        goal: Goal(words: "", kind: .reach, comparator: .atLeast, value: goal, unit: "所"),
        baseline: nil, start: day(2023, 1, 1), dueDay: day(2023, 12, 31), due: nil, rollUp: nil,
        leads: [], quote: "", note: nil, source: at("content/2023/plan.md", 1)),
      value: value, valueDay: nil, progress: nil, expected: nil, gap: nil, expectedValue: expected,
      status: .onTrack, reporting: .onTime, basis: .computed, reason: Wording(zh: "", en: ""),
      points: [], corrections: [], schools: [], coverage: Coverage(reported: 0, due: 0))
  }
}
