/// Puts the places of blocks right where cmark reports them wrong, and finds their last lines.
///
/// cmark loses a paragraph directly above a table and gives its place to the table, forgets the
/// indent of a table's rows, and ends lists at column 0 of some later line.
struct BlockExtents {
  let lines: MarkdownLines
  /// First lines of the footnotes, which cmark has moved to the end; ascending.
  private var footnoteLines: [Int] = []

  init(lines: MarkdownLines) { self.lines = lines }

  mutating func settle(_ document: inout MarkdownNode) {
    footnoteLines = document.children.compactMap { node in
      if case .footnoteDefinition = node.kind { node.line } else { nil }
    }.sorted()
    document.line = 1
    document.column = 1
    document.lastLine = max(1, lines.ranges.count)
    settle(&document.children, until: document.lastLine, isQuoted: false)
  }

  private func settle(_ blocks: inout [MarkdownNode], until last: Int, isQuoted: Bool) {
    settleTables(&blocks)
    let starts = blocks.map(\.line).sorted()
    for index in blocks.indices {
      let line = blocks[index].line
      let end = [first(of: starts, after: line), first(of: footnoteLines, after: line)]
        .compactMap { $0 }.reduce(last) { min($0, $1 - 1) }
      blocks[index].lastLine = lastWritten(line...max(line, end), isQuoted: isQuoted)
      settleInside(&blocks[index], isQuoted: isQuoted)
    }
  }

  private func settleInside(_ block: inout MarkdownNode, isQuoted: Bool) {
    switch block.kind {
    case .paragraph, .heading: settleWords(&block)
    case .table: settleRows(&block)
    case .blockQuote: settle(&block.children, until: block.lastLine, isQuoted: true)
    default: settle(&block.children, until: block.lastLine, isQuoted: isQuoted)
    }
  }

  /// The last line of `lines` that is not blank.
  private func lastWritten(_ range: ClosedRange<Int>, isQuoted: Bool) -> Int {
    var line = range.upperBound
    while line > range.lowerBound,
      lines[line].allSatisfy({ isBlankByte($0) || isQuoted && $0 == UInt8(ascii: ">") })
    {
      line -= 1
    }
    return line
  }

  private func first(of ascending: [Int], after line: Int) -> Int? {
    var low = 0
    var high = ascending.count
    while low < high {
      let middle = (low + high) / 2
      if ascending[middle] > line { high = middle } else { low = middle + 1 }
    }
    return low < ascending.count ? ascending[low] : nil
  }
}

// MARK: - Tables

extension BlockExtents {
  private func settleTables(_ blocks: inout [MarkdownNode]) {
    for index in blocks.indices {
      guard case .table(let alignments) = blocks[index].kind else { continue }
      if index > 0, blocks[index - 1].line == 0 {
        blocks[index - 1].line = blocks[index].line
        blocks[index - 1].column = blocks[index].column
      }
      blocks[index].line = headerLine(of: blocks[index], columns: alignments.count)
    }
  }

  private func headerLine(of table: MarkdownNode, columns: Int) -> Int {
    // Header, delimiter row and first row follow each other without a gap.
    if table.children.count > 1 { return max(table.line, table.children[1].line - 2) }
    var line = table.line
    while line < lines.ranges.count {
      if isDelimiterRow(lines[line + 1], columns: columns) { return line }
      line += 1
    }
    return table.line
  }

  private func settleRows(_ table: inout MarkdownNode) {
    for row in table.children.indices {
      if row == 0 { table.children[row].line = table.line }
      table.children[row].lastLine = table.children[row].line
      let column = row == 0 ? table.column : table.children[row].column
      settleCells(&table.children[row], from: column)
    }
    if let header = table.children.first { table.column = header.column }
  }

  private func settleCells(_ row: inout MarkdownNode, from column: Int) {
    let line = lines[row.line]
    var start = min(line.startIndex + max(0, column - 1), line.endIndex)
    while start < line.endIndex, isBlankByte(line[start]) { start += 1 }
    row.column = start - line.startIndex + 1
    let cells = tableCells(in: line, from: start)
    for index in row.children.indices {
      let place = index < cells.count ? cells[index].lowerBound : line.endIndex
      row.children[index].line = row.line
      row.children[index].lastLine = row.line
      row.children[index].column = place - line.startIndex + 1
      settleWords(&row.children[index])
    }
  }
}

// MARK: - Words

extension BlockExtents {
  /// Gives inline nodes their line, and the first of them the column of its block's words.
  private func settleWords(_ block: inout MarkdownNode) {
    var line = block.line
    let column: Int
    switch block.kind {
    case .heading where block.children.first?.line == line:
      column = block.children.first?.column ?? block.column
    default: column = block.column
    }
    settleWords(&block.children, line: &line)
    if !block.children.isEmpty { block.children[0].column = column }
  }

  private func settleWords(_ nodes: inout [MarkdownNode], line: inout Int) {
    for index in nodes.indices {
      // Code and HTML may run over several lines, so cmark's line counts where it has one.
      line = max(line, nodes[index].line)
      nodes[index].line = line
      nodes[index].column = 0
      nodes[index].lastLine = line
      settleWords(&nodes[index].children, line: &line)
      if case .softBreak = nodes[index].kind { line += 1 }
      if case .lineBreak = nodes[index].kind { line += 1 }
    }
  }
}
