import SiteRendering
import Testing

@Suite("The interface for programs")
struct APIDocumentTests {
  let pages: DrawnPages

  init() throws { pages = try DrawnPages(of: FullYear()) }

  private func kind(at path: String) -> APIDocument? {
    APIDocument.all.first { $0.describes(path) }
  }

  private func tree(_ value: JSONValue) throws -> JSONTree {
    try JSONTree(String(decoding: value.bytes(), as: UTF8.self))
  }

  @Test("describes the twin of every page, member for member")
  func twins() throws {
    let twins = pages.files(endingWith: "index.json").filter { !$0.path.hasPrefix("api/") }
    #expect(twins.count > 20)
    for (path, text) in twins {
      let document = try #require(kind(at: path), "no APIDocument describes \(path)")
      let schema = try tree(document.schema)
      let found = SchemaChecking(try JSONTree(text), against: schema)
      #expect(found.faults == [], "\(path)")
      // A new member needs a line in OpenData/API/…Shapes.swift: what is not described is not kept.
      #expect(found.undescribed == [], "\(path)")
    }
  }

  @Test("has a twin of every kind among the pages of a full year")
  func kinds() {
    for document in APIDocument.all {
      #expect(pages.paths.contains { document.describes($0) }, "\(document.name)")
    }
  }

  @Test("describes the rows of every data set")
  func collections() throws {
    let entrance = try JSONTree(pages.text("api/v1/index.json"))
    let collections = entrance["collections"]?.list ?? []
    #expect(collections.count > 8)
    for collection in collections {
      let name = try #require(collection["schema"]?.text)
      let schema = try JSONTree(pages.text("api/v1/" + name))
      for file in collection["files"]?.list ?? [] {
        let href = try #require(file["href"]?.text)
        let text = try pages.text("api/v1/" + href)
        let document = try JSONTree(text)
        let found = SchemaChecking(document, against: schema)
        #expect(found.faults == [] && found.undescribed == [], "\(collection["name"] as Any)")
        #expect(document["rows"]?.list.count == file["rows"]?.whole)
        #expect(document["count"] == file["rows"])
        #expect(file["bytes"]?.whole == text.utf8.count)
        #expect(file["sha256"]?.text == sha256(of: Array(text.utf8)))
      }
    }
  }

  @Test("names in its entrance and in OpenAPI only files that are there")
  func files() throws {
    let entrance = try JSONTree(pages.text("api/v1/index.json"))
    for document in entrance["documents"]?.list ?? [] {
      let schema = try #require(document["schema"]?.text)
      #expect(pages.paths.contains("api/v1/" + schema))
    }
    #expect(entrance["years"]?.list.first?["href"]?.text == "../../2023/index.json")
    let openAPI = try JSONTree(pages.text("api/v1/openapi.json"))
    guard case .object(let paths)? = openAPI["paths"] else {
      Issue.record("OpenAPI without paths")
      return
    }
    #expect(paths.keys.contains("/{year}/targets/{target}/index.json"))
    for path in paths.keys where !path.contains("{") && path != "/schools/index.json" {
      #expect(pages.paths.contains(String(path.dropFirst())), "\(path)")
    }
  }

  @Test("gives every kind of document and every data set a schema of its own")
  func schemasApart() throws {
    let entrance = try JSONTree(pages.text("api/v1/index.json"))
    let schemas = ["documents", "collections"].flatMap { entrance[$0]?.list ?? [] }
      .compactMap { $0["schema"]?.text }
    #expect(schemas.count > 20)
    #expect(Set(schemas).count == schemas.count)
  }

  @Test(
    "knows a document by its address",
    arguments: [
      ("2023/targets/t7-a/index.json", "target"), ("index.json", "home"),
      ("2023/index.json", "plan"), ("schools/index.json", "school-index"),
      ("schools/chengxi/index.json", "school"), ("data/api/index.json", "api"),
      ("data/targets/index.json", "data-set"),
    ])
  func addresses(path: String, name: String) {
    #expect(kind(at: path)?.name == name)
  }

  @Test("knows no document at another address", arguments: ["2023/x/index.json", "a/b/c/d.json"])
  func otherAddresses(path: String) {
    #expect(kind(at: path) == nil)
  }
}
