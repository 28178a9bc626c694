import FoundationEssentials
package import PlanModel

extension PaceProfile {
  /// The steps that fall into a promise's own time, as shares of what the profile adds in it.
  ///
  /// A profile counts the per cent of a year from 1 January, and every year starts anew where the
  /// one before has ended, at 100. What it adds from the start to a day, divided by what it adds
  /// from the start to the due day, is the share: for a promise of one calendar year the per cent
  /// as written, and for a school year, half a year or three years the same shape over their time.
  func steps(from start: Day, to due: Day) -> [Pace.Step] {
    let before = total(on: start.adding(days: -1))
    let all = total(on: due) - before
    guard start <= due, all > 0 else { return [] }
    return (start.year...due.year).flatMap { year in days(in: year) }
      .filter { start <= $0 && $0 < due }
      .compactMap { day in
        Ratio(total(on: day) - before, over: all).map { Pace.Step(day: day, share: $0) }
      }
  }

  /// Per cent by the end of a day, 100 for every year before it.
  private func total(on day: Day) -> Decimal {
    Decimal(day.year * 100) + percent(on: day)
  }

  private func percent(on day: Day) -> Decimal {
    if day == .lastOfYear(day.year) { return 100 }
    return steps.last { $0.day(in: day.year) <= day }?.percent ?? 0
  }

  private func days(in year: Int) -> [Day] {
    steps.map { $0.day(in: year) }.filter { $0 != .lastOfYear(year) } + [.lastOfYear(year)]
  }
}

extension PaceProfile.Step {
  package func day(in year: Int) -> Day {
    Day(year: year, month: month, day: min(day, Day.lengthOfMonth(month, in: year)))
      ?? .lastOfYear(year)
  }
}
