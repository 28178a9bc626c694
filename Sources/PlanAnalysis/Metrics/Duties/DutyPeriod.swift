package import PlanModel

/// A stretch of time in which a duty's amount is to be done once.
package struct DutyPeriod: Hashable, Sendable {
  package let unit: Frequency.Period
  /// First and last day inside the duty's time; the amount is due at the end of the last.
  package let firstDay: Day
  package let lastDay: Day
  /// The name of the term, where it is one.
  package let term: String?

  package init(_ unit: Frequency.Period, from first: Day, to last: Day, term: String? = nil) {
    self.unit = unit
    firstDay = first
    lastDay = last
    self.term = term
  }

  /// "9月", "三季度", "春季学期", "9月4日—10日"; ISO in English.
  package var wording: Wording {
    switch unit {
    case .day: firstDay.wording(besides: firstDay)
    case .week, .twoWeeks: span
    case .month: Wording(zh: "\(firstDay.month)月", en: "\(firstDay.description.prefix(7))")
    case .twoMonths, .halfYear:
      Wording(
        zh: "\(firstDay.month)—\(lastDay.month)月",
        en: "\(firstDay.description.prefix(7)) to \(lastDay.description.prefix(7))")
    case .quarter: ReportPeriod(containing: lastDay, rhythm: .quarter).wording
    case .term: term.map { Wording(zh: $0, en: $0) } ?? span
    case .schoolYear, .year: Wording(zh: "全年", en: "the year")
    }
  }

  /// "9月4日—10日": from the first day to the last.
  package var span: Wording {
    let first = firstDay.wording(besides: lastDay)
    guard firstDay != lastDay else { return first }
    let isSameMonth = firstDay.month == lastDay.month && firstDay.year == lastDay.year
    let last = isSameMonth ? "\(lastDay.day)日" : "\(lastDay.month)月\(lastDay.day)日"
    return Wording(zh: "\(first.chinese)—\(last)", en: "\(firstDay) to \(lastDay)")
  }
}

/// The periods of a duty, by the calendar of the year.
///
/// Weeks run from Monday to Sunday, pairs of weeks are counted from the first week of the plan;
/// months, pairs of months, quarters and half-years are those of the calendar; 每年 and 每学年 mean
/// the twelve months from the plan's first day, since a plan is made for a year. A period of which
/// less than half lies in the duty's time is not asked for, unless it is the only one. Periods
/// without a school day (a workday, for duties that name nobody) are holidays.
struct DutyTimetable {
  /// Oldest first; holidays are left out.
  let periods: [DutyPeriod]

  /// Why a duty cannot be counted.
  enum Missing: Error { case calendar, terms }

  init(
    of unit: Frequency.Period, from first: Day, to last: Day, atSchools: Bool, plan: Plan,
    calendar: SchoolCalendar?
  ) throws(Missing) {
    let hasTerms = calendar.map { !$0.terms.isEmpty } ?? false
    if unit == .day || unit == .term {
      guard calendar != nil else { throw .calendar }
      guard hasTerms || (unit == .day && !atSchools) else { throw .terms }
    }
    guard first <= last else {
      periods = []
      return
    }
    let needsLessons = atSchools && hasTerms
    func counts(_ day: Day) -> Bool {
      guard let calendar else { return true }
      return needsLessons ? calendar.isSchoolDay(day) : calendar.isWorkday(day)
    }
    let whole = Self.whole(unit, from: first, to: last, plan: plan, calendar: calendar)
    let inside = whole.map { period in
      DutyPeriod(
        unit, from: max(period.firstDay, first), to: min(period.lastDay, last), term: period.term)
    }
    let long = zip(whole, inside).filter { 2 * $1.days >= $0.days }.map(\.1)
    let asked = long.isEmpty ? Array(inside.sorted { $0.days > $1.days }.prefix(1)) : long
    periods = asked.filter { period in
      (0..<period.days).contains { counts(period.firstDay.adding(days: $0)) }
    }
  }

  /// The periods that touch a time, in their own length.
  private static func whole(
    _ unit: Frequency.Period, from first: Day, to last: Day, plan: Plan, calendar: SchoolCalendar?
  ) -> [DutyPeriod] {
    switch unit {
    case .day: days(1, unit, origin: first, from: first, to: last)
    case .week: days(7, unit, origin: plan.firstDay.monday, from: first, to: last)
    case .twoWeeks: days(14, unit, origin: plan.firstDay.monday, from: first, to: last)
    case .month: months(1, unit, from: first, to: last)
    case .twoMonths: months(2, unit, from: first, to: last)
    case .quarter: months(3, unit, from: first, to: last)
    case .halfYear: months(6, unit, from: first, to: last)
    case .term:
      (calendar?.terms ?? []).filter { $0.firstDay <= last && $0.lastDay >= first }
        .map { DutyPeriod(unit, from: $0.firstDay, to: $0.lastDay, term: $0.name) }
    case .schoolYear, .year: years(unit, from: first, to: last, plan: plan)
    }
  }

  private static func days(
    _ length: Int, _ unit: Frequency.Period, origin: Day, from first: Day, to last: Day
  ) -> [DutyPeriod] {
    let before = first.days(since: origin)
    // The remainder of a negative number is negative: a duty may begin before its plan.
    let start = first.adding(days: -((before % length + length) % length))
    return stride(from: 0, through: last.days(since: start), by: length).map {
      DutyPeriod(unit, from: start.adding(days: $0), to: start.adding(days: $0 + length - 1))
    }
  }

  private static func months(
    _ length: Int, _ unit: Frequency.Period, from first: Day, to last: Day
  ) -> [DutyPeriod] {
    var periods: [DutyPeriod] = []
    var day = first
    while day <= last {
      let start = (day.month - 1) / length * length + 1
      let end = Day.lastOfMonth(start + length - 1, in: day.year)
      periods.append(
        DutyPeriod(unit, from: Day(year: day.year, month: start, day: 1) ?? day, to: end))
      day = end.adding(days: 1)
    }
    return periods
  }

  private static func years(
    _ unit: Frequency.Period, from first: Day, to last: Day, plan: Plan
  ) -> [DutyPeriod] {
    func start(_ year: Int) -> Day {
      Day(year: year, month: plan.firstDay.month, day: plan.firstDay.day)
        ?? .lastOfMonth(plan.firstDay.month, in: min(max(year, 1), 9999))
    }
    return (first.year - 1...last.year).filter { $0 > 0 && $0 < 9999 }.map { year in
      DutyPeriod(unit, from: start(year), to: start(year + 1).adding(days: -1))
    }.filter { $0.firstDay <= last && $0.lastDay >= first }
  }
}

extension DutyPeriod {
  fileprivate var days: Int { lastDay.days(since: firstDay) + 1 }
}

extension Day {
  /// The Monday of its week.
  fileprivate var monday: Day { adding(days: 1 - weekday) }
}
