import FoundationEssentials
import PlanModel

/// Reads the cells of one row and keeps all that is wrong with them, not the first problem only.
struct RowReading {
  private let row: CSVTable
  private(set) var problems: [Diagnostic] = []

  fileprivate init(_ row: CSVTable) { self.row = row }

  var source: FilePosition { row.position }

  /// Whether every cell so far could be read.
  var isSound: Bool { problems.isEmpty }

  mutating func report(_ problem: Diagnostic) { problems.append(problem) }

  // MARK: Words

  func optionalText(_ name: String) -> String? { row.optionalText(at: row.index(of: name)) }

  /// The words of a cell; nothing when it is empty or says that there is nothing.
  func written(_ name: String) -> Written? {
    row.written(at: row.index(of: name)).flatMap { isMissing($0.value) ? nil : $0 }
  }

  /// The words of a cell that every row must have.
  mutating func required(_ name: String) -> Written? {
    if let written = written(name) { return written }
    problems.append(row.missingValue(.error, name, at: row.index(of: name)))
    return nil
  }

  // MARK: Values

  /// What a cell means; nothing when it is empty or cannot be read, which is kept as a problem.
  mutating func value<Value>(
    _ name: String, _ reading: (Written) throws(Diagnostic) -> Value?
  ) -> Value? {
    guard let written = written(name) else { return nil }
    do throws(Diagnostic) {
      return try reading(written)
    } catch {
      problems.append(error)
      return nil
    }
  }

  mutating func day(_ name: String) -> Located<Day>? {
    value(name) { text throws(Diagnostic) in
      try PlanParsing.day(text).map { Located($0, at: text.position) }
    }
  }

  mutating func requiredDay(_ name: String) -> Located<Day>? {
    required(name) == nil ? nil : day(name)
  }

  /// An amount in the unit it is kept in; the unit stands behind the number, else in the header.
  mutating func amount(_ name: String, _ quantity: ProjectQuantity) -> Located<Decimal>? {
    let header = row.unit(of: name)
    return value(name) { text throws(Diagnostic) in
      guard let number = try number(text) else { return nil }
      let unit = number.unit.isEmpty ? header ?? "" : number.unit
      return Located(
        try quantity.amount(number.value, unit: unit, at: text), at: text.position)
    }
  }

  /// Points given or taken off, as written.
  mutating func points(_ name: String) -> Located<Decimal>? {
    value(name) { text throws(Diagnostic) in
      try number(text).map { Located($0.value, at: text.position) }
    }
  }
}

extension CSVTable {
  /// Takes a whole table: every row becomes a value, or all of its problems.
  mutating func soundRows<Value>(
    _ value: (inout RowReading) -> Value?
  ) -> ([Value], [Diagnostic]) {
    var values: [Value] = []
    var problems: [Diagnostic] = []
    guard hasAllRequiredColumns else { return ([], diagnostics) }
    while nextRow() {
      var row = RowReading(self)
      let read = value(&row)
      if let read, row.isSound { values.append(read) }
      problems += row.problems
    }
    return (values, diagnostics + problems)
  }
}
