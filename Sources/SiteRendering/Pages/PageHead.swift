package import PlanModel

/// What a page tells the frame about itself.
package struct PageHead: Sendable {
  /// The part of the menu a page belongs to.
  package enum Section: Sendable {
    case home, plan, attention, schools, projects, inspections, data, methodology, none
  }

  /// Tags of a page that lists others.
  package struct Column: Sendable {
    package let name: String
    package let keywords: String
    package let type: String

    package init(name: String, keywords: String, type: String) {
      self.name = name
      self.keywords = keywords
      self.type = type
    }
  }

  /// Tags of a page that says something itself.
  package struct Article: Sendable {
    /// The day its content was last true; the site's cut-off when absent.
    package let published: Day?
    package let keywords: String

    package init(published: Day?, keywords: String) {
      self.published = published
      self.keywords = keywords
    }
  }

  package let address: PageAddress
  /// A word for style and tests: "pillar".
  package let kind: String
  /// Unique among all pages; the frame adds the name of the site.
  package let title: String
  /// The last crumb, where the title is long.
  package var shortTitle: String?
  /// One sentence for search engines; about 120 characters are shown.
  package let description: String
  package let section: Section
  /// The pages between the home page and this one.
  package var above: [(label: String, page: PageAddress)]
  package var column: Column?
  package var article: Article?
  /// The cut-off of the figures on the page; the site's when absent.
  package var cutOff: Day?
  /// What the page is about, for search engines: nodes of schema.org.
  package let things: [JSONValue]

  package init(
    _ address: PageAddress, kind: String, title: String, shortTitle: String? = nil,
    description: String, section: Section, above: [(label: String, page: PageAddress)] = [],
    column: Column? = nil, article: Article? = nil, cutOff: Day? = nil,
    things: [JSONValue] = []
  ) {
    self.address = address
    self.kind = kind
    self.title = title
    self.shortTitle = shortTitle
    self.description = description
    self.section = section
    self.above = above
    self.column = column
    self.article = article
    self.cutOff = cutOff
    self.things = things
  }
}
