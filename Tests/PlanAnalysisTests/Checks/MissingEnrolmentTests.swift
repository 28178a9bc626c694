import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Missing enrolment")
struct MissingEnrolmentTests {
  private func found(_ rule: RollUp, enrolment: Int?) -> [String] {
    messages(
      MissingEnrolment.self,
      content(
        plan([task(targets: [target(goal("10"), rollUp: rule)])]),
        observations: [
          observation("2023-06-30", "6", school: "a"), observation("2023-09-30", "6", school: "a"),
        ], schools: [school("a", enrolment: enrolment)]))
  }

  @Test("is warned about once for each school, where it weighs")
  func weighed() {
    #expect(found(.weightedMean, enrolment: nil).count == 1)
    #expect(found(.weightedMean, enrolment: 0).count == 1)
    #expect(found(.weightedMean, enrolment: 320).isEmpty)
    #expect(found(.mean, enrolment: nil).isEmpty)
  }
}
