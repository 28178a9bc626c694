import PlanModel

/// Reports records of a series that their target does not have.
struct UnknownSeries: Check {
  static let rule = "unknown-series"
  static let explanation = Wording(
    zh: "进展数据里写的分项，目标的“分项”一栏里没有，这条数据不会计入。请照目标的写法填写，如 t6-a/封闭管理。",
    en: """
      A record names a series that its target does not list, so it does not count. Write it as the \
      target does: t6-a/name.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in
      var rows = TargetRows(year)
      return rows.observations.indices.compactMap { row -> Diagnostic? in
        guard let series = rows.observations[row].series, let place = rows.target(of: row) else {
          return nil
        }
        let target = rows.targets[place]
        let names = target.series.map(\.value)
        guard !names.contains(series) else { return nil }
        return Diagnostic(
          .error, rule: Self.rule, at: rows.observations[row].target.position,
          Wording(
            zh: "目标“\(target.id)”没有分项“\(series)”",
            en: "the target '\(target.id)' has no series '\(series)'"),
          hint: didYouMean(nearest(to: series, among: names)))
      }
    }
  }
}
