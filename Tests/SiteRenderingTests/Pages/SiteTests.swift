import Foundation
import PlanModel
import SiteRendering
import Testing

@Suite("A site")
struct SiteTests {
  let files: [RenderedFile]
  let diagnostics: [Diagnostic]

  init() throws {
    (files, diagnostics) = try Self.made(of: SmallCounty())
  }

  private static func made(
    of county: SmallCounty
  ) throws -> (files: [RenderedFile], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let words = try ShippedTemplates.words()
    let set = TemplateSet(try ShippedTemplates.files(), reportingTo: &diagnostics)
    guard let templates = PageTemplates(set, words: words, reportingTo: &diagnostics) else {
      return ([], diagnostics)
    }
    let site = Site(
      county.context(words: words, templates: templates),
      style: Array(try ShippedTemplates.style().utf8), reportingTo: &diagnostics)
    return ((site.dataFiles + site.pages).flatMap { $0.render() } + site.files, diagnostics)
  }

  private var pages: [(path: String, text: String)] {
    files.filter { $0.path.hasSuffix(".html") }
      .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  private func page(_ path: String) throws -> String {
    try #require(pages.first { $0.path == path }?.text, "there is no page \(path)")
  }

  // MARK: Every page

  @Test("is made from the shipped templates and words without a message")
  func shippedTemplatesAreSound() {
    #expect(diagnostics.map { $0.text(in: .english) } == [])
    #expect(!pages.isEmpty)
  }

  @Test("gives every page one first heading, a description and a policy before the style sheet")
  func heads() throws {
    for page in pages {
      #expect(page.text.ranges(of: "<h1").count == 1, "\(page.path)")
      #expect(page.text.ranges(of: "<meta name=\"description\" content=\"").count == 1)
      let policy = try #require(page.text.firstRange(of: "Content-Security-Policy"))
      let style = try #require(page.text.firstRange(of: "rel=\"stylesheet\""))
      #expect(policy.lowerBound < style.lowerBound)
    }
  }

  @Test("has no two pages with one title")
  func titles() {
    let titles = pages.compactMap { $0.text.firstMatch(of: /<title>(.*?)<\/title>/)?.output.1 }
    #expect(titles.count == pages.count)
    #expect(Set(titles).count == titles.count)
  }

  @Test("carries no style and no script of its own in a page")
  func nothingInline() {
    for page in pages {
      #expect(
        page.text.replacing("<script type=\"application/ld+json\">", with: "")
          .firstMatch(of: /<style|<script|\sstyle=|\son[a-z]+=|javascript:/) == nil,
        "\(page.path)")
    }
  }

  @Test("leaves no slot of a sentence unfilled")
  func slots() {
    for page in pages {
      // The forms of addresses for programs are meant to have braces.
      let text = page.text.replacing(/<code>[^<]*<\/code>/, with: "")
      #expect(text.firstMatch(of: /\{[a-z-]+\}/) == nil, "\(page.path)")
    }
  }

  @Test("puts a twin beside every page")
  func twins() {
    let paths = Set(files.map(\.path))
    for page in pages { #expect(paths.contains(String(page.path.dropLast(4)) + "json")) }
  }

  @Test("links only to pages it makes or plans, and to parts that are there")
  func links() throws {
    let paths = Set(files.map(\.path))
    for page in pages where page.path != "404.html" {
      let ids = Set(page.text.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) })
      for match in page.text.matches(of: /\s(?:href|src)="([^"]*)"/) {
        let link = String(match.output.1)
        guard !link.contains("://"), !link.isEmpty else { continue }
        let halves = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        if halves[0].isEmpty {
          #expect(ids.contains(String(halves[1])), "\(page.path): \(link)")
          continue
        }
        let target = URL(string: String(halves[0]), relativeTo: URL(string: "site:///" + page.path))
        let path = String(try #require(target).absoluteURL.path().dropFirst())
        #expect(paths.contains(path) || Self.isMadeElsewhere(path), "\(page.path): \(link)")
      }
    }
  }

  /// Kinds of pages with tests of their own.
  private static func isMadeElsewhere(_ path: String) -> Bool {
    path.hasPrefix("schools/") || path.contains("/tasks/") || path.contains("/targets/")
  }

  @Test("uses an id once in a page")
  func ids() {
    for page in pages {
      let ids = page.text.matches(of: /\sid="([^"]*)"/).map(\.output.1)
      #expect(Set(ids).count == ids.count, "\(page.path)")
    }
  }

  @Test("escapes what an author wrote")
  func escapes() {
    for page in pages { #expect(!page.text.contains("<校园>"), "\(page.path)") }
  }

  @Test("is the same, byte for byte, when made twice")
  func sameBytes() throws {
    let again = try Self.made(of: SmallCounty()).files
    #expect(again.map(\.path) == files.map(\.path))
    #expect(again.map(\.bytes) == files.map(\.bytes))
  }

  // MARK: The frame

  @Test("says on every page of a sample that its figures are invented")
  func sample() throws {
    for page in pages { #expect(page.text.contains("class=\"sample\""), "\(page.path)") }
    var county = SmallCounty()
    county.settings.isSample = false
    for file in try Self.made(of: county).files where file.path.hasSuffix(".html") {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("示例"), "\(file.path)")
    }
  }

  @Test("prints in the footer only what is set")
  func footer() throws {
    let home = try page("index.html")
    #expect(home.contains("联系电话：0000-0000000"))
    #expect(home.contains("网站标识码：0000000000"))
    #expect(!home.contains("公安备"))
    #expect(!home.contains("电子邮箱"))
  }

  @Test("names itself by its full address, and by a relative one while it has none")
  func canonical() throws {
    #expect(
      try page("2023/pillars/p1/index.html").contains(
        "<link rel=\"canonical\" href=\"https://www.example.gov.cn/jy/2023/pillars/p1/\">"))
    var county = SmallCounty()
    county.settings.baseURL = nil
    let home = try #require(try Self.made(of: county).files.first { $0.path == "index.html" })
    #expect(
      String(decoding: home.bytes, as: UTF8.self).contains("<link rel=\"canonical\" href=\"./\">"))
  }

  @Test("has links on the page for missing addresses that work at any depth")
  func notFound() throws {
    let text = try page("404.html")
    #expect(text.contains("href=\"/jy/index.html\""))
    #expect(text.contains("href=\"/jy/style.css\""))
    #expect(!text.contains("rel=\"alternate\""))
  }

  // MARK: Kinds of pages

  @Test("shows every task on the home page's board with number, title and status as text")
  func board() throws {
    let home = try page("index.html")
    for (number, title, word) in [
      ("1", "组织读书活动", "正常推进"), ("3", "编好教材", "未报送"), ("4", "印发方案", "已逾期"),
      ("6", "更新设备", "未启动"),
    ] {
      #expect(home.contains("<span class=\"vh\">任务</span>\(number)<svg"))
      #expect(home.contains("<span class=\"vh\">，\(title)，\(word)</span>"))
    }
    #expect(home.contains("aria-label=\"1项已完成，1项正常推进，1项进度偏慢，1项已逾期，1项未启动，1项未报送\""))
  }

  @Test("lists what is late before what is slow, and what is silent last")
  func attention() throws {
    let text = try page("2023/attention/index.html")
    let late = try #require(text.firstRange(of: "id=\"overdue\""))
    let slow = try #require(text.firstRange(of: "id=\"behind\""))
    let silent = try #require(text.firstRange(of: "id=\"silent\""))
    #expect(late.lowerBound < slow.lowerBound && slow.lowerBound < silent.lowerBound)
    #expect(text.contains("应于2023年6月30日完成，已过期限92天"))
  }

  @Test("prints a missing value as not reported, never as 0")
  func missing() throws {
    let pillar = try page("2023/pillars/p1/index.html")
    #expect(pillar.contains("<td class=\"r\">未报送</td>"))
    #expect(pillar.firstMatch(of: /<td class="r">0%?<\/td>/) == nil)
    #expect(pillar.contains("aria-label=\"覆盖率：目标95%以上，截至9月30日尚无数据\""))
  }

  @Test("says of a value from before the missing report that it is of an earlier period")
  func lastKnown() throws {
    let file = try #require(
      try Self.made(of: SmallCounty(lastKnownCoverage: 90)).files.first {
        $0.path == "2023/pillars/p1/index.html"
      })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("<span>上期数据（9月30日），本期应报未报</span>"))
    #expect(text.contains("<svg class=\"bullet s-none\""))
  }

  @Test("says under a bar the numbers of its table")
  func barAndTable() throws {
    let pillar = try page("2023/pillars/p1/index.html")
    #expect(
      pillar.contains("aria-label=\"示范校：目标10所，实际6所，完成60%，序时应达7.5所，落后14.8个百分点\""))
    let row = try #require(
      pillar.firstMatch(of: /<tr><th scope="row"><a href="[^"]*t2-a[^"]*">示范校<[\s\S]*?<\/tr>/))
    for number in ["6所", "7.5所", "10所", "2023年9月30日", "content/2023/observations/q3.csv:4"] {
      #expect(row.output.contains(number))
    }
  }

  @Test("marks the promised number in the words of the plan")
  func marked() throws {
    #expect(try page("2023/pillars/p1/index.html").contains("<mark>10所</mark>"))
  }

  @Test(
    "prints on the methodology page the thresholds in force, each status in the order of the rules")
  func methodology() throws {
    var county = SmallCounty()
    county.settings.measuring.behindFrom = 12
    let file = try #require(
      try Self.made(of: county).files.first { $0.path == "methodology/index.html" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("落后12个百分点起"))
    #expect(text.contains("时间过去50%，完成38%，落后正好12个百分点"))
    let order = ["不再实施", "已完成", "已逾期", "未报送", "未启动", "严重滞后", "进度偏慢", "正常推进"]
    let rules = text.matches(of: /<\/svg>([^<]*)<\/span>\s*<\/div><div><h3>(\d)\./)
    #expect(rules.map { String($0.output.1) } == order)
  }

  @Test("works before the first report")
  func beforeTheFirstReport() throws {
    let home = try #require(
      try Self.made(of: SmallCounty(isSilent: true)).files.first { $0.path == "index.html" })
    #expect(String(decoding: home.bytes, as: UTF8.self).contains("首次进展将于12月31日公布"))
  }
}
