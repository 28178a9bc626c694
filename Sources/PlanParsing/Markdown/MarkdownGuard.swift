package import PlanModel

/// What a Markdown text may hold at most.
///
/// No text that people write comes near these numbers. Without them small crafted files cost
/// cmark minutes and gigabytes: 24 KB of table took 96 s and 3.9 GB. The parse cannot be stopped
/// once it runs, so the text is judged before.
enum MarkdownLimit {
  static let textBytes = 256 << 10
  static let lineBytes = 16 << 10
  /// `>`, `-`, `1.` … at the start of one line.
  static let containerMarks = 16
  static let pipesInLine = 64
  /// A block is what stands between two blank lines.
  static let linesInBlock = 2_000
  static let bytesInBlock = 64 << 10
  /// The sum over all blocks of their lines times the most pipes in one of these.
  static let tableCells = 100_000
  /// The address of one link definition.
  static let destinationBytes = 2 << 10
  /// The longest link definition times the square brackets that might refer to it.
  static let expandedBytes = 4 << 20
  /// `<?`, `<!` and `![` in one block: cmark looks for the end of each.
  static let openingsInBlock = 200
  /// Levels of the finished tree.
  static let depth = 100
}

/// The errors for which a Markdown text is not handed to cmark; empty for every sane text.
///
/// Takes time in proportion to the text. After twenty errors it reads no further.
package func markdownGuard(_ text: String, file: String, firstLine: Int = 1) -> [Diagnostic] {
  markdownGuard(MarkdownLines(text), file: file, firstLine: firstLine)
}

func markdownGuard(_ lines: MarkdownLines, file: String, firstLine: Int) -> [Diagnostic] {
  var examination = Examination(file: file, firstLine: firstLine)
  guard lines.bytes.count <= MarkdownLimit.textBytes else {
    examination.refuse(
      1, rule: "markdown-too-long",
      Wording(
        zh: "文字共\(lines.bytes.count)字节，超过上限\(MarkdownLimit.textBytes)字节",
        en: "text of \(lines.bytes.count) bytes is over the limit of \(MarkdownLimit.textBytes)"),
      hint: Wording(zh: "请拆分为几个文件", en: "divide it into several files"))
    return examination.errors
  }
  for line in 1...max(1, lines.ranges.count) where !examination.isOver {
    examination.read(lines[line], number: line, next: lines[line + 1])
  }
  examination.endBlock()
  examination.judgeWhole()
  return examination.errors
}

/// One reading of a text from its first line to its last, and what was found on the way.
private struct Examination {
  let file: String
  let firstLine: Int
  var errors: [Diagnostic] = []

  private var block = Block()
  private var tableCells = 0
  private var brackets = 0
  private var definition = Definition()
  private var longestDefinition = Definition()

  init(file: String, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
  }

  /// Lines without a blank one between them, as far as read.
  private struct Block {
    var firstLine = 0
    var lines = 0
    var bytes = 0
    var mostPipes = 0
    var openings = 0
  }

  /// The lines of a link definition, as far as read; line 0 outside of one.
  private struct Definition {
    var line = 0
    var bytes = 0
  }

  var isOver: Bool { errors.count >= 20 }

  mutating func refuse(_ line: Int, rule: String, _ message: Wording, hint: Wording) {
    errors.append(
      Diagnostic(
        .error, rule: rule, at: FilePosition(file: file, line: line + firstLine - 1), message,
        hint: hint))
  }

  mutating func read(_ line: ArraySlice<UInt8>, number: Int, next: ArraySlice<UInt8>) {
    guard !line.isBlank else {
      endBlock()
      return
    }
    let counts = MarkCounts(line)
    let marks = ContainerMarks(of: line)
    judgeLine(line, number: number, pipes: counts.pipes, containerMarks: marks.count)
    readDefinition(line[marks.end...], number: number, next: next)

    if block.lines == 0 { block.firstLine = number }
    block.lines += 1
    block.bytes += line.count + 1
    block.mostPipes = max(block.mostPipes, counts.pipes)
    block.openings += counts.openings
    brackets += counts.brackets
  }

  mutating func endBlock() {
    endDefinition()
    defer { block = Block() }
    tableCells += block.mostPipes * block.lines
    if block.lines > MarkdownLimit.linesInBlock || block.bytes > MarkdownLimit.bytesInBlock {
      refuse(
        block.firstLine, rule: "markdown-block-too-long",
        Wording(
          zh: "这一段有\(block.lines)行、\(block.bytes)字节，"
            + "超过上限\(MarkdownLimit.linesInBlock)行、\(MarkdownLimit.bytesInBlock)字节",
          en: "block of \(block.lines) lines and \(block.bytes) bytes is over the limit of "
            + "\(MarkdownLimit.linesInBlock) lines and \(MarkdownLimit.bytesInBlock) bytes"),
        hint: Wording(zh: "请用空行分段；大表格请放入CSV文件", en: "put blank lines in, or a CSV file"))
    }
    if block.openings > MarkdownLimit.openingsInBlock {
      refuse(
        block.firstLine, rule: "markdown-too-many-openings",
        Wording(
          zh: "这一段有\(block.openings)个“<?”“<!”或“![”，超过上限\(MarkdownLimit.openingsInBlock)个",
          en: "block holds '<?', '<!' or '![' \(block.openings) times, over the limit of "
            + "\(MarkdownLimit.openingsInBlock)"),
        hint: Wording(zh: "请用空行分段", en: "put blank lines in"))
    }
  }

  /// The rules about the text as a whole.
  mutating func judgeWhole() {
    if tableCells > MarkdownLimit.tableCells {
      refuse(
        1, rule: "markdown-tables-too-large",
        Wording(
          zh: "表格合计约\(tableCells)格，超过上限\(MarkdownLimit.tableCells)格",
          en: "tables of about \(tableCells) cells in all are over the limit of "
            + "\(MarkdownLimit.tableCells)"),
        hint: Wording(zh: "大表格请放入CSV文件", en: "put large tables into a CSV file"))
    }
    let expanded = longestDefinition.bytes.multipliedReportingOverflow(by: brackets)
    if expanded.overflow || expanded.partialValue > MarkdownLimit.expandedBytes {
      refuse(
        longestDefinition.line, rule: "markdown-reference-expansion",
        Wording(
          zh: "链接定义长\(longestDefinition.bytes)字节，可能被引用\(brackets)次，展开后过大",
          en: "link definition of \(longestDefinition.bytes) bytes may be used \(brackets) times, "
            + "which is too much to write out"),
        hint: Wording(zh: "请缩短网址", en: "shorten the address"))
    }
  }

  private mutating func judgeLine(
    _ line: ArraySlice<UInt8>, number: Int, pipes: Int, containerMarks: Int
  ) {
    if line.count > MarkdownLimit.lineBytes {
      refuse(
        number, rule: "markdown-line-too-long",
        Wording(
          zh: "这一行有\(line.count)字节，超过上限\(MarkdownLimit.lineBytes)字节",
          en: "line of \(line.count) bytes is over the limit of \(MarkdownLimit.lineBytes)"),
        hint: Wording(zh: "请用空行分段", en: "divide it by blank lines"))
    }
    if containerMarks > MarkdownLimit.containerMarks {
      refuse(
        number, rule: "markdown-too-deep",
        Wording(
          zh: "行首的引用或列表标记超过上限\(MarkdownLimit.containerMarks)层",
          en: "line starts with more than \(MarkdownLimit.containerMarks) quote or list marks"),
        hint: Wording(zh: "请减少嵌套层数", en: "use fewer levels"))
    }
    if pipes > MarkdownLimit.pipesInLine {
      refuse(
        number, rule: "markdown-row-too-wide",
        Wording(
          zh: "这一行有\(pipes)个“|”，超过上限\(MarkdownLimit.pipesInLine)个",
          en: "line holds '|' \(pipes) times, over the limit of \(MarkdownLimit.pipesInLine)"),
        hint: Wording(zh: "列多的表格请放入CSV文件", en: "put wide tables into a CSV file"))
    }
  }

  /// Notes a line that may start a link definition, `[label]: address`, or go on with one.
  private mutating func readDefinition(
    _ text: ArraySlice<UInt8>, number: Int, next: ArraySlice<UInt8>
  ) {
    guard let address = addressStart(in: text) else {
      if definition.line > 0 { definition.bytes += text.count + 1 }
      return
    }
    endDefinition()
    definition = Definition(line: number, bytes: text.count)
    let own = text[address...].drop(while: isBlankByte)
    let length = addressLength(own.isEmpty ? next.drop(while: isBlankByte) : own)
    if length > MarkdownLimit.destinationBytes {
      refuse(
        number, rule: "markdown-address-too-long",
        Wording(
          zh: "链接定义中的网址有\(length)字节，超过上限\(MarkdownLimit.destinationBytes)字节",
          en: "address of a link definition has \(length) bytes, over the limit of "
            + "\(MarkdownLimit.destinationBytes)"),
        hint: Wording(zh: "请缩短网址", en: "shorten the address"))
    }
  }

  private mutating func endDefinition() {
    if definition.bytes > longestDefinition.bytes { longestDefinition = definition }
    definition = Definition()
  }
}

/// How often the marks that cost cmark time stand in a line.
private struct MarkCounts {
  private(set) var pipes = 0
  private(set) var brackets = 0
  private(set) var openings = 0

  init(_ line: ArraySlice<UInt8>) {
    var previous: UInt8 = 0
    for byte in line {
      switch (previous, byte) {
      case (_, UInt8(ascii: "|")): pipes += 1
      case (UInt8(ascii: "!"), UInt8(ascii: "[")):
        brackets += 1
        openings += 1
      case (_, UInt8(ascii: "[")): brackets += 1
      case (UInt8(ascii: "<"), UInt8(ascii: "?")), (UInt8(ascii: "<"), UInt8(ascii: "!")):
        openings += 1
      default: break
      }
      previous = byte
    }
  }
}

/// Where the address of a link definition would start, nil when `text` cannot be one.
///
/// A label may have begun on an earlier line, but none holds a bracket of its own.
private func addressStart(in text: ArraySlice<UInt8>) -> Int? {
  guard text.count > 2 else { return nil }
  var index = text.startIndex
  let label = text.first == UInt8(ascii: "[") ? index + 1 : index
  index = label
  while index + 1 < text.endIndex {
    switch text[index] {
    case UInt8(ascii: "]"): return text[index + 1] == UInt8(ascii: ":") ? index + 2 : nil
    case UInt8(ascii: "["): return nil
    case UInt8(ascii: "\\"): index += 1
    default: break
    }
    index += 1
  }
  return nil
}

private func addressLength(_ text: ArraySlice<UInt8>) -> Int {
  guard text.first == UInt8(ascii: "<") else { return text.prefix { !isBlankByte($0) }.count }
  return text.prefix { $0 != UInt8(ascii: ">") }.count
}
