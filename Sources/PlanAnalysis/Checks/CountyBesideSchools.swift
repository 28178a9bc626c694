import PlanModel

/// Warns of a target with a roll-up rule that has county-wide records besides those of schools.
struct CountyBesideSchools: Check {
  static let rule = "county-beside-schools"
  static let explanation = Wording(
    zh: "同一目标既有学校数据又有全县数据。此时以全县数据为准，学校数据只列出、不汇总。若应由学校数据汇总，请删去全县数据；若以全县数据为准，请把汇总规则改为“最新”。",
    en: """
      A target has figures of schools and county-wide ones. The county-wide ones then count and the \
      others are only listed. Remove them if schools should be rolled up, or set the rule to latest.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in
      var rows = TargetRows(year)
      var county = [Int?](repeating: nil, count: rows.targets.count)
      var hasSchools = [Bool](repeating: false, count: rows.targets.count)
      for row in rows.observations.indices {
        guard let place = rows.target(of: row), let rule = rows.targets[place].rollUp,
          rule != .latest
        else { continue }
        if rows.observations[row].schoolID != nil {
          hasSchools[place] = true
        } else if county[place] == nil {
          county[place] = row
        }
      }
      return rows.targets.indices.compactMap { place -> Diagnostic? in
        guard hasSchools[place], let row = county[place] else { return nil }
        let id = rows.targets[place].id
        return Diagnostic(
          .warning, rule: Self.rule, at: rows.observations[row].source,
          Wording(
            zh: "目标“\(id)”既有全县数据又有学校数据，以全县数据为准",
            en:
              "target '\(id)' has county-wide figures besides those of schools; the former count"
          ))
      }
    }
  }
}
