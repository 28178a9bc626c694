import PlanModel

/// Reports records of a duty that the plan does not have.
struct UnknownDuty: Check {
  static let rule = "unknown-duty"
  static let explanation = Wording(
    zh: "duties 里的职责编号在当年计划中不存在，这条记录不会计次，也不会出现在任何页面上。请改成计划表格中的编号；编号一经使用不再更改。",
    en: """
      A record names a duty that the plan of its year does not have, so it does not count and no \
      page would show it. Write the id as the plan's table has it; ids never change once used.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year -> [Diagnostic] in
      let names = year.plan.tasks.flatMap(\.duties).map(\.id)
      let known = Set(names)
      return year.duties.compactMap { record in
        let id = record.duty.value
        guard !known.contains(id) else { return nil }
        return Diagnostic(
          .error, rule: Self.rule, at: record.duty.position,
          Wording(
            zh: "\(year.plan.year)年计划中没有编号为“\(id)”的职责",
            en: "the plan of \(year.plan.year) has no duty '\(id)'"),
          hint: didYouMean(nearest(to: id, among: names)))
      }
    }
  }
}
