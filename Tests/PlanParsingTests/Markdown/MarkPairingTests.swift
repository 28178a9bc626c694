import Testing

@Suite("Marks in Chinese text")
struct MarkPairingTests {
  @Test(
    "are paired where no blank stands beside them",
    arguments: [
      ("**“双减”**政策", "<b>“双减”</b>政策"),
      ("**重点任务:**落实", "<b>重点任务:</b>落实"),
      ("**重点任务：**落实", "<b>重点任务：</b>落实"),
      ("~~“删除”~~文字", "<s>“删除”</s>文字"),
      ("*“双减”*政策", "<i>“双减”</i>政策"),
      ("*重点任务:*落实", "<i>重点任务:</i>落实"),
      ("落实**“双减”**政策", "落实<b>“双减”</b>政策"),
      ("落实**(试行)**办法", "落实<b>(试行)</b>办法"),
      ("**《方案》**印发，**“五项管理”**到位", "<b>《方案》</b>印发，<b>“五项管理”</b>到位"),
      ("**“一”**政策,**“二”**政策:**“三”**政策", "<b>“一”</b>政策,<b>“二”</b>政策:<b>“三”</b>政策"),
      ("**甲：**一；**乙:**二", "<b>甲：</b>一；<b>乙:</b>二"),
      ("（**重点**）（**难点**）", "（<b>重点</b>）（<b>难点</b>）"),
      ("**重点(*一*)**后", "<b>重点(<i>一</i>)</b>后"),
      ("***“双减”***政策", "<i><b>“双减”</b></i>政策"),
      ("**甲*“乙”*丙：**丁", "<b>甲<i>“乙”</i>丙：</b>丁"),
      ("~~**“甲”**乙：~~丙", "<s><b>“甲”</b>乙：</s>丙"),
      ("**95%**以上", "<b>95%</b>以上"),
      ("达到**≥95%**。", "达到<b>≥95%</b>。"),
      ("**“双减”**AI课程", "<b>“双减”</b>AI课程"),
      ("[**“双减”**政策](/a)", "<a /a><b>“双减”</b>政策</a>"),
      ("**见[附件](/a)：**全文", "<b>见<a /a>附件</a>：</b>全文"),
      ("**`代码`**后", "<b>`代码`</b>后"),
      ("**“双减”\n政策：**落实", "<b>“双减”政策：</b>落实"),
      ("开头**重点** \n后文", "开头<b>重点</b>后文"),
    ])
  func chinese(text: String, expected: String) { #expect(inlines(text) == expected) }

  @Test(
    "stay what they are when nothing closes them",
    arguments: [
      ("**“双减”政策", "**“双减”政策"),
      ("5**所", "5**所"),
      ("3 * 5 * 2", "3 * 5 * 2"),
      ("** 重点 **", "** 重点 **"),
      ("3~5所，6~8所", "3~5所，6~8所"),
      ("~~~三个~~~后", ""),
      ("甲~~~乙~~~丙", "甲~~~乙~~~丙"),
      ("\\*\\*“双减”\\*\\*政策", "**“双减”**政策"),
      ("&#42;&#42;甲&#42;&#42;", "**甲**"),
      ("`**“双减”**政策`", "`**“双减”**政策`"),
      ("``a\\*b ~~x~~ _y_``", "`a\\*b ~~x~~ _y_`"),
      ("文_件_名", "文_件_名"),
      ("snake_case_name", "snake_case_name"),
      ("**“甲”*乙", "**“甲”*乙"),
    ])
  func leftOver(text: String, expected: String) { #expect(inlines(text) == expected) }

  @Test(
    "follow CommonMark in English",
    arguments: [
      ("*a* **b** ***c***", "<i>a</i> <b>b</b> <i><b>c</b></i>"),
      ("_a_ __b__", "<i>a</i> <b>b</b>"),
      ("a**\"b\"**c", "a**\"b\"**c"),
      ("*foo**bar**baz*", "<i>foo<b>bar</b>baz</i>"),
      ("*foo**bar*", "<i>foo**bar</i>"),
      ("**foo*bar**", "<b>foo*bar</b>"),
      ("foo*bar*baz", "foo<i>bar</i>baz"),
      ("*foo [bar*](/u)", "*foo <a /u>bar*</a>"),
      ("~~gone~~ here", "<s>gone</s> here"),
      ("__init__.py and _x_y", "<b>init</b>.py and _x_y"),
      ("*(*foo*)*", "<i>(<i>foo</i>)</i>"),
      ("**foo** bar", "<b>foo</b> bar"),
    ])
  func english(text: String, expected: String) { #expect(inlines(text) == expected) }

  @Test(
    "are paired in headings, cells, items and quotes alike",
    arguments: [
      "## **“双减”**政策", "> **“双减”**政策", "- **“双减”**政策", "* **“双减”**政策", "1. **“双减”**政策",
      "- [ ] **“双减”**政策", "> - **“双减”**政策", "甲 | 乙\n---|---\n**“双减”**政策 | 丙",
      "| 甲 | 乙 |\n|---|---|\n| 丙 | **“双减”**政策 |", "注[^1]\n\n[^1]: **“双减”**政策",
    ])
  func everywhere(text: String) {
    #expect(outline(text).contains("<b>“双减”</b>政策"))
  }

  @Test(
    "that make blocks still make blocks",
    arguments: [
      ("***\n", "(rule)"), ("* * *", "(rule)"), ("___", "(rule)"),
      ("* a\n* b", "(list(item(a))(item(b)))"),
      ("~~~\n**x**\n~~~", "(code **x**\n)"), ("    **x**", "(code **x**\n)"),
      ("```\n_a_ ~~b~~\n```", "(code _a_ ~~b~~\n)"),
    ])
  func blocks(text: String, expected: String) { #expect(outline(text) == expected) }

  @Test("in great number do not nest without end")
  func many() {
    let text =
      String(repeating: "*a **b ", count: 1_000) + String(repeating: "c** d* ", count: 1_000)
    let words = inlines(text)
    #expect(words.contains("<b>"))
    #expect(words.contains("d*"))
  }
}
