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

  @Test("are reported where a project, an inspection or a finding names them")
  func elsewhere() {
    var content = content(
      inspections: [inspection(schools: ["yun-1", "yun-2"])], findings: [finding(school: "yun-3")])
    content.schools = [school("yun-1")]
    content.years[0].plan = plan([task(projects: [project(school: "yun-4")])])
    let messages = messages(UnknownSchool.self, content, in: .english)
    #expect(messages.count == 3)
    for id in ["yun-2", "yun-3", "yun-4"] {
      #expect(messages.contains { $0.contains("no school '\(id)'") })
    }
  }
}
