import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A percentage written as a fraction")
struct PercentAsFractionTests {
  private func found(
    _ values: [String], goal wanted: String = "95", rollUp: RollUp? = nil
  ) -> [String] {
    messages(
      PercentAsFraction.self,
      content(
        plan([task(targets: [target(goal(wanted, unit: "%"), rollUp: rollUp)])]),
        observations: values.enumerated().map {
          observation("2023-09-30", $1, school: rollUp == nil ? nil : "a", line: $0 + 2)
        }, schools: [school("a")]))
  }

  @Test("is warned about once for each target, with what to write")
  func fraction() {
    let found = found(["0.95", "0.875", "96"])
    #expect(found.count == 1)
    #expect(found.first?.contains("q.csv:2:1: 警告: 目标“t1-a”的“0.95”等2个数像是小数") == true)
    #expect(found.first?.contains("写作 95") == true)
  }

  @Test("is none of 0, of small goals, or of marks that make a share of schools")
  func fine() {
    #expect(found(["0", "95"]).isEmpty)
    #expect(found(["0.5"], goal: "2").isEmpty)
    #expect(found(["1"], rollUp: .shareOfSchools).isEmpty)
  }
}
