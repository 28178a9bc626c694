import PlanModel
import SiteRendering
import Testing

@Suite("The pages of projects, inspections and findings")
struct RecordPagesTests {
  private let pages: DrawnPages

  init() throws { pages = try DrawnPages(of: FullYear()) }

  @Test("show a project's stages with planned and actual days, in the bar and in the table")
  func stages() throws {
    let page = try pages.main("2023/projects/t1-p1/index.html")
    #expect(page.contains(#"<li class="reached"><b>开工</b> <span>2023年2月22日</span></li>"#))
    #expect(page.contains(#"<li class="late"><b>竣工</b> <span>计划2023年8月31日，未到达</span></li>"#))
    #expect(page.contains(#"<li class="ahead"><b>投用</b> <span>计划2023年12月31日</span></li>"#))
    #expect(page.contains("五个阶段已到达2个：前期、开工（2023年2月22日）。"))
    #expect(page.contains(">晚2天</td>"))
    #expect(page.contains("原定2023年7月31日"))
    #expect(page.contains("content/2023/projects.csv:2"))
  }

  @Test("show money with shares beside the amounts, and never a missing amount as 0")
  func money() throws {
    let page = try pages.main("2023/projects/t1-p1/index.html")
    #expect(page.contains("9,650万元"))
    #expect(page.contains("占批复资金的62.5%"))
    #expect(page.contains("占批复资金的50.3%"))
    // Nobody reported an area: only the promise stands there.
    #expect(page.contains("23,600平方米"))
    #expect(!page.contains(">0平方米"))
  }

  @Test("keep the value that was corrected beside the new one, with file and line")
  func corrections() throws {
    let page = try pages.main("2023/projects/t1-p1/index.html")
    #expect(page.contains("<del>9,600万元</del> → <ins>9,650万元</ins>"))
    #expect(page.contains(#"<small class="closed">更正</small>"#))
    #expect(page.contains("content/2023/projects.csv:6"))
  }

  @Test("say of a finding where it stands and for how long it has been open")
  func finding() throws {
    let open = try pages.main("2023/findings/wt-2/index.html")
    #expect(open.contains("整改中"))
    #expect(open.contains("用时172天"))
    #expect(open.contains("距时限30天"))
    let late = try pages.main("2023/findings/wt-4/index.html")
    #expect(late.contains("逾期销号"))
    #expect(late.contains("超过时限9天"))
    #expect(late.contains("台账没有写整改措施。"))
  }

  @Test("list findings under their inspection and on the page of their school")
  func findings() throws {
    for path in [
      "2023/inspections/dd-1/index.html", "schools/chengxi/index.html", "2023/findings/index.html",
    ] {
      let page = try pages.main(path)
      #expect(page.contains(#"findings/wt-1/index.html""#), "\(path)")
      #expect(page.contains(#"findings/wt-4/index.html""#) == (path == "2023/findings/index.html"))
    }
  }

  @Test("are linked from tasks, schools and the menu")
  func links() throws {
    let task = try pages.text("2023/tasks/t1/index.html")
    #expect(task.contains(#"<a href="../../../2023/projects/t1-p1/index.html">城西学校</a>"#))
    #expect(try pages.text("schools/chengxi/index.html").contains("projects/t1-p1/index.html"))
    #expect(task.contains(#"href="../../../2023/projects/index.html">重点项目</a>"#))
    #expect(task.contains(#"href="../../../2023/inspections/index.html">督导与整改</a>"#))
  }

  @Test("are neither made nor linked in a year without records")
  func nothing() throws {
    let pages = try DrawnPages(of: SmallCounty())
    for part in ["/projects/", "/inspections/", "/findings/"] {
      #expect(!pages.paths.contains { $0.hasPrefix("2023" + part) }, "\(part)")
      #expect(!(try pages.text("index.html")).contains("2023" + part), "\(part)")
    }
  }
}
