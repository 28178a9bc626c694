import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Figures of a closed school")
struct ClosedSchoolTests {
  private func found(_ dayText: String) -> [String] {
    messages(
      ClosedSchool.self,
      content(
        plan([task(targets: [target(goal("10"), rollUp: .sum)])]),
        observations: [observation(dayText, "6", school: "a")],
        schools: [school("a", opened: "2023-03-01", closed: "2023-06-30")]))
  }

  @Test("are warned about outside the days it was open; first and last day count")
  func days() {
    #expect(found("2023-02-28").first?.contains("2023-03-01才开办") == true)
    #expect(found("2023-03-01").isEmpty)
    #expect(found("2023-06-30").isEmpty)
    #expect(found("2023-07-01").first?.contains("已于2023-06-30撤并，2023-07-01的数据不计入") == true)
  }
}
