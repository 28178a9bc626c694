import PlanModel
import Yams

/// A place as libyaml counts it: lines and code points, both from 1.
struct YAMLMark: Hashable {
  let line: Int
  let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  init(_ mark: Mark) {
    line = mark.line
    column = mark.column
  }
}

/// Turns libyaml's places into ours: columns in UTF-8 bytes, lines as an editor counts them.
///
/// Walks the text once when asked for places in their order, so that a long text on one line
/// costs no more than the same text on many.
struct YAMLPlaces {
  private let bytes: [UInt8]
  private let file: String
  private let firstLine: Int
  private var offset = 0
  private var mark = YAMLMark(line: 1, column: 1)
  private var line: Int
  private var lineStart = 0

  init(_ bytes: [UInt8], file: String, firstLine: Int) {
    self.bytes = bytes
    self.file = file
    self.firstLine = firstLine
    line = firstLine
  }

  var start: FilePosition { FilePosition(file: file, line: firstLine, column: 1) }
  private var here: FilePosition {
    FilePosition(file: file, line: line, column: offset - lineStart + 1)
  }

  mutating func rewind() {
    offset = 0
    mark = YAMLMark(line: 1, column: 1)
    line = firstLine
    lineStart = 0
  }

  mutating func byteOffset(of target: YAMLMark) -> Int {
    if (target.line, target.column) < (mark.line, mark.column) { rewind() }
    while offset < bytes.count, (mark.line, mark.column) < (target.line, target.column) {
      advance()
    }
    return offset
  }

  mutating func position(of target: YAMLMark) -> FilePosition {
    _ = byteOffset(of: target)
    return here
  }

  mutating func position(ofByte target: Int) -> FilePosition {
    if target < offset { rewind() }
    while offset < min(target, bytes.count) { advance() }
    return here
  }

  /// Where the words of a block scalar start whose `|` or `>` stands at `target`.
  mutating func contentPosition(ofBlockAt target: YAMLMark) -> FilePosition {
    let indicator = position(of: target)
    guard let lineEnd = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")),
      let content = bytes[lineEnd...].firstIndex(where: { $0 > 0x20 })
    else { return indicator }
    return position(ofByte: content)
  }

  /// The text of lines `lines` as an editor counts them from 1, with the first byte of each.
  func lines(_ lines: ClosedRange<Int>) -> [(offset: Int, text: String)] {
    var result: [(Int, String)] = []
    var start = 0
    for (index, text) in bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() {
      if lines.contains(index + 1) { result.append((start, String(decoding: text, as: UTF8.self))) }
      start += text.count + 1
    }
    return result
  }

  /// The character at the place last asked for.
  var characterHere: Unicode.Scalar? {
    String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
  }

  /// Steps over one code point; libyaml also ends lines at NEL, LS and PS, editors do not.
  private mutating func advance() {
    let byte = bytes[offset]
    func follows(_ next: UInt8, after count: Int = 1) -> Bool {
      offset + count < bytes.count && bytes[offset + count] == next
    }
    var length = 1
    if byte >= 0x80 {
      while offset + length < bytes.count, bytes[offset + length] & 0xC0 == 0x80 { length += 1 }
    }
    let isEditorBreak = byte == 0x0A || byte == 0x0D
    let isYAMLBreak =
      isEditorBreak || (byte == 0xC2 && follows(0x85))
      || (byte == 0xE2 && follows(0x80) && (follows(0xA8, after: 2) || follows(0xA9, after: 2)))
    if byte == 0x0D, follows(0x0A) { length = 2 }
    offset += length
    mark =
      isYAMLBreak
      ? YAMLMark(line: mark.line + 1, column: 1)
      : YAMLMark(line: mark.line, column: mark.column + 1)
    if isEditorBreak {
      line += 1
      lineStart = offset
    }
  }
}
