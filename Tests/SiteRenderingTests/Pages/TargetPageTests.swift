import SiteRendering
import Testing

@Suite("The page of a target")
struct TargetPageTests {
  private let pages: DrawnPages
  private let reach: String
  private let bySchools: String
  private let silent: String

  init() throws {
    pages = try DrawnPages(of: FullYear())
    reach = try pages.main("2023/targets/t1-a/index.html")
    bySchools = try pages.main("2023/targets/t1-b/index.html")
    silent = try pages.main("2023/targets/t1-c/index.html")
  }

  @Test("says value, goal and pace with their days")
  func numbers() {
    #expect(reach.contains("6所"))
    #expect(reach.contains("力争10所"))
    #expect(reach.contains("74.8%"))
    #expect(reach.contains("2023年9月30日"))
  }

  @Test("prints the formula with the values put in")
  func formula() {
    #expect(reach.contains("P = (v − b) ÷ (g − b)"))
    #expect(reach.contains("(6 − 0) ÷ (10 − 0)"))
    #expect(reach.contains("6/10 = 0.6"))
    #expect(reach.contains("落后时间进度14.8个百分点"))
  }

  @Test("draws the course as steps with a sentence, and the same numbers in a table")
  func chart() throws {
    let drawing = try #require(
      reach.firstMatch(of: /<svg class="drawing".*?<\/svg>/.dotMatchesNewlines()))
    #expect(drawing.output.contains("role=\"img\""))
    #expect(drawing.output.contains("2023年6月30日为3所，2023年9月30日为6所"))
    #expect(drawing.output.ranges(of: "class=\"vl\"").count == 2)
    #expect(drawing.output.ranges(of: "class=\"pc\"").count == 1)
    let table = try #require(
      reach.firstMatch(of: /<figure class="course.*?<\/details>/.dotMatchesNewlines()))
    #expect(table.output.contains("<td class=\"r\">3所</td>"))
    #expect(table.output.contains("<td class=\"r\">6所</td>"))
  }

  @Test("draws no course from one point and none from nothing, and says why")
  func empty() {
    #expect(!bySchools.contains("class=\"drawing\""))
    #expect(bySchools.contains("只有2023年9月30日这一个数据点"))
    #expect(!silent.contains("class=\"drawing\""))
    #expect(silent.contains("截至2023年9月30日还没有收到数据"))
    #expect(!silent.contains(">0%<"))
  }

  @Test("shows every record with its file and line, and how many more there were")
  func points() {
    #expect(reach.contains("<code>content/2023/observations/q2.csv:3</code>"))
    #expect(reach.contains("等2条记录"))
  }

  @Test("keeps the old value of a correction beside the new one, with the reason")
  func corrections() {
    #expect(reach.contains("<del>4所</del>"))
    #expect(reach.contains("<ins>3所</ins>"))
    #expect(reach.contains("重复统计一所"))
    #expect(reach.contains("q2.csv:3</code> → <code>"))
    #expect(reach.contains("href=\"../../../2023/corrections/index.html\">全部更正</a>"))
    #expect(!bySchools.contains("id=\"corrections\""))
  }

  @Test("names the schools that reported and those that did not")
  func schools() throws {
    #expect(bySchools.contains("最近一期应报8所，已报2所，未报6所。"))
    #expect(bySchools.contains("已做到"))
    #expect(bySchools.contains("未做到"))
    #expect(bySchools.contains("href=\"../../../schools/xuexiao-2/index.html\">第2示范学校</a>"))
    #expect(!reach.contains("id=\"schools\""))
    let owing = try #require(
      bySchools.firstMatch(of: /最近一期没有报送的学校.*?<\/ul>/.dotMatchesNewlines()))
    #expect(owing.output.ranges(of: "<li>").count == 6)
    let twin = try pages.text("2023/targets/t1-b/index.json")
    #expect(twin.ranges(of: "\"owesRecord\": true").count == 6)
  }

  @Test("has one first heading and skips no level", arguments: ["t1-a", "t1-b", "t1-c"])
  func headings(target: String) throws {
    try expectSoundHeadings(in: pages.main("2023/targets/\(target)/index.html"))
  }

  @Test("gives its twin the numbers that stand on the page")
  func twin() throws {
    let twin = try pages.text("2023/targets/t1-a/index.json")
    #expect(twin.contains("\"value\": \"6\""))
    #expect(twin.contains("\"progress\": \"0.6\""))
    #expect(reach.contains("60%"))
    #expect(twin.contains("\"expected\": \"0.747945205\""))
    #expect(twin.contains("\"gap\": \"14.794520548\""))
    #expect(twin.contains("\"status\": \"behind\""))
    #expect(try pages.text("2023/targets/t1-c/index.json").contains("\"value\": null"))
  }
}
