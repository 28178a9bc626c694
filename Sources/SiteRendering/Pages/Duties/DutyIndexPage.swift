import FoundationEssentials
import PlanAnalysis
import PlanModel

/// All duties of a year, month by month: `templates/duties.html`.
struct DutyIndexPage: TemplateView {
  struct Cell: TemplateView {
    /// Absent where nothing falls due in the month.
    let mark: DutyMarkView?
    let count: String
    static let fields: [TemplateField<Self>] = [
      .view("mark") { $0.mark }, .text("count") { $0.count },
    ]
  }

  struct Row: TemplateView {
    let duty: DutyItem
    let cells: [Cell]
    static let fields: [TemplateField<Self>] = [
      .view("duty") { $0.duty }, .list("cells") { $0.cells },
    ]
  }

  let frame: FrameView
  let planTitle: String
  let planHref: String
  let lead: String
  let months: [TextView]
  let rows: [Row]
  let cutOff: String
  let isSample: Bool

  static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("plan-title") { $0.planTitle },
    .text("plan-href") { $0.planHref }, .text("lead") { $0.lead },
    .list("months") { $0.months }, .list("rows") { $0.rows }, .text("cut-off") { $0.cutOff },
    .flag("is-sample") { $0.isSample },
  ]
}

/// A duty in a list: what it is, how often, how far.
struct DutyItem: TemplateView {
  let title: String
  let href: String
  let task: LinkView
  let frequency: String
  let expected: String
  let done: String
  let missed: String
  let status: StatusView?
  let reason: String

  static let fields: [TemplateField<Self>] = [
    .text("title") { $0.title }, .text("href") { $0.href }, .view("task") { $0.task },
    .text("frequency") { $0.frequency }, .text("expected") { $0.expected },
    .text("done") { $0.done }, .text("missed") { $0.missed }, .view("status") { $0.status },
    .text("reason") { $0.reason },
  ]

  init(_ figures: DutyFigures, of task: PlanTask, in site: SiteContext, year: Int, links: LinkRoot)
  {
    let tally = figures.tally
    let isCounted = figures.status != nil
    title = figures.duty.title
    href = links.link(to: .duty(figures.duty.id, in: year))
    self.task = LinkView(
      site.name(of: task), href: links.link(to: .task(task.id, in: year)), note: task.title)
    frequency = figures.duty.frequency
    expected = isCounted ? printed(Decimal(tally.expected)) : "—"
    done = isCounted ? printed(Decimal(tally.done)) : "—"
    missed = isCounted ? printed(Decimal(tally.missed)) : "—"
    status = figures.status.map { StatusView($0, words: site.words) }
    reason = figures.reason.chinese
  }
}

extension SiteContext {
  /// The pages of every duty of a year, and the one that lists them; none when the plan has none.
  func dutyPages(of year: YearSurroundings) -> [PlannedPage] {
    let pages = year.tasks.flatMap { place in
      place.task.duties.map { duty in
        page(
          at: .duty(duty.duty.id, in: year.year), source: duty.duty.source,
          template: templates.duty,
          twin: { twin(of: duty, task: place.task.task, in: year, links: $0) },
          view: { _ in
            DutyPage(duty, of: place.task.task, under: place.pillar, in: year)
          })
      }
    }
    return pages.isEmpty ? [] : [dutyIndexPage(year.figures)] + pages
  }

  private func dutyIndexPage(_ year: PlanFigures) -> PlannedPage {
    let number = year.plan.year
    return page(
      at: .duties(number), source: year.plan.source, template: templates.duties,
      twin: { dutiesTwin(of: year, links: $0) }
    ) { links in
      let tally = DutyTally(total: year.duties.map(\.tally))
      let lead = words(
        DutyPhrase.indexLead,
        [
          "n": String(year.duties.count), "day": printed(year.asOf),
          "expected": String(tally.expected), "done": String(tally.done),
          "missed": String(tally.missed),
        ])
      let head = PageHead(
        .duties(number), kind: "duties",
        title: words(DutyPhrase.indexTitle, ["year": String(number)]),
        shortTitle: words[DutyPhrase.indexShort], description: lead, section: .plan,
        above: [(words(.yearNamed, ["year": String(number)]), .plan(number))],
        column: PageHead.Column(
          name: words[DutyPhrase.indexShort], keywords: words[.keywords],
          type: words[.columnType]),
        cutOff: year.asOf)
      let months = year.months
      return DutyIndexPage(
        frame: frame.view(for: head), planTitle: year.plan.title,
        planHref: links.link(to: .plan(number)), lead: lead,
        months: months.map { TextView(text: "\($0.month)月") },
        rows: year.tasks.flatMap { task in
          task.duties.map { duty in
            DutyIndexPage.Row(
              duty: DutyItem(duty, of: task.task, in: self, year: number, links: links),
              cells: months.map { cell(of: duty, in: $0) })
          }
        },
        cutOff: printed(year.asOf), isSample: isSample)
    }
  }

  /// What fell due in a month; what becomes due in it later is still ahead.
  private func cell(of duty: DutyFigures, in month: Day) -> DutyIndexPage.Cell {
    let places = duty.periods.indices.filter { duty.periods[$0].lastDay.isInMonth(of: month) }
    let cells = duty.rows.flatMap { row in places.map { row.cells[$0] } }
    let tally = DutyTally(cells)
    guard cells.contains(where: { $0.state != .notApplicable }) else {
      return DutyIndexPage.Cell(mark: nil, count: "—")
    }
    let state: DutyState =
      if tally.expected == 0 { tally.ahead == 0 ? .doneEarly : .notDue } else {
        tally.missed == 0 ? .done : tally.done > 0 ? .partly : .unreported
      }
    return DutyIndexPage.Cell(
      mark: DutyMarkView(state, words: words),
      count: tally.expected == 0 ? words[DutyPhrase(state)] : DutyPage.share(tally))
  }
}

extension PlanFigures {
  /// The first day of every month of the plan, and of those in which a longer duty is due.
  fileprivate var months: [Day] {
    let ends = duties.flatMap(\.periods).map(\.lastDay)
    let last = max(ends.max() ?? plan.lastDay, plan.lastDay)
    var day = min(ends.min() ?? plan.firstDay, plan.firstDay)
    var months: [Day] = []
    while day <= last {
      months.append(day)
      day = Day.lastOfMonth(day.month, in: day.year).adding(days: 1)
    }
    return months
  }
}
