import PlanModel
import Testing

@Suite("A day of the calendar")
struct DayTests {
  @Test("exists only where the calendar has it")
  func existence() {
    #expect(Day(year: 2024, month: 2, day: 29) != nil)
    #expect(Day(year: 2023, month: 2, day: 29) == nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
    #expect(Day(year: 2023, month: 13, day: 1) == nil)
    #expect(Day(year: 2023, month: 4, day: 31) == nil)
  }

  @Test("keeps its place when counted in days", arguments: [1, 4, 100, 1900, 2000, 2023, 2024])
  func ordinals(year: Int) throws {
    var day = Day.firstOfYear(year)
    for _ in 0..<400 {
      let next = day.adding(days: 1)
      #expect(next > day)
      #expect(next.days(since: day) == 1)
      #expect(Day(ordinal: next.ordinal) == next)
      day = next
    }
  }

  @Test("counts the days between two days")
  func distance() throws {
    let start = try #require(Day(year: 2023, month: 6, day: 30))
    let end = try #require(Day(year: 2023, month: 9, day: 30))
    #expect(end.days(since: start) == 92)
    #expect(Day.lastOfYear(2024).days(since: .firstOfYear(2024)) == 365)
  }

  @Test("prints as ISO 8601")
  func text() throws {
    #expect(String(describing: try #require(Day(year: 2023, month: 4, day: 9))) == "2023-04-09")
  }

  @Test(
    "knows its weekday",
    arguments: [
      ("2023-01-01", 7), ("2023-04-19", 3), ("2024-02-29", 4), ("2000-03-01", 3), ("1900-01-01", 1),
    ])
  func weekday(text: String, expected: Int) throws {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let day = try #require(Day(year: parts[0], month: parts[1], day: parts[2]))
    #expect(day.weekday == expected)
    #expect(day.isWeekend == (expected > 5))
  }
}
