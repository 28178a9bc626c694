import PlanModel
import PlanParsing
import Testing

@Suite("A YAML text")
struct YAMLParserTests {
  /// Every scalar as "line:column text", keys with a colon, in the order of the text.
  private func outline(_ node: YAMLNode?) -> [String] {
    func words(_ text: Written) -> String {
      "\(text.position.line):\(text.position.column) \(text.value)"
    }
    switch node {
    case nil: return []
    case .scalar(let text): return [words(text)]
    case .sequence(let items, _): return items.flatMap(outline)
    case .mapping(let entries, _):
      return entries.flatMap { [words($0.key) + ":"] + outline($0.value) }
    }
  }

  private func findings(_ text: String) -> [String] {
    parseYAML(text, file: "plan.yaml").diagnostics.map {
      "\($0.position.line):\($0.position.column) \($0.rule)"
    }
  }

  @Test(
    "keeps the characters that were typed",
    arguments: [
      "0012", "no", "yes", "2023-04-19", "1e3", "0x1F", "12:30:45", "~", "null", "=", "1_000",
    ])
  func scalars(word: String) {
    #expect(
      outline(parseYAML("code: \(word)", file: "a.yaml").node) == ["1:1 code:", "1:7 \(word)"])
  }

  @Test("tells places by line and UTF-8 byte")
  func places() {
    let text = "名称: 云岭县\n列表: [一, 二]\nflow: {键: \"值\", b: 'c'}\n"
    #expect(
      outline(parseYAML(text, file: "a.yaml").node) == [
        "1:1 名称:", "1:9 云岭县", "2:1 列表:", "2:10 一", "2:15 二", "3:1 flow:", "3:8 键:",
        "3:13 值", "3:20 b:", "3:23 c",
      ])
  }

  @Test("counts lines as an editor does, whatever ends them", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(lineEnd: String) {
    let text = ["a: 1", "名: \"2\u{2028} x\"", "c: 3"].joined(separator: lineEnd)
    let lines = outline(parseYAML(text, file: "a.yaml").node)
    #expect(lines.first == "1:1 a:")
    #expect(lines.suffix(2) == ["3:1 c:", "3:4 3"])
  }

  @Test("says where the words of a block start, not its sign")
  func blocks() {
    let text = "body: |\n\n  第一行\n  第二行\nfold: >-\n  x\n  y\nempty: |\nz: 1"
    #expect(
      outline(parseYAML(text, file: "a.yaml").node) == [
        "1:1 body:", "3:3 第一行\n第二行", "5:1 fold:", "6:3 x y", "8:1 empty:", "8:8 ", "9:1 z:",
        "9:4 1",
      ])
  }

  @Test("counts lines from the first line of the front matter")
  func frontMatter() {
    #expect(outline(parseYAML("a: b", file: "a.md", firstLine: 2).node) == ["2:1 a:", "2:4 b"])
    let broken = parseYAML("a: b\nc: [", file: "a.md", firstLine: 2).diagnostics
    #expect(broken.map(\.rule) == ["yaml-syntax"])
    #expect(broken.map(\.position.line) == [3])
  }

  @Test("may start with a byte order mark")
  func byteOrderMark() {
    #expect(outline(parseYAML("\u{FEFF}a: b", file: "a.yaml").node) == ["1:1 a:", "1:4 b"])
  }

  @Test("may be empty", arguments: ["", "\n", "# only a comment\n", "---\n"])
  func empty(text: String) {
    let result = parseYAML(text, file: "a.yaml")
    #expect(result.node == nil)
    #expect(result.diagnostics == [])
  }

  struct Trap: CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var expected: [String]
  }

  @Test(
    "is refused or warned about with its place",
    arguments: [
      Trap(
        testDescription: "duplicate key", text: "标题: 1\nb: 2\n标题: 3",
        expected: ["3:1 duplicate-key"]),
      Trap(
        testDescription: "three equal keys, one quoted, and others further in",
        text: "a: 1\nm: {x: 1, \"x\": 2}\n'a': 2\na: 3",
        expected: ["2:11 duplicate-key", "3:1 duplicate-key", "4:1 duplicate-key"]),
      Trap(
        testDescription: "empty keys", text: "\"\": 1\n\"\": 2", expected: ["1:1 duplicate-key"]),
      Trap(
        testDescription: "full-width colon before other entries",
        text: "issuer: 县\n年份：2023\ntitle: x", expected: ["2:1 full-width-colon"]),
      Trap(
        testDescription: "full-width colon at the end", text: "issuer: 县\n  \n年份：2023",
        expected: ["3:1 full-width-colon"]),
      Trap(
        testDescription: "full-width colons in a nested map",
        text: "contact:\n  电话：000\n  邮箱：x", expected: ["2:3 full-width-colon"]),
      Trap(
        testDescription: "full-width colon in a list of maps",
        text: "- name: a\n- name：b", expected: ["2:3 full-width-colon"]),
      Trap(
        testDescription: "nothing but a full-width colon", text: "名称：值",
        expected: ["1:1 full-width-colon"]),
      Trap(testDescription: "tab", text: "a:\n\tb: 1", expected: ["2:1 yaml-syntax"]),
      Trap(
        testDescription: "unclosed quote", text: "a: \"b\nc: d\n", expected: ["3:1 yaml-syntax"]),
      Trap(testDescription: "a sign at the start", text: "名: @x", expected: ["1:6 yaml-syntax"]),
      Trap(testDescription: "two colons", text: "名: b: c", expected: ["1:7 yaml-syntax"]),
      Trap(testDescription: "a list as key", text: "? [a, b]\n: c", expected: ["1:3 yaml-key"]),
      Trap(
        testDescription: "control character", text: "a: b\n名: \u{1}",
        expected: ["2:6 bad-character"]),
      Trap(
        testDescription: "two documents", text: "a: 1\n---\nb: 2",
        expected: ["2:1 several-documents"]),
      Trap(
        testDescription: "alias", text: "a: &name 1\nb: *name", expected: ["2:4 yaml-alias"]),
      Trap(testDescription: "cycle", text: "a: &a [*a]", expected: ["1:8 yaml-alias"]),
      Trap(
        testDescription: "emphasis taken for an alias", text: "a: *x", expected: ["1:4 yaml-syntax"]
      ),
    ])
  func traps(_ trap: Trap) {
    #expect(findings(trap.text) == trap.expected)
  }

  @Test("reads on after a duplicate key, whose first value counts")
  func afterDuplicate() {
    let node = parseYAML("标题: 一\n标题: 二\nc: 三", file: "a.yaml").node
    #expect(outline(node) == ["1:1 标题:", "1:9 一", "3:1 c:", "3:4 三"])
  }

  @Test("with a thousand duplicate keys is refused, not chewed")
  func manyDuplicates() {
    let text = String(repeating: "a: 1\n", count: 1_000)
    #expect(findings(text).allSatisfy { $0.hasSuffix("duplicate-key") })
    #expect(!findings(text).isEmpty)
  }

  @Test("with nested aliases (billion laughs) is refused at once", .timeLimit(.minutes(1)))
  func aliasBomb() {
    var text = "a0: &a0 [lol, lol]\n"
    for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    text += "? *a60\n: x\n"
    #expect(Set(parseYAML(text, file: "a.yaml").diagnostics.map(\.rule)) == ["yaml-alias"])
  }

  @Test("nested too deeply is refused", arguments: ["[", "{a: ", "- "])
  func nesting(opening: String) {
    let text = String(repeating: opening, count: 20_000)
    #expect(parseYAML(text, file: "a.yaml").diagnostics.map(\.rule) == ["yaml-syntax"])
  }

  @Test("on one long line is read as fast as on many", .timeLimit(.minutes(1)))
  func longLine() {
    let text = "[" + Array(repeating: "值", count: 60_000).joined(separator: ", ") + "]"
    #expect(outline(parseYAML(text, file: "a.yaml").node).last == "1:299997 值")
  }

  @Test("may hold stars and ampersands that are no aliases")
  func starsAndAmpersands() {
    let text = "body: |\n  **重点** *强调* A&B & C\n  * 项\n"
    #expect(findings(text) == [])
  }
}

@Suite("The words of a template")
struct WordsTests {
  @Test("are a flat map in its order")
  func flatMap() {
    let result = readWords("status.behind: 进度偏慢\nno: 否\n", file: "zh.yaml")
    #expect(result.words.map(\.key) == ["status.behind", "no"])
    #expect(result.words.map(\.text.value) == ["进度偏慢", "否"])
    #expect(result.diagnostics == [])
  }

  @Test("are not lists, and their values are text")
  func wrongShape() {
    #expect(readWords("- a", file: "zh.yaml").diagnostics.map(\.rule) == ["words-not-a-map"])
    let nested = readWords("a: {b: c}\nd: e", file: "zh.yaml")
    #expect(nested.diagnostics.map(\.rule) == ["words-not-text"])
    #expect(nested.words.map(\.key) == ["d"])
  }
}
