package import FoundationEssentials

/// Which share of a promise should be kept by which day (序时), as its author chose it.
package enum PaceChoice: Hashable, Sendable {
  /// In step with the days that have passed.
  case linear
  /// An equal part at the end of each quarter, nothing in between: 25, 50, 75, 100 per cent.
  case quarterly
  /// Nothing is expected before the due day.
  case annualOnly
  /// The plan's own steps, by day.
  case waypoints([Waypoint])
  /// A profile of `site.yaml`, by its name.
  case named(String)

  /// What is to be reached by the end of a day.
  package struct Waypoint: Hashable, Sendable {
    package enum Level: Hashable, Sendable {
      /// In the target's unit.
      case value(Decimal)
      /// Of the way from the base to the goal, in per cent.
      case percentOfWay(Decimal)
    }

    package let day: Day
    package let level: Level

    package init(day: Day, level: Level) {
      self.day = day
      self.level = level
    }
  }
}

/// A named profile of `site.yaml`: per cent of the way by day of the year, the same every year.
package struct PaceProfile: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    /// 1…12.
    package let month: Int
    /// 1…31; the last day of the month where the month is shorter.
    package let day: Int
    /// 0…100.
    package let percent: Decimal

    package init(month: Int, day: Int, percent: Decimal) {
      self.month = month
      self.day = day
      self.percent = percent
    }
  }

  package let name: String
  /// In the order of the year; per cent never falls.
  package let steps: [Step]

  package init(name: String, steps: [Step]) {
    self.name = name
    self.steps = steps
  }
}
