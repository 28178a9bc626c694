import PlanAnalysis
import PlanModel

extension SiteContext {
  /// The documents that describe the interface: its entrance, OpenAPI, and a schema for each kind.
  func apiFiles(asOf: Day) -> [RenderedFile] {
    let documents = APIDocument.all.map {
      RenderedFile(path: OpenDataFiles.schema($0.name), bytes: $0.schema.bytes())
    }
    let sets = openData.sets.map {
      RenderedFile(path: OpenDataFiles.schema($0.id), bytes: $0.dataSet.jsonSchema.bytes())
    }
    return [
      RenderedFile(path: OpenDataFiles.api, bytes: entrance(asOf: asOf).bytes()),
      RenderedFile(path: OpenDataFiles.openAPI, bytes: openAPI.bytes()),
    ] + documents + sets
  }

  private func link(_ file: String) -> JSONValue {
    .string(SiteRendering.link(from: OpenDataFiles.api, to: file))
  }

  /// `api/v1/index.json`: what can be read, and where.
  private func entrance(asOf: Day) -> JSONValue {
    [
      "version": .string(APIDocument.version),
      "asOf": .day(asOf),
      "publisher": .string(content.settings.organisation),
      "isSample": .bool(content.settings.isSample),
      "licence": licenceTwin,
      "openapi": link(OpenDataFiles.openAPI),
      "root": "../../",
      "years": .array(
        figures.map { year in
          [
            "year": .integer(year.plan.year), "title": .string(year.plan.title),
            "href": link(PageAddress.plan(year.plan.year).twin),
          ]
        }),
      "documents": .array(
        APIDocument.all.map { document in
          [
            "name": .string(document.name), "title": .wording(document.title),
            "template": .string(document.template),
            "schema": link(OpenDataFiles.schema(document.name)),
          ]
        }),
      "collections": .array(
        openData.sets.map { set in
          [
            "name": .string(set.id), "title": .wording(set.dataSet.heading.title),
            "schema": link(OpenDataFiles.schema(set.id)), "rows": .integer(set.rowCount),
            "files": .array(
              set.parts.map { part in
                let facts = part.facts(.json)
                return [
                  "href": link(part.path(.json)), "rows": .integer(part.rowCount),
                  "bytes": .integer(facts.bytes), "sha256": .string(facts.sha256),
                ]
              }),
          ]
        }),
    ]
  }

  /// `api/v1/openapi.json`: the same for tools (OpenAPI 3.1).
  private var openAPI: JSONValue {
    let documents = APIDocument.all.map { document in
      (
        "/" + document.template,
        operation(
          document.title, id: document.name, schema: document.name,
          parameters: document.parameters)
      )
    }
    let sets = openData.sets.flatMap { set in
      set.parts.map { part in
        (
          "/" + part.path(.json),
          operation(set.dataSet.heading.title, id: part.name, schema: set.id, parameters: [])
        )
      }
    }
    var info: [(String, JSONValue)] = [
      ("title", .string(content.settings.name)), ("version", .string(APIDocument.version)),
      (
        "description",
        .string("静态文件，只读，不需要密钥。数为文本，日期为 ISO 8601，不知道的写 null，链接相对于所在文档。")
      ),
    ]
    if let licence = content.settings.licence {
      info.append(("license", ["name": .string(licence.name), "url": .string(licence.url)]))
    }
    return [
      "openapi": "3.1.0", "info": .object(info), "servers": [["url": "../../"]],
      "paths": .object(documents + sets),
    ]
  }

  private func operation(
    _ title: Wording, id: String, schema: String, parameters: [String]
  ) -> JSONValue {
    [
      "get": [
        "operationId": .string(id), "summary": .string(title.chinese),
        "parameters": .array(
          parameters.map { name in
            [
              "name": .string(name), "in": "path", "required": true,
              "schema": ["type": name == "year" ? "integer" : "string"],
            ]
          }),
        "responses": [
          "200": [
            "description": .string(title.english),
            "content": [
              "application/json": ["schema": ["$ref": .string("schemas/\(schema).json")]]
            ],
          ]
        ],
      ]
    ]
  }
}

extension APIDocument {
  /// What varies in its addresses.
  var parameters: [String] {
    template.split(separator: "/").filter { $0.hasPrefix("{") }.map {
      String($0.dropFirst().dropLast())
    }
  }
}
