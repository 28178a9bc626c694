import SiteRendering
import Testing

@Suite("Escaping")
struct EscapingTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var expected: String
  }

  @Test(
    "makes harmless",
    arguments: [
      Case(
        testDescription: "the five signs", text: "&<>\"'", expected: "&amp;&lt;&gt;&quot;&#39;"),
      Case(
        testDescription: "a quote under a combining mark",
        text: "\"\u{301} onmouseover='\u{308}x", expected: "&quot;\u{301} onmouseover=&#39;\u{308}x"
      ),
      Case(
        testDescription: "a bracket under a variation selector", text: "<\u{FE0F}script>\u{200D}",
        expected: "&lt;\u{FE0F}script&gt;\u{200D}"),
      Case(testDescription: "what looks escaped", text: "&amp;", expected: "&amp;amp;"),
      Case(
        testDescription: "a string that begins with a mark", text: "\u{301}<",
        expected: "\u{301}&lt;"),
      Case(
        testDescription: "control characters", text: "a\u{0}b\u{8}c\u{1B}d\u{7F}e\u{85}f\u{9F}",
        expected: "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{FFFD}"),
    ])
  func harmless(_ c: Case) {
    #expect(Array(escaped(c.text).utf8) == Array(c.expected.utf8))
  }

  @Test(
    "leaves alone",
    arguments: [
      "", "云岭县教育局", "tab\tnewline\r\n", "\u{A0}\u{B7}", "，。：；（）！？％",
      "\u{FDCF}\u{FDF0}\u{FFFD}\u{FEFF}", "\u{20BB7}\u{1F600}\u{1FFFD}\u{10FFFD}", "`={}",
    ])
  func plain(_ text: String) {
    #expect(Array(escaped(text).utf8) == Array(text.utf8))
  }

  @Test(
    "replaces code points that are no characters",
    arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x1FFFF, 0xFFFFF, 0x10FFFE, 0x10FFFF])
  func noncharacters(value: UInt32) throws {
    // The compiler refuses them in a literal.
    let scalar = try #require(Unicode.Scalar(value))
    #expect(escaped("a\(scalar)字") == "a\u{FFFD}字")
  }

  @Test("lets no sign through, whatever stands beside it")
  func neighbours() {
    let neighbours = [
      "", "\u{301}", "\u{200D}", "\u{FE0F}", "\u{1F3FD}", "\r", "字", "\u{0}", "\u{C2}",
    ]
    for sign in ["\"", "<", ">", "'"] {
      for before in neighbours {
        for after in neighbours {
          let bytes = Array(escaped(before + sign + after).utf8)
          #expect(!bytes.contains { sign.utf8.contains($0) }, "\(before)\(sign)\(after)")
        }
      }
    }
  }

  @Test("appends to what is there")
  func appends() {
    var output = Array("<p>".utf8)
    appendEscaped("a<b", to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "<p>a&lt;b")
  }
}
