import PlanModel
import SiteRendering
import Testing

@Suite("The address of a page")
struct PageAddressTests {
  @Test("is a folder with its twin beside it")
  func folders() {
    #expect(PageAddress.home.file == "index.html")
    #expect(PageAddress.plan(2023).file == "2023/index.html")
    #expect(PageAddress.pillar("p6", in: 2023).file == "2023/pillars/p6/index.html")
    #expect(PageAddress.task("t29", in: 2023).file == "2023/tasks/t29/index.html")
    #expect(PageAddress.target("t29-b", in: 2023).twin == "2023/targets/t29-b/index.json")
    #expect(PageAddress.attention(2023).canonical == "2023/attention/")
    #expect(PageAddress.school("shilin-xiaoxue").file == "schools/shilin-xiaoxue/index.html")
    #expect(PageAddress.notFound.file == "404.html")
  }

  @Test("never leaves its folder", arguments: ["..", "../../x", "a/b", "任务", ""])
  func outside(_ id: String) {
    let file = PageAddress.task(id, in: 2023).file
    #expect(file.split(separator: "/").count == 4)
    #expect(!file.contains(".."))
    #expect(file.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("is reached from any other page without the root of the server")
  func relative() {
    let links = LinkRoot(from: .task("t1", in: 2023))

    #expect(links.link(to: .home) == "../../../index.html")
    #expect(links.link(to: .schools) == "../../../schools/index.html")
    #expect(
      LinkRoot(from: .home).link(to: .plan(2023), part: "targets") == "2023/index.html#targets")
  }

  @Test("belongs to one page, whatever the case of its letters")
  func shared() {
    func planned(_ path: String, _ line: Int) -> PlannedPage {
      PlannedPage(path: path, source: at("content/2023/plan.md", line)) { [] }
    }
    let found = sharedAddresses(
      of: [planned("2023/tasks/t1/index.html", 3), planned("2023/tasks/T1/index.html", 9)])

    #expect(found.map(\.rule) == ["two-pages-one-url"])
    #expect(found.first?.position.line == 9)
    #expect(found.first?.message.english.contains("content/2023/plan.md:3") == true)
  }
}
