import PlanModel
import PlanParsing
import Testing

private func html(_ text: String, idPrefix: String = "") -> String {
  renderHTML(parseMarkdown(text, file: "t.md").document.children, idPrefix: idPrefix)
}

@Suite("HTML of a prose")
struct HTMLRenderingTests {
  @Test(
    "has paragraphs, lists and quotes nested as HTML wants them",
    arguments: [
      ("甲\n\n乙 **丙**", "<p>甲</p>\n<p>乙 <strong>丙</strong></p>"),
      ("- 甲\n- 乙", "<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>"),
      ("- 甲\n\n- 乙", "<ul>\n<li>\n<p>甲</p></li>\n<li>\n<p>乙</p></li>\n</ul>"),
      ("- 甲\n  1. 乙", "<ul>\n<li>甲\n<ol>\n<li>乙</li>\n</ol></li>\n</ul>"),
      ("- 甲\n\n  - 乙", "<ul>\n<li>\n<p>甲</p>\n<ul>\n<li>乙</li>\n</ul></li>\n</ul>"),
      ("3) 甲", "<ol start=\"3\">\n<li>甲</li>\n</ol>"),
      ("-\n- 甲", "<ul>\n<li></li>\n<li>甲</li>\n</ul>"),
      (
        "> 甲\n>\n> > 乙",
        "<blockquote>\n<p>甲</p>\n<blockquote>\n<p>乙</p>\n</blockquote>\n</blockquote>"
      ),
      ("甲  \n乙\nab\ncd", "<p>甲<br>\n乙\nab\ncd</p>"),
      (
        "```\n<b> & \"c\"\n```\n\n---",
        "<pre tabindex=\"0\"><code>&lt;b&gt; &amp; &quot;c&quot;\n</code></pre>\n<hr>"
      ),
      ("~~甲~~ *乙* `丙`", "<p><del>甲</del> <em>乙</em> <code>丙</code></p>"),
    ])
  func blocks(text: String, expected: String) { #expect(html(text) == expected) }

  @Test(
    "starts its headings at the third level and skips none",
    arguments: [
      ("# 甲\n### 乙\n###### 丙\n## 丁", [3, 4, 5, 4]), ("#### 甲\n## 乙\n### 丙", [3, 3, 4]),
      ("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6", [3, 4, 5, 6, 6, 6]),
    ])
  func levels(text: String, expected: [Int]) {
    let levels = html(text).split(separator: "<h").compactMap { $0.first?.wholeNumberValue }
    #expect(levels == expected)
  }

  @Test(
    "gives every heading an address",
    arguments: [
      ("# 抓好 安全（试行）！", "<h3 id=\"抓好-安全-试行\">抓好 安全（试行）！</h3>"),
      ("# 抓好 {#p2}", "<h3 id=\"p2\">抓好</h3>"),
      ("# **抓好** {#安全-1.a}", "<h3 id=\"安全-1.a\"><strong>抓好</strong></h3>"),
      ("# Step TWO: 7_a", "<h3 id=\"step-two-7-a\">Step TWO: 7_a</h3>"),
      ("# ！", "<h3 id=\"s\">！</h3>"),
      ("# a {#b c}", "<h3 id=\"a-b-c\">a {#b c}</h3>"),
      ("# a {#}", "<h3 id=\"a\">a {#}</h3>"),
      ("# a {#\"x}", "<h3 id=\"a-x\">a {#&quot;x}</h3>"),
      (
        "# 甲\n# 甲\n# 甲 {#甲-2}\n# 甲",
        "<h3 id=\"甲\">甲</h3>\n<h3 id=\"甲-2\">甲</h3>\n<h3 id=\"甲-2-2\">甲</h3>\n<h3 id=\"甲-3\">甲</h3>"
      ),
    ])
  func ids(text: String, expected: String) { #expect(html(text) == expected) }

  @Test("puts its prefix before every id, and before links to them")
  func prefix() {
    #expect(
      html("# 甲 {#x}\n[1](#x) [2](#%E4%B9%99) [3](#丙)\n## 乙\n好[^1]\n\n[^1]: 注", idPrefix: "t7-")
        == """
        <h3 id="t7-x">甲</h3>
        <p><a href="#t7-x">1</a> <a href="#t7-乙">2</a> <a href="#丙">3</a></p>
        <h4 id="t7-乙">乙</h4>
        <p>好<sup><a id="t7-fnref-1" href="#t7-fn-1" role="doc-noteref">[1]</a></sup></p>
        <div class="notes">
        <ol>
        <li id="t7-fn-1">
        <p>注 <a href="#t7-fnref-1" role="doc-backlink" aria-label="返回正文 1">↩</a></p>
        </li>
        </ol>
        </div>
        """)
  }

  @Test("numbers footnotes mentioned twice, in links, or defined elsewhere")
  func footnotes() {
    let rendered = html("a[^x] b[^x] [c[^x]](/d)\n\n[^x]: y\n    - z")
    #expect(rendered.contains("id=\"fnref-1-2\" href=\"#fn-1\""))
    #expect(rendered.contains("<a href=\"/d\">c<sup>[1]</sup></a>"))
    #expect(
      rendered.contains(
        "</ul>\n<p> <a href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"back to the text 1\">"))

    let document = parseMarkdown("a[^x]\n\n[^x]: y", file: "t.md").document
    #expect(renderHTML(Array(document.children.prefix(1))) == "<p>a<sup>[1]</sup></p>")
    #expect(
      renderHTML(Array(document.children.suffix(1))).contains("<li id=\"fn-1\">\n<p>y</p>\n</li>"))
  }

  @Test("wraps tables so that they can be scrolled and told apart")
  func tables() {
    #expect(
      html("| 甲 | | 丙 |\n|:--|:-:|--:|\n| a | **b** | |")
        == """
        <div class="tw" tabindex="0" role="region" aria-label="表格：甲、丙">
        <table class="tbl">
        <thead>
        <tr><th scope="col">甲</th><td class="c"></td><th scope="col" class="r">丙</th></tr>
        </thead>
        <tbody>
        <tr><td>a</td><td class="c"><strong>b</strong></td><td class="r"></td></tr>
        </tbody>
        </table>
        </div>
        """)
    let two = html("a|b\n-|-\n1|2\n\na|b\n-|-\n")
    #expect(two.contains("aria-label=\"Table: a, b\""))
    #expect(two.contains("aria-label=\"Table: a, b (2)\""))
    #expect(two.components(of: "<tbody>") == 1)
  }

  @Test("prints tick boxes as marks with words")
  func ticks() {
    #expect(
      html("- [x] 甲\n- [ ] 乙")
        == """
        <ul>
        <li class="task done"><span class="tick" role="img" aria-label="已完成">☑</span> 甲</li>
        <li class="task"><span class="tick" role="img" aria-label="未完成">☐</span> 乙</li>
        </ul>
        """)
    #expect(
      html("- [x] a\n\n- [ ] b").contains(
        "<p><span class=\"tick\" role=\"img\" aria-label=\"done\">"))
  }

  @Test(
    "makes links only of safe addresses",
    arguments: [
      ("[甲](a/b.html?c=1&d=2#e)", "<p><a href=\"a/b.html?c=1&amp;d=2#e\">甲</a></p>"),
      ("[甲](https://b.cn)", "<p><a href=\"https://b.cn\" rel=\"noopener\">甲</a></p>"),
      ("[甲](//b.cn)", "<p><a href=\"//b.cn\" rel=\"noopener\">甲</a></p>"),
      ("[甲](\\\\b.cn)", "<p><a href=\"%5Cb.cn\">甲</a></p>"),
      ("[甲](mailto:b@c.cn)", "<p><a href=\"mailto:b@c.cn\">甲</a></p>"),
      ("[甲](javascript:b)", "<p>甲</p>"), ("[甲](JavaScript:b)", "<p>甲</p>"),
      ("[甲](<  javascript:b>)", "<p>甲</p>"), ("[甲](&#1;javascript:b)", "<p>甲</p>"),
      ("[甲](java&Tab;script:b)", "<p>甲</p>"), ("[甲](java&#10;script:b)", "<p>甲</p>"),
      ("[甲](data:text/html,b)", "<p>甲</p>"), ("[甲](vbscript:b)", "<p>甲</p>"),
      ("<javascript:b>", "<p>javascript:b</p>"), ("[甲][b]\n\n[b]: data:c", "<p>甲</p>"),
      ("[甲](<a\"b'c>)", "<p><a href=\"a%22b&#39;c\">甲</a></p>"),
      ("[](/a)", "<p><a href=\"/a\">/a</a></p>"), ("[甲]()", "<p>甲</p>"),
      ("![图](a.png)", "<p><img src=\"a.png\" alt=\"图\" loading=\"lazy\"></p>"),
      ("[![](a.png)](b)", "<p><a href=\"b\"><img src=\"a.png\" alt=\"\" loading=\"lazy\"></a></p>"),
      ("![图](https://b.cn/a.png)", "<p><a href=\"https://b.cn/a.png\" rel=\"noopener\">图</a></p>"),
      ("[![图](//b.cn/a.png)](c)", "<p><a href=\"c\">图</a></p>"),
      ("![图](data:image/png;base64,A)", "<p>图</p>"),
      (
        "![\"><script>](a.png \"t\")",
        "<p><img src=\"a.png\" alt=\"&quot;&gt;\" loading=\"lazy\"></p>"
      ),
    ])
  func links(text: String, expected: String) { #expect(html(text) == expected) }

  @Test(
    "leaves out HTML and what HTML forbids",
    arguments: [
      ("<div onclick=\"x\">a</div>\n\n好", "<p>好</p>"), ("<b>", ""),
      ("好<script>alert(1)</script>", "<p>好alert(1)</p>"),
      ("a\u{0}\u{8}&#8;&#x85;b&lt;script&gt;", "<p>a  b&lt;script&gt;</p>"),
      ("\"\u{301}onmouseover='x'", "<p>&quot;\u{301}onmouseover=&#39;x&#39;</p>"),
      ("<!-- a -->", ""),
    ])
  func raw(text: String, expected: String) { #expect(html(text) == expected) }

  @Test("is the same for the words of one heading or cell")
  func words() throws {
    let heading = try #require(parseMarkdown("# **甲**\n乙", file: "t.md").document.children.first)
    #expect(renderHTML(heading.children) == "<strong>甲</strong>")
  }
}

@Suite("Plain text of a prose")
struct PlainTextTests {
  @Test("is one line a paragraph, without marks")
  func lines() {
    let text = """
      # 甲 {#p1}
      乙**丙**
      丁 [戊](/a)[^1]

      - [x] 己
        - 庚 ![图](b.png)

      | a | b |
      |---|---|
      | 1 | |
      | 2 | 3 |

      > `code` <b>x</b>

      <div>y</div>

      [^1]: 注
      """
    #expect(
      plainText(parseMarkdown(text, file: "t.md").document.children)
        == "甲\n乙丙丁 戊\n己\n庚 图\na b\n1\n2 3\ncode x\n注")
  }
}

@Suite("A prose")
struct ProseReadingTests {
  @Test("keeps its place and reports lines of its file")
  func reading() throws {
    let position = FilePosition(file: "content/2023/plan.md", line: 12, column: 1)
    let (read, diagnostics) = prose(
      fromMarkdown: "**甲：**乙\n\n<b>", position: position, idPrefix: "t1-")
    #expect(
      try #require(read)
        == Prose(html: "<p><strong>甲：</strong>乙</p>", plain: "甲：乙", source: position))
    #expect(diagnostics.map(\.position.line) == [14])
  }

  @Test("lists the links that must lead to this site, where they stand")
  func links() throws {
    let position = FilePosition(file: "content/2023/plan.md", line: 12, column: 1)
    let (read, _) = prose(
      fromMarkdown: "#### 安排\n\n见[任务](#t%37)、[安排](#安排)、[外站](https://a.cn/)和\n![图](a%20b.png)",
      position: position, idPrefix: "t1-")
    let links = try #require(read).links
    #expect(links.map(\.address) == ["#t7", "a b.png"])
    #expect(links.map(\.attribute) == ["#t%37", "a%20b.png"])
    #expect(links.map(\.position.line) == [14, 15])
  }

  @Test("is not there without words or after an error")
  func missing() {
    let position = FilePosition(file: "a.md", line: 3)
    #expect(prose(fromMarkdown: "\n", position: position, idPrefix: "").0 == nil)
    let (read, diagnostics) = prose(
      fromMarkdown: String(repeating: "|", count: 99), position: position, idPrefix: "")
    #expect(read == nil)
    #expect(diagnostics.map(\.position) == [FilePosition(file: "a.md", line: 3)])
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
