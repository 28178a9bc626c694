import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("The words of a text")
struct WordsOfTextTests {
  @Test("are cut at full stops and semicolons, not inside numbers")
  func sentences() {
    #expect(WordsOfText.sentences(of: "完成2.5万元。其次；\r\n再次") == ["完成2.5万元", "其次", "再次"])
    #expect(
      WordsOfText.sentences(of: "It rose to 2.5. Then not.") == ["It rose to 2.5", " Then not"])
    #expect(WordsOfText.sentences(of: "").isEmpty)
  }

  @Test("are cut at commas too, not inside numbers")
  func clauses() {
    #expect(WordsOfText.clauses(of: "培训1,236人次，结业,完成。") == ["培训1,236人次", "结业", "完成"])
  }

  @Test("claim nothing where they deny, plan or hope", arguments: ["尚未启动", "拟启动", "It will start"])
  func unfulfilled(clause: String) { #expect(WordsOfText.isUnfulfilled(clause)) }

  @Test("claim something otherwise", arguments: ["不断提高", "已启动", "It started"])
  func fulfilled(clause: String) { #expect(!WordsOfText.isUnfulfilled(clause)) }
}
