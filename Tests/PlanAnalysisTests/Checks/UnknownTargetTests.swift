import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Unknown targets")
struct UnknownTargetTests {
  private let plan = PlanAnalysisTests.plan([task(targets: [target(goal("10"), id: "t29-b")])])

  @Test("are reported at their cell, with the nearest id")
  func unknown() {
    let content = content(
      plan, observations: [observation("2023-09-30", "6", target: "t29-d", line: 4)])
    #expect(
      messages(UnknownTarget.self, content) == [
        """
        content/2023/observations/q.csv:4:1: 错误: 2023年计划中没有编号为“t29-d”的目标 [unknown-target]
          提示：是不是“t29-b”？
        """
      ])
  }

  @Test("are not found where the plan has them")
  func known() {
    let content = content(
      plan, observations: [observation("2023-09-30", "6", target: "t29-b")])
    #expect(messages(UnknownTarget.self, content).isEmpty)
  }

  @Test("are reported in every row, none dropped")
  func everyRow() {
    let rows = (2..<12).map { observation("2023-09-30", "6", target: "zzzzzzz", line: $0) }
    #expect(messages(UnknownTarget.self, content(plan, observations: rows)).count == 10)
  }

  @Test("are reported in rows whose value could not be read")
  func unreadable() {
    var content = content(plan)
    content.years[0].targetsLeftOut = [
      Located("t29-d", at: line(7)), Located("t29-b", at: line(8)),
    ]
    #expect(
      messages(UnknownTarget.self, content) == [
        """
        content/2023/observations/q.csv:7:1: 错误: 2023年计划中没有编号为“t29-d”的目标 [unknown-target]
          提示：是不是“t29-b”？
        """
      ])
  }
}
