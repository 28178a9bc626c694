import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Payments above what has arrived")
struct PaidAboveArrivedTests {
  @Test("are named with both numbers; a missing number is no 0")
  func above() {
    #expect(
      messages(PaidAboveArrived.self, content([projectRecord("2023-06-30", paid: "5")])).isEmpty)
    let messages = messages(
      PaidAboveArrived.self, content([projectRecord("2023-06-30", arrived: "4", paid: "5")]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("已支付 5 万元，超过到位的 4 万元") == true)
  }
}
