package import FoundationEssentials

/// That a recurring duty was done on a day, for the county or by one school.
package struct DutyRecord: Sendable {
  package let day: Located<Day>
  /// The id of a duty.
  package let duty: Located<String>
  /// The id of a school; absent for a county-wide record.
  package let school: Located<String>?
  /// How much was done, in the unit of the duty's frequency; 0 says that it was not done.
  package let count: Located<Decimal>
  package let note: String?
  package let evidence: String?
  /// Where the record starts. A later record for the same duty, school and day corrects it.
  package let source: FilePosition

  package init(
    day: Located<Day>, duty: Located<String>, school: Located<String>?, count: Located<Decimal>,
    note: String? = nil, evidence: String? = nil, source: FilePosition
  ) {
    self.day = day
    self.duty = duty
    self.school = school
    self.count = count
    self.note = note
    self.evidence = evidence
    self.source = source
  }
}
