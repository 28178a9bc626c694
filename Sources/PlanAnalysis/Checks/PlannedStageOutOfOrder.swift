import PlanModel

/// Warns of projects that plan to reach a stage before an earlier one.
struct PlannedStageOutOfOrder: Check {
  static let rule = "planned-stage-out-of-order"
  static let explanation = Wording(
    zh: "项目后一个阶段的计划日期早于前一个阶段，例如计划竣工早于计划主体完工。前一个阶段推迟后，后面的计划日期往往忘了改；请核对。",
    en: """
      A project plans to reach a stage before an earlier one. Mostly an earlier stage was put off \
      and the later days were not. Check the planned days.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.figures.flatMap { year in
      year.projects.flatMap { project in
        daysOutOfOrder(project.stages.map { ($0.stage, $0.planned) }).map { later, earlier in
          Diagnostic(
            .warning, rule: Self.rule, at: later.day.position,
            Wording(
              zh:
                "“\(project.project.id)”计划\(later.day.value)\(later.stage.reached.chinese)，早于计划\(earlier.stage.reached.chinese)的 \(earlier.day.value)",
              en:
                "'\(project.project.id)' is to be \(later.stage.reached.english) by \(later.day.value), "
                + "before it is to be \(earlier.stage.reached.english) by \(earlier.day.value)"))
        }
      }
    }
  }
}
