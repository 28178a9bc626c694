import PlanModel
import PlanParsing
import Testing

@Suite("Reading Markdown")
struct MarkdownParsingTests {
  @Test(
    "gives the blocks of GitHub's Markdown",
    arguments: [
      ("## 二、抓好 {#p2}", "(h2 二、抓好 {#p2})"),
      ("- [x] 印发\n- [ ] 建成\n- 普通", "(list(task true(印发))(task false(建成))(item(普通)))"),
      (
        "> - [x] 印发\n> - [ ] 建成\n> - [-] 别的",
        "(quote(list(task true(印发))(task false(建成))(item([-] 别的))))"
      ),
      (
        "| 甲 | 乙 |\n|:-:|--:|\n| 1 | a<br>b |",
        "(table(row(cell 甲)(cell 乙))(row(cell 1)(cell a⏎b)))"
      ),
      ("甲[^b]乙[^a]\n\n[^a]: 一\n[^b]: 二", "甲[1]乙[2](note 1 二)(note 2 一)"),
      ("![图](a.png)", "<img a.png>图</img>"),
      (
        "a\u{1}" + String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self) + "b",
        "a \u{FFFD}b"
      ),
    ])
  func blocks(text: String, expected: String) { #expect(outline(text) == expected) }

  @Test("keeps the columns' alignment and the lists' numbers")
  func details() {
    let document = parseMarkdown(
      "|a|b|c|d|\n|-|:-|:-:|-:|\n\n3. x\n4. y\n\n- x\n\n- y", file: "t.md"
    ).document
    #expect(
      document.children.map(\.kind)
        == [
          .table([.unstated, .left, .centre, .right]),
          .list(ordered: true, start: 3, isTight: true),
          .list(ordered: false, start: 1, isTight: false),
        ])
  }

  @Test(
    "warns of words that would not be printed",
    arguments: [
      ("| a | b |\n|---|---|\n| 1 | 2 | 多余 |", "t.md:3:11: error", "table-row-too-long"),
      ("| a | b |\n|---|---|\n| 1 | 2 |\n正文", "t.md:4:1: warning", "line-read-as-table-row"),
      ("好\n\n<div>文字</div>", "t.md:3:1: warning", "raw-html"),
      ("好 <b>文字", "t.md:1: warning", "raw-html"),
      ("好\n[a](javascript:alert%281%29)", "t.md:2: warning", "unsafe-link"),
      ("## 甲\n[责任单位]:安全办\n[时限]:年底", "t.md:3: warning", "text-read-as-link-definition"),
      ("甲\n\n> [责任单位]: 安全办", "t.md:3: warning", "text-read-as-link-definition"),
      ("甲[^1]\n\n[^1]: 乙\n[^2]: 丙", "t.md:4: warning", "footnote-not-mentioned"),
      ("好 ![a](data:image/png;base64,AA)", "t.md:1: warning", "unsafe-link"),
    ])
  func losses(text: String, start: String, rule: String) {
    let texts = parseMarkdown(text, file: "t.md").diagnostics.map { $0.text(in: .english) }
    #expect(texts.contains { $0.hasPrefix(start) && $0.contains("[\(rule)]") }, "\(texts)")
  }

  @Test(
    "warns of nothing else",
    arguments: [
      "见[附件]\n\n[附件]: 附件一.pdf", "甲\n[责任单位]:安全办", "[甲]:乙 丙", "[甲]：乙", "[a]: /u",
      "```\n[责任单位]:安全办\n[^3]: x\n```", "甲[^1]\n\n[^1]: 乙",
      "<!-- 说明 -->\n\n好 <!-- 说明 -->", "| a |\n|---|\n| 1 |", "| a | b |\n|---|---|\n| 1 |",
      "[a](b.html) [c](https://d.cn) [e](mailto:f@g.cn) [h](#i)", "a<br>b",
    ])
  func quiet(text: String) { #expect(parseMarkdown(text, file: "t.md").diagnostics.isEmpty) }

  @Test("gives the same on four threads as on one")
  func threads() async {
    let texts = (0..<2_000).map { number in
      """
      # 第\(number)项 **“双减”**政策

      ~~“旧”~~文字 ~~old \(number)~~ *em* https://a.cn/\(number)，[^1]

      | 甲 | 乙 |
      |---|---|
      | ~~\(number)~~ | **重点:**落实 |

      - [x] 完成 ~~一~~
        - [ ] 二

      [^1]: ~~注~~
      """
    }
    let expected = texts.map(outline)
    let found = await withTaskGroup(of: (Int, [String]).self) { group in
      for worker in 0..<4 {
        group.addTask { (worker, texts.map(outline)) }
      }
      return await group.reduce(into: [[String]]()) { $0.append($1.1) }
    }
    for texts in found { #expect(texts == expected) }
    #expect(expected[0].contains("<s>“旧”</s>文字 <s>old 0</s>"))
  }
}
