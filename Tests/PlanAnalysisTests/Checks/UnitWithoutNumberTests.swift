import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A unit without its number")
struct UnitWithoutNumberTests {
  @Test(
    "is found behind words that a number must follow",
    arguments: ["计划投入资金万元，改造厕所", "基建项目20个，建筑面积㎡。", "优良率提高个百分点；", "设施建设投资万元。"])
  func lost(text: String) { #expect(UnitWithoutNumber.phrases(in: text).count == 1) }

  @Test(
    "is none where the number stands, or nothing is missing",
    arguments: [
      "投入资金120万元，", "投资约3亿元。", "投资亿元以上项目", "单位：万元。", "提高了5个百分点。", "投入 300 万元。",
      "培训教师，人次不限。", "建筑面积㎡ 层数", "",
    ])
  func fine(text: String) { #expect(UnitWithoutNumber.phrases(in: text).isEmpty) }

  @Test("is reported in the plan's text and in reports")
  func places() {
    let found = messages(
      UnitWithoutNumber.self,
      content(
        plan([task(text: "计划投入资金万元，改造厕所。")]), reports: [report(3, text: "已拨付资金万元。")]))
    #expect(found.count == 2)
    #expect(found.first?.contains("plan.md:10:1: 警告: “投入资金万元”只有单位，没有数字") == true)
  }
}
