import FoundationEssentials
import PlanAnalysis
import PlanModel

/// All projects of a year, each with its stages: `templates/project-index.html`.
package struct ProjectIndexPage: TemplateView {
  /// One project of the list.
  struct Item: TemplateView {
    let link: LinkView
    let task: LinkView
    let status: StatusView
    let reason: String
    let stages: [StageView]
    let stageSentence: String
    let money: String?
    static let fields: [TemplateField<Self>] = [
      .view("link") { $0.link }, .view("task") { $0.task }, .view("status") { $0.status },
      .text("reason") { $0.reason }, .list("stages") { $0.stages },
      .text("stage-sentence") { $0.stageSentence }, .optionalText("money") { $0.money },
    ]
  }

  package let frame: FrameView
  let title: String
  let lead: String
  let items: [Item]
  let source: String
  let isSample: Bool

  package static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("title") { $0.title }, .text("lead") { $0.lead },
    .list("items") { $0.items }, .text("source") { $0.source },
    .flag("is-sample") { $0.isSample },
  ]

  package init(_ year: YearSurroundings) {
    let words = year.words
    let address = PageAddress.projects(year.year)
    let links = year.frame.links(of: address)
    let projects = year.figures.projects
    let numbers = [
      "n": String(projects.count), "completed": String(projects.count { $0.status == .completed }),
      "plan": year.plan.title, "day": printed(year.figures.asOf),
    ]
    title = words[RecordPhrase.projects]
    lead = words(RecordPhrase.projectsLead, numbers)
    frame = year.frame.view(
      for: PageHead(
        address, kind: "project-index",
        title: words(.yearNamed, ["year": String(year.year)]) + words[RecordPhrase.projects],
        shortTitle: title, description: words(RecordPhrase.projectsDescription, numbers),
        section: .projects,
        above: [(words(.yearNamed, ["year": String(year.year)]), .plan(year.year))],
        column: PageHead.Column(
          name: title, keywords: words[RecordPhrase.projectKeywords],
          type: words[RecordPhrase.recordColumnType]),
        cutOff: year.figures.asOf))
    items = year.tasks.flatMap { place in
      place.task.projects.map { figures in
        Item(
          link: LinkView(
            figures.project.title,
            href: links.link(to: .project(figures.project.id, in: year.year))),
          task: year.link(to: place.task.task, from: links),
          status: StatusView(figures.status, words: words), reason: figures.reason.chinese,
          stages: figures.stages.map { StageView($0, words: words) },
          stageSentence: SiteRendering.stageSentence(figures, words: words),
          money: Self.money(figures.money, words: words))
      }
    }
    source = printedSource(FilePosition(file: year.plan.source.file))
    isSample = year.site.isSample
  }

  /// "批复资金19,200万元，支付资金15,400万元（占批复资金的80.2%）".
  private static func money(_ money: ProjectMoney, words: Words) -> String? {
    func amount(_ phrase: RecordPhrase, _ reported: Reported<Decimal>?) -> String? {
      reported.map {
        words[phrase] + printed($0.value) + words[RecordPhrase.tenThousandYuan]
      }
    }
    let paid = amount(.paid, money.paid).map { text in
      text
        + (money.paidOfApproved.map {
          "（" + words(RecordPhrase.ofApproved, ["share": printedPercent($0)]) + "）"
        } ?? "")
    }
    let parts = [amount(.approved, money.approved), amount(.arrived, money.arrived), paid]
      .compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "，")
  }
}
