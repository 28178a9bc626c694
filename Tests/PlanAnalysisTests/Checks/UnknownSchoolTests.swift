import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Unknown schools")
struct UnknownSchoolTests {
  private func found(_ id: String) -> [String] {
    messages(
      UnknownSchool.self,
      content(
        plan([task(targets: [target(goal("10"), rollUp: .sum)])]),
        observations: [observation("2023-09-30", "6", school: id)],
        schools: [school("qingshi-zhongxue"), school("liuxi-xiaoxue")]))
  }

  @Test("are reported with the nearest id")
  func unknown() {
    let messages = found("qingshi-zhongxu")
    #expect(messages.count == 1)
    #expect(messages.first?.contains("schools.csv 中没有编号为“qingshi-zhongxu”的学校") == true)
    #expect(messages.first?.contains("是不是“qingshi-zhongxue”？") == true)
  }

  @Test("are reported in records of duties, too")
  func duties() {
    let messages = messages(
      UnknownSchool.self,
      content(
        plan([task(duties: [duty(.month)])]), schools: [school("a1")],
        duties: [done("2023-09-01", at: "a1"), done("2023-09-01", at: "b1")]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("没有编号为“b1”的学校") == true)
  }

  @Test("are recognised by their names")
  func byName() {
    #expect(found("liuxi-xiaoxue学校").first?.contains("是不是“liuxi-xiaoxue”？") == true)
  }

  @Test("are not found where the registry has them")
  func known() { #expect(found("liuxi-xiaoxue").isEmpty) }
}
