import PlanModel
import PlanParsing
import Testing

@Suite("The calendar of a year")
struct CalendarReaderTests {
  private func findings(_ text: String) -> [String] {
    readCalendar(text, file: "content/2023/calendar.yaml").1.sorted().map {
      "\($0.position.line):\($0.position.column) \($0.severity) \($0.rule)"
    }
  }

  @Test("has terms, holidays, days worked in exchange and report days")
  func whole() throws {
    let (read, problems) = readCalendar(
      """
      terms:
        - {name: 秋季学期, starts: 2023-09-01, ends: 2024-01-19}
        - {name: 春季学期, 开始: 2023-02-13, 结束: 2023年7月7日}
      holidays:
        - {name: 清明节, day: 2023-04-05}
        - {name: 端午节, starts: 2023-06-22, ends: 2023-06-24}
      workdays: [2023-06-25]
      report-days:
        三季度: 2023-10-10
        2023-12: 2024-01-05
      """, file: "content/2023/calendar.yaml")
    #expect(problems == [])
    let calendar = try #require(read)
    #expect(calendar.terms.map(\.name) == ["春季学期", "秋季学期"])
    #expect(calendar.terms.first?.lastDay == Day(year: 2023, month: 7, day: 7))
    #expect(calendar.holidays.map { $0.lastDay.days(since: $0.firstDay) } == [0, 2])
    #expect(calendar.workdays == [Day(year: 2023, month: 6, day: 25)])
    #expect(
      calendar.reportDays.map(\.period) == [
        ReportPeriod(year: 2023, length: .quarter(3)), ReportPeriod(year: 2023, length: .month(12)),
      ])
    #expect(calendar.reportDays.map { "\($0.day)" } == ["2023-10-10", "2024-01-05"])
    #expect(calendar.terms.first?.source.line == 3)
  }

  struct Trap: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let finding: String
  }

  @Test(
    "reports what is wrong where it is wrong",
    arguments: [
      Trap(testDescription: "empty", text: "", finding: "1:1 warning empty-calendar"),
      Trap(testDescription: "unknown key", text: "termes: []", finding: "1:1 warning unknown-key"),
      Trap(
        testDescription: "no such day", text: "workdays: [2023-02-30]",
        finding: "1:12 error no-such-day"),
      Trap(
        testDescription: "end before start",
        text: "terms:\n  - {name: 甲, starts: 2023-09-01, ends: 2023-01-19}",
        finding: "2:43 error ends-before-start"),
      Trap(
        testDescription: "overlap",
        text: """
          terms:
            - {name: 甲, starts: 2023-02-01, ends: 2023-07-07}
            - {name: 乙, starts: 2023-07-07, ends: 2023-12-31}
          """, finding: "3:5 error terms-overlap"),
      Trap(
        testDescription: "no end", text: "holidays:\n  - {name: 甲, starts: 2023-09-01}",
        finding: "2:12 error missing-key"),
      Trap(
        testDescription: "no name", text: "holidays:\n  - {day: 2023-09-01}",
        finding: "2:5 error missing-key"),
      Trap(
        testDescription: "not a list", text: "terms: 春季学期", finding: "1:8 error not-a-list"),
      Trap(
        testDescription: "report days as a list", text: "report-days: [2023-10-10]",
        finding: "1:14 error not-a-map"),
      Trap(
        testDescription: "unreadable period", text: "report-days: {秋天: 2023-10-10}",
        finding: "1:15 error bad-period"),
      Trap(
        testDescription: "report day before its period", text: "report-days: {四季度: 2023-09-30}",
        finding: "1:26 error report-day-before-period"),
      Trap(testDescription: "not a map", text: "- 1", finding: "1:1 error not-a-map"),
    ])
  func trap(_ trap: Trap) { #expect(findings(trap.text) == [trap.finding]) }

  @Test("proposes the key that was meant")
  func didYouMean() {
    let hints = readCalendar("holydays: []", file: "calendar.yaml").1.compactMap(\.hint?.english)
    #expect(hints == ["did you mean 'holidays'?"])
  }
}
