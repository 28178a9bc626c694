import FoundationEssentials
import PlanAnalysis
import PlanModel
import SiteRendering
import Testing

@Suite("The list of corrections")
struct CorrectionsPageTests {
  @Test("has every corrected figure with both values, the reason and both rows")
  func figures() throws {
    let page = try DrawnPages(of: FullYear()).main("2023/corrections/index.html")
    #expect(page.contains("<del>4所</del>"))
    #expect(page.contains("<ins>3所</ins>"))
    #expect(page.contains("重复统计一所"))
    #expect(page.contains("content/2023/observations/q2.csv:3"))
    #expect(page.contains("content/2023/observations/q3.csv:9"))
    #expect(page.contains("href=\"../../2023/targets/t1-a/index.html\">示范校</a>"))
    try expectSoundHeadings(in: page)
  }

  @Test("says the same in its twin")
  func twin() throws {
    let twin = try DrawnPages(of: FullYear()).text("2023/corrections/index.json")
    #expect(twin.contains("\"old\": \"4\""))
    #expect(twin.contains("\"new\": \"3\""))
    #expect(twin.contains("\"oldSource\": {"))
    #expect(twin.contains("\"overrides\": []"))
  }

  @Test("is not there, nor linked, while nothing was corrected")
  func nothing() throws {
    let pages = try DrawnPages(of: SmallCounty())
    #expect(!pages.paths.contains { $0.contains("corrections/") && $0.hasPrefix("2023/") })
    #expect(!(try pages.text("index.html")).contains("全部更正"))
  }

  @Test("is linked from every page's word on errors, and from the methodology")
  func links() throws {
    let pages = try DrawnPages(of: FullYear())
    #expect(try pages.text("index.html").contains("href=\"2023/corrections/index.html\""))
    #expect(
      try pages.text("methodology/index.html").contains("href=\"../2023/corrections/index.html\""))
  }
}

@Suite("A status set by hand, on pages")
struct OverridePageTests {
  /// A target that is behind and was set to completed, measured like any other.
  private struct Year: DrawnYear {
    let small = SmallCounty()

    func context(words: Words, templates: PageTemplates) -> SiteContext {
      let at = FilePosition(file: "content/2023/overrides.csv", line: 2, column: 1)
      let row = FilePosition(file: "content/2023/observations/q3.csv", line: 4, column: 1)
      var content = small.content
      content.years[0].observations = [
        Observation(
          day: Located(small.asOf, at: row), target: Located("t2-a", at: row), school: nil,
          value: Located(6, at: row), note: "另有4所待复评", source: row)
      ]
      content.years[0].overrides = [
        StatusOverride(
          day: Located(small.asOf, at: at), promise: Located("t2-a", at: at),
          status: Located(.completed, at: at), author: "督导室", reason: "复评<通过>", source: at)
      ]
      let figures = PlanAnalysis.figures(
        of: content.years[0], schools: [], settings: content.settings, asOf: small.asOf)
      return SiteContext(
        content: content, figures: [figures], words: words, templates: templates)
    }
  }

  private let pages: DrawnPages
  init() throws { pages = try DrawnPages(of: Year()) }

  @Test("is shown on the target's page with author, day and reason, beside the computed one")
  func target() throws {
    let page = try pages.main("2023/targets/t2-a/index.html")
    #expect(page.contains("督导室9月30日改定为“已完成”：复评&lt;通过&gt;；按规则计算为“进度偏慢”"))
    #expect(page.contains("<span class=\"basis\">人工改定</span>"))
    #expect(page.contains("按规则计算为“进度偏慢”：目标10所，9月30日为6所"))
    #expect(page.contains("content/2023/overrides.csv:2"))
    try expectSoundHeadings(in: page)
  }

  @Test("leaves the rules to explain the computed one")
  func rules() throws {
    let page = try pages.main("2023/targets/t2-a/index.html")
    let hit = try #require(page.firstMatch(of: /<li class="hit">.*?<\/li>/.dotMatchesNewlines()))
    #expect(hit.output.contains("进度偏慢"))
    #expect(hit.output.contains("符合，以此为准</b>：差距14.794520548…个百分点"))
    #expect(page.contains("273 ÷ 365"))
    #expect(page.contains("另有4所待复评"))
  }

  @Test("stands in the list of corrections and in the twins")
  func list() throws {
    let list = try pages.main("2023/corrections/index.html")
    #expect(list.contains("督导室：复评&lt;通过&gt;"))
    let twin = try pages.text("2023/targets/t2-a/index.json")
    #expect(twin.contains("\"status\": \"completed\""))
    #expect(twin.contains("\"computedStatus\": \"behind\""))
    #expect(twin.contains("\"author\": \"督导室\""))
    #expect(twin.contains("\"filled\": \"(6 − 0) ÷ (10 − 0)\""))
  }
}
