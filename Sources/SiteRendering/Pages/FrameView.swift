/// What surrounds every page: `templates/layout.html`. A page's view has it under the name `frame`.
package struct FrameView: TemplateView {
  package struct Link: TemplateView {
    package let name: String
    package let url: String
    package static let fields: [TemplateField<Self>] = [
      .text("name") { $0.name }, .text("url") { $0.url },
    ]
  }

  package struct Tag: TemplateView {
    package let name: String
    package let content: String
    package static let fields: [TemplateField<Self>] = [
      .text("name") { $0.name }, .text("content") { $0.content },
    ]
  }

  package struct MenuEntry: TemplateView {
    package let label: String
    package let href: String
    /// Whether the entry leads to this very page.
    package let isCurrent: Bool
    /// Whether this page stands below the entry.
    package let isSection: Bool
    package static let fields: [TemplateField<Self>] = [
      .text("label") { $0.label }, .text("href") { $0.href },
      .flag("is-current") { $0.isCurrent }, .flag("is-section") { $0.isSection },
    ]
  }

  package struct Crumb: TemplateView {
    package let label: String
    /// Absent for the page itself, which comes last.
    package let href: String?
    package static let fields: [TemplateField<Self>] = [
      .text("label") { $0.label }, .optionalText("href") { $0.href },
    ]
  }

  /// The page's own part.
  package let kind: String
  package let title: String
  package let description: String
  package let canonical: String
  package let isArticle: Bool
  package let meta: [Tag]
  package let style: String
  package let home: String
  package let methodology: String
  /// Absent while nothing was corrected.
  package let corrections: String?
  package let data: String
  package let twin: String?
  package let homeTwin: String
  package let cutOff: String
  package let menu: [MenuEntry]
  package let crumbs: [Crumb]
  /// JSON-LD in one line; absent where there is nothing to say.
  package let structured: HTML?
  /// The same on every page.
  package let site: SiteFrame.Fixed

  package static let fields: [TemplateField<Self>] = [
    .text("kind") { $0.kind }, .text("title") { $0.title },
    .text("description") { $0.description }, .text("canonical") { $0.canonical },
    .text("og-type") { $0.isArticle ? "article" : "website" }, .list("meta") { $0.meta },
    .text("style") { $0.style }, .text("home") { $0.home },
    .text("methodology") { $0.methodology },
    .optionalText("corrections") { $0.corrections }, .optionalText("twin") { $0.twin },
    .text("home-twin") { $0.homeTwin }, .text("cut-off") { $0.cutOff },
    .list("menu") { $0.menu }, .flag("has-crumbs") { !$0.crumbs.isEmpty },
    .list("crumbs") { $0.crumbs }, .optionalHTML("structured") { $0.structured },
    .text("data") { $0.data },
    .text("language") { $0.site.language }, .text("site") { $0.site.name },
    .optionalText("purpose") { $0.site.purpose },
    .text("organisation") { $0.site.organisation }, .view("portal") { $0.site.portal },
    .flag("is-sample") { $0.site.isSample },
    .optionalText("sample-notice") { $0.site.sampleNotice },
    .text("where-from") { $0.site.whereFrom }, .text("how-judged") { $0.site.howJudged },
    .text("report-error") { $0.site.reportError }, .optionalText("phone") { $0.site.phone },
    .optionalText("email") { $0.site.email }, .optionalText("address") { $0.site.address },
    .optionalText("site-code") { $0.site.siteCode }, .optionalText("icp") { $0.site.icp },
    .optionalText("police") { $0.site.police },
  ]
}
