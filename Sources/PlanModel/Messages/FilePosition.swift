/// A place in a file of the workspace.
package struct FilePosition: Hashable, Sendable, Comparable {
  /// The path below the workspace, such as "content/2023/plan.md".
  package let file: String
  /// From 1; 0 when the whole file is meant.
  package let line: Int32
  /// From 1, in UTF-8 bytes; 0 when the whole line is meant.
  package let column: Int32

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  /// Orders by file (bytewise), line, column.
  package static func < (a: FilePosition, b: FilePosition) -> Bool {
    if a.file != b.file { return a.file.utf8.lexicographicallyPrecedes(b.file.utf8) }
    return (a.line, a.column) < (b.line, b.column)
  }
}

extension FilePosition: CustomStringConvertible {
  /// "file:line:column", the parts that are 0 left out.
  package var description: String {
    if line == 0 { return file }
    return column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }
}
