import PlanAnalysis
import PlanModel

/// Every figure that was corrected and every status that was set by hand in a year:
/// `templates/corrections.html`.
struct CorrectionsPage: TemplateView {
  /// A figure that a later record replaced.
  struct Entry: TemplateView {
    let title: String
    let href: String
    let school: String?
    let day: String
    /// Absent for sensitive targets.
    let old: String?
    let new: String?
    let reason: String
    let oldSource: HTML
    let source: HTML
    static let fields: [TemplateField<Self>] = [
      .text("title") { $0.title }, .text("href") { $0.href },
      .optionalText("school") { $0.school }, .text("day") { $0.day },
      .optionalText("old") { $0.old }, .optionalText("new") { $0.new },
      .text("reason") { $0.reason }, .html("old-source") { $0.oldSource },
      .html("source") { $0.source },
    ]
  }

  /// A status set by hand, beside the computed one.
  struct Set: TemplateView {
    let title: String
    let href: String
    let day: String
    let computed: StatusView?
    let status: StatusView
    let author: String
    let reason: String
    let source: HTML
    static let fields: [TemplateField<Self>] = [
      .text("title") { $0.title }, .text("href") { $0.href }, .text("day") { $0.day },
      .view("computed") { $0.computed }, .view("status") { $0.status },
      .text("author") { $0.author }, .text("reason") { $0.reason },
      .html("source") { $0.source },
    ]
  }

  let frame: FrameView
  let lead: String
  let corrections: [Entry]
  let overrides: [Set]
  let planTitle: String
  let planHref: String
  let isSample: Bool

  static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("lead") { $0.lead },
    .list("corrections") { $0.corrections },
    .flag("has-corrections") { !$0.corrections.isEmpty },
    .list("overrides") { $0.overrides }, .flag("has-overrides") { !$0.overrides.isEmpty },
    .text("plan-title") { $0.planTitle }, .text("plan-href") { $0.planHref },
    .flag("is-sample") { $0.isSample },
  ]
}

extension SiteContext {
  /// Nothing when nothing was corrected and no status was set by hand.
  func correctionsPage(_ year: PlanFigures) -> PlannedPage? {
    let revisions = Revisions(in: year)
    guard !revisions.isEmpty else { return nil }
    let number = year.plan.year
    return page(
      at: .corrections(number), source: year.plan.source, template: templates.corrections,
      twin: { correctionsTwin(of: revisions, in: year, links: $0) }
    ) { links in
      let lead = words(
        DetailPhrase.correctionsLead,
        [
          "day": printed(year.asOf), "figures": String(revisions.corrected.count),
          "statuses": String(revisions.overridden.count),
        ])
      let head = PageHead(
        .corrections(number), kind: "corrections",
        title: words(DetailPhrase.correctionsPageTitle, ["year": String(number)]),
        shortTitle: words[DetailPhrase.correctionsTitle], description: lead, section: .plan,
        above: [(words(.yearNamed, ["year": String(number)]), .plan(number))],
        column: PageHead.Column(
          name: words[DetailPhrase.correctionsTitle], keywords: words[.keywords],
          type: words[.columnType]),
        cutOff: year.asOf)
      return CorrectionsPage(
        frame: frame.view(for: head), lead: lead,
        corrections: revisions.corrected.map { entry($0, year: number, links: links) },
        overrides: revisions.overridden.map { set($0, year: number, links: links) },
        planTitle: year.plan.title, planHref: links.link(to: .plan(number)), isSample: isSample)
    }
  }

  private func entry(
    _ corrected: Revisions.Corrected, year: Int, links: LinkRoot
  ) -> CorrectionsPage.Entry {
    let correction = corrected.correction
    func text(_ value: String) -> String? { corrected.isSensitive ? nil : value }
    return CorrectionsPage.Entry(
      title: corrected.title, href: links.link(to: corrected.page(in: year)),
      school: correction.school.flatMap { id in content.schools.first { $0.id == id }?.name },
      day: printed(correction.day), old: text(printed(correction.old, unit: corrected.unit)),
      new: text(printed(correction.new, unit: corrected.unit)),
      reason: correction.reason ?? words[DetailPhrase.noReason],
      oldSource: breakableSource(correction.oldSource), source: breakableSource(correction.source))
  }

  private func set(
    _ overridden: Revisions.Overridden, year: Int, links: LinkRoot
  ) -> CorrectionsPage.Set {
    let override = overridden.override
    return CorrectionsPage.Set(
      title: overridden.title, href: links.link(to: overridden.page(in: year)),
      day: printed(override.day),
      computed: overridden.computed.map { StatusView($0, words: words) },
      status: StatusView(override.status, words: words), author: override.author,
      reason: override.reason, source: breakableSource(override.source))
  }
}
