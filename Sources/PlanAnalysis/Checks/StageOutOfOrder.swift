import PlanModel

/// Reports projects that reached a stage before an earlier one.
struct StageOutOfOrder: Check {
  static let rule = "stage-out-of-order"
  static let explanation = Wording(
    zh: "项目后一个阶段的实际日期早于前一个阶段，例如竣工早于开工。顺序是前期、开工、主体、竣工、投用；请核对日期和阶段。",
    en: """
      A project reached a stage on a day before an earlier stage. The order is preparation, \
      started, structure, completed, in-use. Check days and stages.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.figures.flatMap { year in
      year.projects.flatMap { project in
        daysOutOfOrder(project.stages.map { ($0.stage, $0.actual) }).map { later, earlier in
          Diagnostic(
            .error, rule: Self.rule, at: later.day.position,
            Wording(
              zh:
                "“\(project.project.id)”\(later.day.value)\(later.stage.reached.chinese)，早于\(earlier.day.value)\(earlier.stage.reached.chinese)",
              en:
                "'\(project.project.id)' was \(later.stage.reached.english) on \(later.day.value), "
                + "before it was \(earlier.stage.reached.english) on \(earlier.day.value)"))
        }
      }
    }
  }
}

/// A stage with one of its days.
struct StageDay {
  let stage: ProjectStage
  let day: Located<Day>
}

/// The stages whose day lies before that of an earlier stage, each with the latest such stage.
func daysOutOfOrder(
  _ days: [(stage: ProjectStage, day: Located<Day>?)]
) -> [(later: StageDay, earlier: StageDay)] {
  let known = days.compactMap { stage, day in day.map { StageDay(stage: stage, day: $0) } }
  return known.indices.compactMap { index in
    let latest = known[..<index].max { $0.day.value < $1.day.value }
    guard let latest, known[index].day.value < latest.day.value else { return nil }
    return (known[index], latest)
  }
}
