import PlanAnalysis
import PlanModel

/// What was changed after it had been said: figures by a later record, statuses by hand.
struct Revisions {
  struct Corrected {
    let target: Target
    let correction: Correction
  }

  struct Overridden {
    let id: String?
    let title: String
    /// The task that it is, or that it stands under; a target has a page of its own.
    let task: String
    let isTarget: Bool
    let computed: Status
    let override: Override

    func page(in year: Int) -> PageAddress {
      isTarget ? .target(id ?? task, in: year) : .task(task, in: year)
    }
  }

  /// Newest day first; of one day in the order of the plan.
  let corrected: [Corrected]
  let overridden: [Overridden]
  var isEmpty: Bool { corrected.isEmpty && overridden.isEmpty }

  init(in year: PlanFigures) {
    let corrected = year.targets.flatMap { figures in
      figures.corrections.map { Corrected(target: figures.target, correction: $0) }
    }
    self.corrected = corrected.enumerated().sorted { a, b in
      let (x, y) = (a.element.correction.day, b.element.correction.day)
      return x == y ? a.offset < b.offset : x > y
    }.map(\.element)
    let overridden = year.tasks.flatMap(Self.overridden)
    self.overridden = overridden.enumerated().sorted { a, b in
      let (x, y) = (a.element.override.day, b.element.override.day)
      return x == y ? a.offset < b.offset : x > y
    }.map(\.element)
  }

  private static func overridden(in figures: TaskFigures) -> [Overridden] {
    let task = figures.task
    var found: [Overridden] = []
    if let override = figures.override {
      found.append(
        Overridden(
          id: task.id, title: task.title, task: task.id, isTarget: false,
          computed: figures.computedStatus, override: override))
    }
    for target in figures.targets {
      guard let override = target.override else { continue }
      found.append(
        Overridden(
          id: target.target.id, title: target.target.indicator, task: task.id, isTarget: true,
          computed: target.computedStatus, override: override))
    }
    for milestone in figures.milestones {
      guard let override = milestone.override else { continue }
      found.append(
        Overridden(
          id: milestone.milestone.id, title: milestone.milestone.title, task: task.id,
          isTarget: false, computed: milestone.computedStatus, override: override))
    }
    return found
  }
}
