import FoundationEssentials
import PlanModel
import SiteRendering
import Testing

@Suite("A line of steps")
struct StepLineTests {
  static func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2023, month: month, day: day) ?? .firstOfYear(2023)
  }

  private func figures(_ points: [(Day, Decimal)], cutOff: Day) -> StepLine.Figures {
    StepLine.Figures(
      points: points.map { (day: $0.0, value: $0.1) }, start: .firstOfYear(2023),
      due: .lastOfYear(2023), cutOff: cutOff, goal: 20, paceFrom: 0)
  }

  @Test("needs two points: one point has no course")
  func onePoint() {
    #expect(StepLine(figures([], cutOff: Self.day(9, 30))) == nil)
    #expect(StepLine(figures([(Self.day(3, 1), 2)], cutOff: Self.day(9, 30))) == nil)
  }

  @Test("goes level, then straight up or down, and holds the last value to the cut-off only")
  func steps() throws {
    let line = try #require(
      StepLine(figures([(Self.day(1, 1), 0), (Self.day(7, 1), 10)], cutOff: Self.day(10, 1))))
    #expect(
      line.steps == [
        .init(fromX: "0%", fromY: "220", toX: "49.72%", toY: "220"),
        .init(fromX: "49.72%", fromY: "220", toX: "49.72%", toY: "123"),
        .init(fromX: "49.72%", fromY: "123", toX: "75%", toY: "123"),
      ])
    #expect(line.cutOff.fromX == "75%")
    #expect(line.last == .init(x: "49.72%", y: "123"))
  }

  @Test("draws the goal across and the pace from the first to the last day")
  func levels() throws {
    let line = try #require(
      StepLine(figures([(Self.day(2, 1), 4), (Self.day(7, 1), 10)], cutOff: Self.day(7, 1))))
    #expect(line.goals == [.init(fromX: "0%", fromY: "26", toX: "100%", toY: "26")])
    #expect(line.pace == [.init(fromX: "0%", fromY: "220", toX: "100%", toY: "26")])
  }

  @Test("keeps 0 on the scale and makes room for values below it")
  func negative() throws {
    let line = try #require(
      StepLine(figures([(Self.day(2, 1), -20), (Self.day(7, 1), 10)], cutOff: Self.day(7, 1))))
    #expect(line.axis.fromY == "123")
    #expect(line.steps.first?.fromY == "220")
  }

  @Test("names no more than six days below the axis, in order, inside the drawing")
  func ticks() throws {
    let line = try #require(
      StepLine(figures([(Self.day(2, 1), 1), (Self.day(7, 1), 10)], cutOff: Self.day(7, 1))))
    #expect(line.ticks.map(\.day.month) == [1, 4, 7, 10])
    #expect(line.ticks.map(\.anchor) == ["start", "middle", "middle", "middle"])
  }

  @Test("stands even when all values are 0 on one day's span")
  func flat() throws {
    let points: [(day: Day, value: Decimal)] = [(Self.day(1, 1), 0), (Self.day(1, 2), 0)]
    let line = try #require(
      StepLine(
        StepLine.Figures(
          points: points, start: Self.day(1, 1), due: Self.day(1, 1), cutOff: Self.day(1, 1))))
    #expect(line.pace.isEmpty)
    #expect(line.goals.isEmpty)
  }
}
