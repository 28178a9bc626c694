import FoundationEssentials
import PlanAnalysis
import PlanModel
import TestSupport
import Testing

@Suite("Whatever the records say, the figures")
struct MeasuringPropertyTests {
  private static let days = ["2023-03-31", "2023-08-15", "2023-12-31", "2024-02-01"].map(day)

  private static func digest(of county: RandomCounty) -> [String] {
    days.flatMap { county.figures(asOf: $0).digest }
  }

  @Test("do not depend on the order of rows about different things", arguments: 1...8)
  func permutation(seed: Int) {
    var county = RandomCounty(seed: seed)
    let before = Self.digest(of: county)
    var numbers = SeededNumbers(seed: UInt64(seed) &* 977)
    county.observations.shuffle(using: &numbers)
    #expect(Self.digest(of: county).difference(from: before).isEmpty)
  }

  @Test("stay when a row is corrected and the correction is taken back", arguments: 1...8)
  func correction(seed: Int) throws {
    var county = RandomCounty(seed: seed)
    let before = Self.digest(of: county)
    let wrong = try #require(county.observations.first)
    county.observations.append(wrong.saying(wrong.amount + 5).onLine(9_000))
    let corrected = county.figures(asOf: Self.days[2])
    #expect(corrected.targets.flatMap(\.corrections).count == 1)

    county.observations.append(wrong.onLine(9_001))
    #expect(Self.digest(of: county).difference(from: before).isEmpty)
    // Nothing is forgotten: both corrections stay on record.
    let restored = county.figures(asOf: Self.days[2]).targets.flatMap(\.corrections)
    #expect(restored.map(\.new) == [wrong.amount + 5, wrong.amount])

    county.observations.removeLast(2)
    #expect(Self.digest(of: county).difference(from: before).isEmpty)
  }

  @Test("do not depend on the unit", arguments: 1...3, [10, 1_000, 10_000])
  func scale(seed: Int, factor: Int) {
    let county = RandomCounty(seed: seed)
    let scaled = county.scaled(by: Decimal(factor))
    for asOf in Self.days {
      let pairs = zip(county.figures(asOf: asOf).targets, scaled.figures(asOf: asOf).targets)
      for (one, other) in pairs where one.target.goal.unit != "%" {
        #expect(one.status == other.status)
        #expect(one.progress == other.progress)
        #expect(one.expected == other.expected)
        #expect(one.gap == other.gap)
        #expect(one.value.map { $0 * Decimal(factor) } == other.value)
        #expect(one.coverage == other.coverage)
      }
    }
  }

  @Test("of a completed promise never turn back while values only improve", arguments: 1...3)
  func completion(seed: Int) {
    let county = RandomCounty(seed: seed, isSteady: true)
    var completed: Set<String> = []
    for number in stride(from: 0, to: 420, by: 3) {
      let figures = county.figures(asOf: day("2023-01-01").adding(days: number))
      for target in figures.targets {
        if completed.contains(target.target.id) { #expect(target.status == .completed) }
        if target.status == .completed { completed.insert(target.target.id) }
      }
    }
    #expect(!completed.isEmpty)
  }

  @Test("change from one day to the next only for a reason", arguments: 1...3)
  func dayByDay(seed: Int) throws {
    let county = RandomCounty(seed: seed)
    let dated = Dictionary(grouping: county.observations, by: \.dayObserved)
    var yesterday: PlanFigures?
    for number in 0..<400 {
      let today = day("2023-01-01").adding(days: number)
      let figures = county.figures(asOf: today)
      if let yesterday {
        for (old, new) in zip(yesterday.targets, figures.targets) {
          let records = dated[today]?.filter { $0.targetID == new.target.id } ?? []
          let moved = county.schools.contains {
            $0.isOpen(on: today) != $0.isOpen(on: today.adding(days: -1))
          }
          if old.status == .completed, new.status != .completed {
            #expect(!records.isEmpty || moved, "\(new.target.id) on \(today)")
          }
          if old.value != new.value { #expect(!records.isEmpty, "\(new.target.id) on \(today)") }
          if let a = old.expected, let b = new.expected { #expect(a <= b) }
        }
      }
      yesterday = figures
    }
  }

  @Test("add up, and no share exceeds its whole", arguments: 1...8)
  func sums(seed: Int) {
    let county = RandomCounty(seed: seed)
    for asOf in Self.days {
      let figures = county.figures(asOf: asOf)
      #expect(figures.counts.total == county.plan.tasks.count)
      #expect(Status.allCases.map { figures.counts[$0] }.reduce(0, +) == figures.counts.total)
      #expect(figures.pillars.map(\.counts.total).reduce(0, +) == figures.counts.total)
      let parts = shares(of: Status.allCases.map { figures.counts[$0] })
      #expect(parts.reduce(0, +) == 100)
      let coverages =
        [figures.coverage] + figures.tasks.map(\.coverage) + figures.targets.map(\.coverage)
      for coverage in coverages {
        #expect((0...coverage.due).contains(coverage.reported))
      }
      for target in figures.targets {
        if let expected = target.expected { #expect((0...1).contains(expected)) }
        if let held = target.periodsHeld { #expect(held.held <= held.observed) }
        if target.value == nil { #expect(target.progress == nil && target.gap == nil) }
        #expect(target.points.allSatisfy { $0.day <= asOf })
        if target.target.rollUp == .shareOfSchools, let value = target.value {
          #expect((0...100).contains(value))
        }
      }
    }
  }

  @Test("count nothing that lies after the cut-off", arguments: 1...8)
  func future(seed: Int) {
    var county = RandomCounty(seed: seed)
    let asOf = day("2023-08-15")
    let before = county.figures(asOf: asOf).digest
    county.observations.removeAll { $0.dayObserved > asOf }
    #expect(county.figures(asOf: asOf).digest.difference(from: before).isEmpty)
  }
}

extension RandomCounty {
  /// The same county counted in a unit that is `factor` times smaller.
  fileprivate func scaled(by factor: Decimal) -> RandomCounty {
    RandomCounty(scaling: self, by: factor)
  }
}
