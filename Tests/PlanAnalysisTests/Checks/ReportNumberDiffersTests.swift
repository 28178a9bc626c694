import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A report's number that differs from the figures")
struct ReportNumberDiffersTests {
  private func found(_ text: String, value: String = "5", targets: [Target]? = nil) -> [String] {
    messages(
      ReportNumberDiffers.self,
      content(
        plan([task(targets: targets ?? [target(goal("10"))])]),
        observations: [observation("2023-06-30", "3"), observation("2023-09-28", value)],
        reports: [report(3, text: text)]))
  }

  @Test("is warned about with both numbers")
  func differs() {
    #expect(
      found("累计建成示范校6所。").first?.contains("文字说累计“6所”，而目标“t1-a”2023-09-28的数据是5所") == true)
  }

  @Test(
    "is none where the number fits, speaks of something else, or is planned",
    arguments: ["累计建成示范校5所。", "累计审计6所学校食堂。", "累计建成示范校6间。", "计划累计建成示范校6所。", "新建示范校6所。"])
  func fine(text: String) { #expect(found(text).isEmpty) }

  @Test("is none where two targets have the unit")
  func ambiguous() {
    #expect(
      found("累计建成示范校6所。", targets: [target(goal("10")), target(goal("8"), id: "t1-b")]).isEmpty)
  }
}
