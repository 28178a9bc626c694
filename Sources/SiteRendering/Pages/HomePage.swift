import PlanAnalysis
import PlanModel

/// How the year is going, in ten seconds: `templates/home.html`.
struct HomePage: TemplateView {
  /// One status through the periods of the year.
  struct Course: TemplateView {
    struct Cell: TemplateView {
      let count: Int
      let isNow: Bool
      static let fields: [TemplateField<Self>] = [
        .text("count") { String($0.count) }, .flag("is-now") { $0.isNow },
      ]
    }
    let status: StatusView
    let cells: [Cell]
    static let fields: [TemplateField<Self>] = [
      .view("status") { $0.status }, .list("cells") { $0.cells },
    ]
  }

  struct Period: TemplateView {
    let name: String
    static let fields: [TemplateField<Self>] = [.text("name") { $0.name }]
  }

  let frame: FrameView
  let year: PlanFigures
  let words: Words
  let planHref: String
  let attentionHref: String
  let elapsed: String
  let clock: YearClock
  let counts: [CountView]
  let stack: StackedBar
  let groups: [BoardGroup]
  let attention: [AttentionEntry]
  let attentionCount: Int
  let silent: [AttentionEntry]
  let upcoming: [UpcomingDay]
  let periods: [Period]
  let courses: [Course]
  let targets: [TargetItem]
  let targetCount: Int
  let finder: SchoolFinder?
  let firstReport: String?
  let isSample: Bool

  static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("plan-title") { $0.year.plan.title },
    .text("plan-href") { $0.planHref }, .text("attention-href") { $0.attentionHref },
    .text("year") { String($0.year.plan.year) },
    .optionalText("published") { $0.year.plan.published.map(printedShort) },
    .optionalText("framework") { $0.year.plan.framework },
    .text("cut-off") { printed($0.year.asOf) },
    .text("cut-off-short") { printedShort($0.year.asOf) },
    .text("task-count") { String($0.year.tasks.count) },
    .text("target-count") { String($0.targetCount) },
    .flag("has-targets") { !$0.targets.isEmpty },
    .text("milestone-count") { String($0.year.tasks.map(\.milestones.count).reduce(0, +)) },
    .text("elapsed") { $0.elapsed }, .list("months") { $0.clock.months },
    .text("months-passed") { String($0.clock.months.count { $0.passed != nil }) },
    .text("month-count") { String($0.clock.months.count) },
    .list("counts") { $0.counts }, .list("stack") { $0.stack.parts },
    .text("stack-sentence") { $0.words.sentence(of: $0.year.counts) },
    .text("reported") { String($0.year.coverage.reported) },
    .text("reports-due") { String($0.year.coverage.due) },
    .flag("has-reports-due") { $0.year.coverage.due > 0 },
    .list("groups") { $0.groups }, .list("attention") { $0.attention },
    .text("attention-count") { String($0.attentionCount) },
    .list("silent") { $0.silent }, .text("silent-count") { String($0.silent.count) },
    .flag("has-silent") { !$0.silent.isEmpty },
    .list("upcoming") { $0.upcoming }, .flag("has-upcoming") { !$0.upcoming.isEmpty },
    .list("periods") { $0.periods }, .list("courses") { $0.courses },
    .flag("has-course") { $0.periods.count > 1 },
    .list("targets") { $0.targets },
    .flag("has-more-targets") { $0.targetCount > $0.targets.count },
    .view("finder") { $0.finder }, .optionalText("first-report") { $0.firstReport },
    .flag("is-sample") { $0.isSample },
  ]
}

extension SiteContext {
  /// The page of the newest year.
  func homePage(_ year: PlanFigures) -> PlannedPage {
    page(
      at: .home, source: year.plan.source, template: templates.home,
      twin: { homeTwin(of: content.settings, years: figures, links: $0) }
    ) { links in
      let plan = year.plan
      let list = AttentionEntries(year, in: self, links: links)
      let urgent = list.overdue + list.behind
      let items = year.tasks.flatMap { task in
        task.targets.map {
          TargetItem($0, of: task.task, in: self, year: year, links: links)
        }
      }
      return HomePage(
        frame: frame.view(for: head(ofHome: year)), year: year, words: words,
        planHref: links.link(to: .plan(plan.year)),
        attentionHref: links.link(to: .attention(plan.year)),
        elapsed: printedPercent(year.elapsed),
        clock: YearClock(from: plan.firstDay, to: plan.lastDay, cutOff: year.asOf),
        counts: CountView.views(year.counts, words: words), stack: StackedBar(year.counts),
        groups: BoardGroup.groups(of: year, links: links, words: words),
        attention: Array(urgent.prefix(Self.attentionShown)), attentionCount: list.tasks.count,
        silent: list.silent,
        upcoming: UpcomingDay.list(after: year, limit: 6, in: self, links: links),
        periods: course.map { HomePage.Period(name: printedShort($0.day)) },
        courses: courses, targets: Array(items.prefix(Self.targetsShown)),
        targetCount: items.count, finder: SchoolFinder(self, plan: plan, links: links),
        firstReport: firstReport(of: year), isSample: isSample)
    }
  }

  /// More would push the rest of the page out of sight; the whole lists are one link away.
  private static let attentionShown = 8
  private static let targetsShown = 24

  private func head(ofHome year: PlanFigures) -> PageHead {
    PageHead(
      .home, kind: "home", title: year.plan.title,
      description: words(
        .homeDescription,
        [
          "title": year.plan.title, "day": printed(year.asOf), "n": String(year.tasks.count),
          "counts": words.sentence(of: year.counts),
        ]),
      section: .home,
      column: PageHead.Column(
        name: words[.home], keywords: words[.keywords], type: words[.columnType]),
      cutOff: year.asOf, things: publisherThings())
  }

  /// Before any record has come: the day the first reports are due.
  private func firstReport(of year: PlanFigures) -> String? {
    let isSilent =
      year.tasks.allSatisfy(\.reports.isEmpty) && year.targets.allSatisfy(\.points.isEmpty)
    guard isSilent else { return nil }
    return year.reportingCalendar.nextDueDay(after: year.asOf).map(printedShort)
  }

  private var courses: [HomePage.Course] {
    let shown = Status.shown.filter { status in course.contains { $0.counts[status] > 0 } }
    return shown.map { status in
      HomePage.Course(
        status: StatusView(status, words: words),
        cells: course.enumerated().map { index, period in
          HomePage.Course.Cell(
            count: period.counts[status], isNow: index == course.count - 1)
        })
    }
  }
}
