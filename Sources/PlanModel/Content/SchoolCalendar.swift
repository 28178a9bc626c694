/// Terms, holidays and school days of a year, from `calendar.yaml`.
package struct SchoolCalendar: Hashable, Sendable {
  /// A named stretch of days; both ends are part of it.
  package struct Span: Hashable, Sendable {
    package let name: String
    package let firstDay: Day
    package let lastDay: Day
    package let source: FilePosition

    package init(name: String, firstDay: Day, lastDay: Day, source: FilePosition) {
      self.name = name
      self.firstDay = firstDay
      self.lastDay = lastDay
      self.source = source
    }

    package func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }
  }

  /// A day on which the reports of a period are due, in place of the usual one.
  package struct ReportDay: Hashable, Sendable {
    package let period: ReportPeriod
    package let day: Day
    package let source: FilePosition

    package init(period: ReportPeriod, day: Day, source: FilePosition) {
      self.period = period
      self.day = day
      self.source = source
    }
  }

  /// Oldest first, without overlap.
  package let terms: [Span]
  /// Days without work or lessons.
  package let holidays: [Span]
  /// Saturdays and Sundays that are worked in exchange (调休).
  package let workdays: [Day]
  package let reportDays: [ReportDay]
  package let source: FilePosition

  package init(
    terms: [Span] = [], holidays: [Span] = [], workdays: [Day] = [], reportDays: [ReportDay] = [],
    source: FilePosition
  ) {
    self.terms = terms
    self.holidays = holidays
    self.workdays = workdays
    self.reportDays = reportDays
    self.source = source
  }

  /// Whether offices work on a day: Monday to Friday and days worked in exchange, holidays apart.
  package func isWorkday(_ day: Day) -> Bool {
    if workdays.contains(day) { return true }
    return !day.isWeekend && !holidays.contains { $0.contains(day) }
  }

  /// Whether schools teach on a day: a workday inside a term.
  package func isSchoolDay(_ day: Day) -> Bool {
    terms.contains { $0.contains(day) } && isWorkday(day)
  }

  /// The day itself when offices work, else the first one after it on which they do; the day
  /// itself when there is none within a year.
  package func workday(from day: Day) -> Day {
    (0...366).lazy.map { day.adding(days: $0) }.first(where: isWorkday) ?? day
  }
}
