package import PlanModel

/// The frame of all pages, computed once: menus, footer, banner, addresses.
package struct SiteFrame: Sendable {
  /// What is the same on every page.
  package struct Fixed: Sendable {
    let language: String
    let name: String
    let purpose: String?
    let organisation: String
    let portal: FrameView.Link?
    let isSample: Bool
    let sampleNotice: String?
    let whereFrom: String
    let howJudged: String
    let reportError: String
    let phone: String?
    let email: String?
    let address: String?
    let siteCode: String?
    let icp: String?
    let police: String?
  }

  private struct MenuItem: Sendable {
    let section: PageHead.Section
    let label: String
    let page: PageAddress
  }

  private let fixed: Fixed
  private let menu: [MenuItem]
  private let tags: [FrameView.Tag]
  private let words: Words
  /// With a slash at the end.
  private let baseURL: String?
  /// The path of the base URL: "/jy/".
  private let basePath: String?
  private let cutOff: Day

  /// The newest year with a page of corrections.
  private let corrected: Int?

  /// - Parameters:
  ///   - cutOff: of the newest year; pages of an older year name their own.
  ///   - corrected: the newest year with a page of corrections.
  package init(
    _ content: WorkspaceContent, cutOff: Day, corrected: Int? = nil, words: Words
  ) {
    self.corrected = corrected
    let settings = content.settings
    self.words = words
    self.cutOff = cutOff
    baseURL = settings.baseURL
    let address = settings.baseURL.map(Self.parts)
    basePath = address?.path
    fixed = Fixed(
      language: settings.languages.first ?? "zh-Hans", name: settings.name,
      purpose: settings.purpose, organisation: settings.organisation,
      portal: settings.portal.map { FrameView.Link(name: $0.name, url: $0.url) },
      isSample: settings.isSample,
      sampleNotice: settings.isSample
        ? settings.sampleNotice ?? words[.sampleNotice] : nil,
      whereFrom: words(.whereFrom, ["title": content.years.first?.plan.title ?? ""]),
      howJudged: words(
        .howJudged,
        [
          "behind": printed(settings.measuring.behindFrom),
          "far": printed(settings.measuring.farBehindAbove),
        ]),
      reportError: (settings.contact.phone ?? settings.contact.email).map {
        words(.reportErrorTo, ["contact": $0])
      } ?? words[.reportErrorPlain],
      phone: settings.contact.phone, email: settings.contact.email,
      address: settings.contact.address, siteCode: settings.government.siteCode,
      icp: settings.government.icp, police: settings.government.police)

    var menu = [MenuItem(section: .home, label: words[.home], page: .home)]
    if let year = content.years.first?.plan.year {
      menu += [
        MenuItem(section: .plan, label: words[.plan], page: .plan(year)),
        MenuItem(section: .attention, label: words[.attention], page: .attention(year)),
      ]
    }
    if !content.schools.isEmpty {
      menu.append(MenuItem(section: .schools, label: words[.schools], page: .schools))
    }
    menu += Self.records(of: content.years.first, upTo: cutOff, words: words)
    if !content.years.isEmpty {
      menu.append(MenuItem(section: .data, label: words[.openData], page: .data))
    }
    menu.append(MenuItem(section: .methodology, label: words[.methodology], page: .methodology))
    self.menu = menu

    // Tags that Chinese government sites must carry; an empty one would count as a fault.
    var tags = [FrameView.Tag(name: "SiteName", content: settings.name)]
    if let host = address?.host { tags.append(FrameView.Tag(name: "SiteDomain", content: host)) }
    if let code = settings.government.siteCode {
      tags.append(FrameView.Tag(name: "SiteIDCode", content: code))
    }
    self.tags = tags
  }

  /// The entries for projects, and for inspections and findings: only where there are pages.
  private static func records(
    of year: YearContent?, upTo cutOff: Day, words: Words
  ) -> [MenuItem] {
    guard let year else { return [] }
    var items: [MenuItem] = []
    if !year.projects.isEmpty, year.plan.tasks.contains(where: { !$0.projects.isEmpty }) {
      items.append(
        MenuItem(
          section: .projects, label: words[RecordPhrase.projects],
          page: .projects(year.plan.year)))
    }
    let inspected = year.inspections.contains { $0.firstDay <= cutOff }
    if inspected || year.findings.contains(where: { $0.day.value <= cutOff }) {
      items.append(
        MenuItem(
          section: .inspections, label: words[RecordPhrase.inspections],
          page: inspected ? .inspections(year.plan.year) : .findings(year.plan.year)))
    }
    return items
  }

  /// How the page reaches others. The page for missing addresses is shown at any depth, so its
  /// links begin at the root of the server as soon as the site's path is known.
  package func links(of page: PageAddress) -> LinkRoot {
    if page == .notFound, let basePath { return LinkRoot(absolute: basePath) }
    return LinkRoot(from: page)
  }

  package func view(for page: PageHead) -> FrameView {
    let links = links(of: page.address)
    let isHome = page.address == .home
    return FrameView(
      kind: page.kind, title: isHome ? fixed.name : "\(page.title) - \(fixed.name)",
      description: page.description, canonical: canonical(of: page.address),
      isArticle: page.article != nil, meta: tags + self.tags(of: page),
      style: links.link(toFile: "style.css"), home: links.link(to: .home),
      methodology: links.link(to: .methodology),
      corrections: corrected.map { links.link(to: .corrections($0)) }, data: links.link(to: .data),
      twin: page.address == .notFound ? nil : links.link(toFile: page.address.twin),
      homeTwin: links.link(toFile: PageAddress.home.twin), cutOff: printed(page.cutOff ?? cutOff),
      menu: menu.map {
        FrameView.MenuEntry(
          label: $0.label, href: links.link(to: $0.page), isCurrent: $0.page == page.address,
          isSection: $0.section == page.section && $0.page != page.address)
      },
      crumbs: crumbs(of: page, links: links), structured: structured(page), site: fixed)
  }

  /// The way to the page and what it is about, as JSON-LD.
  private func structured(_ page: PageHead) -> HTML? {
    guard page.address != .notFound else { return nil }
    let nodes = way(to: page) + page.things
    guard !nodes.isEmpty else { return nil }
    let graph: JSONValue = ["@context": "https://schema.org", "@graph": .array(nodes)]
    return graph.script
  }

  /// The crumbs as a `BreadcrumbList`; none for the home page.
  private func way(to page: PageHead) -> [JSONValue] {
    guard page.address != .home else { return [] }
    let steps =
      [(label: words[.home], page: PageAddress.home)] + page.above
      + [(label: page.shortTitle ?? page.title, page: page.address)]
    let items = steps.enumerated().map { index, step -> JSONValue in
      [
        "@type": "ListItem", "position": .integer(index + 1), "name": .string(step.label),
        "item": .string(url(of: step.page, from: page.address)),
      ]
    }
    return [["@type": "BreadcrumbList", "itemListElement": .array(items)]]
  }

  /// The whole address of a page; one as seen from `here` while the site has none.
  package func url(of page: PageAddress, from here: PageAddress) -> String {
    url(ofFile: page.file, from: here)
  }

  /// The whole address of a file; one as seen from `here` while the site has none.
  package func url(ofFile file: String, from here: PageAddress) -> String {
    guard let baseURL else { return LinkRoot(from: here).link(toFile: file) }
    return canonicalLink(to: file, under: baseURL)
  }

  private func crumbs(of page: PageHead, links: LinkRoot) -> [FrameView.Crumb] {
    guard page.address != .home else { return [] }
    let above =
      [FrameView.Crumb(label: words[.home], href: links.link(to: .home))]
      + page.above.map { FrameView.Crumb(label: $0.label, href: links.link(to: $0.page)) }
    return above + [FrameView.Crumb(label: page.shortTitle ?? page.title, href: nil)]
  }

  private func canonical(of page: PageAddress) -> String {
    if let baseURL { return baseURL + page.canonical }
    let own = LinkRoot(from: page).link(toFile: page.canonical)
    return own.isEmpty ? "./" : own
  }

  private func tags(of page: PageHead) -> [FrameView.Tag] {
    var tags: [(String, String?)] = []
    if let column = page.column {
      tags += [
        ("ColumnName", column.name), ("ColumnDescription", page.description),
        ("ColumnKeywords", column.keywords), ("ColumnType", column.type),
      ]
    }
    if let article = page.article {
      tags += [
        ("ArticleTitle", page.title), ("PubDate", "\(article.published ?? cutOff) 00:00"),
        ("ContentSource", fixed.organisation), ("Keywords", article.keywords),
        ("Author", fixed.organisation), ("Description", page.description),
        ("Url", baseURL.map { $0 + page.address.canonical }),
      ]
    }
    return tags.compactMap { name, content in
      guard let content, !content.isEmpty else { return nil }
      return FrameView.Tag(name: name, content: content)
    }
  }

  /// Host and path of an address; the path begins and ends with a slash.
  private static func parts(of url: String) -> (host: String, path: String) {
    var rest = url[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { $0 != "/" }
    let path = rest.dropFirst(host.count)
    return (String(host), path.hasSuffix("/") ? String(path) : path + "/")
  }
}
