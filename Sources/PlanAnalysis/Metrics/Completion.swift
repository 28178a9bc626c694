import FoundationEssentials
import PlanModel

extension Measure {
  /// The day from which a target counts as met, absent while it is not.
  ///
  /// A promise to keep something is met on its due day at the earliest; any other one with the
  /// newest value, counted from the day since which every value has been as promised.
  func completionDay(
    of target: Target, _ series: TargetSeries, _ holding: Holding?, asOf: Day
  ) -> Day? {
    if let holding { return holding.isKept(by: asOf) ? target.dueDay : nil }
    // Promises about all schools must stand with the schools of today: one that has opened since
    // and is silent undoes them.
    if series.isFromSchools, target.rollUp == .all || target.rollUp == .shareOfSchools {
      guard let current = series.current, isMet(by: current),
        target.rollUp != .all || series.isComplete
      else { return nil }
    }
    return series.points.reversed().prefix { isMet(by: $0.exact) }.last?.day
  }
}
