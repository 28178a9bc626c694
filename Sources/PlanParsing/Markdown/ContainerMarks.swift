/// The marks of block quotes and list items at the start of a line.
struct ContainerMarks {
  /// How many there are; 0 for a line that is a thematic break. Not counted beyond the first that
  /// is too many, so that no line takes long.
  private(set) var count = 0
  /// Where the text after the marks and their blanks starts.
  private(set) var end: Int

  init(of line: ArraySlice<UInt8>) {
    end = line.startIndex
    while count <= MarkdownLimit.containerMarks {
      while end < line.endIndex, isBlankByte(line[end]) { end += 1 }
      guard end < line.endIndex, !isThematicBreak(line[end...]) else { return }
      guard let length = markLength(line[end...]) else { return }
      count += 1
      end += length
    }
  }
}

/// The length of the quote or list mark at the start of `text`, nil when there is none.
private func markLength(_ text: ArraySlice<UInt8>) -> Int? {
  guard let first = text.first else { return nil }
  switch first {
  case UInt8(ascii: ">"): return 1
  case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
    return isMarkEnd(text.dropFirst()) ? 1 : nil
  case UInt8(ascii: "0")...UInt8(ascii: "9"):
    let digits = text.prefix(10).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let rest = text.dropFirst(digits.count)
    guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") else { return nil }
    return isMarkEnd(rest.dropFirst()) ? digits.count + 1 : nil
  default: return nil
  }
}

private func isMarkEnd(_ rest: ArraySlice<UInt8>) -> Bool { rest.first.map(isBlankByte) ?? true }

/// True for a line of nothing but blanks and three or more of one of `-`, `*`, `_`.
func isThematicBreak(_ text: ArraySlice<UInt8>) -> Bool {
  guard let mark = text.first,
    mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_")
  else { return false }
  var marks = 0
  for byte in text {
    if byte == mark { marks += 1 } else if !isBlankByte(byte) { return false }
  }
  return marks >= 3
}
