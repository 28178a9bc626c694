import PlanModel

/// Finds lines that Markdown reads as definitions of a link or a footnote although nothing
/// mentions them, so that their words are on no page.
///
/// `[责任单位]:安全办` at the start of a paragraph is such a line: its author did not think of
/// links. Definitions whose address is ASCII are addresses indeed and may stay unused.
func unusedDefinitions(
  in document: MarkdownNode, lines: MarkdownLines, file: String, firstLine: Int
) -> [Diagnostic] {
  let definitions = definitions(in: lines)
  guard !definitions.isEmpty else { return [] }
  var mentioned = Mentions()
  mentioned.read(document)
  mentioned.countFootnotes(in: lines)
  return definitions.compactMap { definition in
    guard !mentioned.contains(definition) else { return nil }
    let position = FilePosition(file: file, line: definition.line + firstLine - 1)
    let words = definition.text.prefix(40)
    return definition.isFootnote
      ? Diagnostic(
        .warning, rule: "footnote-not-mentioned", at: position,
        Wording(
          zh: "没有正文提到脚注“\(words)”，它不会出现在网页上",
          en: "no text mentions the footnote '\(words)', so it is not printed"),
        hint: Wording(
          zh: "请在正文中写“\(definition.label)”", en: "write '\(definition.label)' in the text"))
      : Diagnostic(
        .warning, rule: "text-read-as-link-definition", at: position,
        Wording(
          zh: "“\(words)”被读作链接定义，不会出现在网页上",
          en: "'\(words)' is read as the definition of a link, so it is not printed"),
        hint: Wording(zh: "请改用全角冒号“：”", en: "use the full-width colon '：'"))
  }
}

private struct Definition {
  let line: Int
  /// The whole line without the marks and blanks before it.
  let text: String
  /// With its brackets.
  let label: String
  let address: String
  var isFootnote: Bool { label.hasPrefix("[^") }
}

private func definitions(in lines: MarkdownLines) -> [Definition] {
  var found: [Definition] = []
  for number in 1...max(1, lines.ranges.count) {
    let line = lines[number]
    guard line.contains(UInt8(ascii: "[")) else { continue }
    let text = line[ContainerMarks(of: line).end...]
    guard text.first == UInt8(ascii: "["), let end = text.firstIndex(of: UInt8(ascii: "]")),
      end > text.startIndex + 1, end + 1 < text.endIndex, text[end + 1] == UInt8(ascii: ":")
    else { continue }
    let address = text[(end + 2)...].drop(while: isBlankByte)
    let definition = Definition(
      line: number, text: String(decoding: text, as: UTF8.self),
      label: String(decoding: text[...end], as: UTF8.self),
      address: trimmingBlanks(String(decoding: address, as: UTF8.self)))
    // An address holds no blank, and it starts a paragraph or follows another definition.
    let isLink =
      address.first.map { $0 >= 0x80 } ?? false && !definition.address.contains(" ")
      && (number == 1 || lines[number - 1].isBlank || lines[number - 1].first == UInt8(ascii: "#")
        || found.last.map { !$0.isFootnote && $0.line == number - 1 } ?? false)
    if definition.isFootnote || isLink { found.append(definition) }
  }
  return found
}

/// What the finished document mentions.
private struct Mentions {
  private var addresses: Set<String> = []
  private var codeLines: Set<String> = []
  private var footnotes: [String: Int] = [:]

  func contains(_ definition: Definition) -> Bool {
    if codeLines.contains(definition.text) { return true }
    // The definition itself is the first.
    return definition.isFootnote
      ? footnotes[definition.label, default: 0] > 1 : addresses.contains(definition.address)
  }

  mutating func read(_ node: MarkdownNode) {
    switch node.kind {
    case .link(let url), .image(let url): addresses.insert(url)
    case .codeBlock(let text), .htmlBlock(let text):
      for line in text.split(whereSeparator: \.isNewline) { codeLines.insert(String(line)) }
    default: break
    }
    for child in node.children { read(child) }
  }

  mutating func countFootnotes(in lines: MarkdownLines) {
    let bytes = lines.bytes
    var index = 0
    while index + 1 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "["), bytes[index + 1] == UInt8(ascii: "^") else {
        continue
      }
      let label = bytes[index...].prefix(200)
      guard let end = label.firstIndex(of: UInt8(ascii: "]")) else { continue }
      footnotes[String(decoding: label[...end], as: UTF8.self), default: 0] += 1
    }
  }
}
