import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Statuses set without a reason")
struct OverrideWithoutReasonTests {
  @Test(
    "are errors, also where an earlier line is taken back",
    arguments: [
      (.completed, "", 1), (nil, "", 1), (.completed, "复评通过", 0),
    ] as [(StatusOverride.Chosen?, String, Int)])
  func reason(status: StatusOverride.Chosen?, reason: String, count: Int) {
    var content = content(plan([task()]))
    content.years[0].overrides = [override("2023-06-01", "t1", status, reason: reason)]
    #expect(messages(OverrideWithoutReason.self, content).count == count)
  }
}
