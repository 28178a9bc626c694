import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Unknown duties")
struct UnknownDutyTests {
  private func found(_ id: String) -> [String] {
    messages(
      UnknownDuty.self,
      content(plan([task(duties: [duty(.month)])]), duties: [done("2023-09-01", duty: id)]))
  }

  @Test("are reported with the nearest id")
  func unknown() {
    #expect(found("t1-d7").first?.contains("2023年计划中没有编号为“t1-d7”的职责") == true)
    #expect(found("t1-d7").first?.contains("是不是“t1-d1”？") == true)
  }

  @Test("are not found where the plan has them")
  func known() { #expect(found("t1-d1").isEmpty) }
}
