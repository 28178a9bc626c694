import PlanAnalysis
import PlanModel

extension SiteContext {
  /// The twin of the page that lists the data sets.
  func dataIndexTwin(asOf: Day, links: LinkRoot) -> JSONValue {
    [
      "asOf": .day(asOf),
      "publisher": .string(content.settings.organisation),
      "licence": licenceTwin,
      "sets": .array(
        openData.sets.map { set in
          .object(
            dataSetMembers(set, links: links)
              + [("href", .string(links.link(toFile: PageAddress.dataSet(set.id).twin)))])
        }),
      "package": .string(links.link(toFile: OpenDataFiles.package)),
      "catalog": .string(links.link(toFile: OpenDataFiles.catalog)),
      "api": .string(links.link(toFile: OpenDataFiles.api)),
    ]
  }

  /// The twin of the page of a data set: card, files, and the dictionary as a Table Schema.
  func dataSetTwin(_ set: OpenData.Published, asOf: Day, links: LinkRoot) -> JSONValue {
    .object(
      dataSetMembers(set, links: links) + [
        ("asOf", .day(asOf)),
        ("publisher", .string(content.settings.organisation)),
        ("licence", licenceTwin),
        ("remarks", .array(set.dataSet.heading.remarks.map { .wording($0) })),
        ("schema", openData.tableSchema(of: set.dataSet)),
      ])
  }

  /// Null when the publisher states no terms.
  var licenceTwin: JSONValue {
    content.settings.licence.map { ["name": .string($0.name), "url": .string($0.url)] } ?? .null
  }

  private func dataSetMembers(
    _ set: OpenData.Published, links: LinkRoot
  ) -> [(String, JSONValue)] {
    let heading = set.dataSet.heading
    return [
      ("id", .string(heading.id)),
      ("title", .wording(heading.title)),
      ("description", .wording(heading.description)),
      ("area", .string(heading.area.rawValue)),
      ("rows", .integer(set.rowCount)),
      (
        "files",
        .array(
          set.parts.flatMap { part in
            [DataFormat.csv, .json].map { file(part, $0, links: links) }
          })
      ),
    ]
  }

  private func file(_ part: DataPart, _ format: DataFormat, links: LinkRoot) -> JSONValue {
    let facts = part.facts(format)
    return [
      "name": .string(part.name),
      "format": .string(format.mediaType),
      "rows": .integer(part.rowCount),
      "bytes": .integer(facts.bytes),
      "sha256": .string(facts.sha256),
      "href": .string(links.link(toFile: part.path(format))),
    ]
  }
}
