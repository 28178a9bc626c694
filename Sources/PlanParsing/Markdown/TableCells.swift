/// The cells of one line of a table, as ranges of its bytes without the blanks around their text.
///
/// `start` is the byte where the row begins, after the marks of quotes and lists. A pipe after a
/// backslash belongs to its cell.
func tableCells(in line: ArraySlice<UInt8>, from start: Int) -> [Range<Int>] {
  var end = line.endIndex
  while end > start, isBlankByte(line[end - 1]) { end -= 1 }
  var cellStart = start
  while cellStart < end, isBlankByte(line[cellStart]) { cellStart += 1 }
  if cellStart < end, line[cellStart] == UInt8(ascii: "|") { cellStart += 1 }

  var cells: [Range<Int>] = []
  var index = cellStart
  while index < end {
    if line[index] == UInt8(ascii: "\\"), index + 1 < end {
      index += 2
    } else if line[index] == UInt8(ascii: "|") {
      cells.append(trimmed(cellStart..<index, of: line))
      index += 1
      cellStart = index
    } else {
      index += 1
    }
  }
  if cellStart < end { cells.append(trimmed(cellStart..<end, of: line)) }
  return cells
}

/// True for the line under a table's header: `|---|:-:|`, with quote marks before it.
func isDelimiterRow(_ line: ArraySlice<UInt8>, columns: Int) -> Bool {
  let start = line.firstIndex { !isBlankByte($0) && $0 != UInt8(ascii: ">") } ?? line.endIndex
  let cells = tableCells(in: line, from: start)
  return cells.count == columns
    && cells.allSatisfy { cell in
      !cell.isEmpty && line[cell].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
        && line[cell].contains(UInt8(ascii: "-"))
    }
}

private func trimmed(_ cell: Range<Int>, of line: ArraySlice<UInt8>) -> Range<Int> {
  var lower = cell.lowerBound
  var upper = cell.upperBound
  while lower < upper, isBlankByte(line[lower]) { lower += 1 }
  while upper > lower, isBlankByte(line[upper - 1]) { upper -= 1 }
  return lower..<upper
}
