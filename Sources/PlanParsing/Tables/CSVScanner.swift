import PlanModel

/// One cell of a CSV row, as a stretch of the file's bytes.
struct CSVField {
  /// Without the quotes around it and the ASCII blanks at its ends.
  var start: Int
  var end: Int
  /// Whether `""` or a carriage return must be rewritten.
  var needsRewriting: Bool
  /// Where its first byte stands, the quote left out; from 1, columns in UTF-8 bytes.
  var line: Int
  var column: Int

  var isEmpty: Bool { start == end }
}

/// Splits the bytes of a CSV text into rows of fields, in one pass.
///
/// Fields may be quoted and then hold delimiters, line breaks and doubled quotes. Lines end with
/// LF, CRLF or CR; blank lines are skipped. A quote that is never closed and text behind a closing
/// quote are reported, and the row is read as well as it can be.
struct CSVScanner {
  let bytes: [UInt8]
  let file: String
  let delimiter: UInt8
  private(set) var diagnostics: [Diagnostic] = []
  /// The row read last.
  private(set) var fields: [CSVField] = []
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8], file: String, delimiter: UInt8) {
    self.bytes = bytes
    self.file = file
    self.delimiter = delimiter
  }

  /// Reads the next row that holds anything but blanks; false at the end.
  mutating func nextRow() -> Bool {
    while offset < bytes.count {
      fields.removeAll(keepingCapacity: true)
      var isBlank = true
      repeat {
        let field = nextField()
        if !field.isEmpty { isBlank = false }
        fields.append(field)
      } while takeDelimiter()
      takeLineEnd()
      if !isBlank { return true }
    }
    fields.removeAll(keepingCapacity: true)
    return false
  }

  /// The line the next row starts on.
  var nextLine: Int { line }

  private mutating func takeDelimiter() -> Bool {
    guard offset < bytes.count, bytes[offset] == delimiter else { return false }
    offset += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard offset < bytes.count else { return }
    let isCarriageReturn = bytes[offset] == carriageReturn
    offset += 1
    if isCarriageReturn, offset < bytes.count, bytes[offset] == lineFeed { offset += 1 }
    line += 1
    lineStart = offset
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte == 0x09 && delimiter != 0x09)
  }

  /// Reads up to the next delimiter or line end, which stays.
  private mutating func nextField() -> CSVField {
    while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
    if offset < bytes.count, bytes[offset] == quote { return quotedField() }
    var field = CSVField(
      start: offset, end: offset, needsRewriting: false, line: line,
      column: offset - lineStart + 1)
    skipToFieldEnd()
    field.end = offset
    while field.end > field.start, isBlank(bytes[field.end - 1]) { field.end -= 1 }
    return field
  }

  private mutating func skipToFieldEnd() {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == delimiter || byte == lineFeed || byte == carriageReturn { return }
      offset += 1
    }
  }

  private mutating func quotedField() -> CSVField {
    let opening = position
    offset += 1
    var field = CSVField(
      start: offset, end: offset, needsRewriting: false, line: line,
      column: offset - lineStart + 1)
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == quote {
        if offset + 1 < bytes.count, bytes[offset + 1] == quote {
          field.needsRewriting = true
          offset += 2
          continue
        }
        field.end = offset
        offset += 1
        reportTextAfterClosingQuote()
        return field
      }
      if byte == lineFeed || byte == carriageReturn {
        if byte == carriageReturn { field.needsRewriting = true }
        takeLineEnd()
      } else {
        offset += 1
      }
    }
    field.end = offset
    diagnostics.append(
      Diagnostic(
        .error, rule: "unclosed-quote", at: opening,
        Wording(
          zh: "引号没有闭合，此后各行都读进了这一格", en: "this quote is never closed; it takes in all lines below"),
        hint: Wording(
          zh: "在该格末尾加引号；格内的引号写作两个", en: "close it at the end of the cell; double a quote inside one"
        )))
    return field
  }

  private mutating func reportTextAfterClosingQuote() {
    while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
    let start = offset
    let place = position
    skipToFieldEnd()
    guard start < offset else { return }
    let text = String(decoding: bytes[start..<min(offset, start + 30)], as: UTF8.self)
    diagnostics.append(
      Diagnostic(
        .error, rule: "text-after-quote", at: place,
        Wording(zh: "引号闭合之后还有文字“\(text)”", en: "'\(text)' follows a closing quote"),
        hint: Wording(
          zh: "整格加引号；格内的引号写作两个", en: "quote the whole cell; double a quote inside it")))
  }

  private var position: FilePosition {
    FilePosition(file: file, line: line, column: offset - lineStart + 1)
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
