import PlanAnalysis
import PlanModel

/// What was changed after it had been said: figures by a later record, statuses by hand.
struct Revisions {
  struct Corrected {
    let id: String
    let title: String
    /// Of both values; "" for counts of a duty.
    let unit: String
    let subject: Explanation.Subject
    /// Whether the values are withheld.
    let isSensitive: Bool
    let correction: Correction

    func page(in year: Int) -> PageAddress {
      subject == .duty ? .duty(id, in: year) : .target(id, in: year)
    }
  }

  struct Overridden {
    let id: String
    let title: String
    let subject: Explanation.Subject
    /// The task that it is, or that it stands under.
    let task: String
    /// Absent where nothing can be computed.
    let computed: Status?
    let override: Override

    /// Targets and duties have pages of their own.
    func page(in year: Int) -> PageAddress {
      switch subject {
      case .target: .target(id, in: year)
      case .duty: .duty(id, in: year)
      case .plan, .pillar, .task, .milestone, .project: .task(task, in: year)
      }
    }
  }

  /// Newest day first; of one day in the order of the plan.
  let corrected: [Corrected]
  let overridden: [Overridden]
  var isEmpty: Bool { corrected.isEmpty && overridden.isEmpty }

  init(in year: PlanFigures) {
    let corrected = year.tasks.flatMap(Self.corrected)
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

  private static func corrected(in figures: TaskFigures) -> [Corrected] {
    let targets = figures.targets.flatMap { figures in
      figures.corrections.map {
        Corrected(
          id: figures.target.id, title: figures.target.indicator, unit: figures.target.goal.unit,
          subject: .target, isSensitive: figures.target.isSensitive, correction: $0)
      }
    }
    let duties = figures.duties.flatMap { figures in
      figures.corrections.map {
        Corrected(
          id: figures.duty.id, title: figures.duty.title, unit: figures.duty.rhythm?.unit ?? "",
          subject: .duty, isSensitive: false, correction: $0)
      }
    }
    return targets + duties
  }

  private static func overridden(in figures: TaskFigures) -> [Overridden] {
    let task = figures.task
    func entry(
      _ id: String?, _ title: String, _ subject: Explanation.Subject, _ computed: Status?,
      _ override: Override?
    ) -> Overridden? {
      guard let id, let override else { return nil }
      return Overridden(
        id: id, title: title, subject: subject, task: task.id, computed: computed,
        override: override)
    }
    var found = [entry(task.id, task.title, .task, figures.computedStatus, figures.override)]
    found += figures.targets.map {
      entry($0.target.id, $0.target.indicator, .target, $0.computedStatus, $0.override)
    }
    found += figures.milestones.map {
      entry($0.milestone.id, $0.milestone.title, .milestone, $0.computedStatus, $0.override)
    }
    found += figures.duties.map {
      entry($0.duty.id, $0.duty.title, .duty, $0.computedStatus, $0.override)
    }
    found += figures.projects.map {
      entry($0.project.id, $0.project.title, .project, $0.computedStatus, $0.override)
    }
    return found.compactMap { $0 }
  }
}
