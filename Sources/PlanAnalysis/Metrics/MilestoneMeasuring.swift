package import PlanModel

/// Returns where a milestone stands on the cut-off.
///
/// It is done from its finishing day on; a tick without a day counts as done and in time. While it
/// is open and its day not past nothing can be computed, so a unit that says it is behind, or has
/// not begun, is believed.
///
/// - Parameters:
///   - dueDay: the milestone's own due day, else its task's, else the plan's last day.
///   - assessment: what the unit said last of the whole task.
package func figures(
  of milestone: Milestone, dueDay: Day, assessment: Report.Assessment?, settings: MeasuringSettings,
  asOf: Day
) -> MilestoneFigures {
  let isDone = milestone.finished.map { $0 <= asOf } ?? milestone.isTicked
  var facts = StatusFacts()
  facts.isDiscontinued = assessment == .discontinued
  facts.isCompleted = isDone
  facts.isPastDue = asOf > dueDay
  facts.isNotStarted = assessment == .notStarted
  facts.isDeclaredBehind = assessment == .behind
  let end = isDone ? milestone.finished ?? dueDay : asOf
  return MilestoneFigures(
    milestone: milestone, status: Status(facts, settings: settings),
    daysLate: max(0, end.days(since: dueDay)), dueDay: dueDay, facts: facts)
}

extension Milestone {
  /// Why it has its status, one sentence.
  func reason(_ figures: MilestoneFigures, dueDay: Day, unit: UnitAssessment, asOf: Day) -> Wording
  {
    let due = dueDay.wording(besides: asOf)
    let quoted = Wording(zh: "“\(title)”", en: "“\(title)”")
    let days = figures.daysLate
    let fact: Wording
    if let override = figures.override {
      let set = override.wording(computed: figures.computedStatus, asOf: asOf)
      return Wording(zh: quoted.chinese + set.chinese, en: "\(quoted.english) \(set.english)")
    }
    switch figures.status {
    case .discontinued: return unit.discontinuedReason
    case .completed where days > 0:
      fact = Wording(zh: "已完成，比期限晚\(days)天", en: "done, \(days) days late")
    case .completed: fact = Wording(zh: "已完成", en: "done")
    case .overdue:
      fact = Wording(
        zh: "应于\(due.chinese)前完成，已逾期\(days)天", en: "due \(due.english), \(days) days overdue")
    case .behind, .notStarted:
      let said = unit.wording(asOf: asOf)
      fact = Wording(
        zh: "应于\(due.chinese)前完成，\(said.chinese)", en: "due \(due.english); \(said.english)")
    case .onTrack, .farBehind, .notReported:
      fact = Wording(zh: "应于\(due.chinese)前完成，尚未到期", en: "due \(due.english)")
    }
    return Wording(zh: quoted.chinese + fact.chinese, en: "\(quoted.english) \(fact.english)")
  }
}
