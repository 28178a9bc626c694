import FoundationEssentials
package import PlanModel

/// One of several series that must all hold, measured like the target itself.
package struct SeriesFigures: Sendable {
  /// As the plan names it: "封闭管理".
  package let name: Located<String>
  package let figures: TargetFigures
}

extension TargetFigures {
  /// The figures of a target with several series: those of the worst one, so that it is completed
  /// only when all are.
  ///
  /// Of equally bad ones the one least far along is taken, one without a value before all others,
  /// then the first. Whether records have come, and what was corrected, is told of all together.
  init(of target: Target, series: [SeriesFigures]) {
    let all = series.map(\.figures)
    let status = all.map(\.status).max() ?? .notReported
    let worst = Self.worst(of: series)
    let figures = worst?.figures
    let reporting: ReportingState =
      [.missing, .late, .onTime].first { all.map(\.reporting).contains($0) } ?? .notDue
    self.init(
      target: target, value: figures?.value, valueDay: figures?.valueDay,
      progress: figures?.progress, expected: figures?.expected, gap: figures?.gap,
      expectedValue: figures?.expectedValue, status: status, reporting: reporting,
      basis: figures?.basis ?? .computed, reason: Self.reason(status, worst, of: series),
      points: figures?.points ?? [], corrections: all.flatMap(\.corrections),
      schools: figures?.schools ?? [], coverage: Coverage(total: all.map(\.coverage)),
      periodsHeld: figures?.periodsHeld,
      completionDay: status == .completed ? all.compactMap(\.completionDay).max() : nil,
      pace: figures?.pace, series: series, workings: figures?.workings,
      breakdowns: figures?.breakdowns ?? [], schoolChanges: figures?.schoolChanges ?? [],
      withheld: figures?.withheld, withheldPoints: figures?.withheldPoints ?? [],
      withheldCorrections: all.map(\.withheldCorrections).reduce(0, +))
  }

  /// The series whose figures are the target's; absent without series.
  var worstSeries: SeriesFigures? { Self.worst(of: series) }

  private static func worst(of series: [SeriesFigures]) -> SeriesFigures? {
    let status = series.map(\.figures.status).max()
    return series.filter { $0.figures.status == status }.enumerated().min { a, b in
      let (x, y) = (a.element.figures, b.element.figures)
      if (x.value == nil) != (y.value == nil) { return x.value == nil }
      if let p = x.progress, let q = y.progress, p != q { return p < q }
      return a.offset < b.offset
    }?.element
  }

  private static func reason(
    _ status: Status, _ worst: SeriesFigures?, of series: [SeriesFigures]
  ) -> Wording {
    guard let worst else { return Wording(zh: "尚无进展数据", en: "no figures yet") }
    let reason = worst.figures.reason
    switch status {
    case .discontinued: return reason
    case .completed:
      return Wording(
        zh: "\(series.count)个分项均已完成", en: "all \(series.count) parts completed")
    default:
      return Wording(
        zh: "\(worst.name.value)：\(reason.chinese)", en: "\(worst.name.value): \(reason.english)")
    }
  }

  /// Whether something has come for the newest due period, of every series.
  var hasReported: Bool {
    series.isEmpty ? coverage.reported > 0 : series.allSatisfy(\.figures.hasReported)
  }
}
