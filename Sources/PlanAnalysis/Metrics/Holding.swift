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
  /// The periods are those of the promise's own time, which may begin before the plan's and end
  /// after it. When the last of them has no value, the first one after the due day may speak for
  /// it: figures of December are often dated in January.
  init?(of target: Target, _ measure: Measure, points: [DataPoint], settings: MeasuringSettings) {
    guard case .hold = measure else { return nil }
    dueDay = target.dueDay
    let periods = ReportingCalendar.spans(
      from: target.start, to: target.dueDay, rhythm: settings.reporting)
    let lastStart = periods.last?.firstDay ?? target.start
    let inTime = points.filter { $0.day <= target.dueDay }
    let late =
      inTime.contains { $0.day >= lastStart } ? nil : points.first { $0.day > target.dueDay }
    let judged = inTime + [late].compactMap { $0 }
    reachesDueDay = judged.contains { $0.day >= lastStart }
    broken = judged.last { !measure.isMet(by: $0.exact) }
    breach =
      if let newest = judged.last, !measure.isMet(by: newest.exact) { .now } else {
        broken == nil ? nil : .earlier
      }

    var observed = 0
    var held = 0
    for period in periods {
      let isLast = period.lastDay == target.dueDay
      let values = judged.filter {
        $0.day >= period.firstDay && ($0.day <= period.lastDay || isLast)
      }
      guard !values.isEmpty else { continue }
      observed += 1
      if values.allSatisfy({ measure.isMet(by: $0.exact) }) { held += 1 }
    }
    self.periods = PeriodsHeld(held: held, observed: observed)
  }

  /// Whether it held to the due day, and this is known on `asOf`.
  func isKept(by asOf: Day) -> Bool { asOf >= dueDay && broken == nil && reachesDueDay }
}
