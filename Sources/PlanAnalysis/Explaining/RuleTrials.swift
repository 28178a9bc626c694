import FoundationEssentials
import PlanModel

/// Holds the rules of a status against the facts, in their order, and says why each fits or not.
struct RuleTrials {
  let facts: StatusFacts
  let settings: MeasuringSettings
  let asOf: Day
  let dueDay: Day?
  /// What speaks for or against its being completed.
  let completion: Wording
  /// What was due and whether it came.
  let reporting: Wording

  var trials: [Explanation.RuleTrial] {
    let decisive = Status.ruleOrder.firstIndex { $0.fits(facts, settings) }
    return Status.ruleOrder.enumerated().map { index, status in
      let outcome: Explanation.RuleTrial.Outcome =
        if let decisive {
          index < decisive ? .passedOver : index == decisive ? .decides : .notAsked
        } else { .passedOver }
      return Explanation.RuleTrial(
        number: index + 1, status: status, condition: condition(of: status), outcome: outcome,
        why: outcome == .notAsked ? nil : fact(about: status))
    }
  }

  private func condition(of status: Status) -> Wording {
    let behind = DecimalText.plain(settings.behindFrom)
    let far = DecimalText.plain(settings.farBehindAbove)
    return switch status {
    case .discontinued: Wording(zh: "单位宣布不再实施", en: "the unit gives it up")
    case .completed: Wording(zh: "已达到承诺", en: "the promise is met")
    case .overdue: Wording(zh: "期限已过", en: "the due day has passed")
    case .notReported: Wording(zh: "到期应有的报送没有收到", en: "a due record is missing")
    case .notStarted:
      Wording(
        zh: "还没到开始日，或单位报告未启动，或没有数据也没有到期的报送",
        en: "it starts later, the unit says so, or nothing has come and nothing was due")
    case .farBehind:
      Wording(
        zh: "落后超过\(far)个百分点，或承诺正被突破",
        en: "more than \(far) points behind, or broken now")
    case .behind:
      Wording(
        zh: "落后\(behind)个百分点及以上，或曾被突破，或单位自评偏慢",
        en: "\(behind) points or more behind, once broken, or behind by the unit's own word")
    case .onTrack: Wording(zh: "以上都不符合", en: "none of the above")
    }
  }

  private func fact(about status: Status) -> Wording {
    switch status {
    case .discontinued:
      facts.isDiscontinued
        ? Wording(zh: "单位已报告不再实施", en: "the unit has given it up")
        : Wording(zh: "单位没有报告不再实施", en: "the unit has not given it up")
    case .completed: completion
    case .overdue: deadline
    case .notReported: reporting
    case .notStarted:
      facts.isNotStarted
        ? Wording(zh: "尚未开始", en: "not started") : Wording(zh: "已经开始", en: "it has started")
    case .farBehind: distance(withOwnWord: false)
    case .behind: distance(withOwnWord: true)
    case .onTrack: Wording(zh: "前面各条都不符合", en: "none of the rules before fits")
    }
  }

  private var deadline: Wording {
    guard let dueDay else { return Wording(zh: "没有写期限", en: "no due day is named") }
    return asOf > dueDay
      ? Wording(zh: "\(asOf)晚于期限\(dueDay)", en: "\(asOf) is after the due day \(dueDay)")
      : Wording(zh: "\(asOf)不晚于期限\(dueDay)", en: "\(asOf) is not after the due day \(dueDay)")
  }

  /// - Parameter withOwnWord: whether the rule listens to a unit that says it is behind.
  private func distance(withOwnWord: Bool) -> Wording {
    var said: [Wording?] = [
      facts.gap.map { gap in
        let points = ExactText.digits(gap.quotient)
        return Wording(zh: "差距\(points)个百分点", en: "the gap is \(points) points")
      }
    ]
    if let days = facts.daysBehind, days > 0 {
      said.append(Wording(zh: "阶段晚于计划\(days)天", en: "a stage is \(days) days behind its plan"))
    }
    switch facts.breach {
    case .now: said.append(Wording(zh: "承诺正被突破", en: "it is broken now"))
    case .earlier: said.append(Wording(zh: "承诺曾被突破", en: "it was broken once"))
    case nil: break
    }
    if withOwnWord, facts.isDeclaredBehind {
      said.append(Wording(zh: "单位自评偏慢", en: "the unit says that it is behind"))
    }
    let joined = Wording.joined(said)
    return joined.chinese.isEmpty
      ? Wording(zh: "没有落后或突破", en: "neither a gap nor a breach") : joined
  }
}
