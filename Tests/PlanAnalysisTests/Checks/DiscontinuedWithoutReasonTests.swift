import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Tasks given up without a reason")
struct DiscontinuedWithoutReasonTests {
  @Test("are an error unless the report says why", arguments: [("", 1), (" \n", 1), ("政策调整", 0)])
  func reason(text: String, count: Int) {
    let content = content(plan([task()]), reports: [report(2, .discontinued, text: text)])
    #expect(messages(DiscontinuedWithoutReason.self, content).count == count)
  }

  @Test("are not those that go on")
  func others() {
    let content = content(plan([task()]), reports: [report(2, .behind, text: "")])
    #expect(messages(DiscontinuedWithoutReason.self, content).isEmpty)
  }
}
