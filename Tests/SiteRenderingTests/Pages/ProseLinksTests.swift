import PlanModel
import Testing

@testable import SiteRendering

@Suite("The links of a bureau's text")
struct ProseLinksTests {
  private var county: SmallCounty { SmallCounty() }

  private func target(
    _ address: String, in file: String = "content/2023/plan.md"
  ) -> ProseLinks.Target {
    var content = county.content
    content.schools[0] = content.schools[0].with(
      profile: Prose(
        html: "<h3 id=\"shilin-xiaoxue-校史\">校史</h3>", plain: "校史",
        source: FilePosition(file: "content/schools/shilin-xiaoxue.md", line: 1)))
    return ProseLinks(content).target(of: address, in: file)
  }

  @Test("lead to the pages of a plan's ids, this year's and another's")
  func ids() {
    #expect(target("#p2") == .page(.pillar("p2", in: 2023), part: nil))
    #expect(target("#t3") == .page(.task("t3", in: 2023), part: nil))
    #expect(target("plan.md#t3") == .page(.task("t3", in: 2023), part: nil))
    #expect(
      target("../2023/plan.md", in: "content/2024/plan.md") == .page(.plan(2023), part: nil))
  }

  @Test("lead to schools and headings of their profiles")
  func schools() {
    #expect(
      target("../schools/shilin-xiaoxue.md") == .page(.school("shilin-xiaoxue"), part: nil))
    #expect(
      target("../schools/shilin-xiaoxue.md#校史")
        == .page(.school("shilin-xiaoxue"), part: "shilin-xiaoxue-校史"))
    #expect(target("../schools.csv") == .page(.schools, part: nil))
  }

  @Test("lead to any page from the root of the site")
  func rooted() {
    #expect(target("/methodology/") == .file("methodology/index.html", part: nil))
    #expect(target("/2023/tasks/t3#text") == .file("2023/tasks/t3/index.html", part: "text"))
    #expect(target("/data/plan.csv") == .file("data/plan.csv", part: nil))
  }

  @Test(
    "lead nowhere when there is no such file, or it lies outside",
    arguments: [
      "附件.docx", "../schools/nowhere.md", "../2019/plan.md", "../../../etc/passwd", "/../x",
      "../../README.md",
    ])
  func nowhere(address: String) { #expect(target(address) == .missingPage) }

  @Test("name what was meant when an id is misspelt")
  func anchors() {
    #expect(target("#t33") == .missingAnchor(near: "t3"))
    #expect(target("../schools/shilin-xiaoxue.md#没有") == .missingAnchor(near: nil))
  }
}
