package import FoundationEssentials
package import PlanModel

/// How a target is really measured, once its baseline has been looked at.
package enum Measure: Hashable, Sendable {
  /// From a base to a goal; met from `metFrom` on, which differs from the goal where a tolerance
  /// is allowed. The base is never equal to the goal.
  case way(base: Decimal, goal: Decimal, metFrom: Decimal)
  /// A goal whose base nobody published: met or not, but no share of the way can be said.
  case goalOnly(goal: Decimal, rises: Bool)
  /// To stay inside bounds all the time.
  case hold(low: Decimal?, high: Decimal?)
  /// To move beyond a base by whatever amount; `strictly` unless the base itself is enough.
  case change(base: Decimal, rises: Bool, strictly: Bool)
  case unmeasurable(Missing)

  /// What the plan does not say.
  package enum Missing: Hashable, Sendable { case goal, base }
}

extension Measure {
  /// Chooses the measure of a target.
  ///
  /// A base that equals the goal, or lies beyond it on the side the comparator allows, turns a
  /// promise to reach into one to keep: nobody can be on the way to where he already stands.
  package init(of target: Target, settings: MeasuringSettings) {
    let goal = target.goal
    let base = target.baseline?.value
    switch goal.kind {
    case .coverage:
      // Full coverage is a part of a published whole: its base is 0 by what it means.
      let whole = goal.value ?? 100
      self = whole == 0 ? .hold(low: nil, high: 0) : .way(base: 0, goal: whole, metFrom: whole)
    case .relative: self = .relative(goal, base: base)
    case .reach, .range, .about, .keep, .ceiling, .rank, .perUnit:
      guard let value = goal.value else {
        self = .unmeasurable(.goal)
        return
      }
      let allowance = goal.value.map { $0.magnitude * settings.tolerance / 100 } ?? 0
      switch goal.kind {
      case .ceiling: self = .hold(low: nil, high: goal.upper ?? value)
      case .keep: self = .keep(goal, value: value, allowance: allowance)
      // 每班不超过50人 is a limit, unless a base above it makes it a way down.
      case .perUnit where goal.comparator == .atMost && base.map { $0 <= value } ?? true:
        self = .hold(low: nil, high: value)
      default: self = .reach(goal, value: value, base: base, allowance: allowance)
      }
    }
  }

  private static func keep(_ goal: Goal, value: Decimal, allowance: Decimal) -> Measure {
    switch goal.comparator {
    case .atMost: .hold(low: nil, high: value)
    case .between: .hold(low: value, high: goal.upper)
    case .about: .hold(low: value - allowance, high: value + allowance)
    default: .hold(low: value, high: nil)
    }
  }

  private static func reach(
    _ goal: Goal, value: Decimal, base written: Decimal?, allowance: Decimal
  ) -> Measure {
    let tolerated = goal.kind == .about ? allowance : 0
    let falls = goal.wantsLess
    guard let base = written ?? (goal.startsFromNothing ? 0 : nil) else {
      return .goalOnly(goal: falls ? value + tolerated : value - tolerated, rises: !falls)
    }
    if base == value {
      // Nothing out of nothing ("0起") can only mean that it stays at nothing.
      return falls || value == 0
        ? .hold(low: nil, high: value + tolerated) : .hold(low: value - tolerated, high: nil)
    }
    let isPast =
      base > value
      ? goal.asksForMore || goal.kind == .range : goal.wantsLess
    if isPast {
      return base > value ? .hold(low: value, high: nil) : .hold(low: nil, high: value)
    }
    return .way(
      base: base, goal: value, metFrom: base < value ? value - tolerated : value + tolerated)
  }

  private static func relative(_ goal: Goal, base: Decimal?) -> Measure {
    guard let base else { return .unmeasurable(.base) }
    let rises = goal.comparator != .decreaseBy && goal.comparator != .atMost
    // Without a step any step will do; a step of 0 ("不低于上年") asks only for no step back.
    guard let written = goal.value, written > 0 else {
      return .change(base: base, rises: rises, strictly: goal.value == nil)
    }
    let step = goal.isShareOfBase ? base.magnitude * written / 100 : written
    if step == 0 { return .change(base: base, rises: rises, strictly: true) }
    let end = rises ? base + step : base - step
    return .way(base: base, goal: end, metFrom: end)
  }
}

extension Goal {
  /// Whether values are shares of something, such as "%", "‰" or "个百分点".
  package var isRate: Bool { Goal.isRate(unit) }

  /// Whether the words name a lower bound. "达到365" does not say from which side: there the base
  /// tells the direction.
  fileprivate var asksForMore: Bool {
    guard comparator == .atLeast, kind != .rank else { return false }
    let attains = ["达", "实现", "reach", "achieve"].contains { bareWords.hasPrefix($0) }
    return !attains || ["以上", "至少", "≥", "or more", "least"].contains { words.contains($0) }
  }

  /// Whether the base may be taken as 0: a count to be built up. A rate has no such base, nor has
  /// a number that is to come down.
  fileprivate var startsFromNothing: Bool {
    !isRate && !wantsLess && kind != .perUnit && (value ?? 0) >= 0
  }

  /// Whether smaller values are better by what the words say: 降到, 前八.
  fileprivate var wantsLess: Bool { comparator == .atMost || kind == .rank }
}

extension Measure {
  /// Whether a single value is as promised.
  package func isMet(by value: Decimal) -> Bool { isMet(by: Ratio(value)) }

  package func isMet(by value: Ratio) -> Bool {
    switch self {
    case .way(let base, let goal, let metFrom):
      base < goal ? value >= metFrom : value <= metFrom
    case .goalOnly(let goal, let rises): rises ? value >= goal : value <= goal
    case .hold(let low, let high):
      (low.map { value >= $0 } ?? true) && (high.map { value <= $0 } ?? true)
    case .change(let base, let rises, let strictly):
      rises
        ? strictly ? value > base : value >= base : strictly ? value < base : value <= base
    case .unmeasurable: false
    }
  }

  /// (v − b) ÷ (g − b); absent where no way is measured.
  package func progress(at value: Decimal) -> Ratio? { progress(at: Ratio(value)) }

  package func progress(at value: Ratio) -> Ratio? {
    guard case .way(let base, let goal, _) = self else { return nil }
    return Ratio(
      value.numerator - base * value.denominator, over: (goal - base) * value.denominator)
  }

  /// b + E·(g − b): the value that would be on pace.
  package func expectedValue(after elapsed: Ratio) -> Decimal? {
    guard case .way(let base, let goal, _) = self else { return nil }
    return (base * elapsed.denominator + elapsed.numerator * (goal - base)) / elapsed.denominator
  }

  /// Whether larger values are worse.
  package var wantsLow: Bool {
    switch self {
    case .way(let base, let goal, _): goal < base
    case .goalOnly(_, let rises), .change(_, let rises, _): !rises
    case .hold(let low, _): low == nil
    case .unmeasurable: false
    }
  }
}
