import FoundationEssentials
package import PlanModel

/// How much of a promise is expected by the end of each day (序时): evenly, or in steps.
package struct Pace: Sendable {
  /// A share of the way that is expected from the end of a day on.
  package struct Step: Sendable {
    package let day: Day
    /// 0…1.
    package let share: Ratio
  }

  package let choice: PaceChoice
  package let start: Day
  package let due: Day
  /// Oldest first, the due day with all of the way last; absent where the days count evenly.
  package let steps: [Step]?

  /// - Parameters:
  ///   - measure: turns the values of waypoints into shares of the way; a value is passed over
  ///     where no way is measured.
  ///   - profiles: where a name is looked up; nothing is expected before the due day under a name
  ///     that nobody declared.
  package init(
    _ choice: PaceChoice, of measure: Measure, from start: Day, to due: Day,
    profiles: [PaceProfile]
  ) {
    self.choice = choice
    self.start = start
    self.due = due
    let early: [Step]? =
      switch choice {
      case .linear: nil
      case .quarterly: Self.quarterEnds(from: start, to: due)
      case .annualOnly: []
      case .waypoints(let waypoints): Self.steps(of: waypoints, measure)
      case .named(let name):
        profiles.first { $0.name == name }.map { $0.steps(from: start, to: due) } ?? []
      }
    // Whatever was written on the way, the whole is promised for the due day.
    steps = early.map { $0.filter { $0.day < due } + [Step(day: due, share: .one)] }
  }

  /// The share of the way expected at the end of `day`, 0…1.
  package func expected(on day: Day) -> Ratio {
    guard let steps else { return elapsedShare(from: start, to: due, on: day) }
    return steps.last { $0.day <= day }?.share ?? .zero
  }

  /// One equal part for each quarter of the calendar that the promise runs through, at its end.
  private static func quarterEnds(from start: Day, to due: Day) -> [Step] {
    var ends: [Day] = []
    var end = Day.lastOfMonth((start.month + 2) / 3 * 3, in: start.year)
    while end < due {
      ends.append(end)
      let next = end.adding(days: 1)
      end = .lastOfMonth(next.month + 2, in: next.year)
    }
    let parts = Decimal(ends.count + 1)
    return ends.enumerated().compactMap { index, end in
      Ratio(Decimal(index + 1), over: parts).map { Step(day: end, share: $0) }
    }
  }

  private static func steps(of waypoints: [PaceChoice.Waypoint], _ measure: Measure) -> [Step] {
    waypoints.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .compactMap { _, waypoint in
        let share: Ratio? =
          switch waypoint.level {
          case .percentOfWay(let percent): Ratio(percent, over: 100)
          case .value(let value): measure.progress(at: value)
          }
        return share.map { Step(day: waypoint.day, share: $0.clamped) }
      }
  }
}

/// The share of the days from `start` to `end` that have passed at the end of `day`, 0…1.
///
/// Both end days are counted: on the first day of ten a tenth has passed, on the last all of it.
package func elapsedShare(from start: Day, to end: Day, on day: Day) -> Ratio {
  let all = end.days(since: start) + 1
  guard all > 0 else { return day >= end ? .one : .zero }
  let passed = min(max(day.days(since: start) + 1, 0), all)
  return Ratio(Decimal(passed), over: Decimal(all)) ?? .zero
}
