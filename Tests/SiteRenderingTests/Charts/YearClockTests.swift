import PlanModel
import SiteRendering
import Testing

@Suite("The clock of a year")
struct YearClockTests {
  @Test("fills the months that have passed and the part of the one that runs")
  func middle() {
    let months = YearClock(
      from: day(2023, 1, 1), to: day(2023, 12, 31), cutOff: day(2023, 4, 15)
    ).months

    #expect(months.count == 12)
    #expect(months.map(\.x).prefix(3) == ["0%", "8.33%", "16.67%"])
    #expect(months[2].passed == months[2].width)
    #expect(months[3].passed == "3.58%")
    #expect(months[4].passed == nil)
  }

  @Test("runs over the new year with a school year")
  func schoolYear() {
    let months = YearClock(
      from: day(2023, 9, 1), to: day(2024, 8, 31), cutOff: day(2024, 1, 31)
    ).months

    #expect(months.count == 12)
    #expect(months.count { $0.passed != nil } == 5)
  }
}
