import FoundationEssentials
import PlanModel

extension TargetSeries {
  /// Every school's newest value, in the order of the register: of the schools that are open on
  /// the cut-off and of those that have ever reported, where the target is about them.
  ///
  /// - Parameter silent: the schools that owe a record, by their place in the register.
  func schoolFigures(
    in records: GroupedRecords, silent: Set<Int>, asOf: Day
  ) -> [SchoolFigure] {
    guard isFromSchools || newestBySchool.contains(where: { $0 != nil }) else { return [] }
    return records.scope(of: target).places.compactMap { index in
      let school = records.schools[index]
      let owes = silent.contains(index)
      guard let entry = newestBySchool[index] else {
        return school.isOpen(on: asOf)
          ? SchoolFigure(school: school, value: nil, day: nil, source: nil, owesRecord: owes) : nil
      }
      let amount =
        records.whole(entry) == nil ? nil : target.amount(of: records.observation(entry))
      return SchoolFigure(
        school: school, value: amount?.exact.quotient ?? records.value(entry),
        parts: amount?.parts, day: records.day(entry), source: records.source(entry),
        owesRecord: owes)
    }
  }

  /// Where schools report, those in scope that have opened or closed since the target started.
  func schoolChanges(in records: GroupedRecords, asOf: Day) -> [SchoolChange] {
    guard isFromSchools, asOf >= target.start else { return [] }
    return changes(
      of: records.scope(of: target).places.map { records.schools[$0] }, from: target.start,
      to: asOf)
  }
}
