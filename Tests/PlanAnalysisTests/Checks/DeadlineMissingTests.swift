import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Findings without a deadline")
struct DeadlineMissingTests {
  @Test("are named while they are open")
  func missing() {
    let messages = messages(
      DeadlineMissing.self,
      content(findings: [
        finding("a", deadline: nil), finding("b", deadline: nil, closed: "2023-04-20"),
        finding("c"),
      ]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("问题“a”没有整改时限") == true)
  }
}
