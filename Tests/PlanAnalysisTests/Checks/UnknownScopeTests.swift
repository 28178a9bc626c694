import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Unknown scopes")
struct UnknownScopeTests {
  private func said(_ scope: String) -> [String] {
    messages(
      UnknownScope.self,
      content(
        plan([task(targets: [target(goal("10"), scope: scope)])]),
        schools: [school("a", level: "小学", township: "云岭镇")]))
  }

  @Test("are reported with the nearest words of the register")
  func unknown() {
    #expect(
      said("云玲镇") == [
        """
        content/2023/plan.md:10:1: 警告: 看不出“云玲镇”指哪些学校，按全部学校统计 [unknown-scope]
          提示：是不是“云岭镇”？
        """
      ])
  }

  @Test("are those, too, that no school of the register fits")
  func empty() {
    #expect(
      said("民办幼儿园") == [
        "content/2023/plan.md:10:1: 警告: schools.csv 中没有“民办幼儿园”这样的学校 [unknown-scope]"
      ])
  }

  @Test("are not those that name schools or none", arguments: ["小学", "全部学校", "不能到校的残疾学生"])
  func known(_ scope: String) { #expect(said(scope).isEmpty) }

  @Test("of duties are reported too")
  func duty() {
    let duty = Duty(
      id: "t1-d1", title: "演练", frequency: "每月1次", scope: Located("示范学校", at: line(7)), leads: [],
      source: plan2023)
    let task = PlanTask(
      id: "t1", label: nil, title: "任务", text: nil, leads: [], partners: [], due: nil, targets: [],
      milestones: [], duties: [duty], projects: [], source: plan2023)
    let said = messages(UnknownScope.self, content(plan([task]), schools: [school("a")]))
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("content/2023/observations/q.csv:7:1: 警告: 看不出“示范学校”") == true)
  }
}
