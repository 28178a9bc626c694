import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A positive word over a regression")
struct PositiveWordOverRegressionTests {
  private func found(
    _ text: String, from before: String, to now: String, kind: Goal.Kind = .reach,
    _ comparator: Goal.Comparator = .atLeast
  ) -> [String] {
    let promise = target(goal("95", kind: kind, comparator, unit: "%"))
    return messages(
      PositiveWordOverRegression.self,
      content(
        plan([task(targets: [promise])]),
        observations: [observation("2023-06-30", before), observation("2023-09-30", now)],
        reports: [report(3, text: text)]))
  }

  @Test("is warned about with both values")
  func falls() {
    #expect(
      found("优良率稳步提高。", from: "94", to: "92").first?.contains("“稳步提高”，但目标“t1-a”从94%变为92%")
        == true)
    #expect(found("The rate improved.", from: "94", to: "92").count == 1)
  }

  @Test("is none where the figures rise, stay, or the words hope")
  func fine() {
    #expect(found("优良率稳步提高。", from: "92", to: "94").isEmpty)
    #expect(found("优良率稳步提高。", from: "94", to: "94").isEmpty)
    #expect(found("力争优良率稳步提高。", from: "94", to: "92").isEmpty)
    #expect(found("优良率明显下降。", from: "94", to: "92").isEmpty)
  }

  @Test("knows figures that should fall")
  func ceiling() {
    #expect(found("情况持续改善。", from: "2", to: "3", kind: .ceiling, .atMost).count == 1)
    #expect(found("辍学率明显下降。", from: "2", to: "3", kind: .ceiling, .atMost).count == 1)
    #expect(found("情况持续改善。", from: "3", to: "2", kind: .ceiling, .atMost).isEmpty)
  }

  @Test("of a task with several targets needs all of them worse, or the indicator named")
  func several() {
    func found(_ text: String) -> Int {
      let targets = [
        target(goal("95", .atLeast, unit: "%")),
        target(goal("95", .atLeast, unit: "%"), id: "t1-b"),
      ]
      return messages(
        PositiveWordOverRegression.self,
        content(
          plan([task(targets: targets)]),
          observations: [
            observation("2023-06-30", "94"), observation("2023-09-30", "92"),
            observation("2023-06-30", "90", target: "t1-b"),
            observation("2023-09-30", "91", target: "t1-b"),
          ], reports: [report(3, text: text)])
      ).count
    }
    #expect(found("质量稳步提高。") == 0)
    #expect(found("示范校比例稳步提高。") == 1)
  }
}
