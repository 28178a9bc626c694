import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A milestone finished before the plan's time")
struct FinishedBeforeStartTests {
  private func found(_ finished: String) -> [String] {
    messages(
      FinishedBeforeStart.self,
      content(plan([task(milestones: [milestone(ticked: true, finished: finished)])])))
  }

  @Test("is warned about with both days; the first day itself is inside")
  func early() {
    #expect(found("2022-12-31").first?.contains("2022-12-31完成，早于计划的第一天2023-01-01") == true)
    #expect(found("2023-01-01").isEmpty)
  }
}
