import PlanModel

/// Where the addresses in a bureau's texts lead on the site.
///
/// An author links as on a Git host: `#t7` to an id or heading of the same plan, `../2022/plan.md#t7`
/// to another year's, `../schools/shilin.md` to a school, `/methodology/` to any page of the site.
struct ProseLinks: Sendable {
  enum Target: Hashable {
    case page(PageAddress, part: String?)
    /// A file below the root of the site, which only the finished list of pages can confirm.
    case file(String, part: String?)
    case missingPage
    /// With the id that was most likely meant.
    case missingAnchor(near: String?)
  }

  private struct Place: Hashable {
    let page: PageAddress
    let part: String?
  }

  /// By year, then id or heading.
  private let places: [Int: [String: Place]]
  /// The ids of headings in the profile of each school.
  private let profiles: [String: Set<String>]

  init(_ content: WorkspaceContent) {
    places = Dictionary(
      content.years.map { ($0.plan.year, Self.places(in: $0.plan)) },
      uniquingKeysWith: { first, _ in first })
    profiles = Dictionary(
      content.schools.map { ($0.id, Set(headingIDs(in: $0.profile))) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func places(in plan: Plan) -> [String: Place] {
    var places: [String: Place] = [:]
    func add(_ id: String?, _ page: PageAddress, part: String? = nil) {
      if let id, places[id] == nil { places[id] = Place(page: page, part: part) }
    }
    for pillar in plan.pillars { add(pillar.id, .pillar(pillar.id, in: plan.year)) }
    for task in plan.tasks {
      let page = PageAddress.task(task.id, in: plan.year)
      add(task.id, page)
      for target in task.targets { add(target.id, .target(target.id, in: plan.year)) }
      for milestone in task.milestones { add(milestone.id, page, part: "milestones") }
      for duty in task.duties { add(duty.id, page, part: "duties") }
      for project in task.projects { add(project.id, page, part: "projects") }
    }
    // Ids are promised to be unique, headings are not: they come last.
    func addHeadings(of text: Prose?, prefix: String, _ page: PageAddress) {
      for id in headingIDs(in: text) {
        add(id, page, part: id)
        if id.hasPrefix(prefix) { add(String(id.dropFirst(prefix.count)), page, part: id) }
      }
    }
    addHeadings(of: plan.opening, prefix: "opening-", .plan(plan.year))
    for pillar in plan.pillars {
      addHeadings(of: pillar.text, prefix: pillar.id + "-", .pillar(pillar.id, in: plan.year))
    }
    for task in plan.tasks {
      addHeadings(of: task.text, prefix: task.id + "-", .task(task.id, in: plan.year))
    }
    return places
  }

  /// - Parameter file: the file that the text stands in, from the root of the workspace.
  func target(of address: String, in file: String) -> Target {
    let pieces = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(pieces[0].prefix { $0 != "?" })
    let anchor = pieces.count > 1 && !pieces[1].isEmpty ? String(pieces[1]) : nil
    if path.hasPrefix("/") {
      guard let parts = walked([], path) else { return .missingPage }
      let isFolder = path.hasSuffix("/") || !(parts.last?.contains(".") ?? false)
      return .file(
        (parts + (isFolder ? ["index.html"] : [])).joined(separator: "/"), part: anchor)
    }
    let folder = file.split(separator: "/").dropLast().map(String.init)
    let parts = path.isEmpty ? file.split(separator: "/").map(String.init) : walked(folder, path)
    guard let parts, parts.first == "content" else { return .missingPage }
    return target(at: Array(parts.dropFirst()), anchor)
  }

  /// The target of a file below `content`.
  private func target(at parts: [String], _ anchor: String?) -> Target {
    switch parts.count {
    case 1 where parts[0] == "schools.csv": return .page(.schools, part: nil)
    case 2 where parts[0] == "schools" && parts[1].hasSuffix(".md"):
      let id = String(parts[1].dropLast(3))
      guard let headings = profiles[id] else { return .missingPage }
      guard let anchor else { return .page(.school(id), part: nil) }
      let part = "\(id)-\(anchor)"
      return headings.contains(part)
        ? .page(.school(id), part: part) : .missingAnchor(near: nil)
    case 2 where parts[1] == "plan.md" || parts[1] == "plan.yaml":
      guard let year = Int(parts[0]), let known = places[year] else { return .missingPage }
      guard let anchor else { return .page(.plan(year), part: nil) }
      if let place = known[anchor] { return .page(place.page, part: place.part) }
      return .missingAnchor(near: nearest(to: anchor, among: known.keys.sorted(by: bytewise)))
    default: return .missingPage
    }
  }
}

/// The parts of a path from a folder on; nothing when it climbs out of the root.
private func walked(_ folder: [String], _ path: String) -> [String]? {
  var parts = folder
  for part in path.split(separator: "/") where part != "." {
    if part == ".." {
      guard parts.popLast() != nil else { return nil }
    } else {
      parts.append(String(part))
    }
  }
  return parts
}

private func headingIDs(in text: Prose?) -> [String] {
  guard let text else { return [] }
  return text.html.matches(of: /<h[3-6] id="([^"]*)">/).map { String($0.1) }
}

private func bytewise(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}

extension SiteContext {
  /// A bureau's text with its links as seen from a page. One that leads nowhere stays as written;
  /// the checks have said so.
  func html(of text: Prose, links: LinkRoot) -> HTML {
    guard !text.links.isEmpty else { return HTML(trusted: text.html) }
    var addresses: [String: String] = [:]
    for link in text.links {
      switch proseLinks.target(of: link.address, in: text.source.file) {
      case .page(let page, let part):
        addresses[link.attribute] = links.link(to: page, part: part.map(percentEncoded))
      // No file of the site has a colon in its name; an address with one could name a scheme.
      case .file(let file, let part) where !file.contains(":"):
        let path = file.split(separator: "/").map { percentEncoded(String($0)) }
        addresses[link.attribute] =
          links.link(toFile: path.joined(separator: "/"))
          + (part.map { "#" + percentEncoded($0) } ?? "")
      case .file, .missingPage, .missingAnchor: break
      }
    }
    return HTML(trusted: replacingAddresses(in: text.html, by: addresses))
  }
}

/// Attributes are the only place where a bare quotation mark stands in the HTML of a text.
private func replacingAddresses(in html: String, by addresses: [String: String]) -> String {
  var result = ""
  var rest = html[...]
  while let mark = rest.firstRange(of: " href=\"") {
    let value = rest[mark.upperBound...].prefix { $0 != "\"" }
    result += rest[..<mark.upperBound]
    result += addresses[String(value)].map { escaped($0) } ?? String(value)
    rest = rest[value.endIndex...]
  }
  return result + rest
}
