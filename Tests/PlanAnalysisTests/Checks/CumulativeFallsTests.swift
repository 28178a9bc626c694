import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A cumulative count that falls")
struct CumulativeFallsTests {
  private func found(
    _ promise: Target, _ first: String, _ second: String, note: String? = nil
  ) -> [String] {
    messages(
      CumulativeFalls.self,
      content(
        plan([task(targets: [promise])]),
        observations: [
          observation("2023-06-30", first, line: 2),
          observation("2023-09-30", second, note: note, line: 3),
        ]))
  }

  @Test("is warned about at the record that is lower")
  func falls() {
    let found = found(target(goal("10")), "6", "2")
    #expect(found.first?.contains("q.csv:3:1: 警告: 目标“t1-a”从6所减少到2所，是不是填了本期数") == true)
  }

  @Test("is none where it rises, or the note says why")
  func fine() {
    #expect(found(target(goal("10")), "2", "6").isEmpty)
    #expect(found(target(goal("10")), "6", "6").isEmpty)
    #expect(found(target(goal("10")), "6", "5", note: "撤并1所").isEmpty)
  }

  @Test("is none of a rate, of a number with a base, or of one that should fall")
  func others() {
    #expect(found(target(goal("95", unit: "%")), "90", "85").isEmpty)
    #expect(found(target(goal("10"), baseline: "4"), "6", "5").isEmpty)
    #expect(found(target(goal("10", .atMost)), "20", "15").isEmpty)
  }
}
