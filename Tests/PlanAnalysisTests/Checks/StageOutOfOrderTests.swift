import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Stages out of order")
struct StageOutOfOrderTests {
  @Test("are reported where a later one was reached first")
  func order() {
    let messages = messages(
      StageOutOfOrder.self,
      content([
        projectRecord("2023-06-30", .started, actual: "2023-05-10"),
        projectRecord("2023-06-30", .structure, actual: "2023-05-09", line: 3),
        projectRecord("2023-06-30", .completed, actual: "2023-05-10"),
      ]), in: .english)
    #expect(messages.count == 1)
    #expect(
      messages.first?.contains(
        "'t1-p1' was topped out on 2023-05-09, before it was started on 2023-05-10") == true)
    #expect(messages.first?.contains("projects.csv:3") == true)
  }
}
