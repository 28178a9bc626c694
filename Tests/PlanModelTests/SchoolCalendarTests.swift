import PlanModel
import Testing

@Suite("The calendar of schools")
struct SchoolCalendarTests {
  private let place = FilePosition(file: "content/2023/calendar.yaml", line: 1, column: 1)

  private func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2023, month: month, day: day) ?? .firstOfYear(2023)
  }

  private var calendar: SchoolCalendar {
    SchoolCalendar(
      terms: [.init(name: "秋季学期", firstDay: day(9, 1), lastDay: day(12, 31), source: place)],
      holidays: [.init(name: "国庆节", firstDay: day(9, 29), lastDay: day(10, 6), source: place)],
      workdays: [day(10, 7), day(10, 8)], source: place)
  }

  @Test("works on weekdays and on days worked in exchange, and never on a holiday")
  func workdays() {
    #expect(calendar.isWorkday(day(9, 28)))
    #expect(!calendar.isWorkday(day(9, 29)))
    #expect(!calendar.isWorkday(day(9, 30)))
    #expect(calendar.isWorkday(day(10, 7)))
    #expect(!calendar.isWorkday(day(10, 14)))
  }

  @Test("teaches on workdays inside a term only")
  func schoolDays() {
    #expect(calendar.isSchoolDay(day(9, 4)))
    #expect(!calendar.isSchoolDay(day(8, 31)))
    #expect(calendar.isWorkday(day(8, 31)))
  }

  @Test("finds the next workday after a holiday, and leaves a workday alone")
  func nextWorkday() {
    #expect(calendar.workday(from: day(9, 30)) == day(10, 7))
    #expect(calendar.workday(from: day(9, 28)) == day(9, 28))
  }
}
