package import PlanModel

/// Says in one sentence why a project has its status.
struct ProjectAccount {
  let status: Status
  let stages: [StageFigures]
  let promised: ProjectStage
  let dueDay: Day
  let completion: Day?
  let start: Day
  /// The newest period whose record was due.
  let silent: ReportingCalendar.Period?
  let unit: UnitAssessment
  let asOf: Day

  var reason: Wording {
    switch status {
    case .discontinued: unit.discontinuedReason
    case .completed: completed
    case .overdue: .joined([overdue, standing])
    case .notReported:
      .joined([silent?.silence(of: "项目进展", "records of the project", asOf), standing])
    case .notStarted:
      Wording(
        zh: "\(start.wording(besides: asOf).chinese)起实施，尚未开始",
        en: "starts on \(start.wording(besides: asOf).english)")
    case .behind, .farBehind: .joined([late, standing])
    case .onTrack: .joined([standing, next])
    }
  }

  private var completed: Wording {
    guard let completion else { return Wording(zh: "已完成", en: "completed") }
    let day = completion.wording(besides: asOf)
    let done = Wording(
      zh: "\(day.chinese)\(promised.reached.chinese)",
      en: "\(promised.reached.english) on \(day.english)")
    return .joined([done, difference(completion.days(since: dueDay))])
  }

  private func difference(_ days: Int) -> Wording {
    if days == 0 { return Wording(zh: "按期", en: "on the day promised") }
    return days > 0
      ? Wording(zh: "比期限晚\(days)天", en: "\(days) days late")
      : Wording(zh: "比期限早\(-days)天", en: "\(-days) days early")
  }

  private var overdue: Wording {
    let due = dueDay.wording(besides: asOf)
    let days = asOf.days(since: dueDay)
    return Wording(
      zh: "应于\(due.chinese)前\(promised.reached.chinese)，已逾期\(days)天",
      en: "was to be \(promised.reached.english) by \(due.english), \(days) days overdue")
  }

  /// The stage whose planned day has been over for longest.
  private var late: Wording? {
    let open = stages.filter { $0.state == .late }
    guard let worst = open.max(by: { ($0.daysLate ?? 0) < ($1.daysLate ?? 0) }),
      let planned = worst.planned?.value, let days = worst.daysLate
    else { return nil }
    let day = planned.wording(besides: asOf)
    return Wording(
      zh: "计划\(day.chinese)\(worst.stage.reached.chinese)，已过\(days)天",
      en: "was planned to be \(worst.stage.reached.english) by \(day.english), \(days) days ago")
  }

  /// The last stage that has been reached.
  private var standing: Wording {
    guard let last = stages.last(where: \.isReached) else {
      return Wording(zh: "尚未报告到达任何阶段", en: "no stage has been reported")
    }
    guard let day = last.actual?.value.wording(besides: asOf) else {
      return last.stage.reached
    }
    return Wording(
      zh: "已于\(day.chinese)\(last.stage.reached.chinese)",
      en: "\(last.stage.reached.english) on \(day.english)")
  }

  private var next: Wording? {
    guard let stage = stages.first(where: { $0.state == .ahead }), let planned = stage.planned
    else { return nil }
    let day = planned.value.wording(besides: asOf)
    return Wording(
      zh: "计划\(day.chinese)前\(stage.stage.reached.chinese)",
      en: "to be \(stage.stage.reached.english) by \(day.english)")
  }
}

extension ProjectStage {
  /// What can be said of a project on the day it reaches the stage.
  package var reached: Wording {
    switch self {
    case .preparation: Wording(zh: "完成前期", en: "prepared")
    case .started: Wording(zh: "开工", en: "started")
    case .structure: Wording(zh: "完成主体", en: "topped out")
    case .completed: Wording(zh: "竣工", en: "completed")
    case .inUse: Wording(zh: "投用", en: "in use")
    }
  }
}
