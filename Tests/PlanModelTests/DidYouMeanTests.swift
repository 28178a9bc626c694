import PlanModel
import Testing

@Suite("The word an author meant")
struct DidYouMeanTests {
  static let columns = ["day", "target", "school", "value", "evidence", "指标", "责任单位", "完成时限"]

  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var word: String
    var expected: String?
  }

  @Test(
    "is the nearest candidate",
    arguments: [
      Case(testDescription: "a letter missing", word: "targt", expected: "target"),
      Case(testDescription: "two letters swapped", word: "shcool", expected: "school"),
      Case(testDescription: "another case", word: "VALUE", expected: "value"),
      Case(testDescription: "a Han character too many", word: "责任单位名", expected: "责任单位"),
      Case(testDescription: "a Han character replaced", word: "完成时间", expected: "完成时限"),
      Case(testDescription: "nothing alike", word: "remarks", expected: nil),
      Case(testDescription: "nothing typed", word: "", expected: nil),
    ])
  func nearestCandidate(_ c: Case) {
    #expect(nearest(to: c.word, among: Self.columns) == c.expected)
  }

  @Test("is the first of candidates equally near")
  func ties() {
    #expect(nearest(to: "t7", among: ["t8", "t6"]) == "t8")
    #expect(nearest(to: "t7", among: ["t6", "t8"]) == "t6")
  }

  @Test("prefers a swap of neighbours to two replacements")
  func swap() {
    #expect(nearest(to: "abdc", among: ["abxy", "abcd"]) == "abcd")
  }

  @Test("is found at once among pasted pages of text")
  func longWords() {
    let page = String(repeating: "字", count: 200_000)
    #expect(nearest(to: page, among: Self.columns) == nil)
  }
}
