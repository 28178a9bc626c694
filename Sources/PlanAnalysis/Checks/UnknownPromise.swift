import PlanModel

/// Reports statuses set by hand for something that the plan does not promise.
struct UnknownPromise: Check {
  static let rule = "unknown-promise"
  static let explanation = Wording(
    zh: "overrides.csv 里的编号在当年计划中不存在。可以改定的是任务、目标、节点、职责和项目，请写计划里的编号；板块的状态由其中的任务计数得出，不能改定。",
    en: """
      overrides.csv names something that the plan of its year does not have. A status can be set \
      for a task, a target, a milestone, a duty or a project, by the id in the plan; a pillar only \
      counts its tasks.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year -> [Diagnostic] in
      guard !year.overrides.isEmpty else { return [] }
      let known = year.plan.tasks.flatMap(\.promiseIDs)
      let names = Set(known)
      return year.overrides.compactMap { line in
        let id = line.promise.value
        guard !names.contains(id) else { return nil }
        return Diagnostic(
          .error, rule: Self.rule, at: line.promise.position,
          Wording(
            zh: "\(year.plan.year)年计划中没有编号为“\(id)”的任务、目标、节点、职责或项目",
            en:
              "the plan of \(year.plan.year) has no task, target, milestone, duty or project '\(id)'"
          ),
          hint: didYouMean(nearest(to: id, among: known)))
      }
    }
  }
}
