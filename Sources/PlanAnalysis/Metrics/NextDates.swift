package import PlanModel

/// A day after the cut-off on which something falls due (接下来).
package struct NextDate: Sendable {
  package enum Occasion: Sendable {
    /// The records of a period are due.
    case reports(ReportPeriod)
    case milestone(Milestone, task: PlanTask)
    case target(Target, task: PlanTask)
    /// A task whose progress only the unit can judge.
    case task(PlanTask)
  }

  package let day: Day
  package let occasion: Occasion
}

/// Returns what falls due after the cut-off: by day, reports first, then in the order of the plan.
///
/// What is completed or discontinued is left out.
package func nextDates(in figures: PlanFigures) -> [NextDate] {
  var dates = figures.reportingCalendar.periods.map {
    NextDate(day: $0.dueDay, occasion: .reports($0.period))
  }
  for figures in figures.tasks where figures.status.isOpen {
    let task = figures.task
    if task.isQualitative, let due = task.due {
      dates.append(NextDate(day: due.day, occasion: .task(task)))
    }
    for target in figures.targets where target.status.isOpen {
      dates.append(
        NextDate(day: target.target.dueDay, occasion: .target(target.target, task: task)))
    }
    for milestone in figures.milestones where milestone.status.isOpen {
      guard let due = milestone.milestone.due ?? task.due else { continue }
      dates.append(
        NextDate(day: due.day, occasion: .milestone(milestone.milestone, task: task)))
    }
  }
  return dates.enumerated().filter { $0.element.day > figures.asOf }
    .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
}

extension Status {
  /// Whether something remains to be done.
  package var isOpen: Bool { self != .completed && self != .discontinued }
}
