import PlanAnalysis
import PlanModel

/// One part of the plan: `templates/pillar.html`.
struct PillarPage: TemplateView {
  /// Targets of one unit, drawn side by side.
  struct Multiple: TemplateView {
    let unit: String
    let charts: [StepView]
    static let fields: [TemplateField<Self>] = [
      .text("unit") { $0.unit }, .list("charts") { $0.charts },
    ]
  }

  struct Neighbour: TemplateView {
    let name: String
    let href: String
    static let fields: [TemplateField<Self>] = [
      .text("name") { $0.name }, .text("href") { $0.href },
    ]
  }

  let frame: FrameView
  let label: String?
  let group: String?
  let title: String
  let lead: String
  let cells: [TaskCell]
  let targets: [TargetItem]
  let multiples: [Multiple]
  let milestones: [MilestoneItem]
  let duties: [DutyItem]
  let tasks: [TaskCard]
  let text: HTML?
  let previous: Neighbour?
  let next: Neighbour?
  let planTitle: String
  let planHref: String
  let cutOff: String
  let nextReport: String?
  let coverage: Coverage
  let completed: String
  let source: String
  let isSample: Bool

  static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .optionalText("label") { $0.label },
    .optionalText("group") { $0.group }, .text("title") { $0.title }, .text("lead") { $0.lead },
    .list("cells") { $0.cells }, .list("targets") { $0.targets },
    .flag("has-targets") { !$0.targets.isEmpty }, .list("multiples") { $0.multiples },
    .list("milestones") { $0.milestones }, .flag("has-milestones") { !$0.milestones.isEmpty },
    .list("duties") { $0.duties }, .flag("has-duties") { !$0.duties.isEmpty },
    .list("tasks") { $0.tasks }, .optionalHTML("text") { $0.text },
    .view("previous") { $0.previous }, .view("next") { $0.next },
    .text("plan-title") { $0.planTitle }, .text("plan-href") { $0.planHref },
    .text("cut-off") { $0.cutOff }, .optionalText("next-report") { $0.nextReport },
    .text("reported") { String($0.coverage.reported) },
    .text("reports-due") { String($0.coverage.due) },
    .flag("has-reports-due") { $0.coverage.due > 0 }, .text("completed") { $0.completed },
    .text("source") { $0.source }, .flag("is-sample") { $0.isSample },
  ]
}

extension SiteContext {
  func pillarPage(_ index: Int, of year: PlanFigures) -> PlannedPage {
    let pillar = year.pillars[index]
    let address = PageAddress.pillar(pillar.pillar.id, in: year.plan.year)
    return page(
      at: address, source: pillar.pillar.source, template: templates.pillar,
      twin: { twin(of: pillar, in: year, links: $0) }
    ) { links in
      let number = year.plan.year
      let lead = summary(of: pillar, in: year)
      let head = PageHead(
        address, kind: "pillar",
        title: words(
          .pillarTitle, ["title": pillar.pillar.title, "year": String(number)]),
        shortTitle: name(of: pillar.pillar), description: lead, section: .plan,
        above: [(words(.yearNamed, ["year": String(number)]), .plan(number))],
        column: PageHead.Column(
          name: pillar.pillar.title, keywords: words[.keywords], type: words[.columnType]),
        cutOff: year.asOf)
      return PillarPage(
        frame: frame.view(for: head), label: pillar.pillar.label,
        group: group(of: pillar.pillar, in: year.plan), title: pillar.pillar.title, lead: lead,
        cells: pillar.tasks.map { TaskCell($0, in: number, links: links, words: words) },
        targets: pillar.tasks.flatMap { task in
          task.targets.map {
            TargetItem($0, of: task.task, in: self, year: year, links: links)
          }
        },
        multiples: multiples(of: pillar, in: year, links: links),
        milestones: MilestoneItem.list(of: pillar.tasks, in: self, year: number, links: links),
        duties: pillar.tasks.flatMap { task in
          task.duties.map { DutyItem($0, of: task.task, in: self, year: number, links: links) }
        },
        tasks: pillar.tasks.map { TaskCard($0, in: self, year: number, links: links) },
        text: pillar.pillar.text.map { html(of: $0, links: links) },
        previous: index > 0 ? neighbour(year.pillars[index - 1], in: number, links: links) : nil,
        next: index + 1 < year.pillars.count
          ? neighbour(year.pillars[index + 1], in: number, links: links) : nil,
        planTitle: year.plan.title, planHref: links.link(to: .plan(number)),
        cutOff: printed(year.asOf), nextReport: nextReport(of: year), coverage: pillar.coverage,
        completed: completion(pillar.counts), source: printedSource(pillar.pillar.source),
        isSample: isSample)
    }
  }

  /// "第21至29项，共9项任务。截至9月30日：1项已完成，…".
  private func summary(of pillar: PillarFigures, in year: PlanFigures) -> String {
    let labels = pillar.tasks.compactMap(\.task.label)
    let range =
      labels.count == pillar.tasks.count && labels.count > 1
      ? words(.taskRange, ["first": labels[0], "last": labels[labels.count - 1]])
      : ""
    return range
      + words(
        .pillarLead,
        [
          "n": String(pillar.tasks.count), "day": printed(year.asOf),
          "counts": words.sentence(of: pillar.counts),
        ])
      + (pillar.tasks.allSatisfy(\.targets.isEmpty) ? words[.onlyQualitative] : "")
  }

  /// "四轮驱动之三".
  private func group(of pillar: Pillar, in plan: Plan) -> String? {
    guard let group = plan.groups.first(where: { $0.pillars.contains(pillar.id) }) else {
      return nil
    }
    guard group.pillars.count > 1, let place = group.pillars.firstIndex(of: pillar.id),
      place < 10
    else { return group.name }
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return words(.groupPlace, ["group": group.name, "n": numerals[place]])
  }

  /// Targets that add up over the year, share a unit and have a course, at least two of them: one
  /// alone says no more than its own page.
  private func multiples(
    of pillar: PillarFigures, in year: PlanFigures, links: LinkRoot
  ) -> [PillarPage.Multiple] {
    let growing = pillar.tasks.flatMap(\.targets).filter {
      [.reach, .range, .about].contains($0.target.goal.kind) && $0.target.goal.unit != "%"
    }
    let charts = growing.compactMap { figures in
      StepView(
        figures, asOf: year.asOf, height: 120,
        href: links.link(to: .target(figures.target.id, in: year.plan.year)), words: words
      ).map { (unit: figures.target.goal.unit, chart: $0) }
    }
    var units: [String] = []
    for chart in charts where !units.contains(chart.unit) { units.append(chart.unit) }
    return units.compactMap { unit in
      let same = charts.filter { $0.unit == unit }.map(\.chart)
      return same.count < 2 ? nil : PillarPage.Multiple(unit: unit, charts: Array(same.prefix(6)))
    }
  }

  private func neighbour(
    _ pillar: PillarFigures, in year: Int, links: LinkRoot
  ) -> PillarPage.Neighbour {
    PillarPage.Neighbour(
      name: (pillar.pillar.label.map { $0 + "、" } ?? "") + pillar.pillar.title,
      href: links.link(to: .pillar(pillar.pillar.id, in: year)))
  }

  /// The day the next reports are due; absent after the last.
  func nextReport(of year: PlanFigures) -> String? {
    year.reportingCalendar.nextDueDay(after: year.asOf).map(printed)
  }
}
