import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Records before the start")
struct RecordBeforeStartTests {
  private func found(_ dayText: String, start: String = "2023-09-01") -> [String] {
    messages(
      RecordBeforeStart.self,
      content(
        plan([task(targets: [target(goal("10"), start: start)])]),
        observations: [observation(dayText, "6")]))
  }

  @Test("are warned about the day before, not on the day")
  func edge() {
    #expect(found("2023-08-31").first?.contains("早于目标“t1-a”的起始日2023-09-01，不计入") == true)
    #expect(found("2023-09-01").isEmpty)
  }

  @Test("are reports of an earlier year, too")
  func reports() {
    let content = content(plan([task()]), reports: [report(4, year: 2022), report(1)])
    #expect(messages(RecordBeforeStart.self, content).count == 1)
  }
}
