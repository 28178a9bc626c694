import FoundationEssentials
import PlanAnalysis
import PlanModel

/// How rows stand in a file.
package enum DataFormat: Sendable {
  /// RFC 4180: comma, CRLF, quotes only where they are needed. Cells are exact: one that begins
  /// with "=" is not altered for the sake of spreadsheets.
  case csv
  /// One object a line, separated by commas.
  case json
}

/// Writes rows as bytes, cell by cell in the order of the fields.
struct DataRowWriter {
  private let format: DataFormat
  /// What stands before each value: in JSON the name of its member.
  private let leads: [[UInt8]]
  private var column = 0
  private var rows = 0
  /// Numbers come again and again; to spell one out takes longer than all else.
  private var spelt: [Decimal: [UInt8]] = [:]
  private static let mostSpelt = 4_096

  init(_ fields: [DataField], format: DataFormat) {
    self.format = format
    leads = fields.enumerated().map { index, field in
      switch format {
      case .csv: index == 0 ? [] : [comma]
      case .json: Array("\(index == 0 ? "{" : ",")\"\(field.name)\":".utf8)
      }
    }
  }

  mutating func beginRow(in output: inout [UInt8]) {
    column = 0
    if format == .json, rows > 0 { output += ",\n".utf8 }
    rows += 1
  }

  mutating func endRow(in output: inout [UInt8]) {
    switch format {
    case .csv: output += "\r\n".utf8
    case .json: output.append(UInt8(ascii: "}"))
    }
  }

  mutating func append(_ value: DataValue, to output: inout [UInt8]) {
    output += leads[column]
    column += 1
    switch format {
    case .csv: appendCell(value, to: &output)
    case .json: appendMember(value, to: &output)
    }
  }

  private mutating func appendCell(_ value: DataValue, to output: inout [UInt8]) {
    switch value {
    case .none: break
    case .text(let text): appendCSV(text, to: &output)
    case .whole(let number): output += String(number).utf8
    case .number(let number): output += digits(of: number)
    case .truth(let truth): output += (truth ? "true" : "false").utf8
    case .day(let day): appendDay(day, to: &output)
    case .list(let texts): appendCSV(texts.joined(separator: listSeparator), to: &output)
    }
  }

  private mutating func appendMember(_ value: DataValue, to output: inout [UInt8]) {
    switch value {
    case .none: output += "null".utf8
    case .text(let text): appendJSONString(text, to: &output)
    case .whole(let number): output += String(number).utf8
    case .number(let number):
      output.append(quote)
      output += digits(of: number)
      output.append(quote)
    case .truth(let truth): output += (truth ? "true" : "false").utf8
    case .day(let day):
      output.append(quote)
      appendDay(day, to: &output)
      output.append(quote)
    case .list(let texts):
      for (index, text) in texts.enumerated() {
        output.append(index == 0 ? UInt8(ascii: "[") : comma)
        appendJSONString(text, to: &output)
      }
      output.append(UInt8(ascii: "]"))
    }
  }

  private mutating func digits(of number: Decimal) -> [UInt8] {
    if let known = spelt[number] { return known }
    let digits = Array(DecimalText.plain(number).utf8)
    if spelt.count >= Self.mostSpelt { spelt.removeAll(keepingCapacity: true) }
    spelt[number] = digits
    return digits
  }
}

/// What separates the texts of a list in one cell.
let listSeparator = ";"

/// Appends `text` as a cell, in quotes where it holds a comma, a quote, the end of a line or blanks
/// at its ends, which some readers would drop.
func appendCSV(_ text: String, to output: inout [UInt8]) {
  var text = text
  text.withUTF8 { bytes in
    let needsQuotes =
      bytes.first == blank || bytes.last == blank
      || bytes.contains { $0 == comma || $0 == quote || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      output.append(contentsOf: bytes)
      return
    }
    output.append(quote)
    for byte in bytes {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }
}

/// "2023-09-30".
private func appendDay(_ day: Day, to output: inout [UInt8]) {
  func appendPadded(_ number: Int, width: Int) {
    var divisor = width == 4 ? 1_000 : 10
    while divisor > 0 {
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }
  appendPadded(day.year, width: 4)
  output.append(UInt8(ascii: "-"))
  appendPadded(day.month, width: 2)
  output.append(UInt8(ascii: "-"))
  appendPadded(day.day, width: 2)
}

private let comma = UInt8(ascii: ",")
private let quote = UInt8(ascii: "\"")
private let blank = UInt8(ascii: " ")
