import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Planned days out of order")
struct PlannedStageOutOfOrderTests {
  @Test("are named, with the days of the plan among them")
  func order() {
    let messages = messages(
      PlannedStageOutOfOrder.self,
      content([
        projectRecord("2023-06-30", .structure, planned: "2023-08-01"),
        projectRecord("2023-06-30", .completed, planned: "2023-09-02", line: 3),
      ]), in: .english)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("'t1-p1' is to be in use by 2023-09-01") == true)
  }
}
