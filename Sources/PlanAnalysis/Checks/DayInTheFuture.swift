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

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year -> [Diagnostic] in
      // An early cut-off leaves whole files behind: one message for each, at its first such record.
      Dictionary(grouping: recordsAhead(in: year, of: input.asOf), by: \.position.file).values
        .compactMap { message($0, input.asOf) }
    }.sorted()
  }

  private struct Ahead {
    let day: Day
    let position: FilePosition
  }

  private func recordsAhead(in year: YearContent, of asOf: Day) -> [Ahead] {
    let rows = year.observations
    let observed = rows.indices.filter { rows[$0].dayObserved > asOf }
      .map { Ahead(day: rows[$0].dayObserved, position: rows[$0].day.position) }
    let reported = year.reports.filter { $0.day(in: year.plan) > asOf }
      .map { Ahead(day: $0.day(in: year.plan), position: $0.period.position) }
    let kept = year.duties.filter { $0.day.value > asOf }
      .map { Ahead(day: $0.day.value, position: $0.day.position) }
    let finished = year.plan.tasks.flatMap(\.milestones).compactMap { milestone in
      milestone.finished.flatMap { day in
        day > asOf ? Ahead(day: day, position: milestone.source) : nil
      }
    }
    let decided = year.overrides.filter { $0.day.value > asOf }
      .map { Ahead(day: $0.day.value, position: $0.day.position) }
    return observed + reported + kept + finished + decided
  }

  private func message(_ records: [Ahead], _ asOf: Day) -> Diagnostic? {
    guard let first = records.min(by: { $0.position < $1.position }) else { return nil }
    let others = records.count - 1
    let phrase =
      others == 0
      ? Wording(
        zh: "“\(first.day)”晚于数据截至日\(asOf)，不计入",
        en: "'\(first.day)' lies after the cut-off \(asOf) and does not count")
      : Wording(
        zh: "“\(first.day)”等\(records.count)条记录晚于数据截至日\(asOf)，不计入",
        en: "'\(first.day)' and \(others) more lie after the cut-off \(asOf) and do not count")
    return Diagnostic(.warning, rule: Self.rule, at: first.position, phrase)
  }
}
