import FoundationEssentials
package import PlanModel

extension ColumnNames {
  /// The columns of `observations/*.csv`.
  package static let observations = ColumnNames([
    Column("day", ["日期", "数据日期", "时间", "date"], isRequired: true),
    Column("target", ["目标", "目标编号", "指标", "指标编号", "indicator"], isRequired: true),
    Column("school", ["学校", "学校编号"]),
    Column("series", ["分项", "分项指标"]),
    Column("value", ["数值", "值", "数据", "完成值", "进展"], isRequired: true),
    Column("note", ["说明", "备注", "remark"]),
    Column("evidence", ["佐证", "佐证材料", "依据", "证明材料", "来源", "source"]),
    Column("reporter", ["填报单位", "报送单位", "填报人", "填报"]),
    Column("verifier", ["核验", "核验人", "核验单位", "核实", "复核", "verified", "verified by"]),
  ])
}

/// What a file of observations holds.
package struct ObservationTable: Sendable {
  /// In the order of the file.
  package var observations: [Observation]
  /// The targets that rows name which are left out, so that a wrong name among them is reported in
  /// the same run.
  package var targetsLeftOut: [Located<String>]
  package var diagnostics: [Diagnostic]
}

/// Returns the observations of a CSV file.
///
/// A value may be a part of a whole ("23/28"), and a target may be followed by the part of it that
/// is observed ("t6-a/封闭管理"). Rows with an error are left out, and so are rows without a value:
/// they are the warning `missing-value`, never a 0.
package func readObservations(_ text: String, file: String) -> ObservationTable {
  var table = CSVTable(text, file: file, columns: .observations)
  let columns = ObservationColumns(table)
  var words = ObservationWords()
  var leftOut: [Located<String>] = []
  let (observations, diagnostics) = table.values { row throws(Diagnostic) in
    guard let target = words.targets.text(row, at: columns.target) else {
      throw row.missingValue(.error, "target", at: columns.target)
    }
    do throws(Diagnostic) {
      return try observation(row, columns, of: target, &words)
    } catch {
      let id = NamedSeries(target, column: nil).target
      leftOut.append(Located(id, at: row.position(at: columns.target)))
      throw error
    }
  }
  return ObservationTable(
    observations: observations, targetsLeftOut: leftOut, diagnostics: diagnostics)
}

private func observation(
  _ row: CSVTable, _ columns: ObservationColumns, of target: String,
  _ words: inout ObservationWords
) throws(Diagnostic) -> Observation {
  guard let day = try day(row, at: columns.day) else {
    throw row.missingValue(.error, "day", at: columns.day)
  }
  guard let value = try ObservedValue(row, at: columns.value) else {
    throw row.missingValue(.warning, "value", at: columns.value)
  }
  let named = NamedSeries(target, column: words.series.text(row, at: columns.series))
  return Observation(
    day: Located(day, at: row.position(at: columns.day)),
    target: Located(named.target, at: row.position(at: columns.target)),
    school: words.schools.text(row, at: columns.school).map {
      Located($0, at: row.position(at: columns.school))
    },
    value: Located(value.number, at: row.position(at: columns.value)),
    remarks: words.remarks(row, columns, value, series: named.series), source: row.position)
}

private struct ObservationColumns {
  let day, target, series, school, value, note, evidence, reporter, verifier: Int?

  init(_ table: CSVTable) {
    day = table.index(of: "day")
    target = table.index(of: "target")
    series = table.index(of: "series")
    school = table.index(of: "school")
    value = table.index(of: "value")
    note = table.index(of: "note")
    evidence = table.index(of: "evidence")
    reporter = table.index(of: "reporter")
    verifier = table.index(of: "verifier")
  }
}

/// The words of each column that come in row after row.
private struct ObservationWords {
  var targets = RepeatedCells { halfWidth($0) }
  var schools = RepeatedCells { ["全县", "全市", "全区"].contains($0) ? nil : halfWidth($0) }
  var series = RepeatedCells { $0 }
  private var notes = RepeatedCells { $0 }
  private var evidence = RepeatedCells { $0 }
  private var reporters = RepeatedCells { $0 }
  private var verifiers = RepeatedCells { $0 }
  private var shared: [RemarksNumbers: Observation.Remarks] = [:]

  /// What a row says beside its value; one object for all rows that say the same.
  mutating func remarks(
    _ row: CSVTable, _ columns: ObservationColumns, _ value: ObservedValue, series: String?
  ) -> Observation.Remarks? {
    let note = notes.cell(row, at: columns.note)
    let evidence = evidence.cell(row, at: columns.evidence)
    let reporter = reporters.cell(row, at: columns.reporter)
    let verifier = verifiers.cell(row, at: columns.verifier)
    let numbers = RemarksNumbers(
      note: note.number, evidence: evidence.number, reporter: reporter.number,
      verifier: verifier.number)
    let isPlain = value.unit.isEmpty && value.whole == nil && series == nil
    if isPlain, numbers.sayNothing { return nil }
    let isShared = isPlain && numbers.areKnown
    if isShared, let remarks = shared[numbers] { return remarks }
    let remarks = Observation.Remarks(
      writtenUnit: value.unit.isEmpty ? nil : value.unit, whole: value.whole, series: series,
      note: note.text, evidence: evidence.text, reporter: reporter.text, verifier: verifier.text)
    if isShared, let remarks, shared.count < 50_000 { shared[numbers] = remarks }
    return remarks
  }
}

/// Which of the words known so far stand in a row.
private struct RemarksNumbers: Hashable {
  let note, evidence, reporter, verifier: Int32
  var areKnown: Bool { min(note, evidence, reporter, verifier) >= 0 }
  var sayNothing: Bool { note == 0 && evidence == 0 && reporter == 0 && verifier == 0 }
}

/// Reads the cells of a column once for all rows in which they are the same.
private struct RepeatedCells {
  /// What a cell means, and the number under which it is known: 0 for an empty one, below 0 for
  /// one that is read anew each time.
  struct Cell {
    var text: String?
    var number: Int32
  }

  private let reading: (String) -> String?
  private var known: [ArraySlice<UInt8>: Cell] = [:]
  private var lastBytes: ArraySlice<UInt8> = []
  private var last = Cell(text: nil, number: 0)

  /// `reading` says what a filled cell means.
  init(_ reading: @escaping (String) -> String?) { self.reading = reading }

  /// What the cell means; nothing when it is empty or says that there is nothing.
  mutating func text(_ row: CSVTable, at index: Int?) -> String? { cell(row, at: index).text }

  mutating func cell(_ row: CSVTable, at index: Int?) -> Cell {
    guard let bytes = row.plainBytes(at: index), bytes.count <= 100 else {
      return Cell(text: row.optionalText(at: index).flatMap(reading), number: -1)
    }
    if bytes.isEmpty { return Cell(text: nil, number: 0) }
    if bytes == lastBytes { return last }
    if let seen = known[bytes] {
      last = seen
    } else {
      last = Cell(text: row.optionalText(at: index).flatMap(reading), number: -1)
      if known.count < 50_000 {
        last.number = Int32(known.count + 1)
        known[bytes] = last
      }
    }
    lastBytes = bytes
    return last
  }
}

/// A year's figures are mostly days such as 2023-09-30: those are read without making text.
private func day(_ row: CSVTable, at index: Int?) throws(Diagnostic) -> Day? {
  if let bytes = row.plainBytes(at: index), let day = isoDay(bytes) { return day }
  return try row.optionalDay(at: index)
}

private func isoDay(_ bytes: ArraySlice<UInt8>) -> Day? {
  guard bytes.count == 10 else { return nil }
  let start = bytes.startIndex
  let hyphen = UInt8(ascii: "-")
  guard bytes[start + 4] == hyphen, bytes[start + 7] == hyphen else { return nil }
  func number(_ range: Range<Int>) -> Int? {
    var number = 0
    for offset in range {
      let digit = Int(bytes[start + offset]) - 0x30
      guard (0...9).contains(digit) else { return nil }
      number = number * 10 + digit
    }
    return number
  }
  guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
    return nil
  }
  return Day(year: year, month: month, day: day)
}
