import PlanModel

/// Reports lines of `projects.csv` on a project that the plan does not have.
struct UnknownProject: Check {
  static let rule = "unknown-project"
  static let explanation = Wording(
    zh: "projects.csv 里的项目编号在当年计划中不存在，这一行不会出现在任何页面上。请改成计划中的项目编号，例如 t11-p1。",
    en: """
      A line of projects.csv names a project that the plan of its year does not have, so no page \
      would show it. Write the id of the project, such as t11-p1.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in
      let names = year.plan.tasks.flatMap(\.projects).map(\.id)
      let known = Set(names)
      return year.projects.compactMap { record -> Diagnostic? in
        let id = record.project.value
        guard !known.contains(id) else { return nil }
        return Diagnostic(
          .error, rule: Self.rule, at: record.project.position,
          Wording(
            zh: "\(year.plan.year)年计划中没有编号为“\(id)”的项目",
            en: "the plan of \(year.plan.year) has no project '\(id)'"),
          hint: didYouMean(nearest(to: id, among: names)))
      }
    }
  }
}
