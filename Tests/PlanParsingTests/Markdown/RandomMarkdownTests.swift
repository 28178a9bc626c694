import PlanParsing
import Testing

@Suite("Random Markdown")
struct RandomMarkdownTests {
  @Test("becomes well-formed HTML without scripts", arguments: 0..<4)
  func fragments(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<1_000 {
      let text = (0...dice.roll(40)).map { _ in Self.fragments[dice.roll(Self.fragments.count)] }
        .joined()
      judge(text)
    }
  }

  @Test("made of random bytes does no harm either", arguments: 0..<2)
  func bytes(seed: UInt64) {
    var dice = Dice(seed: seed + 100)
    for _ in 0..<1_000 {
      let bytes = (0...dice.roll(120)).map { _ in UInt8(dice.roll(dice.roll(3) == 0 ? 256 : 128)) }
      judge(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func judge(_ text: String) {
    let document = parseMarkdown(text, file: "t.md").document
    let html = renderHTML(document.children, idPrefix: "p-")
    _ = plainText(document.children)
    if let flaw = flaw(in: html) {
      Issue.record("\(flaw) in \(html.debugDescription) from \(text.debugDescription)")
    }
  }

  private static let fragments = [
    "*", "**", "***", "_", "__", "~~", "~", "`", "``", "```\n", "~~~\n", "\n", "\n", "\n\n", " ",
    "  ",
    "    ", "\t", "- ", "* ", "1. ", "3) ", "> ", "# ", "## ", "#### ", "- [x] ", "- [ ] ", "---\n",
    "===\n", "|", "| a | b |\n|---|:-:|\n", "|-|\n", "[", "]", "(", ")", "](/u)", "![", "[^1]",
    "[^1]: ",
    "[a]: /u\n", "[a]", "<b>", "</b>", "<script>", "</script>", "<!--", "-->",
    "<a href='x' onclick=y>",
    "javascript:", "[x](javascript:y)", "<https://a.b>", "http://a.b/", "www.a.b", "&amp;", "&#34;",
    "&lt;",
    "\"", "'", "<", ">", "&", "\\", "{#x}", "{#\"}", "“", "”", "：", "，", "（", "）", "政策", "双减", "a",
    "b", "x y", "1", "\u{0}", "\u{301}", "\u{3000}", "\r\n", "\r", "\u{85}", "\u{FEFF}", "<br>",
  ]
}

/// What is wrong with the nesting or the attributes of `html`; nil when nothing is.
private func flaw(in html: String) -> String? {
  let void: Set<Substring> = ["br", "hr", "img"]
  let known: Set<Substring> = [
    "p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong",
    "del", "a",
    "sup", "span", "div", "table", "thead", "tbody", "tr", "th", "td", "br", "hr", "img",
  ]
  let attributes: Set<Substring> = [
    "id", "class", "href", "rel", "role", "aria-label", "tabindex", "scope", "src", "alt",
    "loading",
    "start", "value",
  ]
  let phrasing: Set<Substring> = [
    "p", "h3", "h4", "h5", "h6", "em", "strong", "del", "a", "sup", "code",
  ]
  let inline: Set<Substring> = ["em", "strong", "del", "a", "sup", "code", "span", "br", "img"]
  var open: [Substring] = []
  var ids: Set<Substring> = []
  // A combining character after > makes one Character of both, which browsers do not.
  let scalars = html.unicodeScalars.map { $0.properties.isGraphemeExtend ? "x" : $0 }
  var rest = Substring(String(String.UnicodeScalarView(scalars)))
  while let start = rest.firstIndex(of: "<") {
    if rest[..<start].contains(">") { return "a loose >" }
    guard let end = rest[start...].firstIndex(of: ">") else { return "an unclosed tag" }
    let tag = rest[rest.index(after: start)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.first == "/" {
      guard open.popLast() == tag.dropFirst() else { return "an end tag \(tag)" }
      continue
    }
    let name = tag.prefix { $0 != " " }
    guard known.contains(name) else { return "an unknown tag \(name)" }
    if let outer = open.last, phrasing.contains(outer), !inline.contains(name) {
      return "\(name) in \(outer)"
    }
    if name == "a", open.contains("a") { return "a link in a link" }
    var text = tag.dropFirst(name.count)
    while !text.isEmpty {
      guard text.first == " ", let equals = text.firstIndex(of: "=") else { return "bad \(tag)" }
      let attribute = text[text.index(after: text.startIndex)..<equals]
      guard attributes.contains(attribute) else { return "an attribute \(attribute)" }
      let value = text[text.index(after: equals)...]
      guard value.first == "\"", let close = value.dropFirst().firstIndex(of: "\"") else {
        return "an unquoted value in \(tag)"
      }
      let words = value[value.index(after: value.startIndex)..<close]
      if attribute == "href" || attribute == "src" {
        let target = words.lowercased()
        if target.hasPrefix("javascript:") || target.hasPrefix("data:") { return "an unsafe link" }
      }
      if attribute == "id", !ids.insert(words).inserted { return "a second id \(words)" }
      text = value[value.index(after: close)...]
    }
    if !void.contains(name) { open.append(name) }
  }
  return open.isEmpty ? nil : "an unclosed \(open)"
}

/// Numbers that look random and are the same in every run (xorshift).
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// 0 to `sides` - 1.
  mutating func roll(_ sides: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % sides
  }
}
