/// Noncharacters that stand for `*`, `_` and `~` while cmark reads a text.
///
/// cmark pairs these marks by rules made for languages that put blanks between words, and its
/// tree no longer tells a mark from an escaped star. So every mark that could set text in bold,
/// italics or struck goes through cmark as a character it does not know, and `pairMarks` pairs
/// them afterwards. cmark's strikethrough, which is not safe on several threads, is not needed.
enum StandIn: UInt32 {
  case star = 0xFDD0
  case underscore = 0xFDD1
  case tilde = 0xFDD2

  init?(_ scalar: Unicode.Scalar) { self.init(rawValue: scalar.value) }

  /// The mark it stands for.
  var mark: Unicode.Scalar {
    switch self {
    case .star: "*"
    case .underscore: "_"
    case .tilde: "~"
    }
  }

  /// `text` as its author wrote it.
  static func restore(_ text: String) -> String {
    guard hasStandIn(text) else { return text }
    var restored = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { restored.append(StandIn(scalar)?.mark ?? scalar) }
    return String(restored)
  }

  /// True when `text` holds a stand-in.
  static func hasStandIn(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index + 2 < bytes.count {
        if bytes[index] == 0xEF, bytes[index + 1] == 0xB7, (0x90...0x92).contains(bytes[index + 2])
        {
          return true
        }
        index += 1
      }
      return false
    }
  }

  /// The text of `lines` with stand-ins for its marks.
  ///
  /// Left alone are escaped marks, bullets, thematic breaks, fences, `_` inside an ASCII word and
  /// any number of tildes but two: a single one is a range in Chinese (3~5所).
  static func disguise(_ lines: MarkdownLines) -> [UInt8] {
    var disguised: [UInt8] = []
    disguised.reserveCapacity(lines.bytes.count + 256)
    var copied = 0
    for range in lines.ranges {
      disguised += lines.bytes[copied..<range.lowerBound]
      copied = range.upperBound
      let line = lines.bytes[range]
      if line.contains(where: isMark) {
        disguise(line, into: &disguised)
      } else {
        disguised += line
      }
    }
    return disguised + lines.bytes[copied...]
  }

  private static func disguise(_ line: ArraySlice<UInt8>, into disguised: inout [UInt8]) {
    let start = ContainerMarks(of: line).end
    guard !isThematicBreak(line[start...]) else {
      disguised += line
      return
    }
    disguised += line[..<start]

    var index = start
    while index < line.endIndex {
      let byte = line[index]
      if byte == UInt8(ascii: "\\"), index + 1 < line.endIndex, isASCIIPunctuation(line[index + 1])
      {
        disguised += line[index...index + 1]
        index += 2
      } else if isMark(byte) {
        let end = line[index...].firstIndex { $0 != byte } ?? line.endIndex
        let isInsideWord =
          index > start && isASCIIAlphanumeric(line[index - 1])
          && end < line.endIndex && isASCIIAlphanumeric(line[end])
        if let last = lastByte(of: byte, count: end - index, isInsideWord: isInsideWord) {
          for _ in index..<end { disguised += [0xEF, 0xB7, last] }
        } else {
          disguised += line[index..<end]
        }
        index = end
      } else {
        disguised.append(byte)
        index += 1
      }
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }

  /// The last UTF-8 byte of the stand-in for a run of marks, nil when the run is left alone.
  private static func lastByte(of mark: UInt8, count: Int, isInsideWord: Bool) -> UInt8? {
    switch mark {
    case UInt8(ascii: "*"): 0x90
    case UInt8(ascii: "_"): isInsideWord ? nil : 0x91
    default: count == 2 ? 0x92 : nil
    }
  }
}
