import PlanAnalysis
import PlanModel

/// Everything late, behind or silent, with reason and next day: `templates/attention.html`.
struct AttentionPage: TemplateView {
  struct Part: TemplateView {
    let id: String
    let title: String
    let entries: [AttentionEntry]
    static let fields: [TemplateField<Self>] = [
      .text("id") { $0.id }, .text("title") { $0.title },
      .text("count") { String($0.entries.count) }, .list("entries") { $0.entries },
    ]
  }

  let frame: FrameView
  let lead: String
  let parts: [Part]
  let cutOff: String
  let planTitle: String
  let planHref: String
  let isSample: Bool

  static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("lead") { $0.lead }, .list("parts") { $0.parts },
    .flag("has-parts") { !$0.parts.isEmpty }, .text("cut-off") { $0.cutOff },
    .text("plan-title") { $0.planTitle }, .text("plan-href") { $0.planHref },
    .flag("is-sample") { $0.isSample },
  ]
}

extension SiteContext {
  func attentionPage(_ year: PlanFigures) -> PlannedPage {
    let number = year.plan.year
    return page(
      at: .attention(number), source: year.plan.source, template: templates.attention,
      twin: { attentionTwin(of: attentionList(in: year).map(\.task), in: year, links: $0) }
    ) { links in
      let found = AttentionEntries(year, in: self, links: links)
      let parts = [
        AttentionPage.Part(id: "overdue", title: words[.attentionOverdue], entries: found.overdue),
        AttentionPage.Part(id: "behind", title: words[.attentionBehind], entries: found.behind),
        AttentionPage.Part(id: "silent", title: words[.attentionSilent], entries: found.silent),
      ].filter { !$0.entries.isEmpty }
      let lead = words(
        parts.isEmpty ? .attentionNone : .attentionLead,
        [
          "n": String(found.tasks.count), "all": String(year.tasks.count),
          "day": printed(year.asOf),
        ])
      let head = PageHead(
        .attention(number), kind: "attention",
        title: words(.attentionTitle, ["year": String(number)]), shortTitle: words[.attention],
        description: lead, section: .attention,
        above: [(words(.yearNamed, ["year": String(number)]), .plan(number))],
        column: PageHead.Column(
          name: words[.attention], keywords: words[.keywords], type: words[.columnType]),
        cutOff: year.asOf)
      return AttentionPage(
        frame: frame.view(for: head), lead: lead, parts: parts, cutOff: printed(year.asOf),
        planTitle: year.plan.title, planHref: links.link(to: .plan(number)), isSample: isSample)
    }
  }
}
