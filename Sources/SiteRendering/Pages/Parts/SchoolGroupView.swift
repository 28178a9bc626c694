import FoundationEssentials
import PlanModel

/// The schools of one township.
package struct SchoolGroupView: TemplateView {
  let anchor: String
  let name: String
  let rows: [SchoolRowView]
  let caption: String

  package static let fields: [TemplateField<Self>] = [
    .text("anchor") { $0.anchor }, .text("name") { $0.name }, .list("rows") { $0.rows },
    .text("count") { String($0.rows.count) }, .text("caption") { $0.caption },
  ]
}

/// One school in the index.
struct SchoolRowView: TemplateView {
  let name: String
  let href: String
  let level: String
  let nature: String
  let township: String
  let enrolment: String
  let phone: String
  /// "2023年7月31日停办"; absent while the school is open.
  let closed: String?
  /// Set on the first school of its kind in a township.
  private(set) var anchor: String?

  static let fields: [TemplateField<Self>] = [
    .text("name") { $0.name }, .text("href") { $0.href }, .text("level") { $0.level },
    .text("nature") { $0.nature }, .text("township") { $0.township },
    .text("enrolment") { $0.enrolment }, .text("phone") { $0.phone },
    .optionalText("closed") { $0.closed }, .optionalText("anchor") { $0.anchor },
  ]

  init(_ school: School, asOf: Day, links: LinkRoot, words: Words) {
    let missing = words[DetailPhrase.notFilledIn]
    name = school.name
    href = links.link(to: .school(school.id))
    level = school.level ?? missing
    nature = school.nature ?? missing
    township = school.township ?? missing
    enrolment = school.enrolment.map { printed(Decimal($0)) } ?? missing
    phone = school.phone ?? missing
    closed = school.closed.flatMap {
      $0 < asOf ? words(DetailPhrase.closedOn, ["day": printed($0)]) : nil
    }
  }

  func anchored(_ anchor: String) -> SchoolRowView {
    var row = self
    row.anchor = anchor
    return row
  }
}

/// Townships by kinds: how many schools, with a way to them.
package struct SchoolMatrixView: TemplateView {
  struct Row: TemplateView {
    let name: String
    let anchor: String
    let cells: [Cell]
    let total: Int

    static let fields: [TemplateField<Self>] = [
      .text("name") { $0.name }, .text("anchor") { $0.anchor }, .list("cells") { $0.cells },
      .text("total") { String($0.total) },
    ]
  }

  struct Cell: TemplateView {
    let count: Int
    let anchor: String
    let label: String

    static let fields: [TemplateField<Self>] = [
      .text("count") { String($0.count) }, .text("anchor") { $0.anchor },
      .text("label") { $0.label }, .flag("is-some") { $0.count > 0 },
    ]
  }

  let levels: [String]
  let rows: [Row]
  let totals: [Int]

  package static let fields: [TemplateField<Self>] = [
    .list("levels") { $0.levels.map { TextView(text: $0) } }, .list("rows") { $0.rows },
    .list("totals") { $0.totals.map { TextView(text: String($0)) } },
    .text("all") { String($0.totals.reduce(0, +)) },
  ]

  init(townships: Grouping, levels: Grouping) {
    self.levels = levels.names
    totals = levels.members.map(\.count)
    rows = townships.names.enumerated().map { town, name in
      var counts = levels.names.map { _ in 0 }
      for member in townships.members[town] { counts[levels.group[member]] += 1 }
      return Row(
        name: name, anchor: "town-\(town + 1)",
        cells: counts.enumerated().map { level, count in
          Cell(
            count: count, anchor: SchoolIndexPage.anchor(town: town, level: level),
            label: name + levels.names[level])
        },
        total: townships.members[town].count)
    }
  }
}
