package import PlanModel

/// The periods in which a plan is reported on, and the days on which their records are due.
///
/// Periods are those of the calendar (quarters by default). One that reaches beyond the plan's time
/// counts only with the days inside it, so a school year ending on 31 August has its last report
/// due then.
///
/// A due day is the report day that the year's calendar names for the period, as it stands; else so
/// many days after the period's end. With a calendar, one that offices do not work on moves to the
/// next day on which they do; without, due days stay where they fall.
package struct ReportingCalendar: Sendable {
  package struct Period: Hashable, Sendable {
    package let period: ReportPeriod
    /// First and last day inside the plan's time.
    package let firstDay: Day
    package let lastDay: Day
    /// The day by which the records are due.
    package let dueDay: Day
  }

  /// Oldest first.
  package let periods: [Period]

  package init(
    plan: Plan, settings: MeasuringSettings, calendar: SchoolCalendar? = nil
  ) {
    periods = Self.spans(from: plan.firstDay, to: plan.lastDay, rhythm: settings.reporting)
      .map { period, firstDay, lastDay in
        let usual = lastDay.adding(days: settings.daysToReport)
        return Period(
          period: period, firstDay: firstDay, lastDay: lastDay,
          dueDay: calendar?.reportDay(of: period)
            ?? calendar?.workday(from: usual) ?? usual)
      }
  }

  /// The periods between two days, oldest first; the first and the last may be cut.
  static func spans(
    from start: Day, to end: Day, rhythm: MeasuringSettings.ReportingRhythm
  ) -> [(period: ReportPeriod, firstDay: Day, lastDay: Day)] {
    var spans: [(period: ReportPeriod, firstDay: Day, lastDay: Day)] = []
    var day = start
    while day <= end {
      let period = ReportPeriod(containing: day, rhythm: rhythm)
      spans.append((period, day, min(period.lastDay, end)))
      day = period.lastDay.adding(days: 1)
    }
    return spans
  }

  /// The periods whose records are due by `asOf`, of a promise that runs from `start` and needed no
  /// further record once it was closed; oldest first.
  package func due(by asOf: Day, from start: Day, closed: Day? = nil) -> [Period] {
    periods.filter { period in
      period.dueDay <= asOf && period.lastDay >= start
        && (closed.map { period.firstDay <= $0 } ?? true)
    }
  }

  /// The first due day after `day`, if the plan has one.
  package func nextDueDay(after day: Day) -> Day? {
    periods.first { $0.dueDay > day }?.dueDay
  }
}

extension SchoolCalendar {
  /// The day named for a period's reports; the last one when it is named twice.
  fileprivate func reportDay(of period: ReportPeriod) -> Day? {
    reportDays.last { $0.period == period }?.day
  }
}

extension ReportPeriod {
  /// The period of the calendar that a day lies in.
  package init(containing day: Day, rhythm: MeasuringSettings.ReportingRhythm) {
    switch rhythm {
    case .year: self.init(year: day.year, length: .year)
    case .quarter: self.init(year: day.year, length: .quarter((day.month + 2) / 3))
    case .month: self.init(year: day.year, length: .month(day.month))
    }
  }

  /// Whether a report on this period tells what `other` asks for: it covers it whole, or ends in it.
  func answers(_ other: ReportPeriod) -> Bool {
    let coversAll = firstDay <= other.firstDay && lastDay >= other.lastDay
    return coversAll || (other.firstDay...other.lastDay).contains(lastDay)
  }
}
