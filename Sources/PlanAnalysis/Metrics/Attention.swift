package import PlanModel

/// A task that readers should look at first (需要关注).
package struct AttentionItem: Sendable {
  package let pillar: Pillar
  package let task: TaskFigures
  package var status: Status { task.status }
  package var reason: Wording { task.reason }
}

/// Returns what is overdue, then far behind, then behind, then not reported; within each in the
/// order of the plan.
package func attentionList(in figures: PlanFigures) -> [AttentionItem] {
  let order: [Status] = [.overdue, .farBehind, .behind, .notReported]
  let items = figures.pillars.flatMap { pillar in
    pillar.tasks.map { AttentionItem(pillar: pillar.pillar, task: $0) }
  }
  return order.flatMap { status in items.filter { $0.status == status } }
}
