import SiteRendering
import Testing

@Suite("The pages of duties")
struct DutyPagesTests {
  private let pages: DrawnPages
  private let monthly: String

  init() throws {
    pages = try DrawnPages(of: DutyYear())
    monthly = try pages.main("2023/duties/t7-d1/index.html")
  }

  @Test("have a row for each school and a column for each period, with words beside the shapes")
  func grid() {
    #expect(monthly.contains("<a href=\"../../../schools/dongjie/index.html\">东街小学</a>"))
    #expect(monthly.contains("<th scope=\"col\">2月</th><th scope=\"col\">3月</th>"))
    #expect(monthly.contains("<span class=\"vh\">注明未做</span>"))
    #expect(monthly.contains("<use href=\"#d-no\"/>"))
    #expect(monthly.contains("<td class=\"r\">3/3</td>"))
    #expect(monthly.contains("<td class=\"r\">1/3</td>"))
    #expect(monthly.contains("<tfoot><tr><th scope=\"row\">合计</th><td>2/2</td><td>1/2</td>"))
  }

  @Test("list what was missed, when and by whom")
  func missed() throws {
    let list = try #require(monthly.firstRange(of: "id=\"missed\""))
    let rest = monthly[list.upperBound...]
    let april = try #require(rest.firstRange(of: "4月1日—30日"))
    let march = try #require(rest.firstRange(of: "3月1日—31日"))
    #expect(april.lowerBound < march.lowerBound)
    #expect(!rest.contains("<h3>2月1日—28日</h3>"))
    #expect(rest[april.upperBound...].contains("南湾小学"))
  }

  @Test("say how the numbers come about, and show every record and correction")
  func account() {
    #expect(monthly.contains("完成比 4 ÷ 6 ＝ 66.7%，差 33.3 个百分点"))
    #expect(monthly.contains("每月要做满1次才算做了1次"))
    #expect(monthly.contains("<del>2次</del>"))
    #expect(monthly.contains("报了两遍"))
    #expect(monthly.contains("<code>content/2023/duties/q.csv:6</code>"))
  }

  @Test("stand weeks in the months in which they end")
  func weeks() throws {
    let weekly = try pages.main("2023/duties/t7-d2/index.html")
    #expect(weekly.contains("<th scope=\"row\">全县</th>"))
    #expect(weekly.contains("<span class=\"vh\">已做1次、不足量1次、漏报2次</span>"))
    #expect(weekly.contains("全县（做了1，应做2节）"))
  }

  @Test("say plainly why a duty is not counted")
  func uncounted() throws {
    let page = try pages.main("2023/duties/t7-d3/index.html")
    #expect(page.contains("“经常”没有写明多久几次，无法计次"))
    #expect(!page.contains("id=\"grid\""))
    #expect(page.contains("本期尚无记录"))
  }

  @Test("are listed month by month, and linked from plan, part, task and school")
  func links() throws {
    let index = try pages.main("2023/duties/index.html")
    #expect(index.contains("<a href=\"../../2023/duties/t7-d1/index.html\">应急疏散演练</a>"))
    #expect(index.contains("<span>1/2</span>"))
    #expect(index.contains("不计次"))
    #expect(try pages.main("2023/index.html").contains("2023/duties/index.html"))
    #expect(try pages.main("2023/pillars/p1/index.html").contains("2023/duties/t7-d2/index.html"))
    #expect(try pages.main("2023/tasks/t7/index.html").contains("2023/duties/t7-d1/index.html"))
    let school = try pages.main("schools/nanwan/index.html")
    #expect(school.contains("应做3次，已做1次"))
    #expect(school.contains("<dt>3月</dt><dd><span class=\"vh\">注明未做</span>"))
  }

  @Test("have twins that say the same")
  func twins() throws {
    let twin = try pages.text("2023/duties/t7-d1/index.json")
    #expect(twin.contains("\"expected\": 6"))
    #expect(twin.contains("\"missed\": 2"))
    #expect(twin.contains("\"not-done\": 1"))
    #expect(try pages.text("2023/duties/index.json").contains("\"id\": \"t7-d3\""))
    #expect(try pages.text("schools/nanwan/index.json").contains("\"duty\": \"t7-d1\""))
  }

  @Test("are not made for a year without duties")
  func none() throws {
    let silent = try DrawnPages(of: SmallCounty(isSilent: true))
    #expect(!silent.paths.contains { $0.contains("/duties/") })
  }
}
