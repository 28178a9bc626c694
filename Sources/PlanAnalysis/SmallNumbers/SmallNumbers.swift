import FoundationEssentials
package import PlanModel

/// Takes the small numbers of a sensitive target out of its figures, before anybody can print them.
///
/// What is held back is not there any more: a page, a twin, a chart or an export made of these
/// figures has nothing it could give away. Notes and evidence go with the values, since nobody can
/// know which numbers people write there.
struct SmallNumbers {
  let records: GroupedRecords
  let series: TargetSeries
  let limit: Int
  let asOf: Day

  private var target: Target { series.target }

  func withheld(from figures: TargetFigures, account: TargetAccount) -> TargetFigures {
    let table = Layout(of: figures, self)
    let points = figures.points.enumerated().map { place, point in
      (point, mark(table.sums.sumMarks[place]))
    }
    let ofValue = points.last?.1
    let printed = points.filter { $0.1 == nil }.map { $0.0.withoutWords }
    let hidden = points.compactMap { point, reason in
      reason.map { WithheldPoint(day: point.day, reason: $0) }
    }
    let isHidden = Set(hidden.map(\.day))
    let corrections = figures.corrections.filter { correction in
      correction.school == nil && !isHidden.contains(correction.day)
        && ![correction.old, correction.new].contains { isSmall($0, correction.oldParts) }
        && ![correction.oldParts, correction.newParts].contains { $0.map(isSmall) ?? false }
    }.map(\.withoutWords)
    var rest = table.sums.sumMarks.dropFirst(points.count)
    let breakdowns = figures.breakdowns.map { breakdown in
      var breakdown = breakdown
      for row in breakdown.rows.indices {
        breakdown.rows[row].hold(back: mark(rest.removeFirst()))
      }
      return breakdown
    }
    // The workings stay behind: they hold the gap and the value that broke a promise.
    return TargetFigures(
      target: target, value: ofValue == nil ? figures.value : nil, valueDay: figures.valueDay,
      progress: ofValue == nil ? figures.progress : nil, expected: figures.expected,
      gap: ofValue == nil ? figures.gap : nil, expectedValue: figures.expectedValue,
      status: figures.status, reporting: figures.reporting, basis: figures.basis,
      reason: hidden.isEmpty ? figures.reason : account.reason(withholding: ofValue),
      points: printed, corrections: corrections,
      schools: figures.schools.map { school in
        school.holding(
          back: table.place[school.school.id].flatMap { mark(table.sums.entryMarks[$0]) })
      },
      coverage: figures.coverage, periodsHeld: figures.periodsHeld,
      completionDay: figures.completionDay, pace: ofValue == nil ? figures.pace : nil,
      breakdowns: breakdowns, schoolChanges: figures.schoolChanges, withheld: ofValue,
      withheldPoints: hidden,
      withheldCorrections: figures.corrections.count - corrections.count)
  }

  private func mark(_ mark: SmallNumberTable.Mark) -> Withheld? {
    switch mark {
    case .printed, .unseen: nil
    case .below: .below(limit)
    case .suppressed: .suppressed
    }
  }

  private func isSmall(_ value: Decimal, _ parts: PartOfWhole?) -> Bool {
    parts == nil && !target.goal.isRate && SmallNumberTable.isSmall(value, limit)
  }

  private func isSmall(_ parts: PartOfWhole) -> Bool {
    SmallNumberTable.isSmall(parts.part, limit)
      || SmallNumberTable.isSmall(parts.whole - parts.part, limit)
  }
}

extension SmallNumbers {
  /// The figures as a table: an entry for each record of a school, a sum for each county value and
  /// each row of a breakdown, in the order of the figures.
  private struct Layout {
    let sums: SmallNumberTable
    /// The entry of a school's newest record, by the school's id.
    let place: [String: Int]

    init(of figures: TargetFigures, _ small: SmallNumbers) {
      let (records, target) = (small.records, small.target)
      let kept = small.series.schoolRecords.filter { small.isCount($0) }
      var place: [String: Int] = [:]
      var newest: [Int32: Int] = [:]
      for (index, entry) in kept.enumerated() {
        newest[entry.school] = index
        place[records.schools[Int(entry.school)].id] = index
      }
      let entries = kept.enumerated().map { index, entry in
        let parts = records.whole(entry).flatMap { PartOfWhole(records.value(entry), of: $0) }
        return SmallNumberTable.Entry(
          value: records.value(entry),
          isSmall: parts.map(small.isSmall)
            ?? SmallNumberTable.isSmall(records.value(entry), small.limit),
          isShown: newest[entry.school] == index)
      }
      let addsUp = small.addsUp
      var sums = figures.points.map { point in
        SmallNumberTable.Sum(
          value: small.count(of: point),
          members: addsUp ? Self.members(of: kept, on: point.day, records) : [])
      }
      for row in figures.breakdowns.flatMap(\.rows) {
        let members = Set(row.places.compactMap { newest[Int32(truncatingIfNeeded: $0)] })
        let whole = members.reduce(Decimal(0)) { $0 + entries[$1].value }
        let value = addsUp ? whole : target.rollUp == .shareOfSchools ? 0 : row.value ?? 0
        sums.append(SmallNumberTable.Sum(value: value, members: addsUp ? members : []))
      }
      self.sums = SmallNumberTable(
        entries: entries, sums: sums, limit: small.limit, isAdditive: small.isAdditive)
      self.place = place
    }

    /// The newest record of each school that is open on a day, among those up to it.
    private static func members(
      of kept: [GroupedRecords.Entry], on day: Day, _ records: GroupedRecords
    ) -> Set<Int> {
      var newest: [Int32: Int] = [:]
      for (index, entry) in kept.enumerated()
      where entry.day <= Int32(truncatingIfNeeded: day.ordinal)
        && records.schools[Int(entry.school)].isOpen(on: day)
      {
        newest[entry.school] = index
      }
      return Set(newest.values)
    }
  }

  /// Whether a record counts something; a bare rate does not say how many.
  private func isCount(_ entry: GroupedRecords.Entry) -> Bool {
    records.whole(entry) != nil || !target.goal.isRate || target.rollUp == .sum
  }

  /// What a county value counts; 0 where it counts nothing that could point at persons.
  private func count(of point: DataPoint) -> Decimal {
    guard target.rollUp != .shareOfSchools || !series.isFromSchools else { return 0 }
    if let parts = point.parts {
      let others = parts.whole - parts.part
      return SmallNumberTable.isSmall(others, limit) ? others : parts.part
    }
    return target.goal.isRate ? 0 : point.value
  }

  /// Whether the county's values say something of the sum of the schools'.
  private var addsUp: Bool {
    switch target.rollUp {
    case .sum, .mean, .weightedMean, .latest, nil: true
    case .shareOfSchools, .all, .min, .max: !series.isFromSchools
    }
  }

  /// Whether moving one from school to school leaves the county's value as it is.
  private var isAdditive: Bool {
    target.rollUp != .weightedMean && (!target.goal.isRate || target.rollUp == .sum)
  }
}

extension Target {
  /// Whether its records may be published one by one; those of a sensitive target may not, since
  /// single rows would give away what the figures hold back.
  package var hasPublicRecords: Bool { !isSensitive }
}

extension YearContent {
  /// The observations that may be published one by one.
  package var publicObservations: [Observation] {
    let hidden = Set(
      plan.tasks.flatMap(\.targets).filter { !$0.hasPublicRecords }.map(\.id))
    return hidden.isEmpty ? observations : observations.filter { !hidden.contains($0.targetID) }
  }
}

extension DataPoint {
  fileprivate var withoutWords: DataPoint {
    DataPoint(
      day: day, exact: exact, parts: parts, coverage: coverage, sources: sources, note: nil,
      evidence: nil, verifier: verifier)
  }
}

extension Correction {
  fileprivate var withoutWords: Correction {
    Correction(
      day: day, school: school, old: old, new: new, oldParts: oldParts, newParts: newParts,
      reason: nil, source: source, oldSource: oldSource)
  }
}

extension SchoolFigure {
  fileprivate func holding(back reason: Withheld?) -> SchoolFigure {
    guard let reason else { return self }
    return SchoolFigure(
      school: school, value: nil, day: day, source: source, owesRecord: owesRecord,
      withheld: reason)
  }
}

extension Breakdown.Row {
  /// How many schools are as they should be says something of every small one, so it goes always.
  fileprivate mutating func hold(back reason: Withheld?) {
    met = nil
    guard let reason, value != nil else { return }
    (value, parts, withheld) = (nil, nil, reason)
  }
}
