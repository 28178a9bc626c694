import PlanModel

/// Reports reports on a task that the plan does not have.
struct UnknownTask: Check {
  static let rule = "unknown-task"
  static let explanation = Wording(
    zh: "进展报告里的任务编号在当年计划中不存在，这段文字不会出现在任何页面上。请改成计划中的任务编号，例如 t7。",
    en: """
      A report names a task that the plan of its year does not have, so no page would show it. \
      Write the id of the task, such as t7.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in
      let names = year.plan.tasks.map(\.id)
      let known = Set(names)
      return year.reports.compactMap { report -> Diagnostic? in
        let id = report.task.value
        guard !known.contains(id) else { return nil }
        return Diagnostic(
          .error, rule: Self.rule, at: report.task.position,
          Wording(
            zh: "\(year.plan.year)年计划中没有编号为“\(id)”的任务",
            en: "the plan of \(year.plan.year) has no task '\(id)'"),
          hint: didYouMean(nearest(to: id, among: names)))
      }
    }
  }
}
