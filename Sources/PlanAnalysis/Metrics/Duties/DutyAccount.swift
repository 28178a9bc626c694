import FoundationEssentials
import PlanModel

/// Says in one sentence why a duty has its status: "应做214次，已做209次，漏5次，…".
struct DutyAccount {
  let duty: Duty
  let rhythm: Frequency
  let tally: DutyTally
  let isBySchool: Bool
  let hasRecords: Bool
  let status: Status
  let first: Day
  let last: Day
  let asOf: Day
  let unit: UnitAssessment

  var reason: Wording {
    switch status {
    case .discontinued: unit.discontinuedReason
    case .notStarted: notStarted
    case .notReported: .joined([due, Wording(zh: "本期尚无记录", en: "no record yet")])
    case .completed: .joined([counted, Wording(zh: "已全部完成", en: "all done")])
    case .overdue: .joined([counted, missed, overdue])
    case .onTrack, .behind, .farBehind: .joined([counted, missed ?? noneMissed])
    }
  }

  private var due: Wording {
    Wording(
      zh: "截至\(asOf.wording(besides: first).chinese)应做\(tally.expected)次",
      en: "due \(tally.expected) times by \(asOf)")
  }

  private var counted: Wording? {
    guard tally.expected > 0 else {
      let early = tally[.doneEarly]
      return early == 0
        ? Wording(zh: "首次尚未到期", en: "not due yet")
        : Wording(zh: "提前做了\(early)次", en: "\(early) done ahead of time")
    }
    return .joined([due, Wording(zh: "已做\(tally.done)次", en: "done \(tally.done) times")])
  }

  private var noneMissed: Wording? {
    tally.expected == 0 ? nil : Wording(zh: "没有缺漏", en: "none missed")
  }

  private var missed: Wording? {
    guard tally.missed > 0 else { return nil }
    var kinds: [Wording] = []
    func add(_ state: DutyState, _ chinese: String, _ english: String) {
      let count = tally[state]
      guard count > 0 else { return }
      kinds.append(Wording(zh: "\(chinese)\(count)次", en: "\(count) \(english)"))
    }
    add(.unreported, "漏报", "without a record")
    add(.notDone, "注明未做", "said not to be done")
    add(.partly, "不足量", "done in part")
    return Wording(
      zh: kinds.map(\.chinese).joined(separator: "、"),
      en: kinds.map(\.english).joined(separator: ", "))
  }

  private var overdue: Wording {
    let day = last.wording(besides: asOf)
    return Wording(zh: "期限\(day.chinese)已过", en: "ended on \(day.english)")
  }

  private var notStarted: Wording {
    guard asOf >= first else {
      let day = first.wording(besides: asOf)
      return Wording(zh: "\(day.chinese)起实施，尚未开始", en: "starts on \(day.english)")
    }
    return Wording(zh: "尚无记录，首次未到期", en: "no record yet, none due yet")
  }

  /// Why a duty cannot be counted.
  enum Missing {
    case frequency, calendar, terms
    /// No period of its rhythm lies in its time, or no school has it.
    case occasion

    func wording(_ duty: Duty) -> Wording {
      switch self {
      case .frequency:
        Wording(
          zh: "“\(duty.frequency)”没有写明多久几次，无法计次",
          en: "'\(duty.frequency)' does not say how often, so it cannot be counted")
      case .calendar:
        Wording(
          zh: "没有校历（calendar.yaml），无法按上课日和学期计次",
          en: "not measurable: the calendar of school days and terms is missing")
      case .terms:
        Wording(
          zh: "校历（calendar.yaml）没有写学期，无法按上课日和学期计次",
          en: "not measurable: the calendar names no terms")
      case .occasion:
        Wording(
          zh: "在起止时间内没有应做的时段，或没有承担的学校，无法计次",
          en: "not measurable: nobody has it, or no period of it lies in its time")
      }
    }
  }
}
