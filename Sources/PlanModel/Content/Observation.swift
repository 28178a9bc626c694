package import FoundationEssentials

/// A value of a target on a day, for the county or for one school, with its evidence.
///
/// A province has millions of them: what most rows share, or have not got, lies in one place, and a
/// cell's position is kept as its distance from the start of the row.
package struct Observation: Sendable {
  /// Where the record starts. A later record for the same target, school and day corrects it.
  package let source: FilePosition
  /// The id of a target.
  package let targetID: String
  /// The id of a school; absent for a county-wide value.
  package let schoolID: String?
  package let dayObserved: Day
  /// In the target's unit.
  package let amount: Decimal
  private let remarks: Remarks?
  private let places: (day: CellPlace, target: CellPlace, school: CellPlace, value: CellPlace)

  /// What a record says beside its value; shared by rows that say the same.
  package final class Remarks: Sendable {
    /// The unit behind the number, as written, when there was one: "%". The value is not scaled
    /// by it, so it must be the target's own.
    package let writtenUnit: String?
    /// The whole that the value is a part of, when written as "23/28".
    package let whole: Decimal?
    /// The part of a target with several series: "封闭管理" of "t6-a/封闭管理".
    package let series: String?
    package let note: String?
    package let evidence: String?
    package let reporter: String?
    /// Who checked it (核验), as written.
    package let verifier: String?

    /// Nothing when there is nothing to say.
    package init?(
      writtenUnit: String? = nil, whole: Decimal? = nil, series: String? = nil,
      note: String? = nil, evidence: String? = nil, reporter: String? = nil,
      verifier: String? = nil
    ) {
      self.writtenUnit = writtenUnit
      self.whole = whole
      self.series = series
      self.note = note
      self.evidence = evidence
      self.reporter = reporter
      self.verifier = verifier
      let words = [writtenUnit, series, note, evidence, reporter, verifier]
      if whole == nil, words.allSatisfy({ $0 == nil }) { return nil }
    }
  }

  package init(
    day: Located<Day>, target: Located<String>, school: Located<String>?,
    value: Located<Decimal>, remarks: Remarks?, source: FilePosition
  ) {
    self.source = source
    targetID = target.value
    schoolID = school?.value
    dayObserved = day.value
    amount = value.value
    self.remarks = remarks
    places = (
      CellPlace(day.position, in: source), CellPlace(target.position, in: source),
      CellPlace(school?.position ?? source, in: source), CellPlace(value.position, in: source)
    )
  }

  package init(
    day: Located<Day>, target: Located<String>, school: Located<String>?,
    value: Located<Decimal>, writtenUnit: String? = nil, whole: Decimal? = nil,
    series: String? = nil, note: String? = nil, evidence: String? = nil, reporter: String? = nil,
    verifier: String? = nil, source: FilePosition
  ) {
    self.init(
      day: day, target: target, school: school, value: value,
      remarks: Remarks(
        writtenUnit: writtenUnit, whole: whole, series: series, note: note, evidence: evidence,
        reporter: reporter, verifier: verifier),
      source: source)
  }

  package var day: Located<Day> { Located(dayObserved, at: places.day.position(in: source)) }
  package var target: Located<String> { Located(targetID, at: places.target.position(in: source)) }
  package var school: Located<String>? {
    schoolID.map { Located($0, at: places.school.position(in: source)) }
  }
  package var value: Located<Decimal> { Located(amount, at: places.value.position(in: source)) }

  package var writtenUnit: String? { remarks?.writtenUnit }
  package var whole: Decimal? { remarks?.whole }
  package var series: String? { remarks?.series }
  package var note: String? { remarks?.note }
  package var evidence: String? { remarks?.evidence }
  package var reporter: String? { remarks?.reporter }
  package var verifier: String? { remarks?.verifier }
}

/// The place of a cell as seen from the start of its row, in four bytes.
///
/// A cell further away than 255 lines or 16 million columns is said to be where its row starts.
private struct CellPlace {
  /// Lines below the row's first in the upper 8 bits, the column in the lower 24; 0 for the start
  /// of the row.
  private let packed: UInt32

  init(_ cell: FilePosition, in row: FilePosition) {
    let lines = Int(cell.line) - Int(row.line)
    let isNear = (0..<256).contains(lines) && (0..<1 << 24).contains(cell.column)
    packed =
      isNear && cell != row ? UInt32(lines) << 24 | UInt32(truncatingIfNeeded: cell.column) : 0
  }

  func position(in row: FilePosition) -> FilePosition {
    guard packed != 0 else { return row }
    return FilePosition(
      file: row.file, line: Int(row.line) + Int(packed >> 24), column: Int(packed & 0xFF_FFFF))
  }
}
