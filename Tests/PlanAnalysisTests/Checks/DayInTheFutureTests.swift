import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Days in the future")
struct DayInTheFutureTests {
  private let content = PlanAnalysisTests.content(
    plan([
      task(
        targets: [target(goal("10"))], milestones: [milestone(ticked: true, finished: "2023-10-08")]
      )
    ]),
    observations: [
      observation("2023-09-30", "6", line: 2), observation("2023-10-01", "7", line: 3),
    ], reports: [report(3), report(4)])

  @Test("are warned about in observations, reports and milestones")
  func allKinds() {
    let found = messages(DayInTheFuture.self, content)
    #expect(found.count == 3)
    #expect(found.first?.contains("q.csv:3:1: 警告: “2023-10-01”晚于数据截至日2023-09-30，不计入") == true)
    #expect(found.contains { $0.contains("“2023-12-31”") })
    #expect(found.contains { $0.contains("“2023-10-08”") })
  }

  @Test("are one message for each file, at its first such record")
  func grouped() {
    let rows = (2..<30).map { observation("2023-10-01", "7", line: 31 - $0) }
    let content = PlanAnalysisTests.content(
      plan([task(targets: [target(goal("10"))])]), observations: rows)
    let found = messages(DayInTheFuture.self, content)
    #expect(found.count == 1)
    #expect(found.first?.contains("q.csv:2:1: 警告: “2023-10-01”等28条记录晚于数据截至日") == true)
  }

  @Test("are none once the cut-off has reached them")
  func reached() {
    #expect(messages(DayInTheFuture.self, content, asOf: "2023-12-31").isEmpty)
  }
}
