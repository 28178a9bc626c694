import PlanModel

/// Reports school figures of a target that does not say how they become the county's.
struct SchoolFiguresWithoutRule: Check {
  static let rule = "school-figures-without-rule"
  static let explanation = Wording(
    zh: "某目标收到了学校数据，但计划没有写明怎样汇总成全县数据。请在目标表格的“汇总”列填写：合计、平均、加权平均、学校占比、全部、最小、最大；或改报全县数据。",
    en: """
      A target has figures of schools, but the plan does not say how they become the county's. \
      Write the rule into the roll-up column: sum, mean, weighted-mean, share-of-schools, all, min \
      or max; or report the county's value.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in
      var rows = TargetRows(year)
      var reported: Set<Int> = []
      return rows.observations.indices.compactMap { row -> Diagnostic? in
        guard let school = rows.observations[row].schoolID, let place = rows.target(of: row),
          rows.targets[place].rollUp == nil, reported.insert(place).inserted
        else { return nil }
        let target = rows.targets[place]
        // Once for each target: the mistake stands in the plan, not in every row.
        return Diagnostic(
          .error, rule: Self.rule, at: rows.observations[row].source,
          Wording(
            zh: "目标“\(target.id)”（\(target.indicator)）收到学校“\(school)”的数据，但没有汇总规则",
            en: "target '\(target.id)' has a figure of school '\(school)' but no roll-up rule"),
          hint: Wording(
            zh: "在 \(target.source) 的“汇总”列填写合计、平均、加权平均、学校占比、全部、最小或最大",
            en:
              "write sum, mean, weighted-mean, share-of-schools, all, min or max at \(target.source)"
          ))
      }
    }
  }
}
