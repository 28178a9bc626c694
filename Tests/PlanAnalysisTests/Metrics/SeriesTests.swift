import FoundationEssentials
import PlanAnalysis
import PlanModel
import Testing

@Suite("The records of a target")
struct SeriesTests {
  @Test("give one point a day, the later line replacing the earlier, both listed")
  func corrections() throws {
    let figures = try measured(
      target(goal("10")),
      [
        observation("2023-06-30", "3", line: 2), observation("2023-09-15", "5", line: 3),
        observation("2023-06-30", "4", note: "更正", line: 4),
      ])
    #expect(figures.points.map(\.value) == [4, 5])
    #expect(figures.points.map(\.sources) == [[line(4)], [line(3)]])
    let correction = try #require(figures.corrections.first)
    #expect(figures.corrections.count == 1)
    #expect(correction.day == day("2023-06-30"))
    #expect((correction.old, correction.new) == (3, 4))
    #expect(correction.reason == "更正")
    #expect(correction.source == line(4))
  }

  @Test("may come in any order, as long as lines of one day keep theirs")
  func order() throws {
    let rows = [
      observation("2023-03-31", "1", line: 2), observation("2023-06-30", "2", line: 3),
      observation("2023-06-30", "3", line: 4), observation("2023-09-30", "6", line: 5),
    ]
    let usual = try measured(target(goal("10")), rows)
    // The two lines of 30 June are 1 and 2; they stay in order.
    for order in [[3, 1, 2, 0], [1, 3, 2, 0], [1, 2, 0, 3], [0, 3, 1, 2], [1, 0, 3, 2]] {
      let turned = try measured(target(goal("10")), order.map { rows[$0] })
      #expect(turned.value == usual.value)
      #expect(turned.points.map(\.value) == usual.points.map(\.value))
      #expect(turned.points.map(\.sources) == usual.points.map(\.sources))
      #expect(turned.corrections.map(\.old) == usual.corrections.map(\.old))
      #expect(turned.reason == usual.reason)
    }
  }

  @Test("of an unknown target or school change nothing")
  func unknown() throws {
    let figures = try measured(
      target(goal("10"), rollUp: .sum),
      [
        observation("2023-09-30", "6", school: "a"), observation("2023-09-30", "90", school: "zz"),
        observation("2023-09-30", "90", target: "t9-z"),
      ], schools: [school("a")])
    #expect(figures.value == 6)
  }

  @Test("with values too large for exact arithmetic break nothing")
  func hugeValues() throws {
    let huge = String(repeating: "9", count: 120)
    let figures = try measured(
      target(goal(huge), baseline: "-" + huge), [observation("2023-09-30", "0." + huge)])
    #expect(!figures.reason.chinese.isEmpty)
  }
}

@Suite("School figures")
struct SchoolRollUpTests {
  private let schools = [
    school("a", enrolment: 100), school("b", enrolment: 300), school("c"),
    school("closed", enrolment: 50, closed: "2023-06-30"),
    school("new", enrolment: 80, opened: "2023-10-01"),
  ]

  private func figures(
    _ rule: RollUp?, _ rows: [Observation], unit: String = "所", asOf: String = "2023-09-30"
  ) throws -> TargetFigures {
    try measured(
      target(goal("10", unit: unit), rollUp: rule), rows, schools: schools, asOf: asOf)
  }

  @Test(
    "become the county's by the declared rule",
    arguments: [
      (RollUp.sum, "9"), (.mean, "3"), (.min, "1"), (.max, "5"), (.all, "1"),
      // (1×100 + 5×300) ÷ 400; c has no enrolment and no weight.
      (.weightedMean, "4"),
    ])
  func rules(rule: RollUp, value: String) throws {
    let figures = try figures(
      rule,
      [
        observation("2023-09-30", "1", school: "a"), observation("2023-09-30", "5", school: "b"),
        observation("2023-09-30", "3", school: "c"),
      ])
    #expect(figures.value == decimal(value))
    #expect(figures.coverage == Coverage(reported: 3, due: 3))
    #expect(figures.reporting == .onTime)
  }

  @Test("as a share count all schools that should report, silent ones as not done")
  func share() throws {
    let figures = try figures(
      .shareOfSchools,
      [observation("2023-09-30", "1", school: "a"), observation("2023-09-30", "0", school: "b")],
      unit: "%")
    #expect(figures.value == Decimal(100) / 3)
    #expect(figures.coverage == Coverage(reported: 2, due: 3))
    #expect(figures.reporting == .missing)
    #expect(figures.schools.map(\.school.id) == ["a", "b", "c"])
    #expect(figures.schools.map(\.value) == [1, 0, nil])
    #expect(figures.schools.map(\.owesRecord) == [false, false, true])
  }

  @Test("name as owing also a school whose only value is of an earlier period")
  func earlierPeriod() throws {
    let figures = try figures(
      .mean,
      [observation("2023-09-30", "4", school: "a"), observation("2023-06-30", "2", school: "b")])
    #expect(figures.schools.map(\.value) == [4, 2, nil])
    #expect(figures.schools.map(\.owesRecord) == [false, true, true])
    #expect(figures.coverage == Coverage(reported: 1, due: 3))
  }

  @Test("leave silent schools out of a mean, never taking them as 0")
  func silentInMean() throws {
    let figures = try figures(.mean, [observation("2023-09-30", "4", school: "a")])
    #expect(figures.value == 4)
    #expect(figures.coverage == Coverage(reported: 1, due: 3))
    #expect(figures.status != .notReported)
    #expect(figures.reason.chinese.contains("2所学校未报"))
  }

  @Test("of 'all' are not completed while a school is silent")
  func allNeedsEverySchool() throws {
    let some = [
      observation("2023-09-30", "12", school: "a"), observation("2023-09-30", "11", school: "b"),
    ]
    #expect(try figures(.all, some).status != .completed)
    #expect(
      try figures(.all, some + [observation("2023-09-30", "10", school: "c")]).status
        == .completed)
  }

  @Test("of 'all' under a ceiling take the highest value")
  func allUnderCeiling() throws {
    let figures = try measured(
      target(goal("2", kind: .ceiling, .atMost, unit: "%"), rollUp: .all),
      [observation("2023-09-30", "1", school: "a"), observation("2023-09-30", "3", school: "b")],
      schools: schools)
    #expect(figures.value == 3)
    #expect(figures.status == .farBehind)
  }

  @Test("use each school's newest value up to the day, one point for each day with a record")
  func byDay() throws {
    let figures = try figures(
      .sum,
      [
        observation("2023-03-31", "1", school: "a"), observation("2023-03-31", "2", school: "b"),
        observation("2023-09-30", "4", school: "a"),
      ])
    #expect(figures.points.map(\.value) == [3, 6])
    #expect(figures.coverage == Coverage(reported: 1, due: 3))
  }

  @Test("about all schools are undone by one that opens later and is silent")
  func undoneByNewSchool() throws {
    let rows = ["a", "b", "c", "closed"].map { observation("2023-06-30", "1", school: $0) }
    let promise = target(
      goal("100", kind: .coverage, .fullCoverage, unit: "%"), rollUp: .shareOfSchools)
    let before = try measured(promise, rows, schools: schools, asOf: "2023-09-15")
    #expect(before.status == .completed)
    let after = try measured(promise, rows, schools: schools, asOf: "2023-10-01")
    #expect(after.status == .notReported)
    #expect(after.value == 100)
  }

  @Test("of a school that opens later are not due before")
  func openedLater() throws {
    let early = try figures(.sum, [observation("2023-09-30", "2", school: "a")])
    #expect(!early.schools.contains { $0.school.id == "new" })
    let later = try figures(
      .sum, [observation("2023-12-31", "2", school: "new")], asOf: "2023-12-31")
    #expect(later.coverage == Coverage(reported: 1, due: 4))
  }

  @Test("stand aside where the county has records of its own")
  func countyWins() throws {
    let figures = try figures(
      .sum,
      [
        observation("2023-09-30", "2", school: "a"), observation("2023-09-30", "3", school: "b"),
        observation("2023-09-30", "7"),
      ])
    #expect(figures.value == 7)
    #expect(figures.coverage == Coverage(reported: 1, due: 1))
    #expect(figures.schools.map(\.value) == [2, 3, nil])
  }

  @Test("without a rule do not count")
  func withoutRule() throws {
    let figures = try figures(nil, [observation("2023-09-30", "2", school: "a")])
    #expect(figures.value == nil)
    #expect(figures.status == .notReported)
    #expect(figures.schools.isEmpty)
  }

  @Test("none of which has come are not reported, with every school named")
  func silence() throws {
    let figures = try figures(.sum, [])
    #expect(figures.status == .notReported)
    #expect(figures.coverage == Coverage(reported: 0, due: 3))
    #expect(figures.schools.map(\.school.id) == ["a", "b", "c"])
  }

  @Test("corrected by a later line name the school")
  func correction() throws {
    let figures = try figures(
      .sum,
      [
        observation("2023-09-30", "2", school: "a"), observation("2023-09-30", "3", school: "b"),
        observation("2023-09-30", "5", school: "a", line: 9),
      ])
    #expect(figures.value == 8)
    #expect(figures.corrections.map(\.school) == ["a"])
  }
}
