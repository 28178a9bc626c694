import FoundationEssentials
package import PlanModel

/// Returns the settings of `site.yaml`, or nothing when its syntax is broken or the site has no
/// name or publisher.
package func readSettings(_ text: String, file: String) -> (SiteSettings?, [Diagnostic]) {
  let (node, problems) = parseYAML(text, file: file)
  guard let node else {
    let missing = Diagnostic(
      .error, rule: "missing-key", at: FilePosition(file: file, line: 1, column: 1),
      Wording(zh: "网站设置是空的", en: "the settings are empty"),
      hint: Wording(zh: "至少写上 name 和 organisation", en: "give at least name and organisation"))
    return (nil, problems.isEmpty ? [missing] : problems)
  }
  var reader = SettingsReader(problems)
  let settings = reader.settings(from: node)
  return (settings, reader.diagnostics)
}

extension ColumnNames {
  /// The keys of `site.yaml`.
  fileprivate static let settings = ColumnNames([
    Column("name", ["名称", "网站名称", "站名"], isRequired: true),
    Column("purpose", ["简介", "说明", "副标题", "description"]),
    Column("organisation", ["机构", "发布机构", "单位", "organization"], isRequired: true),
    Column("base-url", ["网址", "地址", "网站地址", "url"]),
    Column("languages", ["语言", "language"]),
    Column("sample", ["示例", "示例站点", "is-sample"]),
    Column("sample-notice", ["示例说明"]),
    Column("contact", ["联系方式", "联系", "contacts"]),
    Column("government", ["政府网站标识", "政府网站", "标识"]),
    Column("portal", ["门户", "门户网站"]),
    Column("licence", ["许可", "开放条件", "许可协议", "license"]),
    Column("measuring", ["测算", "评价", "thresholds", "阈值"]),
  ])
  fileprivate static let contact = ColumnNames([
    Column("phone", ["电话", "telephone"]), Column("email", ["邮箱", "电子邮箱", "mail"]),
    Column("address", ["地址"]),
  ])
  fileprivate static let government = ColumnNames([
    Column("site-code", ["网站标识码", "标识码"]), Column("icp", ["ICP备案号", "备案号"]),
    Column("police", ["公安备案号", "公网安备"]),
  ])
  fileprivate static let link = ColumnNames([
    Column("name", ["名称"], isRequired: true),
    Column("url", ["网址", "地址", "链接", "link"], isRequired: true),
  ])
  fileprivate static let measuring = ColumnNames([
    Column("behind-from", ["偏慢", "偏慢界限"]), Column("far-behind-above", ["严重滞后", "严重滞后界限"]),
    Column("tolerance", ["容差", "允许偏差"]), Column("reporting", ["报送周期", "报送频率"]),
    Column("days-to-report", ["报送期限", "报送天数"]), Column("pace", ["序时", "进度安排"]),
    Column("profiles", ["序时方案", "方案"]), Column("small-number", ["小数", "最小公布数"]),
    Column("far-behind-days", ["项目严重滞后天数", "严重滞后天数"]),
  ])
}

private struct SettingsReader {
  private(set) var diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  mutating func settings(from node: YAMLNode) -> SiteSettings? {
    let title = Wording(zh: "网站设置", en: "the settings")
    let root = section(
      node, title, .settings,
      words: ["name", "purpose", "organisation", "base-url", "sample", "sample-notice"])
    guard let name = root.text("name"), let organisation = root.text("organisation") else {
      return nil
    }
    return SiteSettings(
      name: name.value, purpose: root.text("purpose")?.value, organisation: organisation.value,
      baseURL: root.text("base-url").flatMap { read($0, webAddress) },
      languages: languages(root.node("languages")),
      isSample: root.text("sample").flatMap { read($0, truth) } ?? false,
      sampleNotice: root.text("sample-notice")?.value, contact: contact(root.node("contact")),
      government: government(root.node("government")), portal: link(root.node("portal"), "portal"),
      licence: link(root.node("licence"), "licence"),
      measuring: measuring(root.node("measuring")))
  }

  /// Opens a map and collects what is wrong with its keys; `words` must be text.
  private mutating func section(
    _ node: YAMLNode, _ title: Wording, _ keys: ColumnNames, words: [String]
  ) -> YAMLSection {
    var section = YAMLSection(node, named: title, keys: keys)
    section.requireText(words)
    diagnostics += section.diagnostics
    return section
  }

  private mutating func read<Value>(
    _ text: Written, _ reading: (Written) throws(Diagnostic) -> Value?
  ) -> Value? {
    do throws(Diagnostic) {
      return try reading(text)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  private mutating func languages(_ node: YAMLNode?) -> [String] {
    var languages: [String] = []
    for case .scalar(let text) in items(of: node) where !text.value.isEmpty {
      guard let language = read(text, language), !languages.contains(language) else { continue }
      languages.append(language)
    }
    return languages.isEmpty ? ["zh-Hans"] : languages
  }

  private mutating func items(of node: YAMLNode?) -> [YAMLNode] {
    switch node {
    case .sequence(let items, _): return items
    case .scalar(let text):
      let words = text.value.split { ",，、 ;；".contains($0) }
      return words.map { .scalar(Written(String($0), at: text.position)) }
    case .mapping(_, let position):
      diagnostics.append(
        Diagnostic(
          .error, rule: "not-a-list", at: position,
          Wording(zh: "“languages”应是一个列表", en: "'languages' must be a list"),
          hint: Wording(zh: "写作 languages: [zh-Hans, en]", en: "write languages: [zh-Hans, en]")))
      return []
    case nil: return []
    }
  }

  private mutating func contact(_ node: YAMLNode?) -> SiteSettings.Contact {
    guard let node else { return SiteSettings.Contact() }
    let section = section(
      node, Wording(zh: "contact", en: "contact"), .contact, words: ["phone", "email", "address"])
    return SiteSettings.Contact(
      phone: section.text("phone")?.value, email: section.text("email")?.value,
      address: section.text("address")?.value)
  }

  private mutating func government(_ node: YAMLNode?) -> SiteSettings.GovernmentMarks {
    guard let node else { return SiteSettings.GovernmentMarks() }
    let section = section(
      node, Wording(zh: "government", en: "government"), .government,
      words: ["site-code", "icp", "police"])
    return SiteSettings.GovernmentMarks(
      siteCode: section.text("site-code")?.value, icp: section.text("icp")?.value,
      police: section.text("police")?.value)
  }

  private mutating func link(_ node: YAMLNode?, _ key: String) -> SiteSettings.Link? {
    guard let node else { return nil }
    let section = section(
      node, Wording(zh: key, en: key), .link, words: ["name", "url"])
    guard let name = section.text("name"), let written = section.text("url"),
      let url = read(written, linkAddress)
    else { return nil }
    return SiteSettings.Link(name: name.value, url: url)
  }

  private mutating func measuring(_ node: YAMLNode?) -> MeasuringSettings {
    var settings = MeasuringSettings()
    guard let node else { return settings }
    let keys = [
      "behind-from", "far-behind-above", "tolerance", "reporting", "days-to-report", "pace",
      "small-number", "far-behind-days",
    ]
    let section = section(node, Wording(zh: "measuring", en: "measuring"), .measuring, words: keys)
    func points(_ key: String) -> Decimal? { section.text(key).flatMap { read($0, percentage) } }
    if let value = points("behind-from") { settings.behindFrom = value }
    if let value = points("far-behind-above") { settings.farBehindAbove = value }
    if let value = points("tolerance") { settings.tolerance = value }
    if let rhythm = section.text("reporting").flatMap({ read($0, rhythm) }) {
      settings.reporting = rhythm
    }
    if let days = section.text("days-to-report").flatMap({ read($0, dayCount) }) {
      settings.daysToReport = days
    }
    if let days = section.text("far-behind-days").flatMap({ read($0, dayCount) }) {
      settings.farBehindDays = days
    }
    if let pace = section.text("pace") { settings.pace = namedPace(pace.value) }
    let (profiles, problems) = paceProfiles(section.node("profiles"))
    settings.profiles = profiles
    diagnostics += problems
    if let number = section.text("small-number").flatMap({ read($0, smallNumber) }) {
      settings.smallNumber = number
    }
    if settings.behindFrom > settings.farBehindAbove {
      diagnostics.append(
        Diagnostic(
          .error, rule: "thresholds-crossed", at: section.position,
          Wording(
            zh: "偏慢的界限 \(settings.behindFrom) 大于严重滞后的界限 \(settings.farBehindAbove)",
            en:
              "'behind-from' (\(settings.behindFrom)) exceeds 'far-behind-above' (\(settings.farBehindAbove))"
          )))
    }
    return settings
  }
}
