import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Unknown paces")
struct UnknownPaceTests {
  private func content(naming name: String) -> WorkspaceContent {
    let target = Target(
      id: "t1-a", indicator: "示范校", goal: goal("10"), baseline: nil, start: day("2023-01-01"),
      dueDay: day("2023-12-31"), due: nil, rollUp: nil, leads: [], quote: "", note: nil,
      pace: Located(.named(name), at: line(12)), source: plan2023)
    return PlanAnalysisTests.content(
      plan([task(targets: [target])]),
      measuring: MeasuringSettings(profiles: [PaceProfile(name: "工程进度", steps: [])]))
  }

  @Test("are reported where they are chosen, with the nearest name")
  func unknown() {
    #expect(
      messages(UnknownPace.self, content(naming: "工程进渡")) == [
        """
        content/2023/observations/q.csv:12:1: 错误: 没有名为“工程进渡”的序时方案 [unknown-pace]
          提示：是不是“工程进度”？
        """
      ])
  }

  @Test("are not found where the settings declare them")
  func known() { #expect(messages(UnknownPace.self, content(naming: "工程进度")).isEmpty) }
}
