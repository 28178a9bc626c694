/// The cells of a CSV file by RFC 4180, read character by character as the standard says it.
struct CSVReading {
  let header: [String]
  /// By the name of the column.
  let rows: [[String: String]]

  struct Broken: Error {}

  init(_ text: String) throws {
    var lines: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    guard scalars.popFirst() == "\u{FEFF}" else { throw Broken() }
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell.append("\"")
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        lines[lines.count - 1].append(cell)
        cell = ""
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        lines[lines.count - 1].append(cell)
        cell = ""
        lines.append([])
      default: cell.unicodeScalars.append(scalar)
      }
    }
    guard !isQuoted, cell.isEmpty, lines.last == [] else { throw Broken() }
    header = lines[0]
    rows = try lines.dropFirst().dropLast().map { cells in
      guard cells.count == lines[0].count else { throw Broken() }
      return Dictionary(uniqueKeysWithValues: zip(lines[0], cells))
    }
  }
}
