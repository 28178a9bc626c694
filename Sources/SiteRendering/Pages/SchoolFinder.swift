import PlanModel

/// The way from the home page to a school: kinds, and the schools the plan names.
struct SchoolFinder: TemplateView {
  struct Kind: TemplateView {
    let name: String
    let count: Int
    let href: String
    static let fields: [TemplateField<Self>] = [
      .text("name") { $0.name }, .text("count") { String($0.count) }, .text("href") { $0.href },
    ]
  }

  struct Entry: TemplateView {
    let name: String
    let href: String
    let note: String
    static let fields: [TemplateField<Self>] = [
      .text("name") { $0.name }, .text("href") { $0.href }, .text("note") { $0.note },
    ]
  }

  let kinds: [Kind]
  let named: [Entry]
  let count: Int
  let href: String

  static let fields: [TemplateField<Self>] = [
    .list("kinds") { $0.kinds }, .list("named") { $0.named },
    .flag("has-named") { !$0.named.isEmpty }, .text("count") { String($0.count) },
    .text("href") { $0.href },
  ]

  init?(_ site: SiteContext, plan: Plan, links: LinkRoot) {
    let schools = site.content.schools
    guard !schools.isEmpty else { return nil }
    count = schools.count
    let index = links.link(to: .schools)
    href = index
    let levels = schools.compactMap(\.level)
    let ordered = levels.enumerated().filter { levels.firstIndex(of: $1) == $0 }.map(\.element)
    kinds = ordered.map { level in
      Kind(name: level, count: levels.count { $0 == level }, href: index)
    }
    let labels = Dictionary(plan.tasks.map { ($0.id, site.name(of: $0)) }) { first, _ in first }
    let mentions = SchoolMentions(of: schools, in: plan)
    let found = schools.compactMap { school -> Entry? in
      var tasks: [String] = []
      for mention in mentions[school.id] {
        if let label = labels[mention.task], !tasks.contains(label) { tasks.append(label) }
      }
      guard !tasks.isEmpty else { return nil }
      return Entry(
        name: school.name, href: links.link(to: .school(school.id)),
        note: ([school.level].compactMap { $0 } + tasks.prefix(3)).joined(separator: "·"))
    }
    named = Array(found.prefix(8))
  }
}
