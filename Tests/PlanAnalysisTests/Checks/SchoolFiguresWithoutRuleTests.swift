import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("School figures without a rule")
struct SchoolFiguresWithoutRuleTests {
  private func found(_ rule: RollUp?) -> [Diagnostic] {
    SchoolFiguresWithoutRule().diagnostics(
      for: checked(
        content(
          plan([task(targets: [target(goal("10"), rollUp: rule)])]),
          observations: [
            observation("2023-09-30", "6", school: "a", line: 2),
            observation("2023-09-30", "7", school: "b", line: 3),
          ], schools: [school("a"), school("b")]), asOf: "2023-09-30"))
  }

  @Test("are one error for each target, with the place in the plan to mend")
  func withoutRule() {
    let found = found(nil)
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.position == line(2))
    #expect(found.first?.hint?.chinese.contains("content/2023/plan.md:10:1") == true)
  }

  @Test("are fine under any rule", arguments: RollUp.allCases)
  func withRule(rule: RollUp) { #expect(found(rule).isEmpty) }
}
