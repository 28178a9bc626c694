import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A report's text that is repeated")
struct ReportTextRepeatedTests {
  private func found(_ second: String, _ third: String) -> [String] {
    messages(
      ReportTextRepeated.self,
      content(plan([task()]), reports: [report(2, text: second), report(3, text: third)]))
  }

  @Test("is warned about at the later report")
  func repeated() {
    let text = "各校完成线路巡查，全部整改到位。"
    #expect(found(text, text + " ").first?.contains("q3.csv") == true)
    #expect(found(text, text).first?.contains("与二季度一字不差") == true)
  }

  @Test("is none where the words differ, or are too few to be a copy")
  func fine() {
    #expect(found("各校完成线路巡查，全部整改到位。", "各校完成线路巡查，整改九处。").isEmpty)
    #expect(found("按计划推进。", "按计划推进。").isEmpty)
  }
}
