import PlanModel

/// Cuts the text of a template into plain bytes and tags.
///
/// A tag that prints nothing and stands alone on its line takes the whole line with it, so that
/// sections leave no blank lines behind. Broken tags are reported and left out.
struct TemplateScanner {
  enum Token {
    case text([UInt8], at: FilePosition)
    case tag(Kind, TemplateTag)
  }

  enum Kind: UInt8 {
    case variable, raw, section, inverted, close, partial, layout, block, comment

    /// Whether the tag itself prints something.
    var prints: Bool { self == .variable || self == .raw }
  }

  private let file: String
  private let bytes: [UInt8]
  /// The offset at which each line starts.
  private let lineStarts: [Int]
  private var tokens: [Token] = []
  private var problems: [Diagnostic] = []

  init(_ file: TemplateFile) {
    self.file = file.path
    // Editors on Windows put a byte order mark first; printed, it would stand before the doctype.
    let written = Array(file.text.utf8)
    let text = written.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(written.dropFirst(3)) : written
    bytes = text
    lineStarts = [0] + text.indices.filter { text[$0] == newline }.map { $0 + 1 }
  }

  mutating func tokens(reportingTo diagnostics: inout [Diagnostic]) -> [Token] {
    var textStart = 0
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == openBrace, bytes[index + 1] == openBrace else {
        index += 1
        continue
      }
      let found = tag(at: index)
      let removed =
        found.kind.map { $0.prints ? nil : ownLine(of: index..<found.end) } ?? nil
      addText(textStart..<(removed?.lowerBound ?? index))
      if let kind = found.kind, kind != .comment {
        tokens.append(.tag(kind, TemplateTag(name: found.name, position: position(of: index))))
      }
      index = removed?.upperBound ?? found.end
      textStart = index
    }
    addText(textStart..<bytes.count)
    diagnostics += problems
    return tokens
  }

  private mutating func addText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    tokens.append(.text(Array(bytes[range]), at: position(of: range.lowerBound)))
  }

  /// The tag whose braces begin at `start`; without a kind when it is broken.
  private mutating func tag(at start: Int) -> (kind: Kind?, name: String, end: Int) {
    let sign = start + 2 < bytes.count ? bytes[start + 2] : 0
    let (kind, nameStart): (Kind, Int) =
      switch sign {
      case openBrace: (.raw, start + 3)
      case UInt8(ascii: "#"): (.section, start + 3)
      case UInt8(ascii: "^"): (.inverted, start + 3)
      case UInt8(ascii: "/"): (.close, start + 3)
      case UInt8(ascii: ">"): (.partial, start + 3)
      case UInt8(ascii: "<"): (.layout, start + 3)
      case UInt8(ascii: "$"): (.block, start + 3)
      case UInt8(ascii: "!"): (.comment, start + 3)
      default: (.variable, start + 2)
      }
    let place = position(of: start)
    guard let close = firstClosingBraces(from: nameStart, of: kind) else {
      problems.append(
        kind == .comment ? .unfinishedComment(at: place) : .unfinishedTag(at: place))
      // The rest of the line is lost to the broken tag; what follows can still be checked. A
      // comment may go on for lines, so nothing can be said of what follows it.
      let lineEnd = bytes[start...].firstIndex(of: newline) ?? bytes.count
      let rest = kind == .comment ? bytes.count : lineEnd
      return (nil, "", rest)
    }
    let end = close + (kind == .raw ? 3 : 2)
    guard kind != .comment else { return (.comment, "", end) }

    let name = trimmed(nameStart..<close)
    switch sign {
    case UInt8(ascii: "="): problems.append(.delimiterTag(at: place))
    case UInt8(ascii: "&"): problems.append(.ampersandTag(at: place))
    case _ where name.isEmpty: problems.append(.emptyTag(at: place))
    case _ where !isName(name): problems.append(.notAName(text(name), at: place))
    default: return (kind, text(name), end)
    }
    return (nil, "", end)
  }

  /// Where the braces that end a tag begin: in the tag's own line, except for comments, so that a
  /// forgotten brace spoils one line and not the page.
  private func firstClosingBraces(from start: Int, of kind: Kind) -> Int? {
    let count = kind == .raw ? 3 : 2
    var index = start
    while index + count <= bytes.count {
      if kind != .comment, bytes[index] == newline { return nil }
      if bytes[index..<index + count].allSatisfy({ $0 == closeBrace }) { return index }
      index += 1
    }
    return nil
  }

  /// The whole line of `tag` with its end, when only blanks stand beside the tag.
  private func ownLine(of tag: Range<Int>) -> Range<Int>? {
    var start = tag.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == newline else { return nil }
    var end = tag.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end + 1 < bytes.count, bytes[end] == carriageReturn, bytes[end + 1] == newline { end += 1 }
    guard end == bytes.count || bytes[end] == newline else { return nil }
    return start..<min(end + 1, bytes.count)
  }

  private func position(of offset: Int) -> FilePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return FilePosition(file: file, line: low + 1, column: offset - lineStarts[low] + 1)
  }

  private func trimmed(_ range: Range<Int>) -> ArraySlice<UInt8> {
    var name = bytes[range]
    while let first = name.first, isBlank(first) { name.removeFirst() }
    while let last = name.last, isBlank(last) { name.removeLast() }
    return name
  }

  private func isName(_ name: ArraySlice<UInt8>) -> Bool {
    name.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "@"):
        true
      default: false
      }
    }
  }

  private func text(_ name: ArraySlice<UInt8>) -> String { String(decoding: name, as: UTF8.self) }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

private let newline: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D
private let openBrace = UInt8(ascii: "{")
private let closeBrace = UInt8(ascii: "}")
