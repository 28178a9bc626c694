package import PlanModel

/// All schools of the register, by township and kind.
package struct SchoolIndexPage: TemplateView {
  /// Below this many schools groups would only be in the way.
  static let fewestForGroups = 8

  package let frame: FrameView
  let title: String
  let lead: String
  /// How many schools of each kind stand in each township; none when there are no groups.
  let matrix: SchoolMatrixView?
  let groups: [SchoolGroupView]
  let source: String
  let isSample: Bool

  package static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("title") { $0.title }, .text("lead") { $0.lead },
    .view("matrix") { $0.matrix }, .list("groups") { $0.groups },
    .flag("is-grouped") { $0.matrix != nil }, .text("source") { $0.source },
    .flag("is-sample") { $0.isSample },
  ]

  package init(_ schools: [School], asOf: Day, in site: SiteContext) {
    let words = site.words
    let address = PageAddress.schools
    let links = site.frame.links(of: address)
    let closed = schools.count { !$0.isOpen(on: asOf) && ($0.closed.map { $0 < asOf } ?? false) }
    let counted = [
      "n": String(schools.count), "day": printed(asOf),
      "organisation": site.content.settings.organisation,
    ]
    title = words[DetailPhrase.schoolIndexTitle]
    lead =
      words(DetailPhrase.schoolIndexLead, counted)
      + (closed == 0 ? "" : words(DetailPhrase.schoolsClosedCount, ["n": String(closed)]))
    frame = site.frame.view(
      for: PageHead(
        address, kind: "schools", title: title,
        description: words(DetailPhrase.schoolIndexDescription, counted), section: .schools,
        column: PageHead.Column(
          name: words[DetailPhrase.schoolIndexTitle],
          keywords: words[DetailPhrase.schoolIndexKeywords],
          type: words[DetailPhrase.schoolIndexType]),
        cutOff: asOf))
    let rows = schools.map { SchoolRowView($0, asOf: asOf, links: links, words: words) }
    if schools.count < Self.fewestForGroups {
      matrix = nil
      groups = [
        SchoolGroupView(
          anchor: "all", name: title, rows: rows,
          caption: words(DetailPhrase.schoolsCounted, ["n": String(rows.count)]))
      ]
    } else {
      let townships = Grouping(schools.map { $0.township ?? words[DetailPhrase.noTownship] })
      let levels = Grouping(schools.map { $0.level ?? words[DetailPhrase.noLevel] })
      groups = townships.names.enumerated().map { index, name in
        // Within a township the kinds stand together, in the order of the register.
        let members = levels.names.indices.flatMap { level in
          townships.members[index].filter { levels.group[$0] == level }
        }
        return SchoolGroupView(
          anchor: "town-\(index + 1)", name: name,
          rows: members.enumerated().map { place, member in
            let isFirst =
              place == 0 || levels.group[members[place - 1]] != levels.group[member]
            return isFirst
              ? rows[member].anchored(Self.anchor(town: index, level: levels.group[member]))
              : rows[member]
          },
          caption: words(
            DetailPhrase.townshipCaption, ["township": name, "n": String(members.count)]))
      }
      matrix = SchoolMatrixView(townships: townships, levels: levels)
    }
    source = schools.first.map { $0.source.file } ?? "schools.csv"
    isSample = site.isSample
  }

  /// Where the schools of one kind in one township begin.
  static func anchor(town: Int, level: Int) -> String { "town-\(town + 1)-kind-\(level + 1)" }
}

/// Things grouped by a name, the groups in the order in which their names first come.
struct Grouping: Sendable {
  let names: [String]
  /// For each thing, the number of its group.
  let group: [Int]
  /// For each group, its things.
  let members: [[Int]]

  init(_ labels: [String]) {
    var names: [String] = []
    var numbers: [String: Int] = [:]
    var group: [Int] = []
    var members: [[Int]] = []
    for (index, label) in labels.enumerated() {
      let number = numbers[label] ?? names.count
      if number == names.count {
        numbers[label] = number
        names.append(label)
        members.append([])
      }
      group.append(number)
      members[number].append(index)
    }
    self.names = names
    self.group = group
    self.members = members
  }
}
