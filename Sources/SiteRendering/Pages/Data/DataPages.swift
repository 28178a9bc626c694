import FoundationEssentials
import PlanAnalysis
import PlanModel

/// The files of open data and the pages that describe them.
extension SiteContext {
  /// One entry for each part of each data set: its CSV and its JSON file.
  func dataFiles() -> [PlannedPage] {
    openData.sets.flatMap { set in
      set.parts.map { part in
        PlannedPage(path: part.path(.csv), source: FilePosition(file: "data/" + set.id)) {
          [part.file(.csv), part.file(.json)]
        }
      }
    }
  }

  /// A page for each data set, the page that lists them, and the page on how programs read the
  /// site, with the descriptions for machines.
  func dataPages() -> [PlannedPage] {
    guard let asOf = figures.first?.asOf, !openData.sets.isEmpty else { return [] }
    let source = FilePosition(file: "data")
    let sets = openData.sets.map { set in
      page(
        at: .dataSet(set.id), source: source, template: templates.dataSet,
        twin: { dataSetTwin(set, asOf: asOf, links: $0) },
        view: { _ in DataSetPage(set, in: self, asOf: asOf) })
    }
    let index = page(
      at: .data, source: source, template: templates.data,
      twin: { dataIndexTwin(asOf: asOf, links: $0) },
      view: { _ in DataIndexPage(in: self, asOf: asOf) })
    let described = PlannedPage(path: index.path, source: source) {
      index.render() + [
        RenderedFile(
          path: OpenDataFiles.package,
          bytes: dataPackage(openData, of: content, asOf: asOf).bytes()),
        RenderedFile(
          path: OpenDataFiles.catalog, bytes: catalog(openData, of: content, asOf: asOf).bytes()),
      ]
    }
    return sets + [dataAPIPage(asOf: asOf), described]
  }

  /// How to name a source: "云岭县教育局：《量化目标》，…".
  func citation(of title: String, at page: PageAddress, asOf: Day) -> String {
    let settings = content.settings
    return words(
      DataPhrase.citation,
      [
        "organisation": settings.organisation, "title": title, "site": settings.name,
        "day": printed(asOf),
        "address": settings.baseURL.map { $0 + page.canonical } ?? page.canonical,
      ])
  }
}
