import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Statuses set by nobody")
struct OverrideWithoutAuthorTests {
  @Test("are errors", arguments: [("", 1), ("督导室", 0)])
  func author(author: String, count: Int) {
    var content = content(plan([task()]))
    content.years[0].overrides = [override("2023-06-01", "t1", .completed, author: author)]
    #expect(messages(OverrideWithoutAuthor.self, content).count == count)
  }
}
