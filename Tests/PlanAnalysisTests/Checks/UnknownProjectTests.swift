import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Unknown projects")
struct UnknownProjectTests {
  @Test("are reported where a line names them")
  func unknown() {
    let messages = messages(
      UnknownProject.self,
      content([
        projectRecord("2023-06-30", paid: "1"), projectRecord("2023-06-30", project: "t1-p2"),
      ]),
      in: .english)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("the plan of 2023 has no project 't1-p2'") == true)
    #expect(messages.first?.contains("did you mean 't1-p1'?") == true)
  }
}
