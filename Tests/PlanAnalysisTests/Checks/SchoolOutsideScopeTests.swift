import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Figures of schools outside a scope")
struct SchoolOutsideScopeTests {
  @Test("are reported where the school is named")
  func outside() {
    let content = content(
      plan([task(targets: [target(goal("10"), rollUp: .sum, scope: "小学")])]),
      observations: [
        observation("2023-03-31", "1", school: "k", line: 2),
        observation("2023-03-31", "1", school: "p", line: 3),
      ], schools: [school("k", level: "幼儿园"), school("p", level: "小学")])
    #expect(
      messages(SchoolOutsideScope.self, content) == [
        """
        content/2023/observations/q.csv:2:1: 警告: 学校“k”不在目标“t1-a”的对象“小学”之内，数据不计入 \
        [school-outside-scope]
        """
      ])
  }

  @Test("cannot be where every school is meant")
  func everywhere() {
    let content = content(
      plan([task(targets: [target(goal("10"), rollUp: .sum)])]),
      observations: [observation("2023-03-31", "1", school: "k")],
      schools: [school("k", level: "幼儿园")])
    #expect(messages(SchoolOutsideScope.self, content).isEmpty)
  }
}
