import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A task called on track that is far behind")
struct OnTrackButFarBehindTests {
  private func found(
    _ assessment: Report.Assessment, value: String, on dayText: String = "2023-09-30"
  ) -> [String] {
    messages(
      OnTrackButFarBehind.self,
      content(
        plan([task(targets: [target(goal("10"))])]),
        observations: [observation(dayText, value)], reports: [report(3, assessment)]),
      asOf: "2023-10-31")
  }

  @Test("is warned about with the reason of its status")
  func farBehind() {
    #expect(found(.onTrack, value: "1").first?.contains("报“正常推进”，但目标“t1-a”：目标10所") == true)
  }

  @Test("is none where the unit says so itself, or the figures are near the pace")
  func fine() {
    #expect(found(.behind, value: "1").isEmpty)
    #expect(found(.onTrack, value: "8").isEmpty)
  }

  @Test("is none where the figure came after the report's period")
  func later() { #expect(found(.onTrack, value: "1", on: "2023-10-20").isEmpty) }
}
