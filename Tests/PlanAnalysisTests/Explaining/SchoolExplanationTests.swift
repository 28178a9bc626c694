import FoundationEssentials
import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("The explanation of a value made from schools")
struct SchoolExplanationTests {
  private let schools = [
    school("a", enrolment: 100), school("b", enrolment: 300), school("c"),
    school("d", enrolment: 50, closed: "2023-06-01"),
  ]
  private let rows = [
    observation("2023-05-01", "9", school: "d", line: 2),
    observation("2023-09-30", "1", school: "a", line: 3),
    observation("2023-09-30", "4", school: "b", line: 4),
  ]

  @Test(
    "has the formula of its rule with the schools put in",
    arguments: [
      (RollUp.sum, "Σx", "1 + 4", "5"), (.mean, "Σx ÷ n", "5 ÷ 2", "5/2 = 2.5"),
      (.weightedMean, "Σ(x × w) ÷ Σw", "1300 ÷ 400", "1300/400 = 3.25"),
      (.shareOfSchools, "k ÷ N × 100", "2 ÷ 3 × 100", "200/3 = 66.666666667…"),
      (.all, "min x", "a学校", "1"), (.min, "min x", "a学校", "1"), (.max, "max x", "b学校", "4"),
    ])
  func formula(rule: RollUp, symbols: String, filled: String, exact: String) throws {
    let promise = target(goal("10"), rollUp: rule)
    let explanation = try explained(task(targets: [promise]), rows, schools: schools)
    let formula = try #require(explanation.formulas(.schools).first)
    #expect(formula.symbols == symbols)
    #expect(formula.filled == filled)
    #expect(formula.exact == exact)
    #expect(formula.note?.english.contains("3 schools open, 2 with a value") == true)
  }

  @Test("lists each school with its value, its absence, or that it is out")
  func list() throws {
    let promise = target(goal("10"), rollUp: .weightedMean)
    let inputs = try explained(task(targets: [promise]), rows, schools: schools).inputs(.schools)
    #expect(inputs.map(\.value) == ["1", "4", nil, "9"])
    #expect(inputs.map { $0.source?.line } == [3, 4, nil, 2])
    #expect(inputs[0].label.english == "a学校 (enrolment w = 100)")
    #expect(inputs[2].label.english == "c学校 (enrolment w = not given, not counted)")
    #expect(inputs[3].label.english.hasSuffix("(not open on 2023-09-30, not counted)"))
  }

  @Test("names the schools that have not reported")
  func silent() throws {
    let promise = target(goal("10"), rollUp: .sum)
    let told = try explained(task(targets: [promise]), rows, schools: schools)
      .statements(.coverage)
    #expect(told.map(\.text.english) == ["2 of 3 that were due", "c学校"])
  }
}
