import PlanAnalysis
import PlanModel

/// The year's plan as a structure: `templates/plan.html`.
struct PlanPage: TemplateView {
  /// The words of a pillar and its tasks, as the plan has them.
  struct Part: TemplateView {
    struct Item: TemplateView {
      let title: String
      let href: String
      let text: HTML?
      static let fields: [TemplateField<Self>] = [
        .text("title") { $0.title }, .text("href") { $0.href }, .optionalHTML("text") { $0.text },
      ]
    }
    let title: String
    let text: HTML?
    let items: [Item]
    static let fields: [TemplateField<Self>] = [
      .text("title") { $0.title }, .optionalHTML("text") { $0.text }, .list("items") { $0.items },
    ]
  }

  let frame: FrameView
  let plan: Plan
  let lead: String
  let cutOff: String
  let opening: HTML?
  let groups: [BoardGroup]
  let targets: [PlanTarget]
  let milestones: [MilestoneItem]
  let parts: [Part]
  let coverage: Coverage
  let completed: String
  let attentionHref: String
  /// The list of duties; absent when the plan has none.
  let dutiesHref: String?
  let isSample: Bool

  static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("title") { $0.plan.title },
    .text("period") { $0.plan.period }, .text("issuer") { $0.plan.issuer },
    .optionalText("published") { $0.plan.published.map(printed) },
    .optionalText("number") { $0.plan.documentNumber },
    .optionalText("framework") { $0.plan.framework }, .optionalText("link") { $0.plan.link },
    .text("source") { printedSource($0.plan.source) }, .text("lead") { $0.lead },
    .text("cut-off") { $0.cutOff }, .optionalHTML("opening") { $0.opening },
    .list("groups") { $0.groups }, .list("targets") { $0.targets },
    .flag("has-targets") { !$0.targets.isEmpty },
    .text("target-count") { String($0.targets.count) },
    .list("milestones") { $0.milestones }, .flag("has-milestones") { !$0.milestones.isEmpty },
    .text("milestone-count") { String($0.milestones.count) },
    .text("task-count") { String($0.plan.tasks.count) },
    .text("pillar-count") { String($0.plan.pillars.count) },
    .text("first-day") { printed($0.plan.firstDay) },
    .text("last-day") { printed($0.plan.lastDay) },
    .text("reported") { String($0.coverage.reported) },
    .text("reports-due") { String($0.coverage.due) },
    .flag("has-reports-due") { $0.coverage.due > 0 }, .text("completed") { $0.completed },
    .list("parts") { $0.parts }, .text("attention-href") { $0.attentionHref },
    .optionalText("duties-href") { $0.dutiesHref },
    .flag("is-sample") { $0.isSample },
  ]
}

/// A row of the table of targets.
struct PlanTarget: TemplateView {
  let item: TargetItem
  let due: String
  let baseline: String?

  static let fields: [TemplateField<Self>] = [
    .text("name") { $0.item.name }, .text("href") { $0.item.href },
    .optionalText("task") { $0.item.task }, .text("goal") { $0.item.goal },
    .optionalText("baseline") { $0.baseline }, .optionalText("value") { $0.item.value },
    .text("due") { $0.due }, .view("status") { $0.item.status },
    .flag("is-sample") { $0.item.isSample },
  ]
}

extension SiteContext {
  func planPage(_ year: PlanFigures) -> PlannedPage {
    let plan = year.plan
    return page(
      at: .plan(plan.year), source: plan.source, template: templates.plan,
      twin: { twin(of: year, links: $0) }
    ) { links in
      let lead = words(
        .planLead,
        [
          "pillars": String(plan.pillars.count), "n": String(year.tasks.count),
          "targets": String(year.targets.count),
          "milestones": String(year.tasks.map(\.milestones.count).reduce(0, +)),
          "day": printed(year.asOf), "counts": words.sentence(of: year.counts),
        ])
      let head = PageHead(
        .plan(plan.year), kind: "plan", title: plan.title,
        shortTitle: words(.yearNamed, ["year": String(plan.year)]), description: lead,
        section: .plan,
        column: PageHead.Column(
          name: words[.plan], keywords: words[.keywords], type: words[.columnType]),
        cutOff: year.asOf)
      return PlanPage(
        frame: frame.view(for: head), plan: plan, lead: lead, cutOff: printed(year.asOf),
        opening: plan.opening.map { html(of: $0, links: links) },
        groups: BoardGroup.groups(of: year, links: links, words: words),
        targets: targets(of: year, links: links),
        milestones: MilestoneItem.list(of: year.tasks, in: self, year: plan.year, links: links),
        parts: fullText(of: plan, links: links), coverage: year.coverage,
        completed: completion(year.counts),
        attentionHref: links.link(to: .attention(plan.year)),
        dutiesHref: year.duties.isEmpty ? nil : links.link(to: .duties(plan.year)),
        isSample: isSample)
    }
  }

  private func targets(of year: PlanFigures, links: LinkRoot) -> [PlanTarget] {
    year.tasks.flatMap { task in
      task.targets.map { figures in
        PlanTarget(
          item: TargetItem(figures, of: task.task, in: self, year: year, links: links),
          due: figures.target.dueDay.year == year.plan.year
            ? printedShort(figures.target.dueDay) : printed(figures.target.dueDay),
          baseline: figures.target.baseline.map {
            printed($0.value, unit: figures.target.goal.unit)
          })
      }
    }
  }

  private func fullText(of plan: Plan, links: LinkRoot) -> [PlanPage.Part] {
    plan.pillars.map { pillar in
      PlanPage.Part(
        title: (pillar.label.map { $0 + "、" } ?? "") + pillar.title,
        text: pillar.text.map { html(of: $0, links: links) },
        items: pillar.tasks.map { task in
          PlanPage.Part.Item(
            title: (task.label.map { $0 + "." } ?? "") + task.title,
            href: links.link(to: .task(task.id, in: plan.year)),
            text: task.text.map { html(of: $0, links: links) })
        })
    }
  }

  /// "6/45": completed of all that still stand; the share has its two numbers beside it.
  func completion(_ counts: StatusCounts) -> String { "\(counts[.completed])/\(counts.standing)" }
}
