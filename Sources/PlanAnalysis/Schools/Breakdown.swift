package import FoundationEssentials
package import PlanModel

/// A target's school figures township by township, group by group or level by level.
///
/// Never a ranking: rows stand in the order in which the register first names them.
package struct Breakdown: Sendable {
  package enum Dimension: String, Sendable, CaseIterable {
    case township, group, level
  }

  package struct Row: Sendable {
    /// As the register writes it; absent for the schools that have nothing there (未填报).
    package let name: String?
    /// Schools that are open on the cut-off and that the target is about.
    package let schools: Int
    /// Those of them with a value.
    package let reported: Int
    /// By the target's own roll-up rule; absent when no school has a value, or when it is withheld.
    package internal(set) var value: Decimal?
    /// The numbers behind a share.
    package internal(set) var parts: PartOfWhole?
    /// How many schools are as the target asks, where one school can be.
    package internal(set) var met: Int?
    /// Why there is a value that is not printed.
    package internal(set) var withheld: Withheld?
    /// Places in the register.
    let places: [Int]
  }

  package let dimension: Dimension
  package internal(set) var rows: [Row]

  /// Fewer schools than this are not grouped: their names say all.
  static let fewestSchools = 8
}

extension TargetSeries {
  /// Returns the breakdowns of figures that come from schools; one of a single row tells nothing
  /// and is left out.
  func breakdowns(in records: GroupedRecords, _ measure: Measure, asOf: Day) -> [Breakdown] {
    guard let rollUp else { return [] }
    let open = rollUp.rule.open(on: asOf)
    guard open.count >= Breakdown.fewestSchools else { return [] }
    return Breakdown.Dimension.allCases.compactMap { dimension in
      let groups = grouped(open, by: dimension, in: records)
      guard groups.count > 1 else { return nil }
      return Breakdown(
        dimension: dimension,
        rows: groups.map { row(rollUp, $0.name, $0.places, measure) })
    }
  }

  /// In the order of the register; schools without the attribute stand last.
  private func grouped(
    _ places: [Int], by dimension: Breakdown.Dimension, in records: GroupedRecords
  ) -> [(name: String?, places: [Int])] {
    var order: [String] = []
    var named: [String: [Int]] = [:]
    var others: [Int] = []
    for place in places {
      guard let name = records.schools[place].attribute(dimension) else {
        others.append(place)
        continue
      }
      if named[name] == nil { order.append(name) }
      named[name, default: []].append(place)
    }
    return order.map { ($0, named[$0] ?? []) } + (others.isEmpty ? [] : [(nil, others)])
  }

  private func row(
    _ rollUp: (rule: SchoolRollUp, newest: SchoolRollUp.Newest), _ name: String?, _ places: [Int],
    _ measure: Measure
  ) -> Breakdown.Row {
    let sum = rollUp.rule.county(of: places, from: rollUp.newest)
    let values = places.compactMap { rollUp.newest.values[$0] }
    return Breakdown.Row(
      name: name, schools: places.count, reported: sum.coverage.reported,
      value: sum.exact?.quotient, parts: sum.parts, met: met(values, measure), withheld: nil,
      places: places)
  }

  /// A single school can meet what is asked of each; not what all are to reach together.
  private func met(_ values: [Decimal], _ measure: Measure) -> Int? {
    switch target.rollUp {
    case .shareOfSchools: values.count { $0 != 0 }
    case .mean, .weightedMean, .all, .min, .max:
      measure.isMeasurable ? values.count { measure.isMet(by: $0) } : nil
    case .sum, .latest, nil: nil
    }
  }
}

extension School {
  package func attribute(_ dimension: Breakdown.Dimension) -> String? {
    switch dimension {
    case .township: township
    case .group: group
    case .level: level
    }
  }
}

extension Measure {
  fileprivate var isMeasurable: Bool {
    if case .unmeasurable = self { false } else { true }
  }
}

extension Breakdown {
  /// What each row is of all rows together, in per cent that add up to exactly 100; nothing unless
  /// the rows are counts that may be added up.
  package func sharesOfWhole(by rollUp: RollUp?, _ goal: Goal) -> [Decimal]? {
    guard rollUp == .sum, !goal.isRate else { return nil }
    var counts: [Int] = []
    for row in rows {
      guard row.withheld == nil else { return nil }
      let value = row.value ?? 0
      guard value >= 0, let count = Int(value.description), count < 1_000_000_000 else {
        return nil
      }
      counts.append(count)
    }
    return counts.contains { $0 > 0 } ? shares(of: counts) : nil
  }
}
