import FoundationEssentials
import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A duty")
struct DutyTests {
  private func states(_ figures: DutyFigures?, row: Int = 0) -> [DutyState] {
    figures.map { $0.rows[row].cells.map(\.state) } ?? []
  }

  private let monthly = duty(.month)
  private var firstEight: [DutyRecord] { (1...8).map { done("2023-0\($0)-15") } }

  @Test("is done, partly done, said not to be done, without a word, or not yet due")
  func everyState() throws {
    let twice = duty(.month, 2, start: "2023-04-01")
    let records = [
      done("2023-04-03"), done("2023-04-28"), done("2023-05-08"), done("2023-06-30", "0"),
      done("2023-08-31", "3"), done("2023-09-02", "2"),
    ]
    let figures = try #require(measured(twice, records, asOf: "2023-09-29"))
    #expect(
      states(figures) == [
        .done, .partly, .notDone, .unreported, .done, .doneEarly, .notDue, .notDue, .notDue,
      ])
    #expect(figures.rows[0].cells.map(\.done) == [2, 1, 0, nil, 3, 2, nil, nil, nil])
    #expect(figures.tally.expected == 5)
    #expect(figures.tally.done == 2)
    #expect(figures.tally.missed == 3)
    #expect(figures.tally.ahead == 3)
    #expect(figures.missed.map(\.period.wording.chinese) == ["5月", "6月", "7月"])
    #expect(figures.missed.map(\.cell.state) == [.partly, .notDone, .unreported])
  }

  @Test("is due on the last day of a period, not before, and never pro rata")
  func dueDay() {
    #expect(measured(monthly, firstEight, asOf: "2023-09-29")?.tally.expected == 8)
    #expect(measured(monthly, firstEight, asOf: "2023-09-30")?.tally.expected == 9)
    let fourAYear = duty(.year, 4)
    let half = measured(fourAYear, [done("2023-02-01")], asOf: "2023-12-30")
    #expect(half?.tally.expected == 0)
    #expect(half?.status == .onTrack)
    let end = measured(fourAYear, [done("2023-02-01")], asOf: "2023-12-31")
    #expect(end?.rows[0].cells.map(\.state) == [.partly])
    #expect(end?.status == .farBehind)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let months: [Int]
    let asOf: String
    let status: Status
  }

  @Test(
    "has the first status that fits",
    arguments: [
      Case(
        testDescription: "none missed", months: Array(1...9), asOf: "2023-09-30", status: .onTrack),
      Case(
        testDescription: "9 of 10: a gap of exactly 10", months: Array(1...9), asOf: "2023-10-31",
        status: .behind),
      Case(
        testDescription: "7 of 10: a gap of exactly 30", months: Array(1...7), asOf: "2023-10-31",
        status: .behind),
      Case(
        testDescription: "6 of 9", months: Array(1...6), asOf: "2023-09-30", status: .farBehind),
      Case(testDescription: "no record", months: [], asOf: "2023-09-30", status: .notReported),
      Case(testDescription: "nothing due", months: [], asOf: "2023-01-30", status: .notStarted),
      Case(
        testDescription: "all done on the last day", months: Array(1...12), asOf: "2023-12-31",
        status: .completed),
      Case(
        testDescription: "one missed on the last day", months: Array(2...12), asOf: "2023-12-31",
        status: .onTrack),
      Case(
        testDescription: "one missed, past due", months: Array(2...12), asOf: "2024-01-01",
        status: .overdue),
      Case(testDescription: "silent, past due", months: [], asOf: "2024-01-01", status: .overdue),
    ])
  func status(_ c: Case) throws {
    let records = c.months.map { done("2023-\($0 < 10 ? "0" : "")\($0)-15") }
    let figures = try #require(measured(monthly, records, asOf: c.asOf))
    #expect(figures.status == c.status)
  }

  @Test("is completed as soon as nothing remains, and discontinued when the unit says so")
  func ends() {
    #expect(measured(duty(.year), [done("2023-03-01")])?.status == .completed)
    let stopped = measured(monthly, firstEight, reports: [report(2, .discontinued)])
    #expect(stopped?.status == .discontinued)
  }

  @Test("has not started before its start")
  func start() {
    let later = duty(.month, start: "2023-11-01")
    #expect(measured(later)?.status == .notStarted)
    #expect(measured(later)?.reason.chinese == "11月1日起实施，尚未开始")
  }

  @Test("that nobody recorded says so and is not green")
  func silence() {
    let figures = measured(monthly)
    #expect(figures?.reason.chinese == "截至9月30日应做9次，本期尚无记录")
    #expect(figures?.hasRecords == false)
    #expect(figures?.reporting == .missing)
  }

  @Test("says how often it was missed, and how")
  func reason() {
    let records = [done("2023-07-01", "0"), done("2023-08-01"), done("2023-09-01")]
    let figures = measured(duty(.month, start: "2023-06-01"), records)
    #expect(figures?.reason.chinese == "截至9月30日应做4次，已做2次，漏报1次、注明未做1次")
    #expect(
      figures?.reason.english
        == "due 4 times by 2023-09-30; done 2 times; 1 without a record, 1 said not to be done")
  }

  @Test("takes the later line for the same day, and lists what it replaced")
  func corrections() throws {
    let records = [
      done("2023-09-05", "2", line: 2), done("2023-09-05", "0", note: "误报", line: 9),
      done("2023-09-05", "0", line: 10),
    ]
    let figures = try #require(measured(duty(.month, start: "2023-09-01"), records))
    #expect(states(figures).first == .notDone)
    #expect(figures.corrections.map(\.old) == [2])
    #expect(figures.corrections.map(\.new) == [0])
    #expect(figures.corrections.first?.reason == "误报")
    #expect(figures.rows[0].records.count == 1)
  }

  @Test("leaves out records before its start, after its end, and after the cut-off")
  func outside() {
    let records = [done("2023-08-31"), done("2023-12-01"), done("2023-10-08")]
    let figures = measured(
      duty(.month, start: "2023-09-01", due: "2023-11-30"), records, asOf: "2023-10-07")
    #expect(figures?.hasRecords == false)
    #expect(figures?.tally.expected == 1)
  }
}

@Suite("A duty of schools")
struct SchoolDutyTests {
  private let everywhere = duty(.month, scope: "全部学校", start: "2023-08-01")
  private let schools = [
    school("a"), school("b", opened: "2023-09-01"), school("c", closed: "2023-07-31"),
    school("d", opened: "2023-09-20"),
  ]

  @Test("has a row for each that was open, and counts all rows")
  func rows() throws {
    let records = [done("2023-08-08", at: "a"), done("2023-09-08", at: "b")]
    let figures = try #require(measured(everywhere, records, schools: schools))
    #expect(figures.rows.map(\.school?.id) == ["a", "b", "d"])
    #expect(
      figures.rows.map { $0.cells.prefix(2).map(\.state) } == [
        [.done, .unreported], [.notApplicable, .done],
        // Opened on 20 September: for less than half of the month.
        [.notApplicable, .notApplicable],
      ])
    #expect(figures.tally.expected == 3)
    #expect(figures.tally.done == 2)
    #expect(figures.missed.map(\.school?.id) == ["a"])
    #expect(figures.reporting == .missing)
  }

  @Test("of which the bureau keeps one record has the row of the county")
  func consolidated() throws {
    let figures = try #require(
      measured(everywhere, [done("2023-08-08"), done("2023-09-08")], schools: schools))
    #expect(figures.rows.count == 1)
    #expect(!figures.isBySchool)
    #expect(figures.tally.done == 2)
  }

  @Test("adds up the schools' records when its scope names no schools")
  func otherScope() throws {
    let figures = try #require(
      measured(
        duty(.month, 2, scope: "不能到校的学生", start: "2023-08-01"),
        [done("2023-08-08", at: "a"), done("2023-08-08", at: "b"), done("2023-09-08")],
        schools: schools))
    #expect(figures.rows.count == 1)
    #expect(figures.rows[0].cells.prefix(2).map(\.state) == [.done, .partly])
  }

  @Test("asks nothing in the holidays")
  func holidays() throws {
    let figures = try #require(
      measured(
        everywhere, [done("2023-09-08", at: "a")], schools: [schools[0]], calendar: terms2023))
    #expect(figures.periods.first?.wording.chinese == "9月")
    #expect(figures.status == .onTrack)
  }

  @Test("cannot be counted by day or term without a calendar, nor by words that say no number")
  func uncounted() throws {
    let daily = try #require(measured(duty(.day, scope: "全部学校"), schools: schools))
    #expect(daily.status == nil)
    #expect(daily.reason.english.contains("calendar of school days and terms is missing"))
    let vague = Duty(
      id: "t1-d1", title: "巡查", frequency: "经常", scope: nil, leads: [], source: plan2023)
    #expect(measured(vague)?.reason.chinese == "“经常”没有写明多久几次，无法计次")
    #expect(measured(everywhere, schools: [schools[2]])?.status == nil)
  }

  @Test("every day counts school days only")
  func daily() throws {
    let figures = try #require(
      measured(
        duty(.day, scope: "全部学校", start: "2023-09-25"),
        [done("2023-09-25", at: "a"), done("2023-09-26", at: "a"), done("2023-09-30", at: "a")],
        schools: [schools[0]], calendar: terms2023, asOf: "2023-10-06"))
    #expect(figures.tally.expected == 4)
    #expect(figures.tally.done == 2)
    #expect(figures.missed.map(\.period.wording.chinese) == ["9月27日", "9月28日"])
  }
}

@Suite("A task with duties")
struct DutyTaskTests {
  private func status(_ task: PlanTask, _ records: [DutyRecord]) throws -> (Status, Basis) {
    let figures = figures(
      of: YearContent(plan: plan([task]), reports: [report(3)], duties: records), schools: [],
      settings: settings(), asOf: day("2023-09-30"))
    let task = try #require(figures.tasks.first)
    return (task.status, task.basis)
  }

  @Test("is what its targets are, whatever the duties")
  func besideTargets() throws {
    let promise = target(goal("10", kind: .ceiling, .atMost))
    let (status, _) = try status(
      task(duties: [duty(.month)], targets: [promise]), [done("2023-01-10")])
    #expect(status == .notReported)
  }

  @Test("and nothing else is the worst of those with records, else what the unit says")
  func alone() throws {
    let alone = task(duties: [duty(.month)])
    #expect(try status(alone, [done("2023-01-10")]) == (.farBehind, .computed))
    #expect(try status(alone, []) == (.onTrack, .selfAssessed))
  }

  @Test("moves the newest record's day")
  func cutOff() {
    let year = YearContent(plan: plan([]), duties: [done("2023-05-06"), done("2023-04-06")])
    #expect(newestRecordDay(in: year) == day("2023-05-06"))
  }
}

@Suite("A duty, day by day")
struct DutyDaysTests {
  @Test(
    "counts everything once, never more done than due, and stays completed",
    arguments: [Frequency.Period.week, .twoWeeks, .month, .twoMonths, .quarter, .halfYear, .year])
  func invariants(_ unit: Frequency.Period) throws {
    let records = stride(from: 0, to: 365, by: 5).map {
      done("\(day("2023-01-01").adding(days: $0))", at: $0 % 2 == 0 ? "a" : "b")
    }
    let year = YearContent(
      plan: plan([task(duties: [duty(unit, scope: "全部学校")])]), duties: records,
      calendar: terms2023)
    let measuring = PlanMeasuring(
      of: year, schools: [school("a"), school("b", opened: "2023-03-15")], settings: settings())
    var wasCompleted = false
    var expected = 0
    for offset in 0...380 {
      let figures = try #require(
        measuring.figures(asOf: day("2023-01-01").adding(days: offset)).duties.first)
      let tally = figures.tally
      #expect(tally.done <= tally.expected)
      #expect(tally.expected >= expected)
      #expect(
        DutyState.allCases.map { tally[$0] }.reduce(0, +)
          == figures.rows.count * figures.periods.count)
      #expect(figures.missed.count == tally.missed)
      #expect(!wasCompleted || figures.status == .completed)
      wasCompleted = figures.status == .completed
      expected = tally.expected
    }
  }
}
