import PlanModel

extension CSVTable {
  /// The words of a cell that every row must have, or throws `missing-value`.
  func required(_ name: String, at index: Int?) throws(Diagnostic) -> Written {
    if let written = written(at: index) { return written }
    throw missingValue(.error, name, at: index)
  }

  func missingValue(
    _ severity: Diagnostic.Severity, _ name: String, at index: Int?
  ) -> Diagnostic {
    Diagnostic(
      severity, rule: "missing-value", at: position(at: index),
      Wording(zh: "这一行没有填“\(name)”", en: "this row has no '\(name)'"))
  }

  /// The words of a cell; nothing when it is empty or says that there is nothing.
  func optionalText(at index: Int?) -> String? {
    guard let text = text(at: index), !isMissing(text) else { return nil }
    return text
  }

  /// A code as typed, without the apostrophe that keeps a spreadsheet from changing it.
  func code(at index: Int?) -> String? {
    guard let text = optionalText(at: index) else { return nil }
    let marks: Set<Character> = ["'", "’", "‘"]
    return text.first.map(marks.contains) == true ? String(text.dropFirst()) : text
  }

  /// The day in a cell, if it holds one.
  func optionalDay(at index: Int?) throws(Diagnostic) -> Day? {
    guard let written = written(at: index) else { return nil }
    return try day(written)
  }

  /// Takes a whole table: every row becomes a value or its first problem.
  mutating func values<Value>(
    _ value: (CSVTable) throws(Diagnostic) -> Value?
  ) -> ([Value], [Diagnostic]) {
    var values: [Value] = []
    var problems: [Diagnostic] = []
    // Without a required column every single row would be reported.
    guard hasAllRequiredColumns else { return ([], diagnostics) }
    values.reserveCapacity(min(mostRows, 1_000_000))
    while nextRow() {
      do throws(Diagnostic) {
        if let value = try value(self) { values.append(value) }
      } catch {
        problems.append(error)
      }
    }
    return (values, diagnostics + problems)
  }
}
