import PlanModel

/// The page a server shows for an address that leads nowhere: `templates/not-found.html`.
struct NotFoundPage: TemplateView {
  let frame: FrameView
  let home: String
  let plan: String?
  let schools: String?

  static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("home") { $0.home }, .optionalText("plan") { $0.plan },
    .optionalText("schools") { $0.schools },
  ]
}

extension SiteContext {
  func notFoundPage() -> PlannedPage {
    page(
      at: .notFound, source: FilePosition(file: "templates/not-found.html"),
      template: templates.notFound, twin: { notFoundTwin(links: $0) }
    ) { links in
      let head = PageHead(
        .notFound, kind: "not-found", title: words[.notFoundTitle],
        description: words[.notFoundText], section: .none)
      return NotFoundPage(
        frame: frame.view(for: head), home: links.link(to: .home),
        plan: content.years.first.map { links.link(to: .plan($0.plan.year)) },
        schools: content.schools.isEmpty ? nil : links.link(to: .schools))
    }
  }
}
