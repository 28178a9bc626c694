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
  private(set) var current: Ratio?
  /// How the schools' newest values are rolled up, where the county's come from them.
  private(set) var rollUp: (rule: SchoolRollUp, newest: SchoolRollUp.Newest)?
  /// All records of schools that count, by day; kept only where small numbers must not show.
  private(set) var schoolRecords: [GroupedRecords.Entry] = []
  let target: Target

  /// - Parameter part: the series of the target that is wanted; its only one when absent.
  init(
    of target: Target, part: String? = nil, in records: GroupedRecords, asOf: Day, wantsLow: Bool
  ) {
    self.target = target
    let span = Int32(target.start.ordinal)...max(Int32(target.start.ordinal), Int32(asOf.ordinal))
    let counted =
      asOf < target.start
      ? []
      : records.entries(of: target.id).filter {
        span.contains($0.day) && records.series($0) == part
      }
    let kept = Self.corrected(counted, of: target, in: records, into: &corrections)
    let county = kept.filter { $0.school == GroupedRecords.Entry.county }
    if target.isSensitive { schoolRecords = kept.filter { $0.school >= 0 } }
    let rule = target.rollUp.flatMap { $0 == .latest ? nil : $0 }
    isFromSchools = rule != nil && county.isEmpty
    if target.rollUp != nil { newestBySchool = Array(repeating: nil, count: records.schools.count) }

    if let rule, county.isEmpty {
      rollUp(
        kept, in: records, asOf: asOf,
        by: SchoolRollUp(
          rule: rule, schools: records.schools, scope: records.scope(of: target),
          target: target, wantsLow: wantsLow))
      return
    }
    points = county.compactMap { entry in
      let record = records.observation(entry)
      return target.amount(of: record).map { amount in
        DataPoint(
          day: record.day.value, exact: amount.exact, parts: amount.parts,
          sources: [record.source], note: record.note,
          evidence: record.evidence, verifier: record.verifier)
      }
    }
    if target.rollUp != nil {
      for entry in kept where entry.school >= 0 { newestBySchool[Int(entry.school)] = entry }
    }
  }

  /// Leaves the last record for each day and school, and lists the values that it replaced.
  private static func corrected(
    _ entries: [GroupedRecords.Entry], of target: Target, in records: GroupedRecords,
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
      guard old.amount != new.amount || old.whole != new.whole else { continue }
      let (before, after) = (target.amount(of: old), target.amount(of: new))
      corrections.append(
        Correction(
          day: new.dayObserved, school: new.schoolID, old: before?.exact.quotient ?? old.amount,
          new: after?.exact.quotient ?? new.amount, oldParts: before?.parts,
          newParts: after?.parts, reason: new.note, source: new.source,
          oldSource: old.source))
    }
    return kept
  }

  private mutating func rollUp(
    _ entries: [GroupedRecords.Entry], in records: GroupedRecords, asOf: Day,
    by rule: SchoolRollUp
  ) {
    let unknown = [Decimal?](repeating: nil, count: records.schools.count)
    var newest = SchoolRollUp.Newest(values: unknown, wholes: unknown)
    var rest = entries[...]
    while let first = rest.first {
      let today = rest.prefix { $0.day == first.day }
      rest = rest.dropFirst(today.count)
      for entry in today {
        let school = Int(entry.school)
        let whole = records.whole(entry)
        newest.wholes[school] = whole
        newest.values[school] =
          whole == nil || rule.addsCounts
          ? records.value(entry) : target.amount(of: records.observation(entry))?.exact.quotient
        newestBySchool[Int(entry.school)] = entry
      }
      let day = records.day(first)
      let county = rule.county(from: newest, on: day)
      guard let exact = county.exact else { continue }
      let single = today.count == 1 ? records.observation(first) : nil
      points.append(
        DataPoint(
          day: day, exact: exact, parts: county.parts, coverage: county.coverage,
          sources: today.sorted { $0.index < $1.index }.map(records.source),
          note: single?.note, evidence: single?.evidence))
    }
    rollUp = (rule, newest)
    let today = rule.county(from: newest, on: asOf)
    (current, isComplete) = (today.exact, today.isComplete)
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
