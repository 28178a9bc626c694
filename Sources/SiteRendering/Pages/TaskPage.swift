package import PlanAnalysis
package import PlanModel

/// What one task promises, how it stands, and what has been reported on it.
package struct TaskPage: TemplateView {
  package let frame: FrameView
  let pillar: LinkView
  let number: String?
  let title: String
  let standing: StandingView
  let facts: [FactView]
  let text: HTML?
  let targets: [TargetItem]
  let milestones: [MilestoneView]
  let duties: [DutyView]
  let projects: [ProjectView]
  let latest: ReportView?
  let reports: [ReportView]
  let missing: [String]
  let previous: LinkView?
  let next: LinkView?
  let source: String
  let cutOff: String
  let isSample: Bool

  package static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .view("pillar") { $0.pillar },
    .optionalText("number") { $0.number }, .text("title") { $0.title },
    .view("standing") { $0.standing }, .list("facts") { $0.facts },
    .optionalHTML("text") { $0.text }, .list("targets") { $0.targets },
    .flag("has-targets") { !$0.targets.isEmpty },
    .list("milestones") { $0.milestones }, .flag("has-milestones") { !$0.milestones.isEmpty },
    .list("duties") { $0.duties }, .flag("has-duties") { !$0.duties.isEmpty },
    .list("projects") { $0.projects }, .flag("has-projects") { !$0.projects.isEmpty },
    .view("latest") { $0.latest }, .list("reports") { $0.reports },
    .flag("has-reports") { !$0.reports.isEmpty }, .list("missing") { $0.missingViews },
    .flag("has-missing") { !$0.missing.isEmpty }, .view("previous") { $0.previous },
    .view("next") { $0.next }, .flag("has-neighbours") { $0.previous != nil || $0.next != nil },
    .text("source") { $0.source }, .text("cut-off") { $0.cutOff },
    .flag("is-sample") { $0.isSample },
  ]

  private var missingViews: [TextView] { missing.map { TextView(text: $0) } }

  package init(_ figures: TaskFigures, of pillar: Pillar, in year: YearSurroundings) {
    let task = figures.task
    let words = year.words
    let address = PageAddress.task(task.id, in: year.year)
    let links = year.frame.links(of: address)
    let notStated = words[DetailPhrase.notStated]
    let name = task.label.map { words(.taskNamed, ["label": $0]) }

    frame = year.frame.view(
      for: PageHead(
        address, kind: "task",
        title: words(
          DetailPhrase.taskTitle,
          ["name": name ?? task.id, "title": task.title, "year": String(year.year)]),
        shortTitle: name ?? task.title,
        description: words(
          DetailPhrase.taskDescription,
          [
            "plan": year.plan.title, "title": task.title,
            "status": words[figures.status.phrase],
            "day": printed(year.figures.asOf),
          ]),
        section: .plan, above: year.crumbs(to: pillar),
        article: PageHead.Article(
          published: year.figures.asOf, keywords: words[DetailPhrase.taskKeywords]),
        cutOff: year.figures.asOf, things: year.site.events(of: figures, in: year.year)))
    self.pillar = LinkView(
      year.name(of: pillar), href: links.link(to: .pillar(pillar.id, in: year.year)),
      note: pillar.title)
    number = task.label
    title = task.title
    standing = StandingView(figures, words: words)
    facts = [
      FactView(words[DetailPhrase.lead], year.unitNames(task.leads), missing: notStated),
      FactView(words[DetailPhrase.partners], year.unitNames(task.partners), missing: notStated),
      FactView(
        words[DetailPhrase.due], task.due.map { printed($0.day) }, note: task.due?.furtherWords,
        missing: notStated),
      FactView(
        words[DetailPhrase.reportsSoFar], Self.reportCount(of: figures, words: words), missing: ""),
    ]
    text = task.text.map { prose in
      marking(
        task.targets.flatMap { promisedWords(of: $0.goal) },
        in: year.site.html(of: prose, links: links))
    }
    targets = figures.targets.map {
      TargetItem($0, of: nil, in: year.site, year: year.figures, links: links)
    }
    milestones = figures.milestones.map { MilestoneView($0, words: words) }
    duties = figures.duties.map { DutyView($0, links: links, in: year) }
    projects = task.projects.map { ProjectView($0, links: links, in: year) }
    reports = figures.reports.map { ReportView($0, in: year) }
    latest = reports.first
    missing = figures.missingPeriods.map { printed($0) }
    let neighbours = year.neighbours(of: task.id)
    previous = neighbours.previous.map { year.link(to: $0.task.task, from: links) }
    next = neighbours.next.map { year.link(to: $0.task.task, from: links) }
    source = printedSource(task.source)
    cutOff = printed(year.figures.asOf)
    isSample = year.site.isSample
  }

  private static func reportCount(of figures: TaskFigures, words: Words) -> String {
    let count = ["n": String(figures.reports.count)]
    guard !figures.missingPeriods.isEmpty else { return words(DetailPhrase.reportCount, count) }
    return words(
      DetailPhrase.reportCountMissing,
      count.merging(["missing": String(figures.missingPeriods.count)]) { first, _ in first })
  }
}
