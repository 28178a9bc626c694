import FoundationEssentials
import PlanAnalysis
import PlanModel
import Testing

/// A plan with something of everything, and its records through the year.
private struct WholeYear {
  let plan: Plan
  let year: YearContent
  let schools = [
    school("a", enrolment: 100), school("b", enrolment: 200, closed: "2023-06-30"),
    school("c", enrolment: 300, opened: "2023-09-01"),
  ]

  init() {
    plan = PlanAnalysisTests.plan([
      task("t1", targets: [target(goal("10"), id: "t1-a")]),
      task("t2", targets: [target(goal("95", kind: .keep, .atLeast, unit: "%"), id: "t2-a")]),
      task("t3", targets: [target(goal("100", unit: "%"), id: "t3-a", rollUp: .shareOfSchools)]),
      task(
        "t4",
        milestones: [
          milestone("一", due: "2023-03-31", ticked: true, finished: "2023-04-10"),
          milestone("二", due: "2023-11-30"),
        ]),
      task("t5"), task("t6"),
      task("t7", targets: [target(goal(nil, kind: .relative, .increaseBy), id: "t7-a")]),
      task("t8", targets: [target(goal("20"), id: "t8-a", start: "2023-07-01", due: "2023-10-31")]),
    ])
    year = YearContent(
      plan: plan,
      observations: [
        observation("2023-03-31", "2", line: 2), observation("2023-06-30", "5", line: 3),
        observation("2023-09-30", "6", line: 4), observation("2023-12-20", "11", line: 5),
        observation("2023-03-31", "96", target: "t2-a", line: 6),
        observation("2023-06-30", "94", target: "t2-a", line: 7),
        observation("2023-06-30", "95", target: "t2-a", line: 8),
        observation("2023-09-30", "95", target: "t2-a", line: 9),
        observation("2023-12-31", "97", target: "t2-a", line: 10),
        observation("2023-03-31", "1", target: "t3-a", school: "a", line: 11),
        observation("2023-05-31", "1", target: "t3-a", school: "b", line: 12),
        observation("2023-10-10", "0", target: "t3-a", school: "c", line: 13),
        observation("2023-09-30", "21", target: "t8-a", line: 14),
      ],
      reports: [
        report(1, .onTrack, task: "t5"), report(2, .behind, task: "t5"),
        report(4, .completed, task: "t5"), report(2, .discontinued, task: "t6"),
        report(2, .behind, task: "t7"),
      ])
  }

  func figures(asOf: Day) -> PlanFigures {
    PlanAnalysis.figures(of: year, schools: schools, settings: settings(), asOf: asOf)
  }
}

@Suite("The figures of a plan")
struct PlanTests {
  private let whole = WholeYear()

  @Test("add up on every day of the year and beyond")
  func invariants() {
    var asOf = day("2022-12-25")
    while asOf <= day("2024-02-10") {
      let figures = whole.figures(asOf: asOf)
      #expect(figures.counts.total == 8)
      #expect(Status.allCases.map { figures.counts[$0] }.reduce(0, +) == 8)
      #expect(figures.pillars.map(\.counts.total).reduce(0, +) == 8)
      #expect(figures.elapsed >= 0 && figures.elapsed <= 1)
      #expect(figures.coverage.reported <= figures.coverage.due)
      #expect(figures.coverage == Coverage(total: figures.tasks.map(\.coverage)))
      for task in figures.tasks {
        #expect(task.coverage.reported <= task.coverage.due)
        #expect(task.missingPeriods == task.missingPeriods.sorted())
        #expect(!task.reason.chinese.isEmpty && !task.reason.english.isEmpty)
        if task.status == .completed { #expect(task.milestones.allSatisfy { !$0.status.isOpen }) }
      }
      for target in figures.targets {
        #expect(target.coverage.reported <= target.coverage.due)
        #expect(target.points.allSatisfy { $0.day <= asOf })
        #expect(target.points.map(\.day) == target.points.map(\.day).sorted())
        #expect(target.value == target.points.last?.value)
        #expect((target.gap == nil) == (target.progress == nil))
        if let held = target.periodsHeld { #expect(held.held <= held.observed) }
      }
      asOf = asOf.adding(days: 1)
    }
  }

  @Test("are the same whatever the order of records of different days")
  func order() {
    var turned = whole.year
    turned.observations = Array(whole.year.observations[7...] + whole.year.observations[..<7])
    turned.reports.reverse()
    let asOf = day("2023-12-31")
    let figures = figures(of: turned, schools: whole.schools, settings: settings(), asOf: asOf)
    let usual = whole.figures(asOf: asOf)
    #expect(figures.tasks.map(\.status) == usual.tasks.map(\.status))
    #expect(figures.tasks.map(\.reason) == usual.tasks.map(\.reason))
    #expect(figures.targets.map(\.value) == usual.targets.map(\.value))
  }

  @Test("of the sample year are as counted by hand")
  func byHand() {
    let figures = whole.figures(asOf: day("2023-09-30"))
    #expect(
      figures.tasks.map(\.status) == [
        .behind, .onTrack, .notReported, .onTrack, .notReported, .discontinued, .notReported,
        .completed,
      ])
    #expect(figures.counts[.notReported] == 3)
    #expect(figures.counts.standing == 7)
  }

  @Test("of earlier days are told from what is known today")
  func history() {
    let measuring = PlanMeasuring(of: whole.year, schools: whole.schools, settings: settings())
    let days = quarterEnds(of: whole.plan, upTo: day("2023-12-30"))
    #expect(days == [day("2023-03-31"), day("2023-06-30"), day("2023-09-30")])
    let history = measuring.statusCounts(at: days)
    #expect(history.map(\.day) == days)
    #expect(history.map(\.counts) == days.map { whole.figures(asOf: $0).counts })
    #expect(history.first?.counts[.discontinued] == 0)
  }
}

@Suite("The list of what needs attention")
struct AttentionTests {
  @Test("has the overdue first, then far behind, behind, not reported, each in plan order")
  func order() {
    let plan = plan([
      task("t1"), task("t2", targets: [target(goal("10"), id: "t2-a")]),
      task("t3", targets: [target(goal("10"), id: "t3-a")]),
      task("t4", milestones: [milestone(due: "2023-06-30")]),
      task("t5", targets: [target(goal("10"), id: "t5-a")]),
      task("t6", milestones: [milestone(due: "2023-05-31")]),
    ])
    let year = YearContent(
      plan: plan,
      observations: [
        observation("2023-09-30", "6", target: "t2-a"),
        observation("2023-09-30", "1", target: "t3-a"),
        observation("2023-09-30", "9", target: "t5-a"),
      ])
    let items = attentionList(
      in: figures(of: year, schools: [], settings: settings(), asOf: day("2023-09-30")))
    #expect(items.map(\.task.task.id) == ["t4", "t6", "t3", "t2", "t1"])
    #expect(
      items.map(\.status) == [.overdue, .overdue, .farBehind, .behind, .notReported])
    #expect(items.allSatisfy { !$0.reason.chinese.isEmpty && $0.pillar.id == "p1" })
  }
}

@Suite("The next dates")
struct NextDatesTests {
  private func dates(asOf: String) -> [String] {
    let plan = plan([
      task("t1", targets: [target(goal("10"), due: "2023-10-31")]),
      task(
        "t2",
        milestones: [
          milestone("甲", due: "2023-10-31"), milestone("乙", due: "2023-09-30"),
          milestone("丙", due: "2023-11-30", ticked: true, finished: "2023-08-01"),
        ]), task("t3", due: "2023-11-15"),
    ])
    let figures = figures(
      of: YearContent(plan: plan), schools: [], settings: settings(), asOf: day(asOf))
    return nextDates(in: figures).map { date in
      switch date.occasion {
      case .reports(let period): "\(date.day) \(period.wording.chinese)"
      case .milestone(let milestone, let task): "\(date.day) \(task.id) \(milestone.title)"
      case .target(let target, _): "\(date.day) \(target.id)"
      case .task(let task): "\(date.day) \(task.id)"
      }
    }
  }

  @Test("lie after the cut-off, sorted, without what is done")
  func sorted() {
    #expect(
      dates(asOf: "2023-09-30") == [
        "2023-10-31 t1-a", "2023-10-31 t2 甲", "2023-11-15 t3", "2023-12-31 四季度",
      ])
    #expect(dates(asOf: "2023-09-29").prefix(2) == ["2023-09-30 三季度", "2023-09-30 t2 乙"])
  }

  @Test("are none after the year")
  func afterTheYear() { #expect(dates(asOf: "2023-12-31").isEmpty) }
}

@Suite("The cut-off")
struct CutOffTests {
  @Test("is the newest day of an observation, a report period or a finished milestone")
  func newest() {
    let plan = plan([task(milestones: [milestone(ticked: true, finished: "2023-08-15")])])
    #expect(newestRecordDay(in: YearContent(plan: plan)) == day("2023-08-15"))
    #expect(
      newestRecordDay(
        in: YearContent(
          plan: plan,
          observations: [observation("2023-09-28", "1"), observation("2023-02-01", "1")]))
        == day("2023-09-28"))
    #expect(
      newestRecordDay(in: YearContent(plan: plan, reports: [report(3), report(1)]))
        == day("2023-09-30"))
    #expect(
      newestRecordDay(in: content(plan, reports: [report(3), report(1)])) == day("2023-09-30"))
  }

  @Test("is the day the plan was published while there is no record")
  func noRecords() {
    #expect(newestRecordDay(in: YearContent(plan: plan([]))) == nil)
    #expect(defaultCutOff(of: YearContent(plan: plan([]))) == day("2023-04-19"))
  }
}
