import PlanModel

/// Reports observations of a target that the plan does not have.
struct UnknownTarget: Check {
  static let rule = "unknown-target"
  static let explanation = Wording(
    zh: "进展数据里的目标编号在当年计划中不存在，这条数据不会出现在任何页面上。请改成计划表格中的编号；编号一经使用不再更改。",
    en: """
      An observation names a target that the plan of its year does not have, so no page would show \
      it. Write the id as the plan's table has it; ids never change once used.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in
      var rows = TargetRows(year)
      let names = rows.targets.map(\.id)
      let read = rows.observations.indices.compactMap { row -> Located<String>? in
        rows.target(of: row) == nil ? rows.observations[row].target : nil
      }
      let unread = year.targetsLeftOut.filter { !names.contains($0.value) }
      return (read + unread).map { named in
        Diagnostic(
          .error, rule: Self.rule, at: named.position,
          Wording(
            zh: "\(year.plan.year)年计划中没有编号为“\(named.value)”的目标",
            en: "the plan of \(year.plan.year) has no target '\(named.value)'"),
          hint: didYouMean(nearest(to: named.value, among: names)))
      }
    }
  }
}

/// "did you mean 't1-a'?", when there is something near.
func didYouMean(_ candidate: String?) -> Wording? {
  candidate.map { Wording(zh: "是不是“\($0)”？", en: "did you mean '\($0)'?") }
}
