import FoundationEssentials
import PlanModel

extension Explaining {
  /// Done, or how many days remain or have passed.
  func explanation(of figures: MilestoneFigures, in task: TaskFigures) -> Explanation {
    let milestone = figures.milestone
    let isDone = figures.facts?.isCompleted ?? (figures.computedStatus == .completed)
    let dueDay = figures.dueDay ?? milestone.due?.day
    let trials = figures.facts.map { facts in
      RuleTrials(
        facts: facts, settings: settings, asOf: asOf, dueDay: dueDay,
        completion: done(milestone, isDone),
        reporting: Wording(
          zh: "节点不以报送判定", en: "a milestone does not depend on records")
      ).trials.map(Explanation.Entry.rule)
    }
    return Explanation(
      of: .milestone, milestone.id ?? "", title: milestone.title, in: self.figures,
      status: figures.status, computedStatus: figures.computedStatus,
      [
        Explanation.Section(.promise, [promise(milestone.title, at: milestone.source)]),
        Explanation.Section(
          .formulas, days(figures, isDone, dueDay).map { [.formula($0)] } ?? []),
        Explanation.Section(.rules, trials ?? []),
        Explanation.Section(.inputs, inputs(of: milestone, dueDay, in: task)),
        Explanation.Section(
          .overrides,
          overrides(of: milestone.id, figures.override, computed: figures.computedStatus)),
      ])
  }

  private func done(_ milestone: Milestone, _ isDone: Bool) -> Wording {
    guard isDone else { return Wording(zh: "还没有完成的记录", en: "nothing says that it is done") }
    guard let day = milestone.finished else {
      return Wording(zh: "已勾选完成，没有写日期，算按期", en: "ticked without a day: counts as in time")
    }
    return Wording(zh: "\(day)完成", en: "done on \(day)")
  }

  private func days(
    _ figures: MilestoneFigures, _ isDone: Bool, _ dueDay: Day?
  ) -> Explanation.Formula? {
    guard let dueDay else { return nil }
    let end = isDone ? figures.milestone.finished ?? dueDay : asOf
    let days = end.days(since: dueDay)
    let printed: Wording =
      switch (isDone, days > 0) {
      case (true, true): Wording(zh: "晚\(days)天完成", en: "done \(days) days late")
      case (true, false): Wording(zh: "按期完成", en: "done in time")
      case (false, true): Wording(zh: "已逾期\(days)天", en: "\(days) days overdue")
      case (false, false): Wording(zh: "尚未到期", en: "not due yet")
      }
    return Explanation.Formula(
      Wording(zh: "晚的天数", en: "Days late"),
      isDone ? "finished − due" : "as-of − due", "\(end) − \(dueDay)",
      exact: days < 0 ? "−\(-days)" : "\(days)", printed: printed)
  }

  private func inputs(
    of milestone: Milestone, _ dueDay: Day?, in task: TaskFigures
  ) -> [Explanation.Entry] {
    let due = milestone.due ?? task.task.due
    return [
      .input(
        Explanation.Input(
          Wording(zh: "期限", en: "Due day"), dueDay?.description,
          source: due?.source ?? figures.plan.source)),
      .input(
        Explanation.Input(
          Wording(zh: "完成于", en: "Finished"), milestone.finished?.description,
          source: milestone.source)),
    ]
  }

  /// What the plan says of a duty, and whatever status was set for it.
  func explanation(of duty: Duty) -> Explanation {
    let override = measuring.overrides(asOf: asOf)[duty.id]
    var entries = [
      promise(duty.title, at: duty.source),
      fact(Wording(zh: "频次", en: "Frequency"), duty.frequency, at: duty.source),
    ]
    if let scope = duty.scope {
      entries.append(fact(Wording(zh: "对象", en: "Who has it"), scope.value, at: scope.position))
    }
    return Explanation(
      of: .duty, duty.id, title: duty.title, in: figures, status: override?.status,
      [
        Explanation.Section(.promise, entries),
        Explanation.Section(.overrides, overrides(of: duty.id, override, computed: nil)),
      ])
  }

  /// What the plan says of a project, and whatever status was set for it.
  func explanation(of project: Project) -> Explanation {
    let override = measuring.overrides(asOf: asOf)[project.id]
    let facts = project.facts.map { fact in
      self.fact(
        Wording(zh: fact.name, en: fact.name), fact.text.value, at: fact.text.position)
    }
    return Explanation(
      of: .project, project.id, title: project.title, in: figures, status: override?.status,
      [
        Explanation.Section(.promise, [promise(project.title, at: project.source)] + facts),
        Explanation.Section(.overrides, overrides(of: project.id, override, computed: nil)),
      ])
  }

  private func promise(_ words: String, at place: FilePosition) -> Explanation.Entry {
    fact(Wording(zh: "原文", en: "The plan says"), "“\(words)”", at: place)
  }

  private func fact(_ label: Wording, _ text: String, at place: FilePosition) -> Explanation.Entry {
    .statement(Explanation.Statement(label, Wording(zh: text, en: text), [place]))
  }
}
