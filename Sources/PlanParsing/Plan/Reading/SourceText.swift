import PlanModel

/// The lines of a Markdown text and where they stand in the workspace.
struct SourceText {
  /// Without line ends; CRLF and CR end a line too.
  private let lines: [String]
  private let file: String
  /// Where all of the text stands when it is a value of a YAML file, whose lines are others.
  private let single: FilePosition?

  init(_ text: String, file: String) {
    // A byte order mark belongs to no line.
    lines = Self.lines(of: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    self.file = file
    single = nil
  }

  init(_ written: Written) {
    lines = Self.lines(of: written.value)
    file = written.position.file
    single = written.position
  }

  var lineCount: Int { lines.count }

  /// Lines and columns count from 1, columns in UTF-8 bytes.
  func position(line: Int, column: Int) -> FilePosition {
    single ?? FilePosition(file: file, line: line, column: column)
  }

  /// "" where there is no such line.
  func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  func text(of range: ClosedRange<Int>) -> String {
    range.map(line).joined(separator: "\n")
  }

  /// Where `word` first stands in a line at or after a column; that column when it does not.
  func position(of word: String, line number: Int, after column: Int) -> FilePosition {
    let bytes = Array(line(number).utf8)
    let word = Array(word.utf8)
    var start = max(0, column - 1)
    while !word.isEmpty, start + word.count <= bytes.count {
      if bytes[start..<(start + word.count)].elementsEqual(word) {
        return position(line: number, column: start + 1)
      }
      start += 1
    }
    return position(line: number, column: column)
  }

  private static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
      default: line.append(byte)
      }
      previous = byte
    }
    if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }
}
