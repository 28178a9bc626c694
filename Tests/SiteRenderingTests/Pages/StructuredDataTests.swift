import SiteRendering
import Testing

@Suite("JSON-LD in pages")
struct StructuredDataTests {
  private let pages: DrawnPages

  init() throws { pages = try DrawnPages(of: FullYear()) }

  /// The nodes of the page's one block.
  private func nodes(of path: String) throws -> [JSONTree] {
    let blocks = try pages.text(path)
      .matches(of: /<script type="application\/ld\+json">(.*?)<\/script>/)
    #expect(blocks.count == 1)
    let graph = try JSONTree(String(try #require(blocks.first).output.1))
    #expect(graph["@context"]?.text == "https://schema.org")
    return graph["@graph"]?.list ?? []
  }

  private func node(_ type: String, in path: String) throws -> JSONTree {
    try #require(try nodes(of: path).first { $0["@type"]?.text == type }, "\(path): no \(type)")
  }

  @Test("stands once on every page but that for missing addresses, each node with a type")
  func everywhere() throws {
    for path in pages.paths where path.hasSuffix(".html") && path != "404.html" {
      #expect(try nodes(of: path).allSatisfy { $0["@type"]?.text != nil }, "\(path)")
    }
    #expect(try !pages.text("404.html").contains("ld+json"))
  }

  @Test("names on the home page who publishes")
  func publisher() throws {
    let body = try node("GovernmentOrganization", in: "index.html")
    #expect(body["name"]?.text == "云岭县教育局")
    #expect(body["@id"]?.text == "https://www.example.gov.cn/jy/#publisher")
    let site = try node("WebSite", in: "index.html")
    #expect(site["publisher"]?["@id"] == body["@id"])
  }

  @Test("says the way to a page as its crumbs do")
  func crumbs() throws {
    let way = try node("BreadcrumbList", in: "2023/targets/t1-a/index.html")
    let steps = way["itemListElement"]?.list ?? []
    #expect(steps.compactMap { $0["position"]?.whole } == Array(1...steps.count))
    #expect(steps.first?["item"]?.text == "https://www.example.gov.cn/jy/")
    #expect(steps.last?["item"]?.text == "https://www.example.gov.cn/jy/2023/targets/t1-a/")
    #expect(steps.last?["name"]?.text == "示范校")
  }

  @Test("describes a data set with its files, their size and digest")
  func dataSet() throws {
    let set = try node("Dataset", in: "data/targets/index.html")
    #expect(set["name"]?.text == "量化目标")
    let files = set["distribution"]?.list ?? []
    #expect(files.map { $0["encodingFormat"]?.text } == ["text/csv", "application/json"])
    #expect(
      files.first?["contentUrl"]?.text
        == "https://www.example.gov.cn/jy/data/targets/targets.csv")
    let csv = try pages.text("data/targets/targets.csv")
    #expect(files.first?["sha256"]?.text == sha256(of: Array(csv.utf8)))
    #expect(set["license"] == nil)
  }

  @Test("describes a school as the place of learning it is")
  func school() throws {
    let school = try node("School", in: "schools/chengxi/index.html")
    #expect(school["name"]?.text == "城西学校")
    #expect(school["foundingDate"]?.text == "2023-09-01")
    let primary = try node("ElementarySchool", in: "schools/shangping/index.html")
    #expect(primary["dissolutionDate"]?.text == "2023-07-31")
  }

  @Test("calls no paper and no building an event")
  func noEvent() throws {
    let nodes = try nodes(of: "2023/tasks/t1/index.html")
    #expect(!nodes.contains { $0["@type"]?.text == "Event" })
  }

  @Test("cannot be left through a text of the author")
  func hostile() throws {
    let hostile = try DrawnPages(of: FullYear(say: { $0 + "</script><script>alert(1)</script>" }))
    for (path, text) in hostile.files(endingWith: ".html") {
      #expect(text.ranges(of: "<script").count == (path == "404.html" ? 0 : 1), "\(path)")
      #expect(text.ranges(of: "</script").count == (path == "404.html" ? 0 : 1), "\(path)")
    }
  }
}
