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

  /// How many times it was due, done and missed, period by period.
  func explanation(of figures: DutyFigures) -> Explanation {
    let duty = figures.duty
    var entries = [
      promise(duty.title, at: duty.source),
      fact(Wording(zh: "频次", en: "Frequency"), duty.frequency, at: duty.source),
    ]
    if let scope = duty.scope {
      entries.append(fact(Wording(zh: "对象", en: "Who has it"), scope.value, at: scope.position))
    }
    return Explanation(
      of: .duty, duty.id, title: duty.title, in: self.figures, status: figures.status,
      computedStatus: figures.computedStatus, reason: figures.reason,
      [
        Explanation.Section(.promise, entries),
        Explanation.Section(.formulas, tally(of: figures).map { [.formula($0)] } ?? []),
        Explanation.Section(.inputs, figures.missed.map(missed)),
        Explanation.Section(.corrections, figures.corrections.map { correction($0) }),
        Explanation.Section(
          .overrides,
          overrides(of: duty.id, figures.override, computed: figures.computedStatus)),
      ])
  }

  /// Those of periods that have ended: done ÷ due.
  private func tally(of figures: DutyFigures) -> Explanation.Formula? {
    let tally = figures.tally
    guard tally.expected > 0,
      let share = Ratio(Decimal(tally.done), over: Decimal(tally.expected))
    else { return nil }
    let percent = ExactText.percent(share.quotient)
    return Explanation.Formula(
      Wording(zh: "已做与应做", en: "Done of due"), "k ÷ n",
      "\(tally.done) ÷ (\(tally.done) + \(tally.missed))", exact: ExactText.text(share),
      printed: Wording(
        zh: "应做\(tally.expected)次，已做\(tally.done)次，缺\(tally.missed)次（\(percent)）",
        en: "\(tally.done) of \(tally.expected) done, \(tally.missed) missed (\(percent))"),
      note: Wording(
        zh: "n 只数到\(asOf)已经结束的时段：\(figures.isBySchool ? "各校各时段各算一次" : "每个时段算一次")",
        en: "n counts the periods that have ended by \(asOf)"
          + (figures.isBySchool ? ", each once for each school" : "")))
  }

  private func missed(_ miss: DutyMiss) -> Explanation.Entry {
    let period = miss.period.wording
    let school = miss.school.map { " " + $0.name } ?? ""
    return .input(
      Explanation.Input(
        Wording(zh: period.chinese + school, en: period.english + school),
        miss.cell.done.map { ExactText.digits($0) }, day: miss.period.lastDay, source: nil))
  }

  private func correction(_ correction: Correction) -> Explanation.Entry {
    let place = Wording(
      zh: "\(correction.day) \(correction.school ?? "全县")",
      en: "\(correction.day) \(correction.school ?? "the county")")
    let change = "\(ExactText.digits(correction.old)) → \(ExactText.digits(correction.new))"
    return .statement(
      Explanation.Statement(
        place,
        Wording(
          zh: "\(change)；理由：\(correction.reason ?? "未说明")",
          en: "\(change); reason: \(correction.reason ?? "none given")"),
        [correction.oldSource, correction.source]))
  }

  /// What the plan says of a project, how it stands, and whatever status was set for it.
  ///
  /// - Parameter known: absent in a year in which nothing is reported on projects.
  func explanation(of project: Project, figures known: ProjectFigures?) -> Explanation {
    let override = known?.override ?? measuring.overrides(asOf: asOf)[project.id]
    let facts = project.facts.map { fact in
      self.fact(Wording(zh: fact.name, en: fact.name), fact.text.value, at: fact.text.position)
    }
    return Explanation(
      of: .project, project.id, title: project.title, in: figures,
      status: known?.status ?? override?.status, computedStatus: known?.computedStatus,
      reason: known?.reason,
      [
        Explanation.Section(.promise, [promise(project.title, at: project.source)] + facts),
        Explanation.Section(.formulas, known.map { [.formula(daysLate(of: $0))] } ?? []),
        Explanation.Section(
          .overrides, overrides(of: project.id, override, computed: known?.computedStatus)),
      ])
  }

  private func daysLate(of figures: ProjectFigures) -> Explanation.Formula {
    let end = figures.completionDay ?? asOf
    let days = figures.daysLate
    let isDone = figures.completionDay != nil
    let printed: Wording =
      switch (isDone, days > 0) {
      case (true, true): Wording(zh: "晚\(days)天", en: "\(days) days late")
      case (true, false): Wording(zh: "按期", en: "in time")
      case (false, true): Wording(zh: "已逾期\(days)天", en: "\(days) days overdue")
      case (false, false): Wording(zh: "尚未到期", en: "not due yet")
      }
    return Explanation.Formula(
      Wording(zh: "晚的天数", en: "Days late"), isDone ? "reached − due" : "as-of − due",
      "\(end) − \(figures.dueDay)", exact: "\(end.days(since: figures.dueDay))",
      printed: printed)
  }

  private func promise(_ words: String, at place: FilePosition) -> Explanation.Entry {
    fact(Wording(zh: "原文", en: "The plan says"), "“\(words)”", at: place)
  }

  private func fact(_ label: Wording, _ text: String, at place: FilePosition) -> Explanation.Entry {
    .statement(Explanation.Statement(label, Wording(zh: text, en: text), [place]))
  }
}
