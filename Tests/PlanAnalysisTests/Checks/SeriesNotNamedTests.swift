import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Records without their series")
struct SeriesNotNamedTests {
  @Test("are reported with what to write")
  func missing() {
    #expect(
      messages(SeriesNotNamed.self, seriesContent(naming: nil)) == [
        """
        content/2023/observations/q.csv:4:1: 错误: 目标“t1-a”分成几个分项，这一行没有写是哪一个 [series-not-named]
          提示：写作 t1-a/封闭管理
        """
      ])
  }

  @Test("are not found where the series is named")
  func named() { #expect(messages(SeriesNotNamed.self, seriesContent(naming: "一键报警")).isEmpty) }
}
