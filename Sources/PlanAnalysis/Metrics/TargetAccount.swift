import FoundationEssentials
import PlanModel

/// Says in one sentence why a target has its status: "目标10所，9月30日为6所，完成60%，…".
struct TargetAccount {
  let target: Target
  let measure: Measure
  let newest: DataPoint?
  let progress: Ratio?
  let gap: Ratio?
  let status: Status
  let completion: Day?
  let asOf: Day
  let response: Response
  let holding: Holding?
  /// Schools that owe a value and gave none.
  let missingSchools: Int
  let unit: UnitAssessment
  let isSelfAssessed: Bool

  var reason: Wording {
    if status == .discontinued { return unit.discontinuedReason }
    if isSelfAssessed {
      return .joined([unmeasured, unit.wording(asOf: asOf)])
    }
    return switch status {
    case .discontinued: unit.discontinuedReason
    case .completed: .joined([goal, value, kept, overshoot, Self.done, lateness])
    case .overdue: .joined([goal, value ?? noValue, share, breach, unmeasured, overdue])
    case .notReported: .joined([goal, silence, lastKnown])
    case .notStarted: .joined([goal, notStarted])
    case .farBehind, .behind, .onTrack:
      .joined([goal, value ?? noValue, share, breach ?? kept, pace, unmet, unmeasured, schools])
    }
  }

  /// The same without any number that came from small ones.
  ///
  /// - Parameter newest: why the newest value is not printed; absent when only older ones are not.
  func reason(withholding newest: Withheld?) -> Wording {
    if status == .discontinued || isSelfAssessed { return reason }
    let value = newest == nil ? self.value : self.newest.map { withheldValue(of: $0) }
    return switch status {
    case .discontinued: reason
    case .completed: .joined([goal, value, Self.done, lateness])
    case .overdue: .joined([goal, value, overdue])
    case .notReported: .joined([goal, silence])
    case .notStarted: .joined([goal, notStarted])
    case .farBehind, .behind, .onTrack:
      .joined([goal, value, newest == nil ? pace : nil, schools])
    }
  }

  private func withheldValue(of point: DataPoint) -> Wording {
    let day = point.day.wording(besides: asOf)
    return Wording(
      zh: "\(day.chinese)的数目较小，不予公开", en: "the small number of \(day.english) is not published")
  }

  private var goal: Wording? {
    let words = target.goal.bareWords
    return words.isEmpty ? nil : Wording(zh: "目标\(words)", en: "goal \(words)")
  }

  private var value: Wording? { newest.map { at($0) } }

  private func at(_ point: DataPoint) -> Wording {
    let day = point.day.wording(besides: asOf)
    let text = target.goal.text(point)
    return Wording(
      zh: "\(day.chinese)为\(text.chinese)", en: "\(text.english) on \(day.english)")
  }

  private var noValue: Wording { Wording(zh: "尚无进展数据", en: "no figures yet") }

  private static let done = Wording(zh: "已完成", en: "completed")

  private var share: Wording? {
    guard let progress, case .way(let base, let goal, _) = measure else { return nil }
    let share = progress.quotient
    guard share < 0 else {
      let text = DecimalText.percent(share)
      return Wording(zh: "完成\(text)", en: "\(text) of the way")
    }
    let from = target.goal.text(base)
    return goal > base
      ? Wording(zh: "低于基线\(from)，不升反降", en: "below the baseline of \(from)")
      : Wording(zh: "高于基线\(from)，不降反升", en: "above the baseline of \(from)")
  }

  private var pace: Wording? {
    guard let gap else { return nil }
    if gap.numerator == 0 { return Wording(zh: "与序时进度持平", en: "on pace") }
    let points = DecimalText.points(gap.quotient.magnitude)
    return gap > 0
      ? Wording(zh: "落后序时进度\(points)个百分点", en: "\(points) points behind pace")
      : Wording(zh: "快于序时进度\(points)个百分点", en: "\(points) points ahead of pace")
  }

  /// Why no pace can be said of a value that has not met the promise.
  private var unmet: Wording? {
    guard newest != nil, completion == nil else { return nil }
    switch measure {
    case .goalOnly:
      return Wording(
        zh: "尚未达到，基线未公布，不测算序时进度",
        en: "not reached; no baseline was published, so no pace can be said")
    case .change(let base, let rises, _):
      let from = target.goal.text(base)
      return Wording(
        zh: "尚未\(rises ? "高于" : "低于")基期\(from)",
        en: "not yet \(rises ? "above" : "below") the base of \(from)")
    case .way, .hold, .unmeasurable: return nil
    }
  }

  private var unmeasured: Wording? {
    switch measure {
    case .unmeasurable(.goal):
      Wording(zh: "计划未写明目标数值，无法测算", en: "the plan names no value, so it cannot be measured")
    case .unmeasurable(.base):
      Wording(zh: "缺少基期数据，无法测算", en: "not measurable: base missing")
    case .way, .goalOnly, .hold, .change: nil
    }
  }

  private var kept: Wording? {
    guard let holding, holding.periods.observed > 0, holding.broken == nil else { return nil }
    let periods = holding.periods.observed
    return Wording(
      zh: "\(periods)个报告期均保持", en: "held in all \(periods) reporting periods")
  }

  private var breach: Wording? {
    guard let broken = holding?.broken, case .hold(let low, let high) = measure else { return nil }
    if holding?.breach == .earlier {
      let day = broken.day.wording(besides: asOf)
      let text = target.goal.text(broken)
      return Wording(
        zh: "\(day.chinese)曾为\(text.chinese)，未能始终保持",
        en: "\(text.english) on \(day.english), so not always held")
    }
    if let low, broken.value < low {
      let short = target.goal.difference(low - broken.value)
      return Wording(zh: "低于要求\(short.chinese)", en: "\(short.english) below what was promised")
    }
    guard let high else { return nil }
    let excess = target.goal.difference(broken.value - high)
    return Wording(zh: "已突破，高出\(excess.chinese)", en: "broken by \(excess.english)")
  }

  private var overshoot: Wording? {
    guard target.goal.kind == .range, let upper = target.goal.upper, let newest,
      newest.value > upper
    else { return nil }
    let excess = target.goal.difference(newest.value - upper)
    return Wording(zh: "超出上限\(excess.chinese)", en: "\(excess.english) above the range")
  }

  private var lateness: Wording? {
    guard let completion, completion > target.dueDay else { return nil }
    let days = completion.days(since: target.dueDay)
    return Wording(zh: "比期限晚\(days)天", en: "\(days) days late")
  }

  private var overdue: Wording {
    let due = target.dueDay.wording(besides: asOf)
    let days = asOf.days(since: target.dueDay)
    return Wording(
      zh: "期限\(due.chinese)，已逾期\(days)天", en: "due \(due.english), \(days) days overdue")
  }

  private var silence: Wording? { response.period.map { $0.silence(of: "数据", "figures", asOf) } }

  private var lastKnown: Wording? {
    guard let newest else { return nil }
    let text = at(newest)
    return Wording(zh: "上期\(text.chinese)", en: "last known \(text.english)")
  }

  private var notStarted: Wording {
    guard asOf >= target.start else {
      let day = target.start.wording(besides: asOf)
      return Wording(zh: "\(day.chinese)起实施，尚未开始", en: "starts on \(day.english)")
    }
    return Wording(zh: "尚无进展数据，首次报送未到期", en: "no figures yet, none due yet")
  }

  private var schools: Wording? {
    guard missingSchools > 0 else { return nil }
    return Wording(zh: "\(missingSchools)所学校未报", en: "\(missingSchools) schools have not reported")
  }
}

extension ReportingCalendar.Period {
  /// "三季度数据应于9月30日前报送，尚未收到".
  func silence(of what: String, _ english: String, _ asOf: Day) -> Wording {
    let due = dueDay.wording(besides: asOf)
    return Wording(
      zh: "\(period.wording.chinese)\(what)应于\(due.chinese)前报送，尚未收到",
      en: "\(english) for \(period.wording.english) were due on \(due.english) and have not come")
  }
}
