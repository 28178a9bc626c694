import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Corrections without a reason")
struct CorrectionWithoutReasonTests {
  private func messages(_ value: String, note: String?) -> [String] {
    let content = content(
      plan([task(targets: [target(goal("10"))])]),
      observations: [
        observation("2023-09-30", "6", line: 2),
        observation("2023-09-30", value, note: note, line: 7),
      ])
    return PlanAnalysisTests.messages(CorrectionWithoutReason.self, content)
  }

  @Test("are warnings at the later line that name the earlier one")
  func silent() {
    #expect(
      messages("5", note: nil) == [
        """
        content/2023/observations/q.csv:7:1: 警告: “t1-a”2023-09-30的数值更正了第 2 行，但没有写说明 \
        [correction-without-reason]
          提示：在“说明”一列写明更正的理由
        """
      ])
  }

  @Test(
    "are not those that say why, nor the same line twice",
    arguments: [("5", "重复统计"), ("6", nil)] as [(String, String?)])
  func fine(value: String, note: String?) { #expect(messages(value, note: note).isEmpty) }
}
