import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Findings closed before they were found")
struct ClosedBeforeFoundTests {
  @Test("are reported, and so are deadlines before that day; the day itself is fine")
  func early() {
    let messages = messages(
      ClosedBeforeFound.self,
      content(findings: [
        finding("a", deadline: "2023-04-11", closed: "2023-04-11"),
        finding("b", deadline: "2023-04-10"), finding("c", closed: "2023-04-01"),
      ]), in: .english)
    #expect(messages.count == 2)
    #expect(messages.contains { $0.contains("'b' was due on 2023-04-10") })
    #expect(messages.contains { $0.contains("'c' was closed on 2023-04-01") })
  }
}
