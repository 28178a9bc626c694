import Glibc
import PlanModel
import PlanParsing
import Testing

@Suite("Texts that would make cmark slow or deep", .serialized)
struct MarkdownGuardTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rule: String
    let text: String

    init(_ description: String, _ rule: String, _ text: String) {
      testDescription = description
      self.rule = rule
      self.text = text
    }
  }

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test(
    "are refused within a moment",
    arguments: [
      Attack(
        "a square table of one-cell rows", "markdown-row-too-wide",
        times("|a", 4_000) + "|\n" + times("|-", 4_000) + "|\n" + times("|a\n", 4_000)),
      Attack(
        "one wide row", "markdown-row-too-wide", times("|a", 7_000) + "\n" + times("|-", 7_000)),
      Attack(
        "many tables of short rows", "markdown-tables-too-large",
        times(times("|a", 62) + "|\n" + times("|-", 62) + "|\n" + times("|\n", 900) + "\n", 4)),
      Attack("deep lists in one line", "markdown-too-deep", times("- ", 5_000) + "b\n"),
      Attack(
        "lazy lines under deep lists", "markdown-too-deep",
        times("- ", 8_000) + times("b\n", 8_000)),
      Attack("deep quotes", "markdown-too-deep", times(times(">", 40) + "a\n", 1_000)),
      Attack("deep ordered lists", "markdown-too-deep", times("1. ", 40) + "a"),
      Attack(
        "lists that grow deeper line by line", "markdown-too-deep",
        (0..<300).map { times("  ", $0) + "- a\n\n" }.joined()),
      Attack(
        "images in images", "markdown-too-deep", times("![", 150) + "a" + times("](b)", 150)),
      Attack(
        "reference expansion", "markdown-reference-expansion",
        "[a]: /" + times("x", 2_000) + "\n\n" + times("[a]\n", 1_900) + "\n" + times("[a]\n", 1_900)
      ),
      Attack(
        "a long title to expand", "markdown-reference-expansion",
        "[a]: /x '" + times("x\n", 1_900) + "'\n\n" + times("[a]\n", 1_900)),
      Attack(
        "a long address", "markdown-address-too-long", "[a]: /" + times("x", 3_000) + "\n\n[a]"),
      Attack("empty images", "markdown-too-many-openings", times("![[]()\n", 1_900)),
      Attack(
        "processing instructions", "markdown-too-many-openings",
        times(times("a<?", 10) + "\n", 1_900)
      ),
      Attack(
        "declarations", "markdown-too-many-openings", times(times(" <!A", 10) + "\n", 1_000)),
      Attack(
        "unclosed CDATA", "markdown-too-many-openings",
        times(times("a<![CDATA[", 3) + "\n", 1_900)),
      Attack("one endless line", "markdown-line-too-long", times("a<?", 60_000)),
      Attack(
        "a table under a long paragraph", "markdown-block-too-long", times("a\n", 9_000) + "|-|\n"),
      Attack("an endless text", "markdown-too-long", times("字\n\n", 60_000)),
    ])
  func refused(attack: Attack) {
    let start = secondsOfWork()
    let (document, diagnostics) = parseMarkdown(attack.text, file: "t.md")
    #expect(secondsOfWork() - start < 2)
    #expect(document.children.isEmpty)
    #expect(diagnostics.contains { $0.rule == attack.rule && $0.severity == .error })
    #expect(diagnostics.count <= 30)
  }

  @Test(
    "but pass all rules are read within a moment",
    arguments: [
      Attack(
        "lazy lines under sixteen lists", "",
        times(times("- ", 16) + "b\n" + times("b\n", 1_900) + "\n", 30)),
      Attack("open brackets", "", times(times("[", 30) + "\n", 1_900)),
      Attack("empty images", "", times(times("![[]()\n", 200) + "\n", 150)),
      Attack(
        "processing instructions", "",
        times(times("a<?", 200) + times("b", 4_000) + "\n\n", 50)),
      Attack("backticks", "", (1...150).map { times("`", $0) + " " }.joined()),
      Attack(
        "lazy lines under forty lists", "",
        (0..<40).map { times("  ", $0) + "- a\n" }.joined() + times("b\n", 1_900)),
      Attack("bold words", "", times("a **b** ", 1_900)),
      Attack("mentions of one footnote", "", times("[^a]", 4_000) + "\n\n[^a]: x"),
      Attack(
        "footnotes", "",
        (0..<4_000).map { "[^\($0)]\n\n[^\($0)]: x\n\n" }.joined()),
      Attack("addresses in brackets", "", times("http://a.b/(", 1_300)),
      Attack("addresses in addresses", "", times("http://a.b/?http://", 800)),
      Attack("www.", "", times("www.", 4_000)),
      Attack("stars", "", times("*", 16_000)),
      Attack("stars and underscores", "", times("*a_", 5_000)),
      Attack("stars and quotation marks", "", times("“**", 3_000)),
      Attack("stars and tildes", "", times("**~~", 4_000)),
      Attack("line ends beside quotation marks", "", times("“”\n", 1_990)),
      Attack("ampersands", "", times("&", 16_000)),
      Attack("less-than signs", "", times("<", 16_000)),
      Attack("backslashes", "", times("\\", 16_000)),
      Attack("headers without rows", "", times("a|b\n-|-\n\n", 20_000)),
      Attack("quoted blank lines", "", times(">\n", 1_990) + "> a"),
      Attack("deep quotes of blank lines", "", times(times("> ", 16) + "\n", 1_900)),
    ])
  func accepted(sample: Attack) {
    let start = secondsOfWork()
    let diagnostics = parseMarkdown(sample.text, file: "t.md").diagnostics
    #expect(secondsOfWork() - start < 2)
    #expect(!diagnostics.contains { $0.severity == .error }, "\(diagnostics)")
  }

  @Test("are refused at their line of the file, in both languages, all of them")
  func message() throws {
    let wide = Self.times("|", 65)
    let errors = markdownGuard(
      "好\n\n\(wide)\n\n\(wide)", file: "content/2023/plan.md", firstLine: 7)
    #expect(errors.map(\.position.line) == [9, 11])
    let first = try #require(errors.first)
    #expect(
      first.text(in: .english)
        == """
        content/2023/plan.md:9: error: line holds '|' 65 times, over the limit of 64 \
        [markdown-row-too-wide]
          hint: put wide tables into a CSV file
        """)
    #expect(first.text(in: .chinese).contains("这一行有65个“|”，超过上限64个"))
  }

  @Test(
    "are not what people write",
    arguments: [
      "", "\n", "# 一\n\n正文", times("- - ", 20), times("* ", 40), times("| a | b |\n", 40),
      times("长", 500), "[附件]:" + times("说明", 200), "见[附件]:" + times("说明", 900),
    ])
  func ordinary(text: String) { #expect(markdownGuard(text, file: "t.md").isEmpty) }
}

/// What this thread has computed so far. A clock on the wall would measure what else the machine
/// does.
private func secondsOfWork() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
