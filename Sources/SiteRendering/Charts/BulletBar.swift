import FoundationEssentials
package import PlanAnalysis
import PlanModel

/// One target as a bar: the track to the goal, the band of the pace, the bar of the value and the
/// line of the goal, in per cent of the width from 0.
package struct BulletBar: Hashable, Sendable {
  /// How far the track reaches; the goal's line stands at its end where the goal is the most.
  package let track: String
  /// Where the value would be on pace; absent for kinds without one.
  package let band: String?
  /// Absent when there is no value: the bar is then drawn empty, never as 0.
  package let value: String?
  /// Where the line of the goal stands; absent when the goal has no number.
  package let goal: String?

  /// Room behind the highest number, so that a line at the end and an overshoot can be seen.
  private static let reach = Decimal(108) / 100

  package init(_ figures: TargetFigures) {
    let goal = figures.target.goal.value
    let numbers = [
      goal, figures.target.goal.upper, figures.value, figures.target.baseline?.value,
      figures.expectedValue,
    ].compactMap { $0 }.filter { !$0.isNaN }
    let highest = max(numbers.max() ?? 0, 0)
    let end = highest == 0 ? 1 : highest * Self.reach
    func place(_ number: Decimal) -> String { percentOfWidth(number / end) }

    track = percentOfWidth(highest == 0 ? 1 : highest / end)
    band = figures.value == nil ? nil : figures.expectedValue.map(place)
    value = figures.value.map(place)
    self.goal = goal.map(place)
  }
}
