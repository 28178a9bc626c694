import FoundationEssentials
import PlanModel

/// How a promise to keep something (保持, 不超过) has stood so far.
struct Holding {
  /// In how many periods with a value it held.
  let periods: PeriodsHeld
  let breach: StatusFacts.Breach?
  /// The value that broke it last.
  let broken: DataPoint?
  private let dueDay: Day
  /// Whether a value speaks for the last period before the due day.
  private let reachesDueDay: Bool

  /// Judges the values up to the due day; nothing when `measure` is not a promise to keep.
  ///
  /// When the last period before the due day has no value, the first one after it may speak for
  /// it: figures of December are often dated in January.
  init?(of target: Target, _ measure: Measure, points: [DataPoint], calendar: ReportingCalendar) {
    guard case .hold = measure else { return nil }
    dueDay = target.dueDay
    let last = calendar.periods.last { $0.firstDay <= target.dueDay }
    let lastStart = max(last?.firstDay ?? target.start, target.start)
    var judged = points.filter { $0.day <= target.dueDay }
    if !judged.contains(where: { $0.day >= lastStart }),
      let late = points.first(where: { $0.day > target.dueDay })
    {
      judged.append(late)
    }
    reachesDueDay = judged.contains { $0.day >= lastStart }
    broken = judged.last { !measure.isMet(by: $0.value) }
    breach =
      if let newest = judged.last, !measure.isMet(by: newest.value) { .now } else {
        broken == nil ? nil : .earlier
      }

    var observed = 0
    var held = 0
    for period in calendar.periods {
      let values = judged.filter { $0.day >= period.firstDay && $0.day <= period.lastDay }
      guard !values.isEmpty else { continue }
      observed += 1
      if values.allSatisfy({ measure.isMet(by: $0.value) }) { held += 1 }
    }
    periods = PeriodsHeld(held: held, observed: observed)
  }

  /// Whether it held to the due day, and this is known on `asOf`.
  func isKept(by asOf: Day) -> Bool { asOf >= dueDay && broken == nil && reachesDueDay }
}
