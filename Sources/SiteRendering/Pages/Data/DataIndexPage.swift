import FoundationEssentials
import PlanModel

/// All data sets, by area: `templates/data.html`.
struct DataIndexPage: TemplateView {
  struct Area: TemplateView {
    let id: String
    let name: String
    let count: String
    let sets: [Card]
    static let fields: [TemplateField<Self>] = [
      .text("id") { $0.id }, .text("name") { $0.name }, .text("set-count") { $0.count },
      .list("sets") { $0.sets },
    ]
  }

  struct Card: TemplateView {
    let href: String
    let title: String
    let text: String
    let extent: String
    let files: [DataFileView]
    static let fields: [TemplateField<Self>] = [
      .text("href") { $0.href }, .text("title") { $0.title }, .text("text") { $0.text },
      .text("extent") { $0.extent }, .list("files") { $0.files },
    ]
  }

  let frame: FrameView
  let lead: String
  let facts: [FactView]
  let areas: [Area]
  let package: String
  let catalog: String
  let api: String
  let citation: String
  let licence: FrameView.Link?
  let isSample: Bool

  static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("lead") { $0.lead }, .list("facts") { $0.facts },
    .list("areas") { $0.areas }, .text("package") { $0.package },
    .text("catalog") { $0.catalog }, .text("api") { $0.api },
    .text("citation") { $0.citation }, .view("licence") { $0.licence },
    .flag("is-sample") { $0.isSample },
  ]

  init(in site: SiteContext, asOf: Day) {
    let words = site.words
    let links = site.frame.links(of: .data)
    let data = site.openData
    let counted = [
      "n": String(data.sets.count), "day": printed(asOf),
      "organisation": site.content.settings.organisation,
    ]
    lead = words(DataPhrase.indexLead, counted)
    frame = site.frame.view(
      for: PageHead(
        .data, kind: "data", title: words[Phrase.openData],
        description: words(DataPhrase.indexDescription, counted), section: .data,
        column: PageHead.Column(
          name: words[Phrase.openData], keywords: words[DataPhrase.dataKeywords],
          type: words[DataPhrase.dataColumnType]),
        cutOff: asOf, things: site.catalogThings(asOf: asOf)))
    facts = [
      FactView(words[DataPhrase.provider], site.content.settings.organisation, missing: ""),
      FactView(
        words[DataPhrase.terms], site.content.settings.licence?.name,
        missing: words[DataPhrase.termsNotStated]),
      FactView(words[DataPhrase.cutOff], printed(asOf), missing: ""),
      FactView(words[DataPhrase.formats], "CSV、JSON", missing: ""),
    ]
    areas = DataSet.Area.allCases.compactMap { area in
      let sets = data.sets.filter { $0.dataSet.heading.area == area }
      guard !sets.isEmpty else { return nil }
      return Area(
        id: area.rawValue, name: words[DataPhrase(area)],
        count: words(DataPhrase.setCount, ["n": String(sets.count)]),
        sets: sets.map { Self.card(of: $0, links: links, words: words) })
    }
    package = links.link(toFile: OpenDataFiles.package)
    catalog = links.link(toFile: OpenDataFiles.catalog)
    api = links.link(to: .dataAPI)
    citation = site.citation(of: words[Phrase.openData], at: .data, asOf: asOf)
    licence = site.content.settings.licence.map { FrameView.Link(name: $0.name, url: $0.url) }
    isSample = site.isSample
  }

  private static func card(
    of published: OpenData.Published, links: LinkRoot, words: Words
  ) -> Card {
    let heading = published.dataSet.heading
    // Of a set with many files the page of the set shows all.
    let parts = published.parts.count == 1 ? published.parts : []
    return Card(
      href: links.link(to: .dataSet(heading.id)), title: heading.title.chinese,
      text: heading.description.chinese,
      extent: words(
        DataPhrase.rowsAndFields,
        [
          "rows": printed(Decimal(published.rowCount)),
          "fields": String(published.dataSet.fields.count),
        ]),
      files: parts.flatMap {
        [DataFileView($0, .csv, links: links), DataFileView($0, .json, links: links)]
      })
  }
}
