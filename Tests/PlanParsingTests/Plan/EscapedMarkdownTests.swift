import PlanModel
import TestSupport
import Testing

@testable import PlanParsing

@Suite("Plain text written as Markdown")
struct EscapedMarkdownTests {
  @Test(
    "shows every sign as it was",
    arguments: [
      "1.深入学习", "1. 深入学习", "2) 其次", "# 标题", "#标题", "> 引用", "- 项目", "+ 项目", "* 项目", "---", "===",
      "***",
      "**加粗**", "_斜体_", "a_b_c", "`代码`", "[链接](http://a.test)", "![图](a.png)", "[^1]: 脚注",
      "[a]: http://b",
      "<b>粗</b>", "a < b", "<!-- 注释 -->", "&amp; &lt; &#65;", "A & B", "a|b", "| a | b |",
      "|---|---|",
      ":---|:---", "~~删除~~", "~~~", "3~5所，6~7所", "```", "\\", "\\*", "!", "![", "- [ ] 不是节点",
      "- [x] 也不是",
      "http://a.test/b_c_d", "www.a.test", "x@y.test", "一、总体要求", "（一）要求", "“双减”**政策", "$a$", "结尾#",
      "+5%", "-5",
      "1234567890. 长", "12.5%", "全角　空格", "tab\t中间", "Setext\n---", "a\n\n    缩进\n- b\n1. c",
      "a | b\n--- | ---\n1 | 2", "(责任单位", "{#id}", "\"引号\" 'x'", "…——", "10%—20%",
    ])
  func exact(text: String) {
    let (document, diagnostics) = parseMarkdown(escapedMarkdown(text), file: "text.md")
    let lines = text.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }

    #expect(document.children.map(\.words) == lines.filter { !$0.isEmpty })
    #expect(document.children.allSatisfy { $0.kind == .paragraph })
    #expect(diagnostics.isEmpty)
  }

  @Test("shows any mixture of signs as it was", arguments: 0..<300)
  func mixture(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let signs = Array("#*_`[]()<>!&~|\\-+=:;.1a 中“”{}\"'^$/?@")
    let text = String((0..<20).map { _ in signs[Int.random(in: 0..<signs.count, using: &numbers)] })
    let document = parseMarkdown(escapedMarkdown(text), file: "text.md").document

    #expect(document.children.map(\.words).joined() == trimmed(text), "\(escapedMarkdown(text))")
    #expect(document.children.allSatisfy { !$0.hasDress })
  }

  @Test("leaves ordinary sentences alone")
  func plain() {
    let text = "到2023年底，建成5所（含）以上，完成率达到95%，a_b 和 3~5所不变。"
    #expect(escapedMarkdown(text) == text)
  }
}
