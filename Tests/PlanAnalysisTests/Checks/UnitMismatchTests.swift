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
}
