import PlanModel

/// Warns of records that speak of a day after the cut-off.
struct DayInTheFuture: Check {
  static let rule = "day-in-the-future"
  static let explanation = Wording(
    zh: "记录的日期晚于数据截至日（--as-of），因此不计入本次发布。如果是年份或月份写错了，请更正；如果是预先录入，可以不管。",
    en: """
      A record speaks of a day after the cut-off (--as-of) and does not count yet. Correct the day \
      if it was mistyped; leave it if it was entered in advance.
      """)

  func diagnostics(for content: WorkspaceContent, asOf: Day) -> [Diagnostic] {
    content.years.flatMap { year -> [Diagnostic] in
      let observed = year.observations.filter { $0.day.value > asOf }
        .map { ($0.day.value, $0.day.position) }
      let reported = year.reports.filter { $0.day(in: year.plan) > asOf }
        .map { ($0.day(in: year.plan), $0.period.position) }
      let finished = year.plan.tasks.flatMap(\.milestones).compactMap { milestone in
        milestone.finished.flatMap { $0 > asOf ? ($0, milestone.source) : nil }
      }
      return (observed + reported + finished).map { day, position in
        Diagnostic(
          .warning, rule: Self.rule, at: position,
          Wording(
            zh: "“\(day)”晚于数据截至日\(asOf)，不计入",
            en: "'\(day)' lies after the cut-off \(asOf) and does not count"))
      }
    }
  }
}
