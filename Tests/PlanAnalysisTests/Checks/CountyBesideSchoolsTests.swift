import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("County-wide figures besides those of schools")
struct CountyBesideSchoolsTests {
  private func found(_ rule: RollUp?, county: Bool = true) -> [String] {
    let rows = [observation("2023-06-30", "6", school: "a", line: 2)]
    return messages(
      CountyBesideSchools.self,
      content(
        plan([task(targets: [target(goal("10"), rollUp: rule)])]),
        observations: county ? rows + [observation("2023-09-30", "7", line: 3)] : rows,
        schools: [school("a")]))
  }

  @Test("are warned about once, at the county's first record")
  func both() {
    #expect(found(.sum).count == 1)
    #expect(found(.sum).first?.hasPrefix("content/2023/observations/q.csv:3:1: 警告") == true)
  }

  @Test("are fine where only the county's count, and where there are none")
  func fine() {
    #expect(found(.latest).isEmpty)
    #expect(found(.sum, county: false).isEmpty)
  }
}
