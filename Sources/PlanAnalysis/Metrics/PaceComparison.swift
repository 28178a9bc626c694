package import FoundationEssentials
package import PlanModel

/// What one pace says of a target on the cut-off.
package struct PaceFigures: Sendable {
  package let pace: Pace
  /// The share of the way expected, 0…1.
  package let expected: Decimal
  /// The value that would be on pace, in the goal's unit.
  package let expectedValue: Decimal
  /// expected − progress, in percentage points; absent without a value.
  package let gap: Decimal?
  package let status: Status
  /// The value asked for from each step of the pace on, oldest first; absent where days count
  /// evenly.
  package let course: [ExpectedValue]?

  package struct ExpectedValue: Sendable {
    package let day: Day
    /// In the goal's unit.
    package let value: Decimal
  }
}

/// The pace a target is measured by, beside what the others would say (换一种序时会怎样).
package struct PaceComparison: Sendable {
  package let inForce: PaceFigures
  /// Where the target or the plan chooses it; absent where the site's settings do.
  package let chosenAt: FilePosition?
  package let others: [PaceFigures]
  /// Where the way begins and where it ends, in the goal's unit.
  package let base: Decimal
  package let goal: Decimal

  /// Nothing where the measure knows no way, for there is nothing to be expected of it.
  ///
  /// - Parameter facts: all that decides the status; only the gap is put in anew for each pace.
  init?(
    _ paces: Paces, measure: Measure, progress: Ratio?, facts: StatusFacts,
    settings: MeasuringSettings, asOf: Day
  ) {
    func figures(_ pace: Pace) -> PaceFigures? {
      let expected = pace.expected(on: asOf)
      guard let value = measure.expectedValue(after: expected) else { return nil }
      var facts = facts
      facts.gap = progress.flatMap { (expected - $0).flatMap { $0 * 100 } }
      return PaceFigures(
        pace: pace, expected: expected.quotient, expectedValue: value, gap: facts.gap?.quotient,
        status: Status(facts, settings: settings),
        course: pace.steps?.compactMap { step in
          measure.expectedValue(after: step.share).map {
            PaceFigures.ExpectedValue(day: step.day, value: $0)
          }
        })
    }
    guard case .way(let base, let goal, _) = measure, let inForce = figures(paces.inForce)
    else { return nil }
    self.base = base
    self.goal = goal
    self.inForce = inForce
    chosenAt = paces.chosenAt
    others = paces.others.compactMap(figures)
  }
}
