import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Unknown tasks")
struct UnknownTaskTests {
  private let plan = PlanAnalysisTests.plan([task("t1"), task("t12")])

  @Test("are reported where a report names them")
  func unknown() {
    let messages = messages(
      UnknownTask.self, content(plan, reports: [report(1, task: "t1"), report(1, task: "t112")]),
      in: .english)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("the plan of 2023 has no task 't112'") == true)
    #expect(messages.first?.contains("did you mean 't12'?") == true)
  }
}
