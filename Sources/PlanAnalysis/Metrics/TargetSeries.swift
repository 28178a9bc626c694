import FoundationEssentials
import PlanModel

/// The values of one target up to a cut-off: one point a day, and where they come from.
///
/// Counted are the records from the target's start to the cut-off. A later line for the same school
/// and day replaces an earlier one. A county-wide record is the bureau's own consolidation: where
/// there is one, the county's values are the county-wide records, and school records only stand
/// beside them. Without one, school records are rolled up by the target's declared rule.
struct TargetSeries {
  private(set) var points: [DataPoint] = []
  private(set) var corrections: [Correction] = []
  /// Whether the county's values are made from those of schools.
  let isFromSchools: Bool
  /// The newest record of each school, in registry order of all schools; empty without a rule.
  private(set) var newestBySchool: [GroupedRecords.Entry?] = []
  /// Whether every school that is open on the cut-off has a value.
  private(set) var isComplete = true
  /// The schools' newest values rolled up over the schools that are open on the cut-off; differs
  /// from the last point when a school has opened or closed since.
  private(set) var current: Decimal?

  init(of target: Target, in records: GroupedRecords, asOf: Day, wantsLow: Bool) {
    let span = Int32(target.start.ordinal)...max(Int32(target.start.ordinal), Int32(asOf.ordinal))
    let counted =
      asOf < target.start
      ? [] : records.entries(of: target.id).filter { span.contains($0.day) }
    let kept = Self.corrected(counted, in: records, into: &corrections)
    let county = kept.filter { $0.school == GroupedRecords.Entry.county }
    let rule = target.rollUp.flatMap { $0 == .latest ? nil : $0 }
    isFromSchools = rule != nil && county.isEmpty
    if target.rollUp != nil { newestBySchool = Array(repeating: nil, count: records.schools.count) }

    if let rule, county.isEmpty {
      rollUp(
        kept, in: records, asOf: asOf,
        by: SchoolRollUp(rule: rule, schools: records.schools, wantsLow: wantsLow))
      return
    }
    points = county.map { entry in
      let record = records.observation(entry)
      return DataPoint(
        day: record.day.value, value: record.value.value, sources: [record.source],
        note: record.note, evidence: record.evidence, verifier: record.verifier)
    }
    if target.rollUp != nil {
      for entry in kept where entry.school >= 0 { newestBySchool[Int(entry.school)] = entry }
    }
  }

  /// Leaves the last record for each day and school, and lists the values that it replaced.
  private static func corrected(
    _ entries: [GroupedRecords.Entry], in records: GroupedRecords,
    into corrections: inout [Correction]
  ) -> [GroupedRecords.Entry] {
    var kept: [GroupedRecords.Entry] = []
    kept.reserveCapacity(entries.count)
    for entry in entries {
      guard let last = kept.last, last.day == entry.day, last.school == entry.school else {
        kept.append(entry)
        continue
      }
      kept[kept.count - 1] = entry
      let (old, new) = (records.observation(last), records.observation(entry))
      // The same line twice corrects nothing.
      guard old.value.value != new.value.value else { continue }
      corrections.append(
        Correction(
          day: new.day.value, school: new.school?.value, old: old.value.value,
          new: new.value.value, reason: new.note, source: new.source, oldSource: old.source))
    }
    return kept
  }

  private mutating func rollUp(
    _ entries: [GroupedRecords.Entry], in records: GroupedRecords, asOf: Day,
    by rule: SchoolRollUp
  ) {
    var newest = [Decimal?](repeating: nil, count: records.schools.count)
    var rest = entries[...]
    while let first = rest.first {
      let today = rest.prefix { $0.day == first.day }
      rest = rest.dropFirst(today.count)
      for entry in today {
        newest[Int(entry.school)] = records.value(entry)
        newestBySchool[Int(entry.school)] = entry
      }
      let day = records.day(first)
      guard let value = rule.county(from: newest, on: day).value else { continue }
      let single = today.count == 1 ? records.observation(first) : nil
      points.append(
        DataPoint(
          day: day, value: value,
          sources: today.sorted { $0.index < $1.index }.map(records.source),
          note: single?.note, evidence: single?.evidence))
    }
    (current, isComplete) = rule.county(from: newest, on: asOf)
    if !points.isEmpty { points[points.count - 1].verifier = verifiers(in: records) }
  }
  /// Who checked the newest values of all schools that have one; nothing while one is unchecked.
  private func verifiers(in records: GroupedRecords) -> String? {
    var names: [String] = []
    for entry in newestBySchool.compactMap({ $0 }) {
      guard let name = records.verifier(entry) else { return nil }
      if !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? nil : names.joined(separator: "、")
  }
}
