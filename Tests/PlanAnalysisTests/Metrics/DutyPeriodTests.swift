import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("The periods of a duty")
struct DutyPeriodTests {
  private func periods(
    _ unit: Frequency.Period, from first: String = "2023-01-01", to last: String = "2023-12-31",
    atSchools: Bool = true, calendar: SchoolCalendar? = nil, plan planDays: (String, String)? = nil
  ) throws -> [String] {
    try DutyTimetable(
      of: unit, from: day(first), to: day(last), atSchools: atSchools,
      plan: plan([], from: planDays?.0 ?? "2023-01-01", to: planDays?.1 ?? "2023-12-31"),
      calendar: calendar
    ).periods.map { "\($0.firstDay)/\($0.lastDay)" }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let unit: Frequency.Period
    let count: Int
    let first: String
    let last: String
  }

  @Test(
    "are those of the plain calendar without one of schools",
    arguments: [
      // The week of 1 January, a Sunday, belongs to the year before.
      Case(
        testDescription: "weeks", unit: .week, count: 52, first: "2023-01-02/2023-01-08",
        last: "2023-12-25/2023-12-31"),
      // Counted from the week of the plan's first day; half of the last pair lies in the year.
      Case(
        testDescription: "pairs of weeks", unit: .twoWeeks, count: 27,
        first: "2023-01-01/2023-01-08", last: "2023-12-25/2023-12-31"),
      Case(
        testDescription: "months", unit: .month, count: 12, first: "2023-01-01/2023-01-31",
        last: "2023-12-01/2023-12-31"),
      Case(
        testDescription: "pairs of months", unit: .twoMonths, count: 6,
        first: "2023-01-01/2023-02-28", last: "2023-11-01/2023-12-31"),
      Case(
        testDescription: "quarters", unit: .quarter, count: 4, first: "2023-01-01/2023-03-31",
        last: "2023-10-01/2023-12-31"),
      Case(
        testDescription: "half-years", unit: .halfYear, count: 2, first: "2023-01-01/2023-06-30",
        last: "2023-07-01/2023-12-31"),
      Case(
        testDescription: "the year", unit: .year, count: 1, first: "2023-01-01/2023-12-31",
        last: "2023-01-01/2023-12-31"),
      Case(
        testDescription: "the school year of a plan", unit: .schoolYear, count: 1,
        first: "2023-01-01/2023-12-31", last: "2023-01-01/2023-12-31"),
    ])
  func plain(_ c: Case) throws {
    let found = try periods(c.unit)
    #expect(found.count == c.count)
    #expect(found.first == c.first)
    #expect(found.last == c.last)
  }

  @Test("leave out what has no school day")
  func holidays() throws {
    let months = try periods(.month, calendar: terms2023)
    #expect(months.count == 10)
    #expect(!months.contains("2023-01-01/2023-01-31"))
    #expect(!months.contains("2023-08-01/2023-08-31"))
    let weeks = try periods(.week, from: "2023-09-18", to: "2023-10-15", calendar: terms2023)
    // 2 to 8 October has one school day, the Saturday worked in exchange.
    #expect(
      weeks == [
        "2023-09-18/2023-09-24", "2023-09-25/2023-10-01", "2023-10-02/2023-10-08",
        "2023-10-09/2023-10-15",
      ])
  }

  @Test("of a daily duty are the school days, of an office the workdays")
  func days() throws {
    let span = (first: "2023-09-25", last: "2023-10-09")
    #expect(
      try periods(.day, from: span.first, to: span.last, calendar: terms2023).map {
        $0.prefix(10)
      } == [
        "2023-09-25", "2023-09-26", "2023-09-27", "2023-09-28", "2023-10-07", "2023-10-09",
      ])
    let august = try periods(
      .day, from: "2023-08-01", to: "2023-08-31", atSchools: false, calendar: terms2023)
    #expect(august.count == 23)
  }

  @Test("of terms are those of which at least half lies in the plan, cut at its end")
  func terms() throws {
    #expect(
      try periods(.term, calendar: terms2023)
        == ["2023-02-13/2023-07-07", "2023-09-01/2023-12-31"])
    let spring = SchoolCalendar(
      terms: [span("秋季学期", "2022-09-01", "2023-01-13")] + terms2023.terms, source: plan2023)
    #expect(try periods(.term, calendar: spring).count == 2)
  }

  @Test("of a day or a term need a calendar with terms")
  func missing() {
    #expect(throws: DutyTimetable.Missing.calendar) { try periods(.day) }
    #expect(throws: DutyTimetable.Missing.calendar) { try periods(.term) }
    let noTerms = SchoolCalendar(holidays: terms2023.holidays, source: plan2023)
    #expect(throws: DutyTimetable.Missing.terms) { try periods(.day, calendar: noTerms) }
    #expect(throws: DutyTimetable.Missing.terms) { try periods(.term, calendar: noTerms) }
  }

  @Test("of which less than half lies in the duty's time are not asked for")
  func halves() throws {
    #expect(
      try periods(.month, from: "2023-03-17", to: "2023-05-15") == [
        "2023-04-01/2023-04-30"
      ])
    #expect(
      try periods(.month, from: "2023-03-16", to: "2023-05-16") == [
        "2023-03-16/2023-03-31", "2023-04-01/2023-04-30", "2023-05-01/2023-05-16",
      ])
    // The only one is asked for, however short.
    #expect(try periods(.year, from: "2023-09-01") == ["2023-09-01/2023-12-31"])
    #expect(try periods(.month, from: "2023-12-31", to: "2023-12-01").isEmpty)
  }

  @Test("of a school year run from its first day, over a leap day, too")
  func schoolYear() throws {
    let plan = ("2023-09-01", "2024-08-31")
    #expect(
      try periods(.schoolYear, from: plan.0, to: plan.1, plan: plan) == ["2023-09-01/2024-08-31"])
    #expect(
      try periods(.month, from: plan.0, to: plan.1, plan: plan)[5] == "2024-02-01/2024-02-29")
    #expect(
      try periods(.year, from: "2023-09-01", to: "2025-08-31", plan: plan) == [
        "2023-09-01/2024-08-31", "2024-09-01/2025-08-31",
      ])
  }

  @Test("are named as people name them")
  func names() {
    func name(_ unit: Frequency.Period, _ first: String, _ last: String, term: String? = nil)
      -> String
    {
      DutyPeriod(unit, from: day(first), to: day(last), term: term).wording.chinese
    }
    #expect(name(.day, "2023-09-04", "2023-09-04") == "9月4日")
    #expect(name(.week, "2023-09-04", "2023-09-10") == "9月4日—10日")
    #expect(name(.week, "2023-09-25", "2023-10-01") == "9月25日—10月1日")
    #expect(name(.month, "2023-09-01", "2023-09-30") == "9月")
    #expect(name(.twoMonths, "2023-09-01", "2023-10-31") == "9—10月")
    #expect(name(.quarter, "2023-07-01", "2023-09-30") == "三季度")
    #expect(name(.term, "2023-09-01", "2023-12-31", term: "秋季学期") == "秋季学期")
    #expect(name(.year, "2023-01-01", "2023-12-31") == "全年")
  }
}
