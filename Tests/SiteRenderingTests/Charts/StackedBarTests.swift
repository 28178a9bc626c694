import PlanAnalysis
import SiteRendering
import Testing

@Suite("A stacked bar")
struct StackedBarTests {
  @Test("lays its parts end to end and leaves out what nothing has")
  func endToEnd() {
    let bar = StackedBar(StatusCounts([.completed, .onTrack, .onTrack, .notReported]))

    #expect(bar.parts.map(\.status) == [.completed, .onTrack, .notReported])
    #expect(bar.parts.map(\.x) == ["0%", "25%", "75%"])
    #expect(bar.parts.map(\.width) == ["25%", "50%", "25%"])
    #expect(bar.parts.map(\.isFollowing) == [false, true, true])
  }

  @Test("of nothing has no parts")
  func empty() { #expect(StackedBar(StatusCounts([])).parts.isEmpty) }
}
