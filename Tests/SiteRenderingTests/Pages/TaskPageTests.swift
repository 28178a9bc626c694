import SiteRendering
import Testing

@Suite("The page of a task")
struct TaskPageTests {
  private let pages: DrawnPages
  private let full: String
  private let silent: String

  init() throws {
    pages = try DrawnPages(of: FullYear())
    full = try pages.main("2023/tasks/t1/index.html")
    silent = try pages.main("2023/tasks/t2/index.html")
  }

  @Test(
    "has a section for everything the plan and the reports say",
    arguments: ["text", "targets", "milestones", "duties", "projects", "reports"])
  func sections(id: String) {
    #expect(full.contains("<section class=\"blk\" id=\"\(id)\">"))
    #expect(full.contains("href=\"#\(id)\""))
  }

  @Test("leaves out the sections of what there is not", arguments: ["text", "targets", "duties"])
  func noEmptySections(id: String) {
    #expect(!silent.contains("id=\"\(id)\""))
    #expect(!silent.contains("href=\"#\(id)\""))
  }

  @Test("names status, basis, reporting state and the reason")
  func standing() {
    #expect(full.contains("进度偏慢"))
    #expect(full.contains("按数据判定"))
    #expect(full.contains("迟报"))
    #expect(full.contains("落后时间进度14.8个百分点"))
  }

  @Test("says that the plan names nobody rather than leaving a place empty")
  func notStated() {
    #expect(full.contains("安全办"))
    #expect(silent.ranges(of: "要点未载明").count == 3)
  }

  @Test("shows the newest report first, then the history, then what is missing")
  func reports() throws {
    let latest = try #require(full.firstRange(of: "第3季度建成2所。"))
    let older = try #require(full.firstRange(of: "第2季度建成2所。"))
    #expect(latest.lowerBound < older.lowerBound)
    #expect(full.contains("应报未报：2023年第一季度"))
    #expect(full.contains("<code>content/2023/reports/q3.csv:2</code>"))
    #expect(silent.contains("还没有收到进展报送"))
    #expect(silent.contains("应报未报：2023年第三季度"))
  }

  @Test("marks a late deliverable with its days")
  func milestone() {
    #expect(full.contains("期限2023年12月31日"))
    #expect(full.contains("晚于期限10天"))
  }

  @Test("leads to the tasks before and after")
  func neighbours() {
    #expect(full.contains("href=\"../../../2023/tasks/t2/index.html\"><small>下一项任务"))
    #expect(silent.contains("href=\"../../../2023/tasks/t1/index.html\"><small>上一项任务"))
    #expect(!full.contains("上一项任务"))
  }

  @Test("has one first heading and skips no level", arguments: ["t1", "t2"])
  func headings(task: String) throws {
    try expectSoundHeadings(in: pages.main("2023/tasks/\(task)/index.html"))
  }
}

/// One `<h1>`, and no heading more than one level below the one before.
func expectSoundHeadings(in page: String) throws {
  let levels = page.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.output.1) }
  #expect(levels.first == 1)
  #expect(levels.count { $0 == 1 } == 1)
  for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
}
