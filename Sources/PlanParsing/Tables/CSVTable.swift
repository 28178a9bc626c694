package import PlanModel

/// A CSV text with a header row, read row by row.
///
/// The delimiter is the comma; semicolons and tabs are read, too, with a warning. Header names
/// are those of `columns` in any spelling and order, a unit in brackets behind them (批复资金（亿元）);
/// others are the warning `unknown-column`.
struct CSVTable {
  let file: String
  private var scanner: CSVScanner
  /// The canonical name of each column of the file; nothing where the header has none.
  private var names: [String?] = []
  private var indexByName: [String: Int] = [:]
  private var units: [String: String] = [:]
  private var headerProblems: [Diagnostic] = []
  private var rowProblems: [Diagnostic] = []
  private var hasRows = true
  /// False when the header lacks a required column, which is reported.
  private(set) var hasAllRequiredColumns = true

  init(_ text: String, file: String, columns: ColumnNames) {
    self.file = file
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let delimiter = Delimiter(ofHeaderIn: bytes)
    scanner = CSVScanner(bytes, file: file, delimiter: delimiter.byte)
    guard scanner.nextRow() else {
      hasRows = false
      return
    }
    if let problem = delimiter.problem(at: FilePosition(file: file, line: headerLine, column: 1)) {
      headerProblems.append(problem)
      hasRows = delimiter != .fullWidthComma
    }
    if hasRows { readHeader(columns) }
  }

  /// All problems of the header and of the rows read so far.
  var diagnostics: [Diagnostic] { headerProblems + scanner.diagnostics + rowProblems }

  /// Which cell of a row holds the column `name`; nothing when the file lacks it.
  func index(of name: String) -> Int? { indexByName[name] }

  /// The unit that the header of a column carries in brackets.
  func unit(of name: String) -> String? { units[name] }

  /// Moves to the next row that holds anything; false at the end.
  mutating func nextRow() -> Bool {
    while hasRows, scanner.nextRow() {
      if scanner.fields.count <= names.count || !hasCellsBeyondHeader() { return true }
    }
    return false
  }

  /// No fewer than the rows there are.
  var mostRows: Int { scanner.bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } }

  /// Where the row starts.
  var position: FilePosition {
    FilePosition(file: file, line: scanner.fields.first?.line ?? 0, column: 1)
  }

  /// The bytes of a cell, blanks at the ends removed; empty when the row is short or lacks it.
  /// Nothing for cells whose text differs from their bytes: ask `text(at:)`.
  func plainBytes(at index: Int?) -> ArraySlice<UInt8>? {
    guard let field = field(at: index) else { return [] }
    return field.needsRewriting ? nil : scanner.bytes[field.start..<field.end]
  }

  func position(at index: Int?) -> FilePosition {
    guard let field = field(at: index) else { return position }
    return FilePosition(file: file, line: field.line, column: field.column)
  }

  /// The words of a cell; nothing when it is empty or missing.
  func written(at index: Int?) -> Written? {
    guard let text = text(at: index) else { return nil }
    return Written(text, at: position(at: index))
  }

  func text(at index: Int?) -> String? {
    guard let field = field(at: index), !field.isEmpty else { return nil }
    let bytes = scanner.bytes[field.start..<field.end]
    let text = trimmed(
      String(decoding: field.needsRewriting ? rewritten(bytes)[...] : bytes, as: UTF8.self))
    return text.isEmpty ? nil : text
  }

  /// The row as a record of its named, filled cells.
  var record: Record {
    var cells: [Record.Cell] = []
    for (index, name) in names.enumerated() {
      guard let name, let text = written(at: index) else { continue }
      cells.append(Record.Cell(name, text))
    }
    return Record(cells: cells, position: position)
  }

  private func field(at index: Int?) -> CSVField? {
    guard let index, index < scanner.fields.count else { return nil }
    return scanner.fields[index]
  }

  private var headerLine: Int { scanner.fields.first?.line ?? 1 }
}

extension CSVTable {
  private mutating func readHeader(_ columns: ColumnNames) {
    for index in scanner.fields.indices {
      guard let header = written(at: index) else {
        names.append(nil)
        continue
      }
      let bracket = ClosingBracket(of: header.value)
      guard
        let name = columns.canonicalName(of: header.value)
          ?? bracket.flatMap({ columns.canonicalName(of: $0.before) })
      else {
        names.append(nil)
        headerProblems.append(unknownColumn(header, columns))
        continue
      }
      if indexByName[name] != nil {
        names.append(nil)
        headerProblems.append(
          Diagnostic(
            .error, rule: "duplicate-column", at: header.position,
            Wording(
              zh: "“\(header.value)”这一列（\(name)）出现了两次",
              en: "the column '\(header.value)' (\(name)) comes twice"),
            hint: Wording(zh: "删去或改名其中一列", en: "remove or rename one of them")))
      } else {
        names.append(name)
        indexByName[name] = index
        units[name] = bracket?.inside
      }
    }
    while case .some(.none) = names.last, scanner.fields[names.count - 1].isEmpty {
      names.removeLast()
    }
    for column in columns.columns where column.isRequired && indexByName[column.name] == nil {
      hasAllRequiredColumns = false
      headerProblems.append(missingColumn(column))
    }
  }

  private func unknownColumn(_ header: Written, _ columns: ColumnNames) -> Diagnostic {
    Diagnostic(
      .warning, rule: "unknown-column", at: header.position,
      Wording(
        zh: "不认识列“\(header.value)”，该列不会使用",
        en: "the column '\(header.value)' is not known and will not be used"),
      hint: columns.nearestSpelling(to: header.value).map {
        Wording(zh: "是否为“\($0)”？", en: "did you mean '\($0)'?")
      })
  }

  private func missingColumn(_ column: ColumnNames.Column) -> Diagnostic {
    let spellings = ([column.name] + column.synonyms).prefix(3)
    return Diagnostic(
      .error, rule: "missing-column",
      at: FilePosition(file: file, line: headerLine, column: 1),
      Wording(
        zh: "表头缺少列“\(column.synonyms.first ?? column.name)”",
        en: "the header lacks the column '\(column.name)'"),
      hint: Wording(
        zh: "表头写作 \(spellings.joined(separator: "、")) 之一",
        en: "name it \(spellings.joined(separator: ", "))"))
  }

  /// Reports the first filled cell that stands under no header.
  private mutating func hasCellsBeyondHeader() -> Bool {
    guard let extra = scanner.fields[names.count...].first(where: { !$0.isEmpty }) else {
      return false
    }
    let count = scanner.fields.count
    rowProblems.append(
      Diagnostic(
        .error, rule: "too-many-cells",
        at: FilePosition(file: file, line: extra.line, column: extra.column),
        Wording(
          zh: "这一行有 \(count) 格，表头只有 \(names.count) 列",
          en: "this row has \(count) cells, the header \(names.count)"),
        hint: Wording(
          zh: "格内有逗号时，给整格加英文双引号", en: "put a cell that contains a comma into double quotes")))
    return true
  }
}

/// Undoubles quotes and gives every line the same end.
private func rewritten(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var previous: UInt8 = 0
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "\"") where previous == byte: previous = 0
    case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"): previous = byte
    default:
      result.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
      previous = byte
    }
  }
  return result
}

/// What stands between the cells of the header row.
private enum Delimiter {
  case comma, semicolon, tab, fullWidthComma

  init(ofHeaderIn bytes: [UInt8]) {
    let lines = bytes.split(maxSplits: 1) { $0 == 0x0A || $0 == 0x0D }
    let header = String(decoding: lines.first ?? [], as: UTF8.self).unicodeScalars
    func count(_ scalar: Unicode.Scalar) -> Int { header.count { $0 == scalar } }
    if count(",") > 0 {
      self = .comma
    } else {
      let others = [
        (Delimiter.tab, "\t" as Unicode.Scalar), (.semicolon, ";"), (.fullWidthComma, "，"),
      ]
      let found = others.first { count($0.1) > 0 }
      self = found?.0 ?? .comma
    }
  }

  var byte: UInt8 {
    switch self {
    case .comma, .fullWidthComma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }

  func problem(at position: FilePosition) -> Diagnostic? {
    switch self {
    case .comma: nil
    case .semicolon, .tab:
      Diagnostic(
        .warning, rule: "delimiter", at: position,
        Wording(
          zh: "各格以\(self == .tab ? "制表符" : "分号")分隔，已照此读取",
          en: "cells are separated by \(self == .tab ? "tabs" : "semicolons") and were read so"),
        hint: Wording(zh: "请另存为以逗号分隔的 CSV", en: "save it as comma-separated CSV"))
    case .fullWidthComma:
      Diagnostic(
        .error, rule: "delimiter", at: position,
        Wording(zh: "表头用了全角逗号“，”分隔", en: "the header is separated by full-width commas '，'"),
        hint: Wording(zh: "分隔各格请用半角逗号“,”", en: "separate cells by the ASCII comma ','"))
    }
  }
}

/// Returns the rows of a CSV text as records with the canonical names of `columns`.
package func records(
  _ text: String, file: String, columns: ColumnNames
) -> (records: [Record], diagnostics: [Diagnostic]) {
  var table = CSVTable(text, file: file, columns: columns)
  var records: [Record] = []
  while table.nextRow() { records.append(table.record) }
  return (records, table.diagnostics)
}
