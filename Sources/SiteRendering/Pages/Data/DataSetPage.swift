import FoundationEssentials
import PlanModel

/// One data set: its card, its files, its dictionary: `templates/data-set.html`.
struct DataSetPage: TemplateView {
  /// A line of the dictionary.
  struct Entry: TemplateView {
    let name: String
    let title: String
    let kind: String
    let unit: String?
    let meaning: String
    let rules: String
    let choices: [Choice]
    let refersTo: LinkView?
    static let fields: [TemplateField<Self>] = [
      .text("name") { $0.name }, .text("title") { $0.title }, .text("kind") { $0.kind },
      .optionalText("unit") { $0.unit }, .text("meaning") { $0.meaning },
      .text("rules") { $0.rules }, .list("choices") { $0.choices },
      .flag("has-choices") { !$0.choices.isEmpty }, .view("refers-to") { $0.refersTo },
    ]
  }

  struct Choice: TemplateView {
    let word: String
    let meaning: String
    static let fields: [TemplateField<Self>] = [
      .text("word") { $0.word }, .text("meaning") { $0.meaning },
    ]
  }

  let frame: FrameView
  let area: String
  let title: String
  let lead: String
  let facts: [FactView]
  let files: [DataFileView]
  let remarks: [TextView]
  let entries: [Entry]
  let citation: String
  let licence: FrameView.Link?
  let package: String
  let isSample: Bool

  static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("area") { $0.area }, .text("title") { $0.title },
    .text("lead") { $0.lead }, .list("facts") { $0.facts }, .list("files") { $0.files },
    .list("remarks") { $0.remarks }, .flag("has-remarks") { !$0.remarks.isEmpty },
    .list("entries") { $0.entries }, .text("citation") { $0.citation },
    .view("licence") { $0.licence }, .text("package") { $0.package },
    .flag("is-sample") { $0.isSample },
  ]

  init(_ published: OpenData.Published, in site: SiteContext, asOf: Day) {
    let words = site.words
    let dataSet = published.dataSet
    let heading = dataSet.heading
    let address = PageAddress.dataSet(heading.id)
    let links = site.frame.links(of: address)
    let settings = site.content.settings

    area = words[DataPhrase(heading.area)]
    title = heading.title.chinese
    lead = heading.description.chinese
    frame = site.frame.view(
      for: PageHead(
        address, kind: "data-set",
        title: words(DataPhrase.setTitle, ["title": heading.title.chinese]),
        shortTitle: heading.title.chinese, description: heading.description.chinese,
        section: .data, above: [(words[Phrase.openData], .data)],
        article: PageHead.Article(published: asOf, keywords: words[DataPhrase.dataKeywords]),
        cutOff: asOf, things: [site.dataSetThing(published, asOf: asOf)]))
    facts = [
      FactView(words[DataPhrase.provider], settings.organisation, missing: ""),
      FactView(words[DataPhrase.area], area, missing: ""),
      FactView(
        words[DataPhrase.renewal],
        words[DataPhrase(heading.renewal, rhythm: settings.measuring.reporting)], missing: ""),
      FactView(
        words[DataPhrase.terms], settings.licence?.name,
        missing: words[DataPhrase.termsNotStated]),
      FactView(words[DataPhrase.cutOff], printed(asOf), missing: ""),
      FactView(
        words[DataPhrase.size],
        words(
          DataPhrase.rowsAndFields,
          [
            "rows": printed(Decimal(published.rowCount)),
            "fields": String(dataSet.fields.count),
          ]), missing: ""),
      FactView(words[DataPhrase.formats], "CSV、JSON", missing: ""),
    ]
    files = published.parts.flatMap {
      [DataFileView($0, .csv, links: links), DataFileView($0, .json, links: links)]
    }
    remarks = heading.remarks.map { TextView(text: $0.chinese) }
    entries = dataSet.fields.map { Self.entry(of: $0, in: heading, site: site, links: links) }
    citation = site.citation(of: heading.title.chinese, at: address, asOf: asOf)
    licence = settings.licence.map { FrameView.Link(name: $0.name, url: $0.url) }
    package = links.link(toFile: OpenDataFiles.package)
    isSample = site.isSample
  }

  private static func entry(
    of field: DataField, in heading: DataSet.Heading, site: SiteContext, links: LinkRoot
  ) -> Entry {
    let words = site.words
    var rules: [String] = []
    if heading.primaryKey.contains(field.name) { rules.append(words[DataPhrase.ruleKey]) }
    if field.isRequired { rules.append(words[DataPhrase.ruleRequired]) }
    if field.isUnique { rules.append(words[DataPhrase.ruleUnique]) }
    if let least = field.minimum {
      rules.append(words(DataPhrase.ruleAtLeast, ["value": String(least)]))
    }
    if let most = field.maximum {
      rules.append(words(DataPhrase.ruleAtMost, ["value": String(most)]))
    }
    if let pattern = field.pattern {
      rules.append(words(DataPhrase.rulePattern, ["value": pattern]))
    }
    // A key of several fields is named at its last, which the others only make whole.
    let key = heading.foreignKeys.first {
      $0.fields.last == field.name && site.openData.isPublished($0)
    }
    return Entry(
      name: field.name, title: field.title.chinese, kind: words[DataPhrase(field.kind)],
      unit: field.unit?.chinese, meaning: field.description.chinese,
      rules: rules.isEmpty ? "—" : rules.joined(separator: words[DetailPhrase.nameSeparator]),
      choices: field.choices.map { Choice(word: $0.word, meaning: $0.meaning.chinese) },
      refersTo: key.flatMap { key in
        site.openData[key.dataSet].map {
          LinkView(
            $0.dataSet.heading.title.chinese, href: links.link(to: .dataSet(key.dataSet)))
        }
      })
  }
}
