import PlanModel

/// Tells how the figures of a plan came about.
package struct Explaining: Sendable {
  package let figures: PlanFigures
  let measuring: PlanMeasuring

  /// - Parameter measuring: what the figures were made by; rows are looked up in its records.
  package init(_ figures: PlanFigures, from measuring: PlanMeasuring) {
    self.figures = figures
    self.measuring = measuring
  }

  var asOf: Day { figures.asOf }
  var settings: MeasuringSettings { measuring.thresholds }

  /// The explanation of a plan (by its year), a pillar or a promise; nothing when the plan has no
  /// such id.
  package func explanation(of id: String) -> Explanation? {
    if id == String(figures.plan.year) { return explanation(of: figures) }
    for pillar in figures.pillars {
      if pillar.pillar.id == id { return explanation(of: pillar) }
      for task in pillar.tasks {
        if let found = explanation(of: id, in: task) { return found }
      }
    }
    return nil
  }

  private func explanation(of id: String, in task: TaskFigures) -> Explanation? {
    if task.task.id == id { return explanation(of: task) }
    if let target = task.targets.first(where: { $0.target.id == id }) {
      return explanation(of: target)
    }
    if let milestone = task.milestones.first(where: { $0.milestone.id == id }) {
      return explanation(of: milestone, in: task)
    }
    if let duty = task.duties.first(where: { $0.duty.id == id }) { return explanation(of: duty) }
    return task.task.projects.first { $0.id == id }.map { project in
      explanation(of: project, figures: task.projects.first { $0.project.id == id })
    }
  }

  /// Every id that can be explained, for "did you mean".
  package var ids: [String] {
    [String(figures.plan.year)] + figures.plan.pillars.map(\.id)
      + figures.plan.tasks.flatMap(\.promiseIDs)
  }
}
