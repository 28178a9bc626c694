import Testing

@testable import PlanParsing

@Suite("The words of a heading")
struct HeadingWordsTests {
  @Test(
    "give number, title and id",
    arguments: [
      ("二、抓好校园安全 {#p2}", "二", "抓好校园安全", "p2"), ("7. 加强教育 {#t7}", "7", "加强教育", "t7"),
      ("7、加强教育", "7", "加强教育", ""), ("7.加强教育", "7", "加强教育", ""), ("(三) 题目", "三", "题目", ""),
      ("（十二）题目", "十二", "题目", ""), ("第一部分 总体要求", "第一部分", "总体要求", ""), ("1.2 题目", "1.2", "题目", ""),
      ("1.2. 题目", "1.2", "题目", ""), ("A. Title", "A", "Title", ""),
      ("IV. Title {#x-1}", "IV", "Title", "x-1"),
    ])
  func numbered(words: String, label: String, title: String, id: String) {
    let heading = HeadingWords(words)
    #expect(heading.label == label)
    #expect(heading.title == title)
    #expect(heading.id ?? "" == id)
  }

  @Test(
    "keep a title that only looks numbered",
    arguments: [
      "2.5万人的培训", "2023年工作", "一体化推进", "“一个统领”", "三全育人", "U.S. schools", "1246工程", "第一中学新校区", "七、",
      "（示例）",
    ])
  func bare(words: String) {
    #expect(HeadingWords(words).label == nil)
    #expect(HeadingWords(words).title == words)
  }

  @Test("find a printed number again", arguments: ["一", "十二", "7", "1.2", "第一部分", "A", "IV"])
  func printed(label: String) {
    #expect(HeadingWords.isLabel(label))
    #expect(HeadingWords(HeadingWords.marked(label) + "题目").label == label)
  }
}
