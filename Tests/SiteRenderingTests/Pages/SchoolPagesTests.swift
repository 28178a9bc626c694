import PlanModel
import SiteRendering
import Testing

@Suite("The pages of schools")
struct SchoolPagesTests {
  private let pages: DrawnPages
  private let index: String
  private let full: String
  private let closed: String
  private let bare: String

  init() throws {
    pages = try DrawnPages(of: FullYear())
    index = try pages.main("schools/index.html")
    full = try pages.main("schools/chengxi/index.html")
    closed = try pages.main("schools/shangping/index.html")
    bare = try pages.main("schools/xuexiao-2/index.html")
  }

  @Test("list every school once, grouped by township and kind")
  func grouped() throws {
    for school in FullYear().schools {
      #expect(index.ranges(of: "schools/\(school.id)/index.html\"").count == 1)
    }
    #expect(index.contains("<section class=\"blk\" id=\"town-1\">"))
    #expect(index.contains("href=\"#town-1-kind-2\""))
    #expect(index.contains("id=\"town-1-kind-2\""))
    #expect(index.contains("未填报乡镇"))
  }

  @Test("lead from the overview only to places that are there")
  func anchors() {
    let targets = Set(index.matches(of: /href="#([^"]+)"/).map { String($0.output.1) })
    let ids = index.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
    #expect(targets.subtracting(ids).isEmpty)
    #expect(Set(ids).count == ids.count)
  }

  @Test("say what nobody filled in")
  func missing() {
    #expect(index.contains("未填报"))
    #expect(!index.contains(">0<"))
    #expect(bare.contains("未填报"))
  }

  @Test("have no groups when there are few schools")
  func few() throws {
    var county = SmallCounty()
    county.settings.isSample = false
    let page = try DrawnPages(of: county).main("schools/index.html")
    #expect(page.ranges(of: "<section").count == 1)
    #expect(!page.contains("#town-1"))
  }

  @Test("mark a closed school in the list and on its page")
  func closedSchool() {
    #expect(index.contains("2023年7月31日停办"))
    #expect(index.contains("其中1所已停办"))
    #expect(closed.contains("已于2023年7月31日停办"))
    #expect(!full.contains("停办"))
  }

  @Test("ask a parent's questions where there is an answer")
  func questions() {
    for id in ["profile", "plan", "building", "targets", "years"] {
      #expect(full.contains("<section class=\"blk\" id=\"\(id)\">"), "\(id)")
    }
    for id in ["profile", "plan", "building", "years"] {
      #expect(!bare.contains("id=\"\(id)\""), "\(id)")
    }
  }

  @Test("quote the plan where it names the school")
  func mentions() {
    #expect(full.contains("<q>建设<mark>城西学校</mark>。</q>"))
    #expect(full.contains("年度要点1处点到本校"))
    #expect(full.contains("2023年是首个报告年度"))
  }

  @Test("put the school's value beside the county's and say when there is none")
  func targets() {
    #expect(full.contains("已做到"))
    #expect(full.contains("12.5%"))
    #expect(full.contains("<code>content/2023/observations/schools.csv:9</code>"))
    #expect(bare.contains("未报送"))
  }

  @Test("never rank")
  func noRank() {
    for page in [full, bare, closed] {
      #expect(page.firstMatch(of: /第[0-9]+名|名次/) == nil)
    }
  }

  @Test(
    "have one first heading and skip no level",
    arguments: ["schools", "schools/chengxi", "schools/shangping", "schools/xuexiao-2"])
  func headings(folder: String) throws {
    try expectSoundHeadings(in: pages.main(folder + "/index.html"))
  }

  @Test("give the twin the values of the page")
  func twin() throws {
    let twin = try pages.text("schools/chengxi/index.json")
    #expect(twin.contains("\"county\": \"12.5\""))
    #expect(twin.contains("\"value\": \"1\""))
    #expect(twin.contains("\"code\": \"0012\""))
    #expect(try pages.text("schools/xuexiao-2/index.json").contains("\"value\": null"))
  }
}
