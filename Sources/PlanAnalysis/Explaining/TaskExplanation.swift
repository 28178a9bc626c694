import FoundationEssentials
import PlanModel

extension Explaining {
  /// The worst of its targets and milestones, or what the unit says.
  func explanation(of figures: TaskFigures) -> Explanation {
    let task = figures.task
    let text = task.text?.plain ?? task.title
    return Explanation(
      of: .task, task.id, title: task.title, in: self.figures, status: figures.status,
      computedStatus: figures.computedStatus, reason: figures.reason,
      [
        Explanation.Section(
          .promise,
          [
            .statement(
              Explanation.Statement(
                Wording(zh: "原文", en: "The plan says"), Wording(zh: "“\(text)”", en: "“\(text)”"),
                [task.text?.source ?? task.source]))
          ]),
        Explanation.Section(.kind, [.statement(method(of: figures))]),
        Explanation.Section(.parts, parts(of: figures)),
        Explanation.Section(.rules, trials(of: figures)),
        Explanation.Section(.inputs, figures.reports.map(report)),
        Explanation.Section(.coverage, [count(of: figures.coverage)] + missing(in: figures)),
        Explanation.Section(
          .overrides, overrides(of: task.id, figures.override, computed: figures.computedStatus)),
      ])
  }

  private func method(of figures: TaskFigures) -> Explanation.Statement {
    let label = Wording(zh: "算法", en: "Method")
    guard figures.workings == nil else {
      return Explanation.Statement(
        label,
        Wording(
          zh: "没有可以计量的承诺，由责任单位自评，从不给百分数",
          en: "nothing can be counted or dated: the unit assesses itself, and there is no per cent")
      )
    }
    let order = Status.allCases.map(\.wording)
    let kinds =
      figures.task.isQualitative
      ? Wording(zh: "有记录的各项职责", en: "duties that have records")
      : Wording(zh: "各目标和节点", en: "targets and milestones")
    return Explanation.Statement(
      label,
      Wording(
        zh: "取\(kinds.chinese)中最需要关注的一个，从轻到重：\(order.map(\.chinese).joined(separator: " < "))",
        en: "the worst of its \(kinds.english), in this order: "
          + order.map(\.english).joined(separator: " < ")))
  }

  private func parts(of figures: TaskFigures) -> [Explanation.Entry] {
    let worst = figures.computedStatus
    var found = false
    func part(
      _ subject: Explanation.Subject, _ id: String?, _ title: String, _ status: Status,
      _ reason: Wording?, _ source: FilePosition
    ) -> Explanation.Entry {
      let isDecisive = status == worst && !found
      if isDecisive { found = true }
      return .part(
        Explanation.Part(
          subject: subject, id: id, title: title, status: status, isDecisive: isDecisive,
          reason: reason, source: source))
    }
    let duties =
      figures.task.isQualitative && figures.workings == nil
      ? figures.duties.filter { $0.hasRecords || $0.override != nil } : []
    let targets = figures.targets.map {
      part(
        .target, $0.target.id, $0.target.indicator, $0.status,
        $0.target.isSensitive ? nil : $0.reason, $0.target.source)
    }
    let milestones = figures.milestones.map {
      part(
        .milestone, $0.milestone.id, $0.milestone.title, $0.status, days($0),
        $0.milestone.source)
    }
    return targets + milestones
      + duties.compactMap { duty in
        duty.status.map {
          part(.duty, duty.duty.id, duty.duty.title, $0, duty.reason, duty.duty.source)
        }
      }
  }

  private func days(_ figures: MilestoneFigures) -> Wording? {
    guard figures.daysLate > 0 else { return nil }
    return figures.computedStatus == .completed
      ? Wording(zh: "晚\(figures.daysLate)天完成", en: "done \(figures.daysLate) days late")
      : Wording(zh: "已过期限\(figures.daysLate)天", en: "\(figures.daysLate) days past the due day")
  }

  private func trials(of figures: TaskFigures) -> [Explanation.Entry] {
    guard let workings = figures.workings else { return [] }
    return RuleTrials(
      facts: workings.facts, settings: settings, asOf: asOf, dueDay: figures.task.due?.day,
      completion: workings.facts.isCompleted
        ? Wording(zh: "单位报告已完成", en: "the unit says that it is completed")
        : Wording(zh: "单位没有报告已完成", en: "the unit has not said that it is completed"),
      reporting: reporting(
        isMissing: workings.facts.isUnreported, period: workings.duePeriods.last)
    ).trials.map(Explanation.Entry.rule)
  }

  private func report(_ report: Report) -> Explanation.Entry {
    let period = report.period.value.wording
    return .input(
      Explanation.Input(
        Wording(zh: "\(period.chinese)报告", en: "Report for \(period.english)"),
        report.assessment?.value.wording.chinese, day: report.period.value.lastDay,
        note: report.text, evidence: report.evidence, reporter: report.unit?.value,
        source: report.assessment?.position ?? report.source))
  }

  private func missing(in figures: TaskFigures) -> [Explanation.Entry] {
    guard !figures.missingPeriods.isEmpty else { return [] }
    let periods = figures.missingPeriods.map(\.wording)
    return [
      .statement(
        Explanation.Statement(
          Wording(zh: "没有收到的进展报告", en: "Reports that have not come"),
          Wording(
            zh: periods.map(\.chinese).joined(separator: "、"),
            en: periods.map(\.english).joined(separator: ", "))))
    ]
  }
}
