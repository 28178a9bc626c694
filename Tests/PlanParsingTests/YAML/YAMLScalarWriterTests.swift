import PlanModel
import PlanParsing
import Testing
import Yams

@Suite("A text written as a YAML scalar")
struct YAMLScalarWriterTests {
  @Test(
    "stays bare where it can", arguments: ["云岭县教育局", "5所", "≥95%", "3—4所", "安全办; 各学校", "2023年12月"])
  func bare(text: String) {
    #expect(yamlScalar(text, indent: 0) == text)
  }

  @Test(
    "is quoted where another reader would take it for something else",
    arguments: [
      "0012", "no", "Yes", "null", "~", "2023-04-19", "1e3", "+5", ".5", "0x1F", "12:30", "=", "<<",
      "-5", "", " x", "x ", "# x", "a # b", "a: b", "a:", "- a", "*a", "&a", "[a]", "a, b", "@a",
      "%",
    ])
  func quoted(text: String) {
    #expect(yamlScalar(text, indent: 0).hasPrefix("\""))
  }

  @Test("of several lines is a block")
  func block() {
    #expect(yamlScalar("第一行\n\n  第二行", indent: 2) == "|-\n    第一行\n\n      第二行")
    #expect(yamlScalar("一\n二\n", indent: 0) == "|\n  一\n  二")
  }

  @Test("comes back as the same text from our reader and from others", arguments: 0..<40)
  func roundTrip(seed: UInt64) throws {
    var random = Lehmer(state: seed * 7_919 + 1)
    for _ in 0..<50 {
      let text = random.text()
      let document = "outer:\n  list:\n    - key: \(yamlScalar(text, indent: 6))\n      next: 1\n"
      let root = try #require(try Yams.load(yaml: document) as? [String: Any], "\(document)")
      let outer = try #require(root["outer"] as? [String: Any])
      let item = try #require((outer["list"] as? [[String: Any]])?.first)
      let value = try #require(item["key"] as? String, "\(document)")
      #expect(Array(value.utf8) == Array(text.utf8), "\(document)")

      let ours = parseYAML(document, file: "a.yaml")
      #expect(ours.diagnostics == [], "\(document)")
      #expect(firstKeyValue(ours.node) == trimmed(text))
    }
  }

  private func firstKeyValue(_ node: YAMLNode?) -> String? {
    switch node {
    case .mapping(let entries, _):
      guard let entry = entries.first else { return nil }
      if case .scalar(let text) = entry.value { return text.value }
      return firstKeyValue(entry.value)
    case .sequence(let items, _): return firstKeyValue(items.first)
    default: return nil
    }
  }
}

/// A small generator of the same texts in every run.
private struct Lehmer {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func text() -> String {
    let pieces = [
      "a", "字", "0", "12", " ", "  ", "\n", "\n\n", ":", ": ", "#", " #", "-", "- ", "'", "\"",
      "\\",
      "\t", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{1}", "\u{7F}", "no", "~", "null",
      "[",
      "]", "{", "}", ",", "&x", "?", "!", "%", "@", "`", "|", ">", "。", "：", "，", "---", "...",
      "2023-01-02",
      "😀", "\u{301}",
    ]
    let text = (0...next(6)).map { _ in pieces[next(pieces.count)] }.joined()
    // Yams drops a byte order mark at the start of a value.
    return text.unicodeScalars.first == "\u{FEFF}" ? "x" + text : text
  }
}
