/// A Markdown text cut into lines, ready for the rules and for cmark.
///
/// A byte order mark is gone and control characters, which no page may contain, are blanks; apart
/// from that every byte stands in the column where its author typed it.
struct MarkdownLines: Sendable {
  let bytes: [UInt8]
  /// The bytes of each line, its line end left out. LF, CRLF and a lone CR end a line.
  let ranges: [Range<Int>]

  init(_ text: String) {
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }

    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        ranges.append(start..<index)
        start = index + 1
      case UInt8(ascii: "\r"):
        ranges.append(start..<index)
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") { index += 1 }
        start = index + 1
      case UInt8(ascii: "\t"): break
      case 0..<0x20, 0x7F: bytes[index] = UInt8(ascii: " ")
      // U+FDD0…U+FDEF mean nothing to anybody: Unicode keeps them for use inside a program, and
      // `StandIn` uses some of them.
      case 0xEF
      where index + 2 < bytes.count && bytes[index + 1] == 0xB7
        && (0x90...0xAF).contains(bytes[index + 2]):
        bytes.replaceSubrange(index...index + 2, with: [0xEF, 0xBF, 0xBD])
        index += 2
      default: break
      }
      index += 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The bytes of a line counted from 1; empty when there is no such line.
  subscript(line: Int) -> ArraySlice<UInt8> {
    ranges.indices.contains(line - 1) ? bytes[ranges[line - 1]] : []
  }
}

extension ArraySlice<UInt8> {
  /// True when nothing but blanks and tabs stands here.
  var isBlank: Bool { allSatisfy(isBlankByte) }
}

/// True for a blank or a tab.
func isBlankByte(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

/// True for 0–9, A–Z and a–z.
func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  default: false
  }
}

/// True for the printable ASCII characters that are neither letter nor digit nor blank.
func isASCIIPunctuation(_ byte: UInt8) -> Bool {
  (0x21...0x7E).contains(byte) && !isASCIIAlphanumeric(byte)
}
