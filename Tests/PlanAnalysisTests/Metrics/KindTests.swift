import FoundationEssentials
import PlanAnalysis
import PlanModel
import Testing

@Suite("A place in an order")
struct RankTests {
  private let eighth = goal("8", kind: .rank, .atMost, unit: "名", words: "进入前八")

  @Test(
    "is met from the place up, without a base",
    arguments: [("1", true), ("8", true), ("9", false)])
  func met(place: String, isMet: Bool) throws {
    let figures = try measured(target(eighth), [observation("2023-09-30", place)])
    #expect((figures.status == .completed) == isMet)
    #expect(figures.progress == nil)
    #expect(figures.expected == nil)
    #expect(figures.pace == nil)
  }

  @Test("has progress only with the place it came from")
  func withBase() throws {
    let figures = try measured(target(eighth, baseline: "12"), [observation("2023-09-30", "11")])
    #expect(figures.progress == decimal("0.25"))
    #expect(figures.status == .farBehind)
  }

  @Test("already better is to be kept", arguments: [("7", Status.onTrack), ("9", .farBehind)])
  func alreadyThere(place: String, status: Status) throws {
    let figures = try measured(target(eighth, baseline: "6"), [observation("2023-09-30", place)])
    #expect(figures.status == status)
    #expect(figures.periodsHeld?.observed == 1)
  }
}

@Suite("So much for each class, school or pupil")
struct PerUnitTests {
  @Test("is measured against the value alone while no base is published")
  func withoutBase() throws {
    let books = target(goal("30", kind: .perUnit, .atLeast, unit: "册"))
    let short = try measured(books, [observation("2023-09-30", "20")])
    #expect(short.progress == nil)
    #expect(short.status == .onTrack)
    #expect(try measured(books, [observation("2023-09-30", "30")]).status == .completed)
    let based = target(goal("30", kind: .perUnit, .atLeast, unit: "册"), baseline: "20")
    #expect(try measured(based, [observation("2023-09-30", "25")]).progress == decimal("0.5"))
  }

  @Test("that must not be exceeded holds to the due day")
  func limit() throws {
    let pupils = target(goal("50", kind: .perUnit, .atMost, unit: "人", words: "每班不超过50人"))
    let held = try measured(pupils, [observation("2023-09-30", "50")])
    #expect(held.status == .onTrack)
    #expect(held.periodsHeld == PeriodsHeld(held: 1, observed: 1))
    #expect(try measured(pupils, [observation("2023-09-30", "50.1")]).status == .farBehind)
  }

  @Test("comes down to a limit from a base above it")
  func down() throws {
    let pupils = target(goal("50", kind: .perUnit, .atMost, unit: "人"), baseline: "56")
    let figures = try measured(pupils, [observation("2023-09-30", "53")])
    #expect(figures.progress == decimal("0.5"))
  }
}

@Suite("A share of a published whole")
struct ShareTests {
  private let all = goal("100", kind: .coverage, .fullCoverage, unit: "%", words: "全覆盖")

  private func counted(
    _ part: String, of whole: String, unit: String? = nil, school: String? = nil,
    line number: Int = 2
  ) -> Observation {
    Observation(
      day: Located(day("2023-09-30"), at: line(number)), target: Located("t1-a", at: line(number)),
      school: school.map { Located($0, at: line(number)) },
      value: Located(decimal(part), at: line(number)), writtenUnit: unit, whole: decimal(whole),
      source: line(number))
  }

  private let schoolsOf28 = Target.Denominator(value: 28, unit: "所")

  @Test("carries both numbers, from the record or from the plan")
  func parts() throws {
    let written = try measured(target(all), [counted("23", of: "28")])
    #expect(written.value.map { rounded($0, places: 9) } == decimal("82.142857143"))
    #expect(written.progress.map { rounded($0, places: 9) } == decimal("0.821428571"))
    #expect(written.parts == PartOfWhole(23, of: 28))
    let published = try measured(
      target(all, denominator: schoolsOf28), [observation("2023-09-30", "23")])
    #expect(published.value == written.value)
    #expect(published.parts == PartOfWhole(23, of: 28, unit: "所"))
    #expect(published.reason.chinese.contains("9月30日为82.1%（28所中23所）"))
    #expect(published.reason.english.contains("82.1% (23 of 28) on 2023-09-30"))
  }

  @Test("takes a number written as a rate for the share it is")
  func writtenRate() throws {
    let figures = try measured(
      target(all, denominator: schoolsOf28), [observation("2023-09-30", "82", writtenUnit: "%")])
    #expect(figures.value == 82)
    #expect(figures.parts == nil)
  }

  @Test(
    "is all only when the part is the whole",
    arguments: [("26", false), ("27", true), ("28", true)])
  func whole(part: String, isMet: Bool) throws {
    let figures = try measured(target(all), [counted(part, of: "27")])
    #expect((figures.status == .completed) == isMet)
  }

  @Test("is not all at a share that only rounds to it")
  func almost() throws {
    let figures = try measured(target(all), [counted("99999999", of: "100000000")])
    #expect(figures.status != .completed)
  }

  @Test("is compared exactly where it never ends as a decimal")
  func thirds() throws {
    // One third by 30 June, 1/30 of the way: exactly 30 points, which is still only behind.
    func status(_ part: String, _ whole: String) throws -> Status {
      try measured(
        target(all, start: "2023-04-01", pace: .quarterly), [counted(part, of: whole)],
        asOf: "2023-09-30"
      ).status
    }
    // Two thirds by 30 September: 11/30 is exactly 30 points less, 17/30 exactly 10.
    #expect(try status("11", "30") == .behind)
    #expect(try status("10.9999", "30") == .farBehind)
    #expect(try status("17", "30") == .behind)
    #expect(try status("17.0001", "30") == .onTrack)
  }

  @Test("cannot be said of nothing, and 0 of nothing is not 0")
  func ofNothing() throws {
    let figures = try measured(target(all), [counted("0", of: "0")])
    #expect(figures.value == nil)
    #expect(figures.status == .notReported)
  }

  @Test("in per mille counts thousandths, and a count keeps its number beside the whole")
  func otherUnits() throws {
    let rate = try measured(target(goal("5", .atMost, unit: "‰")), [counted("3", of: "1000")])
    #expect(rate.value == 3)
    let count = try measured(target(goal("20", unit: "所")), [counted("14", of: "28")])
    #expect(count.value == 14)
    #expect(count.parts == PartOfWhole(14, of: 28))
  }

  @Test("lists the correction of the whole alone")
  func correctedWhole() throws {
    let figures = try measured(
      target(all), [counted("14", of: "28"), counted("14", of: "20", line: 3)])
    let correction = try #require(figures.corrections.first)
    #expect((correction.old, correction.new) == (50, 70))
    #expect(correction.oldParts == PartOfWhole(14, of: 28))
    #expect(correction.newParts == PartOfWhole(14, of: 20))
  }

  @Test("is made from the sums of schools' counts, not from their shares")
  func ofSchools() throws {
    let schools = [school("a"), school("b")]
    let own = try measured(
      target(all, rollUp: .sum),
      [counted("9", of: "10", school: "a"), counted("1", of: "30", school: "b", line: 3)],
      schools: schools)
    #expect(own.value == 25)
    #expect(own.parts == PartOfWhole(10, of: 40))
    #expect(own.schools.map(\.parts) == [PartOfWhole(9, of: 10), PartOfWhole(1, of: 30)])
    let published = try measured(
      target(all, rollUp: .sum, denominator: .init(value: 80, unit: "名")),
      [
        observation("2023-09-30", "9", school: "a"), observation("2023-09-30", "1", school: "b"),
      ], schools: schools)
    #expect(published.value == decimal("12.5"))
    #expect(published.parts == PartOfWhole(10, of: 80, unit: "名"))
  }

  @Test("of schools names how many of how many")
  func shareOfSchools() throws {
    let figures = try measured(
      target(all, rollUp: .shareOfSchools),
      [observation("2023-09-30", "1", school: "a"), observation("2023-09-30", "0", school: "b")],
      schools: [school("a"), school("b"), school("c")])
    #expect(figures.parts == PartOfWhole(1, of: 3, unit: "所"))
    #expect(figures.reason.chinese.contains("33.3%（3所中1所）"))
  }
}

@Suite("A change against a base")
struct RelativeTests {
  @Test(
    "without a step needs any step at all, with one the whole of it",
    arguments: [
      (nil, "92", false, nil), (nil, "92.1", true, nil), ("2", "93", false, "0.5"),
      ("2", "94", true, "1"), ("2", "91", false, "-0.5"), ("0", "92", true, nil),
      ("0", "91.9", false, nil),
    ] as [(String?, String, Bool, String?)])
  func rise(step: String?, value: String, isMet: Bool, progress: String?) throws {
    let figures = try measured(
      target(goal(step, kind: .relative, .increaseBy, unit: "%"), baseline: "92"),
      [observation("2023-09-30", value)])
    #expect((figures.status == .completed) == isMet)
    #expect(figures.progress == progress.map(decimal))
  }

  @Test(
    "may lead down",
    arguments: [(nil, "92", false), (nil, "91.9", true), ("2", "90", true)]
      as [(String?, String, Bool)])
  func fall(step: String?, value: String, isMet: Bool) throws {
    let figures = try measured(
      target(goal(step, kind: .relative, .decreaseBy, unit: "%"), baseline: "92"),
      [observation("2023-09-30", value)])
    #expect((figures.status == .completed) == isMet)
  }

  @Test("that doubles is a step as large as the base")
  func doubling() throws {
    let twice = target(goal("60", kind: .relative, .increaseBy, unit: "人"), baseline: "60")
    let figures = try measured(twice, [observation("2023-09-30", "105")])
    #expect(figures.progress == decimal("0.75"))
    #expect(try measured(twice, [observation("2023-09-30", "120")]).status == .completed)
  }
}

@Suite("A promise longer than its plan")
struct MultiYearTests {
  private let three = target(goal("90"), start: "2021-01-01", due: "2025-12-31")

  @Test("is paced over its own time and counts what came since its start")
  func pace() throws {
    let rows = [
      observation("2020-12-31", "1"), observation("2021-12-31", "20", line: 3),
      observation("2022-12-31", "45", line: 4),
    ]
    let figures = try measured(three, rows, asOf: "2023-03-30")
    #expect(figures.points.map(\.value) == [20, 45])
    // Two years of 365 days and 89 days of 1826.
    #expect(figures.expected == Decimal(819) / 1826)
    #expect(figures.progress == decimal("0.5"))
    #expect(figures.status == .onTrack)
    let quarterly = try measured(
      target(goal("90"), start: "2021-01-01", due: "2025-12-31", pace: .quarterly), rows,
      asOf: "2023-03-30")
    #expect(quarterly.expected == decimal("0.4"))
  }

  @Test("to keep something holds only when it is known to the end of its own time")
  func keep() throws {
    let keep = target(
      goal("95", kind: .keep, .atLeast, unit: "%"), start: "2022-01-01", due: "2024-12-31")
    let rows = [observation("2022-06-30", "96"), observation("2023-12-31", "96", line: 3)]
    #expect(try measured(keep, rows, asOf: "2023-12-31").status == .onTrack)
    #expect(
      try measured(keep, rows, asOf: "2023-12-31").periodsHeld
        == PeriodsHeld(held: 2, observed: 2))
    #expect(try measured(keep, rows, asOf: "2025-01-01").status == .overdue)
    let closed = rows + [observation("2024-12-31", "95", line: 4)]
    #expect(try measured(keep, closed, asOf: "2025-01-01").status == .completed)
  }
}

@Suite("A target of several series")
struct SeveralSeriesTests {
  private let both = target(
    goal("100", kind: .coverage, .fullCoverage, unit: "%"), series: ["封闭管理", "一键报警"])

  private func row(
    _ series: String?, _ value: String, _ dayText: String = "2023-09-30", line number: Int
  )
    -> Observation
  {
    Observation(
      day: Located(day(dayText), at: line(number)), target: Located("t1-a", at: line(number)),
      school: nil, value: Located(decimal(value), at: line(number)), series: series,
      source: line(number))
  }

  @Test("is as bad as the worst of them, and says which")
  func worst() throws {
    let figures = try measured(
      both, [row("封闭管理", "100", line: 2), row("一键报警", "60", line: 3)])
    #expect(figures.series.map(\.name.value) == ["封闭管理", "一键报警"])
    #expect(figures.series.map(\.figures.status) == [.completed, .behind])
    #expect(figures.status == .behind)
    #expect(figures.value == 60)
    #expect(figures.progress == decimal("0.6"))
    #expect(figures.reason.chinese.hasPrefix("一键报警：目标100%，9月30日为60%"))
    #expect(figures.coverage == Coverage(reported: 2, due: 2))
  }

  @Test("takes the one least far along of two that stand alike")
  func leastFar() throws {
    let figures = try measured(
      both, [row("封闭管理", "60", line: 2), row("一键报警", "55", line: 3)])
    #expect(figures.series.map(\.figures.status) == [.behind, .behind])
    #expect(figures.value == 55)
  }

  @Test("is completed only when all are, on the day of the last")
  func completed() throws {
    let figures = try measured(
      both,
      [row("封闭管理", "100", "2023-03-31", line: 2), row("一键报警", "100", "2023-06-30", line: 3)])
    #expect(figures.status == .completed)
    #expect(figures.completionDay == day("2023-06-30"))
    #expect(figures.reason.chinese == "2个分项均已完成")
  }

  @Test("is not reported while one has no record, whatever the others say")
  func silent() throws {
    let figures = try measured(both, [row("封闭管理", "100", line: 2)])
    #expect(figures.status == .notReported)
    #expect(figures.value == nil)
    #expect(figures.reporting == .missing)
    #expect(figures.coverage == Coverage(reported: 1, due: 2))
    let ofTask = try measured(
      task(targets: [both]), [row("封闭管理", "100", line: 2)], reports: [report(3)])
    #expect(ofTask.coverage == Coverage(reported: 1, due: 2))
  }

  @Test("counts no record without the name of a series, nor with one nobody knows")
  func unnamed() throws {
    let figures = try measured(both, [row(nil, "100", line: 2), row("x", "100", line: 3)])
    #expect(figures.series.allSatisfy { $0.figures.points.isEmpty })
    let single = try measured(target(goal("10")), [row("x", "10", line: 2)])
    #expect(single.value == nil)
  }
}
