import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A status set by hand")
struct OverrideTests {
  private func figures(
    _ task: PlanTask, _ observations: [Observation] = [], reports: [Report] = [],
    overrides: [StatusOverride], asOf: String = "2023-09-30"
  ) -> PlanFigures {
    PlanAnalysis.figures(
      of: YearContent(
        plan: plan([task]), observations: observations, reports: reports, overrides: overrides),
      schools: [], settings: settings(), asOf: day(asOf))
  }

  private var behind: PlanTask { task(targets: [target(goal("10"))]) }
  private var six: [Observation] { [observation("2023-09-30", "6")] }

  @Test("is shown and counted, and the computed one stays beside it")
  func beside() throws {
    let figures = figures(
      behind, six, overrides: [override("2023-09-20", "t1-a", .completed, line: 3)])
    let target = try #require(figures.targets.first)
    #expect(target.status == .completed)
    #expect(target.computedStatus == .behind)
    #expect(target.override?.author == "督导室")
    #expect(target.override?.day == day("2023-09-20"))
    #expect(target.override?.source.line == 3)
    #expect(target.reason.chinese == "督导室9月20日改定为“已完成”：复评通过；按规则计算为“进度偏慢”")
    #expect(target.computedReason.chinese.contains("落后序时进度14.8个百分点"))
    #expect(figures.counts[.completed] == 1)
    #expect(figures.counts[.behind] == 0)
  }

  @Test("of a target decides its task, whose own computed status is the worst of what is shown")
  func rollsUp() throws {
    let figures = figures(
      behind, six, overrides: [override("2023-09-20", "t1-a", .farBehind)])
    let task = try #require(figures.tasks.first)
    #expect(task.status == .farBehind)
    #expect(task.computedStatus == .farBehind)
    #expect(task.override == nil)
  }

  @Test("of a task leaves its targets as they are")
  func ofTask() throws {
    let figures = figures(behind, six, overrides: [override("2023-09-20", "t1", .onTrack)])
    let task = try #require(figures.tasks.first)
    #expect(task.status == .onTrack)
    #expect(task.computedStatus == .behind)
    #expect(task.targets.map(\.status) == [.behind])
  }

  @Test("of a milestone is shown, with its reason in the task")
  func ofMilestone() throws {
    let open = Milestone(
      id: "t1-m1", title: "印发方案",
      due: Due(words: "6月", day: day("2023-06-30"), source: plan2023), isTicked: false,
      finished: nil, source: plan2023)
    let figures = figures(
      task(milestones: [open]), overrides: [override("2023-07-10", "t1-m1", .completed)])
    let task = try #require(figures.tasks.first)
    #expect(task.milestones.map(\.status) == [.completed])
    #expect(task.milestones.map(\.computedStatus) == [.overdue])
    #expect(task.status == .completed)
    #expect(task.reason.chinese.contains("“印发方案”督导室7月10日改定为“已完成”"))
  }

  @Test(
    "holds from its day on, until a later line takes it back or sets another",
    arguments: [
      ("2023-05-31", Status.behind), ("2023-06-01", .completed), ("2023-07-31", .completed),
      ("2023-08-01", .behind), ("2023-09-01", .onTrack),
    ])
  func days(asOf: String, status: Status) {
    let lines = [
      override("2023-09-01", "t1", .onTrack), override("2023-06-01", "t1", .completed),
      override("2023-08-01", "t1", nil),
    ]
    let decided = Overrides(
      of: YearContent(plan: plan([task()]), overrides: lines), asOf: day(asOf)
    ).status(of: "t1", computed: .behind)
    #expect(decided.shown == status)
    #expect(decided.computed == .behind)
  }

  @Test("of two lines of one day the later counts")
  func sameDay() {
    let lines = [
      override("2023-06-01", "t1", .completed, line: 2),
      override("2023-06-01", "t1", .behind, line: 3),
    ]
    let overrides = Overrides(
      of: YearContent(plan: plan([task()]), overrides: lines), asOf: day("2023-06-01"))
    #expect(overrides["t1"]?.status == .behind)
    #expect(overrides["t2"] == nil)
    #expect(overrides[nil] == nil)
  }

  @Test("ends the duty to report when nothing remains to be done")
  func closes() throws {
    let silent = try #require(
      figures(task(), overrides: []).tasks.first)
    #expect(silent.missingPeriods.count == 3)
    let closed = try #require(
      figures(task(), overrides: [override("2023-05-10", "t1", .completed)]).tasks.first)
    #expect(closed.missingPeriods.count == 2)
  }

  @Test("moves the cut-off that nobody has given")
  func cutOff() {
    let year = YearContent(
      plan: plan([behind]), observations: six,
      overrides: [override("2023-10-08", "t1", .behind)])
    #expect(newestRecordDay(in: year) == day("2023-10-08"))
  }
}

func override(
  _ dayText: String, _ promise: String, _ status: StatusOverride.Chosen?,
  author: String = "督导室", reason: String = "复评通过", line number: Int = 2
) -> StatusOverride {
  let position = FilePosition(file: "content/2023/overrides.csv", line: number, column: 1)
  return StatusOverride(
    day: Located(day(dayText), at: position), promise: Located(promise, at: position),
    status: status.map { Located($0, at: position) }, author: author, reason: reason,
    source: position)
}
