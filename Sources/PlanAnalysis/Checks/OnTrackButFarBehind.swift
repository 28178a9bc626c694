import PlanModel

/// Warns of tasks that their unit calls on track while their figures are far behind.
struct OnTrackButFarBehind: Check {
  static let rule = "on-track-but-far-behind"
  static let explanation = Wording(
    zh: """
      最新的报告说“正常推进”，而按数据计算严重滞后或已经逾期，报告里也没有解释。请核对数据；\
      数据无误时请更正状态，或选用合适的序时方式（例如集中在年底完成的工作用 annual-only）。
      """,
    en: """
      The newest report calls a task on track, while a target in it is far behind or overdue by its \
      figures. Check the figures; if they are right, mend the status, or choose a pace that fits, \
      such as annual-only for what is done at the year's end.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.figures.flatMap { year in
      year.tasks.compactMap { task -> Diagnostic? in
        guard let report = task.reports.first, let assessment = report.assessment,
          assessment.value == .onTrack,
          let target = task.targets.first(where: { isFarBehind($0, when: report) })
        else { return nil }
        let reason = target.computedReason
        return Diagnostic(
          .warning, rule: Self.rule, at: assessment.position,
          Wording(
            zh: "任务“\(task.task.id)”报“正常推进”，但目标“\(target.target.id)”：\(reason.chinese)",
            en: "task '\(task.task.id)' is reported as on track, but target "
              + "'\(target.target.id)': \(reason.english)"))
      }
    }
  }

  /// A figure that came after the report's period could not be known to it.
  private func isFarBehind(_ figures: TargetFigures, when report: Report) -> Bool {
    guard let day = figures.valueDay, day <= report.period.value.lastDay else { return false }
    return figures.computedStatus == .farBehind || figures.computedStatus == .overdue
  }
}
