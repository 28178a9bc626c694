import SiteRendering
import Testing

@Suite("What was measured, on its page")
struct MeasuredPagesTests {
  private let pages: DrawnPages
  private let paced: String
  private let share: String
  private let series: String

  init() throws {
    pages = try DrawnPages(of: MeasuredYear())
    paced = try pages.main("2023/targets/t1-a/index.html")
    share = try pages.main("2023/targets/t1-b/index.html")
    series = try pages.main("2023/targets/t1-c/index.html")
  }

  @Test("names the pace in force and what every other one would say")
  func paces() throws {
    let table = try #require(
      paced.firstMatch(of: /<section class="blk" id="paces">.*?<\/section>/.dotMatchesNewlines())
    ).output
    let rows = table.matches(of: /<tr><th scope="row".*?<\/tr>/).map { String($0.output) }
    #expect(rows.count == 4)
    let expected = [
      ("按季度", "75%（7.5所）", "落后15个百分点", "进度偏慢"),
      ("按天均匀", "74.8%（7.5所）", "落后14.8个百分点", "进度偏慢"),
      ("到期一次看", "0%（0所）", "快60个百分点", "正常推进"),
      ("学期制", "60%（6所）", "与序时持平", "正常推进"),
    ]
    for (row, (name, share, gap, status)) in zip(rows, expected) {
      for text in [name, share, gap, status] { #expect(row.contains(text), "\(row)") }
    }
    #expect(rows[0].contains("现行") && !rows[1].contains("现行"))
  }

  @Test("draws a pace of steps as steps, never as a straight line")
  func steps() {
    // Three quarters level and up, and the last level with its rise at the edge.
    #expect(paced.ranges(of: "<line class=\"pc\"").count == 8)
    #expect(share.ranges(of: "<line class=\"pc\"").count == 1)
  }

  @Test("shows both numbers beside a share wherever it stands")
  func shares() throws {
    #expect(share.contains("28所中23所"))
    #expect(share.contains("39.3%（28所中11所）"))
    #expect(try pages.main("2023/tasks/t1/index.html").contains("82.1%（28所中23所）"))
  }

  @Test("lists the series that must all hold, the silent one as not reported")
  func severalSeries() throws {
    let table = try #require(
      series.firstMatch(of: /<section class="blk" id="series">.*?<\/section>/.dotMatchesNewlines())
    ).output
    let rows = table.matches(of: /<tr><th scope="row".*?<\/tr>/).map { String($0.output) }
    #expect(rows.count == 2)
    #expect(rows[0].contains("封闭管理") && rows[0].contains("100%（25中25）"))
    #expect(rows[0].contains("已完成"))
    #expect(rows[1].contains("一键报警") && rows[1].contains("未报送"))
    #expect(!paced.contains("id=\"series\""))
  }

  @Test("keeps the words by which the plan binds itself")
  func hedge() { #expect(share.contains("原文用语“确保”")) }

  @Test("has one first heading and skips no level", arguments: ["t1-a", "t1-b", "t1-c"])
  func headings(target: String) throws {
    try expectSoundHeadings(in: pages.main("2023/targets/\(target)/index.html"))
  }

  @Test("gives its twin the pace, both numbers and the series, exact to nine places")
  func twins() throws {
    let paced = try JSONTree(pages.text("2023/targets/t1-a/index.json"))
    #expect(paced["pace"]?["name"]?.text == "quarterly")
    #expect(paced["pace"]?["expected"]?.text == "0.75")
    #expect(paced["pace"]?["gap"]?.text == "15")
    #expect(paced["pace"]?["chosenAt"]?["line"]?.whole == 3)
    let others = paced["otherPaces"]?.list ?? []
    #expect(others.compactMap { $0["name"]?.text } == ["linear", "annual-only", ":学期制"])
    #expect(
      others.compactMap { $0["gap"]?.text } == ["14.794520548", "-60", "0"])
    let share = try JSONTree(pages.text("2023/targets/t1-b/index.json"))
    #expect(share["value"]?.text == "82.142857143")
    #expect(share["numerator"]?.text == "23" && share["denominator"]?.text == "28")
    #expect(share["points"]?.list.first?["numerator"]?.text == "11")
    let both = try JSONTree(pages.text("2023/targets/t1-c/index.json"))
    #expect(both["value"]?.text == nil)
    #expect(
      (both["series"]?.list ?? []).compactMap { $0["status"]?.text }
        == ["completed", "not-reported"])
  }

  @Test("is described member for member to programs")
  func described() throws {
    for target in ["t1-a", "t1-b", "t1-c"] {
      let path = "2023/targets/\(target)/index.json"
      let document = try #require(APIDocument.all.first { $0.describes(path) })
      let schema = try JSONTree(String(decoding: document.schema.bytes(), as: UTF8.self))
      let found = SchemaChecking(try JSONTree(pages.text(path)), against: schema)
      #expect(found.faults == [] && found.undescribed == [])
    }
  }

  @Test("is explained on the page of methods, with an example by the cut-off for every pace")
  func methodology() throws {
    let page = try pages.main("methodology/index.html")
    #expect(page.contains("目标10所，2023年1月1日至2023年12月31日：到2023年9月30日应达75%，即7.5所"))
    #expect(page.contains("应达74.8%，即7.5所"))
    #expect(page.contains("计划写明2023年7月2日做到4所：到2023年9月30日应达40%，即4所"))
    #expect(page.contains("6月30日60%"))
    #expect(page.contains("1项目标采用") && page.contains("2项目标采用"))
    #expect(page.contains("未另行选定的目标采用“按天均匀”"))
    let twin = try JSONTree(pages.text("methodology/index.json"))
    #expect(twin["pace"]?.text == "linear")
    #expect(twin["profiles"]?.list.first?["name"]?.text == "学期制")
  }
}
