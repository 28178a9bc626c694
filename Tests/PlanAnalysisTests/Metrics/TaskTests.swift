import PlanAnalysis
import PlanModel
import Testing

@Suite("A task that can be computed")
struct ComputedTaskTests {
  @Test("is as bad as the worst of its targets and milestones")
  func worst() throws {
    let mixed = task(
      targets: [target(goal("10"), id: "t1-a"), target(goal("10"), id: "t1-b")],
      milestones: [milestone(due: "2023-12-31")])
    let figures = try measured(
      mixed,
      [
        observation("2023-09-30", "10", target: "t1-a"),
        observation("2023-09-30", "6", target: "t1-b"),
      ], reports: [report(3)])
    #expect(figures.targets.map(\.status) == [.completed, .behind])
    #expect(figures.milestones.map(\.status) == [.onTrack])
    #expect(figures.status == .behind)
    #expect(figures.basis == .computed)
    #expect(figures.reason.chinese.hasPrefix("示范校：目标"))
    #expect(figures.coverage == Coverage(reported: 3, due: 3))
  }

  @Test("is not made completed by its unit, nor worse by a missing report")
  func unitsWord() throws {
    let one = task(targets: [target(goal("10"))])
    let rows = [observation("2023-09-30", "8")]
    let claimed = try measured(one, rows, reports: [report(3, .completed)])
    #expect(claimed.status == .onTrack)
    let silent = try measured(one, rows)
    #expect(silent.status == .onTrack)
    #expect(silent.reporting == .missing)
    #expect(silent.missingPeriods.count == 3)
    #expect(silent.coverage == Coverage(reported: 1, due: 2))
  }

  @Test("is completed when all is, and then owes no report")
  func completed() throws {
    let both = task(
      targets: [target(goal("10"))], milestones: [milestone(ticked: true, finished: "2023-05-01")])
    let figures = try measured(
      both, [observation("2023-06-15", "10")], reports: [report(1), report(2)],
      asOf: "2023-12-31")
    #expect(figures.status == .completed)
    #expect(figures.reporting == .onTime)
    #expect(figures.missingPeriods.isEmpty)
    #expect(figures.reason.chinese == "2项目标和节点均已完成")
  }

  @Test("takes targets and milestones with it when it is given up")
  func discontinued() throws {
    let both = task(targets: [target(goal("10"))], milestones: [milestone(due: "2023-03-01")])
    let figures = try measured(both, [], reports: [report(2, .discontinued, text: "并入下年")])
    #expect(figures.status == .discontinued)
    #expect(figures.targets.map(\.status) == [.discontinued])
    #expect(figures.milestones.map(\.status) == [.discontinued])
    #expect(figures.missingPeriods.map(\.length) == [.quarter(1)])
    #expect(figures.reason.chinese == "单位报告不再实施：并入下年")
  }
}

@Suite("A milestone")
struct MilestoneTests {
  private func figures(
    _ milestone: Milestone, assessment: Report.Assessment? = nil, asOf: String = "2023-09-30"
  ) -> MilestoneFigures {
    PlanAnalysis.figures(
      of: milestone, dueDay: milestone.due?.day ?? day("2023-12-31"), assessment: assessment,
      settings: MeasuringSettings(), asOf: day(asOf))
  }

  @Test("is done from its finishing day on")
  func done() {
    let done = milestone(due: "2023-03-31", ticked: true, finished: "2023-03-28")
    #expect(figures(done).status == .completed)
    #expect(figures(done).daysLate == 0)
    #expect(figures(done, asOf: "2023-03-28").status == .completed)
    #expect(figures(done, asOf: "2023-03-27").status == .onTrack)
  }

  @Test("done late keeps the number of days")
  func doneLate() {
    let late = milestone(due: "2023-03-31", ticked: true, finished: "2023-04-10")
    #expect(figures(late).status == .completed)
    #expect(figures(late).daysLate == 10)
    #expect(figures(late, asOf: "2023-04-09").status == .overdue)
    #expect(figures(late, asOf: "2023-04-09").daysLate == 9)
  }

  @Test("open after its day is overdue, with the number of days")
  func overdue() throws {
    let open = milestone("印发督导方案", due: "2023-06-30")
    #expect(figures(open, asOf: "2023-06-30").status == .onTrack)
    #expect(figures(open).status == .overdue)
    #expect(figures(open).daysLate == 92)
    let figures = try measured(task(milestones: [open]), [])
    #expect(figures.status == .overdue)
    #expect(figures.reason.chinese == "“印发督导方案”应于6月30日前完成，已逾期92天")
  }

  @Test("ticked without a day counts as done, in time")
  func tickedWithoutDay() {
    let ticked = milestone(due: "2023-03-31", ticked: true)
    #expect(figures(ticked).status == .completed)
    #expect(figures(ticked).daysLate == 0)
  }

  @Test(
    "still open is what its unit warns of, since nothing can be computed",
    arguments: [
      (Report.Assessment.behind, Status.behind), (.notStarted, .notStarted), (.onTrack, .onTrack),
      (.completed, .onTrack),
    ])
  func unitsWarning(assessment: Report.Assessment, status: Status) throws {
    let open = milestone(due: "2023-11-30")
    #expect(figures(open, assessment: assessment).status == status)
    let figures = try measured(task(milestones: [open]), [], reports: [report(3, assessment)])
    #expect(figures.status == status)
    #expect((figures.basis == .selfAssessed) == (status != .onTrack))
  }

  @Test("without a day of its own has its task's, else the plan's last")
  func inheritedDay() throws {
    let ofTask = try measured(task(milestones: [milestone()], due: "2023-06-30"), [])
    #expect(ofTask.status == .overdue)
    #expect(try measured(task(milestones: [milestone()]), []).status == .onTrack)
  }
}

@Suite("A task that only its unit can judge")
struct QualitativeTaskTests {
  @Test(
    "has the status its unit gives it, marked as self-assessed",
    arguments: [
      (Report.Assessment.onTrack, Status.onTrack), (.behind, .behind), (.completed, .completed),
      (.notStarted, .notStarted), (.discontinued, .discontinued),
    ])
  func unitsWord(assessment: Report.Assessment, status: Status) throws {
    let figures = try measured(task(), [], reports: [report(3, assessment)])
    #expect(figures.status == status)
    #expect(figures.basis == .selfAssessed)
    #expect(figures.reporting == .onTime)
  }

  @Test("says the unit's word and its period")
  func reason() throws {
    let figures = try measured(task(), [], reports: [report(3, .behind)])
    #expect(figures.reason.chinese == "单位自评：进度偏慢（三季度）")
    #expect(figures.reason.english == "the unit says: behind (Q3 2023)")
  }

  @Test("is not reported when the newest due report is missing")
  func missing() throws {
    let figures = try measured(task(), [], reports: [report(1), report(2, .behind)])
    #expect(figures.status == .notReported)
    #expect(figures.reporting == .missing)
    #expect(figures.missingPeriods == [ReportPeriod(year: 2023, length: .quarter(3))])
    #expect(figures.reason.chinese == "三季度进展应于9月30日前报送，尚未收到，上次自评：进度偏慢（二季度）")
    #expect(figures.coverage == Coverage(reported: 0, due: 1))
  }

  @Test("names an older missing report without becoming unreported")
  func olderMissing() throws {
    let figures = try measured(task(), [], reports: [report(2), report(3)])
    #expect(figures.status == .onTrack)
    #expect(figures.missingPeriods == [ReportPeriod(year: 2023, length: .quarter(1))])
  }

  @Test("is not started before the first report is due")
  func beforeFirstReport() throws {
    let figures = try measured(task(), [], asOf: "2023-03-30")
    #expect(figures.status == .notStarted)
    #expect(figures.reporting == .notDue)
    #expect(figures.coverage == Coverage(reported: 0, due: 0))
  }

  @Test("is overdue past its own due day unless its unit says it is completed")
  func overdue() throws {
    let dated = task(due: "2023-06-30")
    let late = try measured(dated, [], reports: [report(2), report(3)])
    #expect(late.status == .overdue)
    #expect(late.reason.chinese == "期限6月30日，已逾期92天，单位自评：正常推进（三季度）")
    #expect(try measured(dated, [], reports: [report(2, .completed)]).status == .completed)
  }

  @Test("stays completed and owes nothing more")
  func staysCompleted() throws {
    let figures = try measured(
      task(), [], reports: [report(1), report(2, .completed)], asOf: "2023-12-31")
    #expect(figures.status == .completed)
    #expect(figures.missingPeriods.isEmpty)
    #expect(figures.reporting == .onTime)
  }

  @Test("counts a report only from the last day of its period")
  func future() throws {
    let early = try measured(
      task(), [], reports: [report(2), report(3, .behind)], asOf: "2023-09-29")
    #expect(early.status == .onTrack)
    #expect(early.reports.count == 1)
  }

  @Test("takes the later record for one period, and shows the newest period first")
  func corrected() throws {
    let figures = try measured(
      task(), [], reports: [report(3, .behind), report(2), report(3, .onTrack), report(1)])
    #expect(figures.status == .onTrack)
    #expect(
      figures.reports.map(\.period.value.length) == [.quarter(3), .quarter(2), .quarter(1)])
  }

  @Test("reported without an assessment keeps the one before")
  func withoutAssessment() throws {
    let kept = try measured(task(), [], reports: [report(2, .behind), report(3, nil)])
    #expect(kept.status == .behind)
    let none = try measured(task(), [], reports: [report(3, nil)])
    #expect(none.status == .onTrack)
    #expect(none.reason.chinese == "单位已报送进展，未作自评")
  }

  @Test("is answered by a report on a longer or a shorter period that ends in the due one")
  func otherLengths() throws {
    let position = report(1).source
    let monthly = Report(
      period: Located(ReportPeriod(year: 2023, length: .month(9)), at: position),
      task: Located("t1", at: position), assessment: Located(.onTrack, at: position), text: "x",
      unit: nil, evidence: nil, source: position)
    #expect(try measured(task(), [], reports: [monthly]).status == .onTrack)
    let byMonth = MeasuringSettings(reporting: .month)
    let figures = try measured(
      task(), [], reports: [report(1), report(2), report(3)], measuring: byMonth)
    #expect(figures.missingPeriods.isEmpty)
  }
}
