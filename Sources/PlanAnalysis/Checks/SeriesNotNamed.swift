import PlanModel

/// Reports records of a target with several series that do not say which one they are about.
struct SeriesNotNamed: Check {
  static let rule = "series-not-named"
  static let explanation = Wording(
    zh: "目标分成几个分项，数据却没有写是哪一个，因此不会计入。请在目标编号后写上分项，如 t6-a/封闭管理，或填“分项”一栏。",
    en: """
      A target has several series and a record does not say which one it is about, so it does not \
      count. Name it behind the id, t6-a/name, or in the column 'series'.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in
      var rows = TargetRows(year)
      guard rows.targets.contains(where: { !$0.series.isEmpty }) else { return [Diagnostic]() }
      return rows.observations.indices.compactMap { row -> Diagnostic? in
        guard let place = rows.target(of: row), let first = rows.targets[place].series.first,
          rows.observations[row].series == nil
        else { return nil }
        let id = rows.targets[place].id
        return Diagnostic(
          .error, rule: Self.rule, at: rows.observations[row].target.position,
          Wording(
            zh: "目标“\(id)”分成几个分项，这一行没有写是哪一个",
            en: "the target '\(id)' has several series and this row names none"),
          hint: Wording(zh: "写作 \(id)/\(first.value)", en: "write \(id)/\(first.value)"))
      }
    }
  }
}
