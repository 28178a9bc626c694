import PlanAnalysis
import FoundationEssentials
import PlanModel

/// How programs read the site: `templates/data-api.html`.
struct DataAPIPage: TemplateView {
  /// A kind of document, or the files of a data set.
  struct Entry: TemplateView {
    let title: String
    let template: String
    let example: String?
    let schema: String
    static let fields: [TemplateField<Self>] = [
      .text("title") { $0.title }, .text("template") { $0.template },
      .optionalText("example") { $0.example }, .text("schema") { $0.schema },
    ]
  }

  let frame: FrameView
  let entrance: String
  let openAPI: String
  let documents: [Entry]
  let collections: [Entry]
  let address: String

  static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("entrance") { $0.entrance },
    .text("openapi") { $0.openAPI }, .list("documents") { $0.documents },
    .list("collections") { $0.collections }, .text("address") { $0.address },
  ]

  init(in site: SiteContext, asOf: Day) {
    let words = site.words
    let links = site.frame.links(of: .dataAPI)
    frame = site.frame.view(
      for: PageHead(
        .dataAPI, kind: "data-api", title: words[DataPhrase.apiTitle],
        description: words[DataPhrase.apiDescription], section: .data,
        above: [(words[Phrase.openData], .data)],
        article: PageHead.Article(published: asOf, keywords: words[DataPhrase.dataKeywords]),
        cutOff: asOf))
    entrance = links.link(toFile: OpenDataFiles.api)
    openAPI = links.link(toFile: OpenDataFiles.openAPI)
    documents = APIDocument.all.compactMap { document in
      guard let example = site.example(of: document) else { return nil }
      return Entry(
        title: document.title.chinese, template: document.template,
        example: links.link(toFile: example),
        schema: links.link(toFile: OpenDataFiles.schema(document.name)))
    }
    collections = site.openData.sets.map { set in
      Entry(
        title: set.dataSet.heading.title.chinese,
        template: set.dataSet.recordCount == nil
          ? "api/v1/\(set.id).json" : "api/v1/\(set.id)-{year}.json",
        example: set.parts.first.map { links.link(toFile: $0.path(.json)) },
        schema: links.link(toFile: OpenDataFiles.schema(set.id)))
    }
    address = site.content.settings.baseURL ?? "https://www.example.org/"
  }
}

extension SiteContext {
  func dataAPIPage(asOf: Day) -> PlannedPage {
    let page = page(
      at: .dataAPI, source: FilePosition(file: "data"), template: templates.dataAPI,
      twin: { links in
        [
          "version": .string(APIDocument.version),
          "api": .string(links.link(toFile: OpenDataFiles.api)),
        ]
      }, view: { _ in DataAPIPage(in: self, asOf: asOf) })
    return PlannedPage(path: page.path, source: page.source) {
      page.render() + apiFiles(asOf: asOf)
    }
  }

  /// A document of a kind that this site has; nothing when it has none.
  func example(of document: APIDocument) -> String? {
    guard let year = figures.first else { return nil }
    var file = document.template.replacing("{year}", with: String(year.plan.year))
    let ids: [(String, String?)] = [
      ("{pillar}", year.plan.pillars.first?.id), ("{task}", year.plan.tasks.first?.id),
      ("{target}", year.targets.first?.target.id), ("{school}", content.schools.first?.id),
      ("{duty}", year.duties.first?.duty.id),
      ("{project}", year.projects.first?.project.id),
      ("{inspection}", year.inspections.first?.inspection.id),
      ("{finding}", year.findings.first?.finding.id), ("{dataset}", openData.sets.first?.id),
    ]
    for (name, id) in ids where file.contains(name) {
      guard let id else { return nil }
      file = file.replacing(name, with: id)
    }
    switch document.name {
    case "school-index" where content.schools.isEmpty, "duty-index" where year.duties.isEmpty,
      "revisions" where Revisions(in: year).isEmpty,
      "project-index" where year.projects.isEmpty,
      "inspection-index" where year.inspections.isEmpty,
      "finding-index" where year.findings.isEmpty:
      return nil
    default: return file
    }
  }
}
