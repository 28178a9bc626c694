import FoundationEssentials
import PlanAnalysis
import PlanModel
import Testing

@Suite("The reporting calendar")
struct ReportingCalendarTests {
  private func dueDays(
    _ rhythm: MeasuringSettings.ReportingRhythm, from first: String = "2023-01-01",
    to last: String = "2023-12-31", daysToReport: Int = 0, calendar: SchoolCalendar? = nil
  ) -> [String] {
    ReportingCalendar(
      plan: plan([], from: first, to: last),
      settings: MeasuringSettings(reporting: rhythm, daysToReport: daysToReport),
      calendar: calendar
    ).periods.map { "\($0.dueDay)" }
  }

  @Test("has the quarters of the year")
  func quarters() {
    #expect(dueDays(.quarter) == ["2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31"])
    #expect(dueDays(.year) == ["2023-12-31"])
    #expect(dueDays(.month).count == 12)
    #expect(dueDays(.month, from: "2024-01-01", to: "2024-12-31")[1] == "2024-02-29")
  }

  @Test("gives days to report")
  func daysToReport() {
    #expect(dueDays(.quarter, daysToReport: 20).first == "2023-04-20")
    #expect(dueDays(.quarter, daysToReport: 20).last == "2024-01-20")
  }

  @Test("of a school year ends with it")
  func schoolYear() {
    #expect(
      dueDays(.quarter, from: "2023-09-01", to: "2024-08-31") == [
        "2023-09-30", "2023-12-31", "2024-03-31", "2024-06-30", "2024-08-31",
      ])
  }

  @Test("without days off keeps due days that fall on a holiday or a Sunday")
  func noCalendar() {
    // 1 October 2023 is the third of eight days off, and a Sunday.
    #expect(dueDays(.quarter, daysToReport: 1)[2] == "2023-10-01")
  }

  private let daysOff = SchoolCalendar(
    holidays: [
      SchoolCalendar.Span(
        name: "国庆节", firstDay: day("2023-09-29"), lastDay: day("2023-10-06"), source: plan2023)
    ], workdays: [day("2023-10-07")], source: plan2023)

  @Test("moves a report due on a holiday to the next day on which offices work")
  func holidays() {
    // 30 September is a Saturday in the holidays, 7 October a Saturday worked in exchange.
    #expect(
      dueDays(.quarter, calendar: daysOff)
        == ["2023-03-31", "2023-06-30", "2023-10-07", "2024-01-01"])
    #expect(dueDays(.quarter, daysToReport: 8, calendar: daysOff)[2] == "2023-10-09")
    #expect(dueDays(.quarter, daysToReport: 10, calendar: daysOff)[2] == "2023-10-10")
  }

  @Test("takes the day that the calendar names for a period as it stands")
  func reportDays() {
    let calendar = SchoolCalendar(
      holidays: daysOff.holidays,
      reportDays: [
        SchoolCalendar.ReportDay(
          period: ReportPeriod(year: 2023, length: .quarter(3)), day: day("2023-09-30"),
          source: plan2023),
        SchoolCalendar.ReportDay(
          period: ReportPeriod(year: 2023, length: .month(3)), day: day("2023-04-20"),
          source: plan2023),
      ], source: plan2023)
    #expect(
      dueDays(.quarter, daysToReport: 3, calendar: calendar)
        == ["2023-04-03", "2023-07-03", "2023-09-30", "2024-01-03"])
  }

  @Test("of a plan that ends before it begins is empty")
  func turnedAround() {
    #expect(dueDays(.quarter, from: "2023-12-31", to: "2023-01-01").isEmpty)
  }
}

@Suite("Reporting")
struct ReportingTests {
  private let promise = target(goal("100"))

  @Test("is missing from the due day of a period that has no record")
  func missing() throws {
    let rows = [observation("2023-06-30", "60")]
    #expect(try measured(promise, rows, asOf: "2023-09-29").reporting == .onTime)
    let due = try measured(promise, rows, asOf: "2023-09-30")
    #expect(due.reporting == .missing)
    #expect(due.status == .notReported)
    #expect(due.value == 60)
    #expect(due.coverage == Coverage(reported: 0, due: 1))
    #expect(due.reason.chinese.contains("三季度数据应于9月30日前报送，尚未收到，上期6月30日为60所"))
  }

  @Test("is due only after the days given to report")
  func daysToReport() throws {
    let measuring = MeasuringSettings(daysToReport: 20)
    let rows = [observation("2023-06-30", "60")]
    let inTime = try measured(promise, rows, measuring: measuring, asOf: "2023-10-19")
    #expect(inTime.reporting == .onTime)
    let tooLate = try measured(promise, rows, measuring: measuring, asOf: "2023-10-20")
    #expect(tooLate.reporting == .missing)
  }

  @Test("is late when the first value for a period is of a day after its due day")
  func late() throws {
    let late = try measured(promise, [observation("2023-04-12", "30")], asOf: "2023-04-30")
    #expect(late.reporting == .late)
    #expect(late.status != .notReported)
    // The next period is judged by itself.
    let next = try measured(promise, [observation("2023-04-12", "60")], asOf: "2023-06-30")
    #expect(next.reporting == .onTime)
  }

  @Test("is asked for no more once a target is met")
  func completed() throws {
    let figures = try measured(promise, [observation("2023-03-20", "100")], asOf: "2023-12-31")
    #expect(figures.status == .completed)
    #expect(figures.reporting == .onTime)
    #expect(figures.coverage == Coverage(reported: 1, due: 1))
  }

  @Test("starts with the period in which a target does")
  func start() throws {
    let later = target(goal("100"), start: "2023-07-01")
    #expect(try measured(later, [], asOf: "2023-07-15").reporting == .notDue)
    #expect(try measured(later, [], asOf: "2023-09-30").reporting == .missing)
  }
}
