import FoundationEssentials
import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Units other than the target's")
struct UnitMismatchTests {
  @Test(
    "are errors, the target's own and none at all are fine",
    arguments: [("亿元", "万元", 1), ("亿元", "亿元", 0), ("亿元", nil, 0), ("%", "％", 0), ("所", "%", 1)]
      as [(String, String?, Int)])
  func units(unit: String, written: String?, count: Int) {
    let content = content(
      plan([task(targets: [target(goal("10", unit: unit))])]),
      observations: [observation("2023-09-30", "3", writtenUnit: written)])
    #expect(messages(UnitMismatch.self, content).count == count)
  }

  @Test("are none where a share is made from the marks of schools")
  func marks() {
    let content = content(
      plan([task(targets: [target(goal("95", unit: "%"), rollUp: .shareOfSchools)])]),
      observations: [observation("2023-09-30", "1", school: "a", writtenUnit: "次")],
      schools: [school("a")])
    #expect(messages(UnitMismatch.self, content).isEmpty)
  }

  @Test("are none where a share is written as two counts")
  func parts() {
    let share = target(goal("95", unit: "%"), denominator: .init(value: 28, unit: "所"))
    let content = content(
      plan([task(targets: [share])]),
      observations: [
        observation("2023-06-30", "20", writtenUnit: "所"),
        Observation(
          day: Located(day("2023-09-30"), at: line(3)), target: Located("t1-a", at: line(3)),
          school: nil, value: Located(23, at: line(3)), writtenUnit: "人", whole: 30,
          source: line(3)),
      ])
    #expect(messages(UnitMismatch.self, content).isEmpty)
  }

  @Test("are none for a place, which has no unit of its own")
  func place() {
    let content = content(
      plan([task(targets: [target(goal("8", unit: ""))])]),
      observations: [observation("2023-09-30", "7", writtenUnit: "名")])
    #expect(messages(UnitMismatch.self, content).isEmpty)
  }
}
