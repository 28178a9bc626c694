import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Records of duties that do not count")
struct DutyRecordNotCountedTests {
  private func found(_ records: [DutyRecord], scope: String? = "全部学校") -> [String] {
    messages(
      DutyRecordNotCounted.self,
      content(
        plan([
          task(duties: [duty(.month, scope: scope, start: "2023-03-01", due: "2023-11-30")])
        ]), schools: [school("a")], duties: records), in: .english)
  }

  @Test(
    "lie outside the duty's time",
    arguments: [("2023-02-28", 1), ("2023-03-01", 0), ("2023-11-30", 0), ("2023-12-01", 1)])
  func time(_ day: String, _ count: Int) {
    #expect(found([done(day, at: "a")]).count == count)
  }

  @Test("name no school beside records that do")
  func county() {
    #expect(found([done("2023-09-01", at: "a"), done("2023-09-02", line: 3)]).count == 1)
    #expect(found([done("2023-09-02")]).isEmpty)
    #expect(found([done("2023-09-01", at: "a"), done("2023-09-02")], scope: nil).isEmpty)
  }
}
