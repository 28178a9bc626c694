import FoundationEssentials
import PlanAnalysis
import PlanModel
import Testing

@Suite("Pace")
struct PaceTests {
  @Test(
    "counts both end days and stays between 0 and 1",
    arguments: [
      ("2022-12-31", 0, 365), ("2023-01-01", 1, 365), ("2023-09-30", 273, 365),
      ("2023-12-31", 365, 365), ("2024-06-01", 365, 365),
    ])
  func bothEnds(asOf: String, passed: Int, all: Int) {
    let share = elapsedShare(from: day("2023-01-01"), to: day("2023-12-31"), on: day(asOf))
    #expect(share.numerator == Decimal(passed))
    #expect(share.denominator == Decimal(all))
  }

  @Test("has passed wholly on the due day when that lies before the start")
  func turnedAround() {
    let (start, due) = (day("2023-06-01"), day("2023-05-01"))
    #expect(elapsedShare(from: start, to: due, on: day("2023-04-30")).quotient == 0)
    #expect(elapsedShare(from: start, to: due, on: day("2023-05-01")).quotient == 1)
  }

  @Test("says which value would be expected today")
  func expectedValue() throws {
    let figures = try measured(
      target(goal("20"), baseline: "10"), [observation("2023-09-30", "16")])
    #expect(figures.expectedValue == 10 + Decimal(2730) / 365)
  }
}

@Suite("The thresholds of pace")
struct ThresholdTests {
  /// A target over ten days of which all have passed: the gap is 100 − 100·P.
  private func figures(
    _ value: String, measuring: MeasuringSettings = MeasuringSettings()
  ) throws -> TargetFigures {
    try measured(
      target(
        goal("1000000"), start: "2023-09-21", due: "2023-09-30"),
      [observation("2023-09-30", value)], measuring: measuring)
  }

  @Test(
    "are half-open: from 10 points it is behind, above 30 far behind",
    arguments: [
      ("900001", Status.onTrack, "9.9999"), ("900000", .behind, "10"),
      ("899999", .behind, "10.0001"), ("700001", .behind, "29.9999"), ("700000", .behind, "30"),
      ("699999.999", .farBehind, "30.0000001"),
    ])
  func edges(value: String, status: Status, gap: String) throws {
    let figures = try figures(value)
    #expect(figures.gap == decimal(gap))
    #expect(figures.status == status)
  }

  @Test(
    "are met exactly where no decimal could say so",
    arguments: [("2023-10-08", Status.behind), ("2023-10-09", .onTrack)])
  func thirds(due: String, status: Status) throws {
    // After 4 of 12 days E is 1/3; P is 7/30, exactly 10 points less, and neither ends as a
    // decimal. One day more makes the gap smaller.
    let figures = try measured(
      target(goal("30"), start: "2023-09-27", due: due), [observation("2023-09-30", "7")])
    #expect(figures.status == status)
  }

  @Test("can be set otherwise")
  func configured() throws {
    let strict = MeasuringSettings(behindFrom: 1, farBehindAbove: 2)
    #expect(try figures("985000", measuring: strict).status == .behind)
    #expect(try figures("970000", measuring: strict).status == .farBehind)
  }
}
