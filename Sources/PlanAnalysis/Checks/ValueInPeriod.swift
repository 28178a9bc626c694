import FoundationEssentials
import PlanModel

/// How a target moved in the period of a report: its last value in it and the last one before.
struct ValueInPeriod {
  let target: Target
  /// The last value before the period, else the baseline.
  let before: Decimal
  let now: Decimal
  /// Whether more is better, by how the target is measured.
  let wantsRise: Bool

  var hasRisen: Bool { now > before }
  var hasFallen: Bool { now < before }
  var isWorse: Bool { wantsRise ? hasFallen : hasRisen }

  /// Nothing when the period has no value, there is none before it, or nothing says what is better.
  init?(_ figures: TargetFigures, in report: Report, _ settings: MeasuringSettings) {
    let period = report.period.value
    let earlier = figures.points.last { $0.day < period.firstDay }?.value
    guard
      let now = figures.points.last(where: {
        period.firstDay <= $0.day && $0.day <= period.lastDay
      })?.value,
      let before = earlier ?? figures.target.baseline?.value,
      let wantsRise = Measure(of: figures.target, settings: settings).wantsRise
    else { return nil }
    target = figures.target
    self.before = before
    self.now = now
    self.wantsRise = wantsRise
  }
}

extension Measure {
  /// Nothing for a range to stay inside of, and for what cannot be measured.
  fileprivate var wantsRise: Bool? {
    switch self {
    case .way(let base, let goal, _): goal > base
    case .goalOnly(_, let rises): rises
    case .hold(let low, let high): (low == nil) == (high == nil) ? nil : low != nil
    case .change(_, let rises, _): rises
    case .unmeasurable: nil
    }
  }
}
