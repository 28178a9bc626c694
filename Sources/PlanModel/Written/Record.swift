/// One row of a table, a CSV file or a YAML list: named cells as their author wrote them.
///
/// Names are the canonical English ones ("indicator"), whatever language the header uses. A cell
/// that is empty or missing is not there.
package struct Record: Sendable {
  package struct Cell: Hashable, Sendable {
    package let name: String
    package let text: Written

    package init(_ name: String, _ text: Written) {
      self.name = name
      self.text = text
    }
  }

  /// In the order of the source; a name comes once.
  package var cells: [Cell]
  /// Where the row starts.
  package let position: FilePosition

  package init(cells: [Cell], position: FilePosition) {
    self.cells = cells
    self.position = position
  }

  package subscript(_ name: String) -> Written? {
    cells.first { $0.name == name }?.text
  }
}

extension Record: Hashable {
  /// Equal when the same names hold the same words, in any order of columns.
  package static func == (a: Record, b: Record) -> Bool { Set(a.cells) == Set(b.cells) }
  package func hash(into hasher: inout Hasher) { hasher.combine(Set(cells)) }
}
