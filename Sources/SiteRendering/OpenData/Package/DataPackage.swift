import PlanModel

/// `data/datapackage.json`: all CSV files with their schemas, sizes and digests, as a tabular data
/// package of Frictionless Data, version 1.
func dataPackage(_ data: OpenData, of content: WorkspaceContent, asOf: Day) -> JSONValue {
  let settings = content.settings
  var members: [(String, JSONValue)] = [
    ("profile", "tabular-data-package"),
    ("name", "open-data"),
    ("title", .string(settings.name)),
    ("description", .string("\(settings.organisation)的年度计划、进展和名录，数据截至\(asOf)")),
    ("asOf", .day(asOf)),
    ("isSample", .bool(settings.isSample)),
  ]
  if let baseURL = settings.baseURL { members.append(("homepage", .string(baseURL + "data/"))) }
  members += [
    ("contributors", [["title": .string(settings.organisation), "role": "publisher"]]),
    (
      "sources",
      .array(
        content.years.map { year in
          var source: [(String, JSONValue)] = [("title", .string(year.plan.title))]
          if let link = year.plan.link { source.append(("path", .string(link))) }
          return .object(source)
        })
    ),
  ]
  if let licence = settings.licence {
    members.append(
      ("licenses", [["title": .string(licence.name), "path": .string(licence.url)]]))
  }
  members.append(
    ("resources", .array(data.sets.flatMap { set in set.parts.map { data.resource($0) } })))
  return .object(members)
}

extension OpenData {
  fileprivate func resource(_ part: DataPart) -> JSONValue {
    let facts = part.facts(.csv)
    let heading = part.dataSet.heading
    return [
      "profile": "tabular-data-resource",
      "name": .string(part.name),
      "path": .string("\(part.dataSet.id)/\(part.name).csv"),
      "title": .string(heading.title.chinese),
      "titleEn": .string(heading.title.english),
      "description": .string(heading.description.chinese),
      "descriptionEn": .string(heading.description.english),
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "dialect": [
        "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true,
        "header": true,
      ],
      "bytes": .integer(facts.bytes),
      "hash": .string("sha256:" + facts.sha256),
      "rows": .integer(part.rowCount),
      "schema": tableSchema(of: part.dataSet),
    ]
  }
}
