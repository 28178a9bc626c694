import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("An enrolment of zero")
struct ZeroEnrolmentTests {
  private func found(_ school: School) -> Int {
    messages(ZeroEnrolment.self, content(plan([task()]), schools: [school])).count
  }

  @Test("is warned about for a school that is open, not for an unknown number")
  func zero() {
    #expect(found(school("a", enrolment: 0)) == 1)
    #expect(found(school("a", enrolment: 12)) == 0)
    #expect(found(school("a")) == 0)
    #expect(found(school("a", enrolment: 0, closed: "2023-06-30")) == 0)
  }
}
