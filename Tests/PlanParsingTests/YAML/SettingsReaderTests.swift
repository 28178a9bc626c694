import FoundationEssentials
import PlanModel
import PlanParsing
import Testing

@Suite("The settings of a site")
struct SettingsReaderTests {
  private func findings(_ text: String) -> [String] {
    readSettings(text, file: "site.yaml").1.sorted().map {
      "\($0.position.line):\($0.position.column) \($0.severity) \($0.rule)"
    }
  }

  @Test("are read with English keys")
  func english() throws {
    let (read, diagnostics) = readSettings(
      """
      name: 云岭县教育工作公开
      purpose: 年度要点（示例）
      organisation: 云岭县教育局
      base-url: HTTPS://www.example.gov.cn/jy
      languages: [zh-CN, en, zh]
      sample: yes
      sample-notice: 示例
      contact: {phone: "0000-0000000", email: jyj@example.gov.cn, address: 示例路1号}
      government: {site-code: 0000000012, icp: 示例ICP备0号, police: 示例公网安备0号}
      portal: {name: 门户, url: https://www.example.gov.cn/}
      许可: {名称: 署名4.0, 网址: https://licence.example/by/4.0/}
      measuring:
        behind-from: 7.5
        far-behind-days: 60
        far-behind-above: ２０％
        tolerance: 5个百分点
        reporting: 每月
        days-to-report: 10天
      """, file: "site.yaml")
    #expect(diagnostics == [])
    let settings = try #require(read)
    #expect(settings.name == "云岭县教育工作公开")
    #expect(settings.purpose == "年度要点（示例）")
    #expect(settings.organisation == "云岭县教育局")
    #expect(settings.baseURL == "https://www.example.gov.cn/jy/")
    #expect(settings.languages == ["zh-Hans", "en"])
    #expect(settings.isSample)
    #expect(settings.sampleNotice == "示例")
    #expect(settings.contact.phone == "0000-0000000")
    #expect(settings.contact.email == "jyj@example.gov.cn")
    #expect(settings.contact.address == "示例路1号")
    #expect(settings.government.siteCode == "0000000012")
    #expect(settings.government.icp == "示例ICP备0号")
    #expect(settings.government.police == "示例公网安备0号")
    #expect(settings.portal == .init(name: "门户", url: "https://www.example.gov.cn/"))
    #expect(settings.licence == .init(name: "署名4.0", url: "https://licence.example/by/4.0/"))
    #expect(String(describing: settings.measuring.behindFrom) == "7.5")
    #expect(settings.measuring.farBehindAbove == 20)
    #expect(settings.measuring.farBehindDays == 60)
    #expect(settings.measuring.tolerance == 5)
    #expect(settings.measuring.reporting == .month)
    #expect(settings.measuring.daysToReport == 10)
  }

  @Test("are read with Chinese keys, and have defaults")
  func chinese() throws {
    let (read, diagnostics) = readSettings(
      "名称: 公开\n机构: 教育局\n网址: http://a.example/\n语言: 中文、英文\n测算: {容差: 8}\n", file: "site.yaml")
    #expect(diagnostics == [])
    let settings = try #require(read)
    #expect(settings.baseURL == "http://a.example/")
    #expect(settings.languages == ["zh-Hans", "en"])
    #expect(!settings.isSample)
    #expect(settings.measuring == MeasuringSettings(tolerance: 8))
  }

  struct Trap: CustomTestStringConvertible {
    var testDescription: String
    var line: String
    var findings: [String]
  }

  @Test(
    "are checked",
    arguments: [
      Trap(
        testDescription: "slip in a key", line: "purpos: x", findings: ["3:1 warning unknown-key"]),
      Trap(
        testDescription: "slip in a nested key", line: "contact: {fone: x}",
        findings: ["3:11 warning unknown-key"]),
      Trap(
        testDescription: "two spellings of a key", line: "名称: y",
        findings: ["3:1 error duplicate-key"]),
      Trap(
        testDescription: "no scheme", line: "base-url: www.example.cn",
        findings: ["3:11 error bad-url"]),
      Trap(
        testDescription: "script for an address", line: "base-url: javascript:alert(1)",
        findings: ["3:11 error bad-url"]),
      Trap(
        testDescription: "no host", line: "base-url: https:///x", findings: ["3:11 error bad-url"]),
      Trap(
        testDescription: "query", line: "base-url: https://a.example/?a",
        findings: ["3:11 error bad-url"]),
      Trap(
        testDescription: "quote in an address", line: "base-url: https://a.example/\"x",
        findings: ["3:11 error bad-url"]),
      Trap(
        testDescription: "unknown language", line: "languages: [zh, fr]",
        findings: ["3:17 error unknown-choice"]),
      Trap(
        testDescription: "a map of languages", line: "languages: {a: b}",
        findings: ["3:12 error not-a-list"]),
      Trap(
        testDescription: "neither yes nor no", line: "sample: maybe",
        findings: ["3:9 error unknown-choice"]),
      Trap(
        testDescription: "a list for a word", line: "purpose: [a]",
        findings: ["3:10 error not-text"]),
      Trap(
        testDescription: "a word for a map", line: "contact: x", findings: ["3:10 error not-a-map"]),
      Trap(
        testDescription: "half a link", line: "portal: {name: x}",
        findings: ["3:9 error missing-key"]),
      Trap(
        testDescription: "a licence without address", line: "licence: {name: x}",
        findings: ["3:10 error missing-key"]),
      Trap(
        testDescription: "bad thresholds", line: "measuring: {tolerance: 许多, days-to-report: 400}",
        findings: ["3:24 error bad-number", "3:48 error bad-number"]),
      Trap(
        testDescription: "negative threshold", line: "measuring: {tolerance: -1}",
        findings: ["3:24 error bad-number"]),
      Trap(
        testDescription: "crossed thresholds", line: "measuring: {behind-from: 40}",
        findings: ["3:12 error thresholds-crossed"]),
      Trap(
        testDescription: "unknown rhythm", line: "measuring: {reporting: weekly}",
        findings: ["3:24 error unknown-choice"]),
      Trap(
        testDescription: "full-width colon", line: "网址：x", findings: ["3:1 error full-width-colon"]),
    ])
  func traps(_ trap: Trap) {
    #expect(findings("name: 公开\norganisation: 局\n\(trap.line)\n") == trap.findings)
  }

  @Test("offer the key that was meant")
  func didYouMean() {
    let diagnostics = readSettings("name: a\norganisation: b\nporpose: c", file: "site.yaml").1
    #expect(diagnostics.first?.hint?.english == "did you mean 'purpose'?")
  }

  @Test("need a name and a publisher", arguments: ["", "purpose: x", "name:\norganisation: ''"])
  func missing(text: String) {
    let (settings, diagnostics) = readSettings(text, file: "site.yaml")
    #expect(settings == nil)
    #expect(Set(diagnostics.map(\.rule)) == ["missing-key"])
  }

  @Test("are nothing when they are a list")
  func list() {
    #expect(findings("- a") == ["1:1 error not-a-map"])
  }
}
