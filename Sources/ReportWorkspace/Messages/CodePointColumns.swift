import PlanModel
import PlanParsing

/// Columns in Unicode code points, made of columns in UTF-8 bytes by looking at the lines again.
///
/// Messages are few and come sorted by file, so that one file at a time is kept.
struct CodePointColumns {
  private let files: FileReading?
  private var file = ""
  private var lines: [Substring.UTF8View.SubSequence] = []

  init(workspace: String) {
    // A workspace that cannot be read has its own message; there are then no columns.
    do throws(Diagnostic) { files = try FileReading(root: workspace) } catch { files = nil }
  }

  /// From 1; nothing when the position names no column or its line cannot be read again.
  mutating func column(of position: FilePosition) -> Int? {
    guard position.line > 0, position.column > 0 else { return nil }
    if position.file != file { read(position.file) }
    let line = Int(position.line) - 1
    guard lines.indices.contains(line) else { return nil }
    let before = lines[line].prefix(Int(position.column) - 1)
    // Each code point has one byte that does not continue another.
    return 1 + before.count { $0 & 0xC0 != 0x80 }
  }

  private mutating func read(_ path: String) {
    file = path
    lines = []
    guard let files else { return }
    do throws(Diagnostic) {
      let text = decodeText(try files.bytes(of: path, limit: FileLimit.table), file: path).text
      lines = text.utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
    } catch {
      // A template inside the executable, or a file that has gone since: the line alone is given.
      lines = []
    }
  }
}
