import PlanModel

/// Warns of observations of schools that their target is not about.
struct SchoolOutsideScope: Check {
  static let rule = "school-outside-scope"
  static let explanation = Wording(
    zh: "记录里的学校不在目标的对象（统计范围）内，数据不计入汇总。请核对学校编号，或修改计划中该目标的“对象”。",
    en: """
      An observation is of a school that its target is not about, so it does not count. Check the \
      school's id, or the scope of the target in the plan.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    let schools = input.content.schools
    var register = Register(schools.map(\.id))
    return input.content.years.flatMap { year -> [Diagnostic] in
      var rows = TargetRows(year)
      let scopes = PlanAnalysis.scopes(of: rows.targets, in: schools)
      guard scopes.contains(where: { !$0.isEverySchool }) else { return [] }
      return rows.observations.indices.compactMap { row -> Diagnostic? in
        guard let target = rows.target(of: row), !scopes[target].isEverySchool,
          let id = rows.observations[row].schoolID, let place = register.place(of: id),
          !scopes[target].contains(place)
        else { return nil }
        let words = rows.targets[target].scope?.value ?? ""
        let name = rows.targets[target].id
        return Diagnostic(
          .warning, rule: Self.rule,
          at: rows.observations[row].school?.position ?? rows.observations[row].source,
          Wording(
            zh: "学校“\(id)”不在目标“\(name)”的对象“\(words)”之内，数据不计入",
            en:
              "school '\(id)' is outside the scope '\(words)' of target '\(name)'; its figure does not count"
          ))
      }
    }
  }
}
