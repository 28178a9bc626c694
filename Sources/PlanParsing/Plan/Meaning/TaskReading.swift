import PlanModel

extension PlanInterpreter {
  mutating func task(_ entry: PlanDocument.TaskEntry, pillar: Int, number: Int) -> PlanTask {
    let id = ids.task(number, ofPillar: pillar)
    let assignments = entry.body.compactMap { block in
      if case .prose(let prose) = block { prose.assignment } else { nil }
    }
    let leads = assignments.flatMap { units.named(in: $0.lead, as: .lead, &diagnostics) }
    let partners = assignments.flatMap { units.named(in: $0.partners, as: .partner, &diagnostics) }
    let due = due(ofTask: entry, assignments)
    let text = prose(of: entry.body, owner: id)
    let task = TaskContext(id: id, text: text?.plain ?? "", leads: leads)

    var targets: [Target] = []
    var duties: [Duty] = []
    var projects: [Project] = []
    var milestones: [Milestone] = []
    for block in entry.body {
      switch block {
      case .prose: break
      case .targets(let records): targets += records.compactMap { target($0, of: task) }
      case .duties(let records): duties += records.compactMap { duty($0, of: task) }
      case .projects(let records): projects += records.compactMap { project($0, of: task) }
      case .milestones(let entries): milestones += entries.map { milestone($0) }
      }
    }
    return PlanTask(
      id: id, label: entry.label?.value, title: entry.title.value, text: text, leads: leads,
      partners: partners, due: due, targets: targets, milestones: milestones, duties: duties,
      projects: projects, source: entry.position)
  }

  /// A task has one time limit: the first that is written.
  private mutating func due(
    ofTask entry: PlanDocument.TaskEntry, _ assignments: [PlanDocument.AssignmentEntry]
  ) -> Due? {
    let limits = assignments.compactMap(\.due)
    for second in limits.dropFirst() where second != limits.first {
      report(
        .warning, rule: "second-due", at: second.position,
        Wording(
          zh: "任务“\(entry.title.value)”写了第二个完成时限“\(second.value)”，按第一个计算",
          en: "the task '\(entry.title.value)' has a second time limit '\(second.value)'; "
            + "the first counts"))
    }
    return due(limits.first)
  }
}

/// What the promises of a task share with it.
struct TaskContext {
  let id: String
  /// The words of the task's prose.
  let text: String
  let leads: [Located<String>]
}
