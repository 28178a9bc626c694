import PlanAnalysis
import PlanModel

/// The board: every task of a plan as a numbered cell, grouped as the plan groups itself.
struct BoardGroup: TemplateView {
  /// "2" for 两项保障; absent where a name begins with no number.
  let numeral: String?
  /// Absent for pillars that stand in no group.
  let name: String?
  let rows: [BoardRow]

  static let fields: [TemplateField<Self>] = [
    .optionalText("numeral") { $0.numeral }, .optionalText("name") { $0.name },
    .list("rows") { $0.rows },
  ]

  static func groups(
    of year: PlanFigures, links: LinkRoot, words: Words
  ) -> [BoardGroup] {
    func rows(_ pillars: [PillarFigures]) -> [BoardRow] {
      pillars.map { BoardRow($0, in: year.plan.year, links: links, words: words) }
    }
    let grouped = Set(year.plan.groups.flatMap(\.pillars))
    let groups = year.plan.groups.map { group in
      BoardGroup(
        numeral: leadingNumber(of: group.name), name: group.name,
        rows: rows(year.pillars.filter { group.pillars.contains($0.pillar.id) }))
    }
    let rest = year.pillars.filter { !grouped.contains($0.pillar.id) }
    let free = rest.isEmpty ? [] : [BoardGroup(numeral: nil, name: nil, rows: rows(rest))]
    return groups.filter { !$0.rows.isEmpty } + free
  }
}

/// One pillar of the board.
struct BoardRow: TemplateView {
  let label: String?
  let title: String
  let href: String
  let summary: String
  let cells: [TaskCell]

  static let fields: [TemplateField<Self>] = [
    .optionalText("label") { $0.label }, .text("title") { $0.title }, .text("href") { $0.href },
    .text("summary") { $0.summary }, .list("cells") { $0.cells },
    .text("count") { String($0.cells.count) },
  ]

  init(_ pillar: PillarFigures, in year: Int, links: LinkRoot, words: Words) {
    label = pillar.pillar.label
    title = pillar.pillar.title
    href = links.link(to: .pillar(pillar.pillar.id, in: year))
    summary = words.sentence(of: pillar.counts)
    cells = pillar.tasks.map { TaskCell($0, in: year, links: links, words: words) }
  }
}

/// The number a group's name begins with, in digits: "4" for 四轮驱动.
func leadingNumber(of name: String) -> String? {
  guard let first = name.first else { return nil }
  if first.isASCII, first.isNumber { return String(first) }
  let numerals: [Character: String] = [
    "一": "1", "二": "2", "两": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8",
    "九": "9", "十": "10",
  ]
  return numerals[first]
}
