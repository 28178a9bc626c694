import FoundationEssentials
import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("School figures by township, group and level")
struct BreakdownTests {
  private let schools = [
    school("a", level: "小学", township: "柳溪镇", group: "甲集团"),
    school("b", level: "小学", township: "云岭镇"),
    school("c", level: "初中", township: "柳溪镇", group: "甲集团"),
    school("d", level: "初中", township: "云岭镇"),
    school("e", level: "小学", township: "云岭镇"),
    school("f", level: "小学"),
    school("g", level: "初中", township: "柳溪镇"),
    school("h", level: "小学", township: "云岭镇"),
  ]

  private func figures(
    _ rule: RollUp, _ values: [String?], goal wanted: Goal = goal("20", unit: "分"),
    schools: [School]? = nil
  ) throws -> TargetFigures {
    let schools = schools ?? self.schools
    return try measured(
      target(wanted, rollUp: rule),
      zip(schools, values).compactMap { school, value in
        value.map { observation("2023-09-30", $0, school: school.id) }
      }, schools: schools)
  }

  private func rows(_ figures: TargetFigures, _ dimension: Breakdown.Dimension) -> [Breakdown.Row] {
    figures.breakdowns.first { $0.dimension == dimension }?.rows ?? []
  }

  @Test("stand in the order of the register, those without the attribute last")
  func order() throws {
    let figures = try figures(.sum, ["1", "2", "3", "4", "5", "6", "7", nil])
    #expect(rows(figures, .township).map(\.name) == ["柳溪镇", "云岭镇", nil])
    #expect(rows(figures, .township).map(\.schools) == [3, 4, 1])
    #expect(rows(figures, .township).map(\.reported) == [3, 3, 1])
    #expect(rows(figures, .township).map(\.value) == [11, 11, 6])
    #expect(rows(figures, .group).map(\.name) == ["甲集团", nil])
    #expect(rows(figures, .level).map(\.value) == [14, 14])
  }

  @Test(
    "are rolled up by the target's own rule, missing schools never taken as 0",
    arguments: [(RollUp.mean, "25"), (.min, "10"), (.max, "40"), (.all, "10")])
  func rules(_ rule: RollUp, _ value: String) throws {
    let figures = try figures(rule, [nil, "10", nil, "40", "25", "1", "2", nil])
    #expect(rows(figures, .township).map(\.value) == [2, decimal(value), 1])
    #expect(rows(figures, .township).map(\.met) == [0, 2, 0])
    #expect(rows(figures, .township).map(\.reported) == [1, 3, 1])
  }

  @Test("of a share of schools print how many of how many")
  func share() throws {
    let figures = try figures(
      .shareOfSchools, ["1", "1", "0", "1", nil, "1", nil, "0"],
      goal: goal("100", kind: .coverage, .fullCoverage, unit: "%"))
    let towns = rows(figures, .township)
    #expect(towns.map { $0.parts?.part } == [1, 2, 1])
    #expect(towns.map { $0.parts?.whole } == [3, 4, 1])
    #expect(towns.map(\.value) == [Decimal(100) / 3, 50, 100])
    #expect(towns.map(\.met) == [1, 2, 1])
  }

  @Test("have no value where no school has reported")
  func silent() throws {
    let figures = try figures(.sum, [nil, "2", nil, "4", "5", "6", nil, nil])
    #expect(rows(figures, .township).map(\.value) == [nil, 11, 6])
    #expect(rows(figures, .township)[0].met == nil)
  }

  @Test("count no school that has closed")
  func closed() throws {
    var schools = schools
    schools.append(school("z", level: "小学", township: "云岭镇", closed: "2023-06-30"))
    let figures = try figures(
      .sum, ["1", "2", "3", "4", "5", "6", "7", "8", "90"], schools: schools)
    #expect(rows(figures, .township).map(\.schools) == [3, 4, 1])
    #expect(figures.schoolChanges.map(\.school.id) == ["z"])
    #expect(figures.schoolChanges.map(\.kind) == [.closed])
  }

  @Test("are not made of fewer than eight schools, nor of county values")
  func few() throws {
    #expect(
      try figures(.sum, ["1", "2"], schools: Array(schools.dropLast())).breakdowns.isEmpty)
    let county = try measured(
      target(goal("20"), rollUp: .sum), [observation("2023-09-30", "3")], schools: schools)
    #expect(county.breakdowns.isEmpty)
  }

  @Test("have shares of the whole that add up to 100")
  func shares() throws {
    let figures = try figures(.sum, ["1", "1", "0", "0", "0", "1", "0", "0"], goal: goal("20"))
    let towns = try #require(figures.breakdowns.first)
    let shares = try #require(towns.sharesOfWhole(by: .sum, figures.target.goal))
    #expect(shares.map { $0.description } == ["33.4", "33.3", "33.3"])
    #expect(shares.reduce(0, +) == 100)
    #expect(towns.sharesOfWhole(by: .mean, figures.target.goal) == nil)
  }
}

@Suite("The schools behind a county value")
struct SchoolsBehindTests {
  private let schools = [
    school("a", enrolment: 100), school("b", enrolment: 300), school("c"),
    school("old", enrolment: 50, closed: "2023-06-30"),
    school("new", enrolment: 80, opened: "2023-09-01"),
  ]

  @Test("are counted on the day of each value")
  func coverage() throws {
    let figures = try measured(
      target(goal("10"), rollUp: .sum),
      [
        observation("2023-03-31", "1", school: "a"), observation("2023-03-31", "2", school: "old"),
        observation("2023-06-30", "3", school: "b"), observation("2023-09-30", "4", school: "new"),
      ], schools: schools)
    #expect(figures.points.map(\.value) == [3, 6, 8])
    #expect(
      figures.points.map(\.coverage) == [
        Coverage(reported: 2, due: 4), Coverage(reported: 3, due: 4),
        Coverage(reported: 3, due: 4),
      ])
    #expect(figures.coverage.reported <= figures.coverage.due)
  }

  @Test("that opened or closed meanwhile are named with the day")
  func changes() throws {
    let figures = try measured(
      target(goal("10"), rollUp: .sum), [observation("2023-09-30", "1", school: "a")],
      schools: schools)
    #expect(figures.schoolChanges.map(\.school.id) == ["old", "new"])
    #expect(figures.schoolChanges.map(\.day) == [day("2023-06-30"), day("2023-09-01")])
  }

  @Test(
    "make no value where none has what the rule needs",
    arguments: [RollUp.sum, .mean, .min, .max, .all, .shareOfSchools, .weightedMean])
  func nothing(_ rule: RollUp) throws {
    let figures = try measured(target(goal("10"), rollUp: rule), schools: schools)
    #expect(figures.value == nil)
    #expect(figures.points.isEmpty)
  }

  @Test("have no weighted mean without any enrolment")
  func noEnrolment() throws {
    let figures = try measured(
      target(goal("10"), rollUp: .weightedMean), [observation("2023-09-30", "7", school: "c")],
      schools: schools)
    #expect(figures.value == nil)
    #expect(figures.coverage.reported == 1)
  }

  @Test(
    "are averaged exactly",
    arguments: [
      (RollUp.mean, "0.2"), (.sum, "0.6"), (.weightedMean, "0.175"), (.min, "0.1"), (.max, "0.3"),
    ])
  func exact(_ rule: RollUp, _ value: String) throws {
    // (0.1×100 + 0.2×300) ÷ 400 = 0.175; binary fractions would miss every one of these.
    let figures = try measured(
      target(goal("10"), rollUp: rule),
      [
        observation("2023-09-30", "0.1", school: "a"),
        observation("2023-09-30", "0.2", school: "b"),
        observation("2023-09-30", "0.3", school: "c"),
      ], schools: schools)
    #expect(figures.value == decimal(value))
  }

  @Test("say nothing of a value that the county reports itself")
  func latest() throws {
    let figures = try measured(
      target(goal("10"), rollUp: .latest),
      [
        observation("2023-06-30", "3"), observation("2023-09-30", "5"),
        observation("2023-09-30", "9", school: "a"),
      ], schools: schools)
    #expect(figures.value == 5)
    #expect(figures.points.map(\.coverage) == [nil, nil])
    #expect(figures.schools.map(\.value) == [9, nil, nil, nil])
    #expect(figures.schoolChanges.isEmpty)
  }
}
