import FoundationEssentials
import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Unknown series")
struct UnknownSeriesTests {
  @Test("are reported at the target's cell, with the nearest name")
  func unknown() {
    #expect(
      messages(UnknownSeries.self, seriesContent(naming: "封闭管里")) == [
        """
        content/2023/observations/q.csv:4:1: 错误: 目标“t1-a”没有分项“封闭管里” [unknown-series]
          提示：是不是“封闭管理”？
        """
      ])
  }

  @Test("are not found where the target lists them, or where none is named")
  func known() {
    #expect(messages(UnknownSeries.self, seriesContent(naming: "一键报警")).isEmpty)
    #expect(messages(UnknownSeries.self, seriesContent(naming: nil)).isEmpty)
  }
}

/// A target with two series and one record.
func seriesContent(naming series: String?) -> WorkspaceContent {
  let target = Target(
    id: "t1-a", indicator: "达标", goal: goal("100", unit: "%"), baseline: nil,
    start: day("2023-01-01"), dueDay: day("2023-12-31"), due: nil, rollUp: nil, leads: [],
    quote: "", note: nil,
    series: ["封闭管理", "一键报警"].map { Located($0, at: plan2023) }, source: plan2023)
  let record = Observation(
    day: Located(day("2023-06-30"), at: line(4)), target: Located("t1-a", at: line(4)),
    school: nil, value: Located(80, at: line(4)), series: series, source: line(4))
  return content(plan([task(targets: [target])]), observations: [record])
}
