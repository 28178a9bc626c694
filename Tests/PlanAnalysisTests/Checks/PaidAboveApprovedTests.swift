import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Payments above what was approved")
struct PaidAboveApprovedTests {
  @Test("are named with both numbers; as much as approved is fine")
  func above() {
    #expect(
      messages(
        PaidAboveApproved.self, content([projectRecord("2023-06-30", approved: "5", paid: "5")])
      ).isEmpty)
    let messages = messages(
      PaidAboveApproved.self, content([projectRecord("2023-06-30", approved: "5", paid: "5.01")]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("已支付 5.01 万元，超过批复的 5 万元") == true)
  }
}
