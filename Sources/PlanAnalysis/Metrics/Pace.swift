import FoundationEssentials
package import PlanModel

/// The share of the days from `start` to `end` that have passed at the end of `day`, 0…1 (序时).
///
/// Both end days are counted: on the first day of ten a tenth has passed, on the last all of it.
package func elapsedShare(from start: Day, to end: Day, on day: Day) -> Ratio {
  let all = end.days(since: start) + 1
  guard all > 0 else { return day >= end ? .one : .zero }
  let passed = min(max(day.days(since: start) + 1, 0), all)
  return Ratio(Decimal(passed), over: Decimal(all)) ?? .zero
}
