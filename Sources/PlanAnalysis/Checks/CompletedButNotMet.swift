import PlanModel

/// Warns of tasks that their unit calls completed while something countable in them is open.
struct CompletedButNotMet: Check {
  static let rule = "completed-but-not-met"
  static let explanation = Wording(
    zh: """
      最新的报告说任务“已完成”，但任务里还有目标没有达到或节点没有勾选。状态按数据计算，报告只作自评显示，\
      两者在页面上会互相矛盾。请补报数据、勾选节点，或更正报告的状态。需要保持到年底的目标不在此列。
      """,
    en: """
      The newest report calls a task completed, but a target in it is not met or a milestone not \
      ticked. The status goes by the figures, and the page would contradict itself. Record the \
      figure, tick the milestone, or mend the report. Promises to keep something until a day are \
      left alone.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.figures.flatMap { year in
      year.tasks.compactMap { message($0, input.content.settings.measuring) }
    }
  }

  private func message(_ task: TaskFigures, _ settings: MeasuringSettings) -> Diagnostic? {
    guard let assessment = task.reports.first(where: { $0.assessment != nil })?.assessment,
      assessment.value == .completed
    else { return nil }
    let target = task.targets.first { $0.computedStatus != .completed && canBeMet($0, settings) }
    let open =
      target.map { figures -> Wording in
        let id = figures.target.id
        guard let value = figures.value else {
          return Wording(zh: "目标“\(id)”尚无数据", en: "target '\(id)' has no figure")
        }
        let text = figures.target.goal.text(value)
        return Wording(zh: "目标“\(id)”为\(text)，尚未达到", en: "target '\(id)' is \(text), not met")
      }
      ?? task.milestones.first { !$0.milestone.isTicked }.map {
        Wording(
          zh: "节点“\($0.milestone.title)”没有勾选",
          en: "the milestone '\($0.milestone.title)' is not ticked")
      }
    guard let open else { return nil }
    return Diagnostic(
      .warning, rule: Self.rule, at: assessment.position,
      Wording(
        zh: "任务“\(task.task.id)”报“已完成”，但\(open.chinese)",
        en: "task '\(task.task.id)' is reported as completed, but \(open.english)"))
  }

  private func canBeMet(_ figures: TargetFigures, _ settings: MeasuringSettings) -> Bool {
    switch Measure(of: figures.target, settings: settings) {
    case .way, .goalOnly, .change: true
    case .hold, .unmeasurable: false
    }
  }
}
