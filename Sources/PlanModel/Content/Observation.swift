package import FoundationEssentials

/// A value of a target on a day, for the county or for one school, with its evidence.
package struct Observation: Sendable {
  package let day: Located<Day>
  /// The id of a target.
  package let target: Located<String>
  /// The id of a school; absent for a county-wide value.
  package let school: Located<String>?
  /// In the target's unit.
  package let value: Located<Decimal>
  /// The unit behind the number, as written, when there was one: "%". The value is not scaled
  /// by it, so it must be the target's own.
  package let writtenUnit: String?
  /// The whole that `value` is a part of, when written as "23/28".
  package let whole: Decimal?
  /// The part of a target with several series: "封闭管理" of "t6-a/封闭管理".
  package let series: String?
  package let note: String?
  package let evidence: String?
  package let reporter: String?
  /// Who checked it (核验), as written.
  package let verifier: String?
  /// Where the record starts. A later record for the same target, school and day corrects it.
  package let source: FilePosition

  package init(
    day: Located<Day>, target: Located<String>, school: Located<String>?,
    value: Located<Decimal>, writtenUnit: String? = nil, whole: Decimal? = nil,
    series: String? = nil, note: String? = nil, evidence: String? = nil, reporter: String? = nil,
    verifier: String? = nil, source: FilePosition
  ) {
    self.day = day
    self.target = target
    self.school = school
    self.value = value
    self.writtenUnit = writtenUnit
    self.whole = whole
    self.series = series
    self.note = note
    self.evidence = evidence
    self.reporter = reporter
    self.verifier = verifier
    self.source = source
  }
}
