import FoundationEssentials
import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A target about some schools")
struct ScopedFiguresTests {
  private let schools = [
    school("k", level: "幼儿园"), school("p", level: "小学"), school("q", level: "小学"),
    school("j", level: "初中"),
  ]

  @Test("counts only them, and only they owe figures")
  func counts() throws {
    let figures = try measured(
      target(goal("100", unit: "%"), rollUp: .shareOfSchools, scope: "小学"),
      [
        observation("2023-09-30", "1", school: "k"), observation("2023-09-30", "1", school: "p"),
        observation("2023-09-30", "1", school: "j"),
      ], schools: schools)
    #expect(figures.value == 50)
    #expect(figures.coverage == Coverage(reported: 1, due: 2))
    #expect(figures.schools.map(\.school.id) == ["p", "q"])
    #expect(figures.schools.filter(\.owesRecord).map(\.school.id) == ["q"])
  }

  @Test("is silent when only others have reported")
  func silent() throws {
    let figures = try measured(
      target(goal("100", unit: "%"), rollUp: .shareOfSchools, scope: "小学"),
      [observation("2023-09-30", "1", school: "j")], schools: schools)
    #expect(figures.value == nil)
    #expect(figures.status == .notReported)
    #expect(figures.coverage == Coverage(reported: 0, due: 2))
  }

  @Test("counts all where its words are about no school", arguments: ["残疾学生", "示范学校"])
  func noSchools(_ scope: String) throws {
    let figures = try measured(
      target(goal("10"), rollUp: .sum, scope: scope),
      [observation("2023-09-30", "1", school: "k"), observation("2023-09-30", "2", school: "j")],
      schools: schools)
    #expect(figures.value == 3)
    #expect(figures.coverage == Coverage(reported: 2, due: 4))
  }
}
