import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Percentages out of range")
struct PercentOutOfRangeTests {
  @Test(
    "are warned about below 0 and above 100, the edges are fine",
    arguments: [("-0.1", 1), ("0", 0), ("100", 0), ("100.1", 1), ("947", 1)])
  func edges(value: String, count: Int) {
    let content = content(
      plan([task(targets: [target(goal("95", unit: "%"))])]),
      observations: [observation("2023-09-30", value)])
    #expect(messages(PercentOutOfRange.self, content).count == count)
  }

  @Test("are none where the unit is another")
  func otherUnit() {
    let content = content(
      plan([task(targets: [target(goal("95"))])]), observations: [observation("2023-09-30", "947")])
    #expect(messages(PercentOutOfRange.self, content).isEmpty)
  }

  @Test("are none where schools report counts of which a share is made")
  func marks() {
    let content = content(
      plan([task(targets: [target(goal("95", unit: "%"), rollUp: .shareOfSchools)])]),
      observations: [observation("2023-09-30", "300", school: "a")], schools: [school("a")])
    #expect(messages(PercentOutOfRange.self, content).isEmpty)
  }
}
