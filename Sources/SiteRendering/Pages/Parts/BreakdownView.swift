import FoundationEssentials
import PlanAnalysis
import PlanModel

/// School figures by township, group or level; never a ranking.
struct BreakdownView: TemplateView {
  let caption: String
  let heading: String
  let rows: [Row]
  let hasMet: Bool
  let hasShares: Bool

  struct Row: TemplateView {
    let name: String
    let schools: String
    let reported: String
    let value: String
    let met: String?
    let share: String?

    static let fields: [TemplateField<Self>] = [
      .text("name") { $0.name }, .text("schools") { $0.schools },
      .text("reported") { $0.reported }, .text("value") { $0.value },
      .optionalText("met") { $0.met }, .optionalText("share") { $0.share },
    ]
  }

  static let fields: [TemplateField<Self>] = [
    .text("caption") { $0.caption }, .text("heading") { $0.heading }, .list("rows") { $0.rows },
    .flag("has-met") { $0.hasMet }, .flag("has-shares") { $0.hasShares },
  ]

  init(_ breakdown: Breakdown, of figures: TargetFigures, words: Words) {
    heading = words[DetailPhrase(breakdown.dimension)]
    caption = words(DetailPhrase.breakdownCaption, ["dimension": heading])
    let shares = breakdown.sharesOfWhole(by: figures.target.rollUp, figures.target.goal)
    let hasMet = breakdown.rows.contains { $0.met != nil }
    self.hasMet = hasMet
    hasShares = shares != nil
    rows = breakdown.rows.enumerated().map { place, row in
      Row(
        name: row.name ?? words[DetailPhrase.notFilledIn], schools: String(row.schools),
        reported: String(row.reported),
        value: row.value.map {
          printed($0, unit: figures.target.goal.unit, parts: row.parts)
        } ?? words.withheld(row.withheld, unit: figures.target.goal.unit) ?? words[Phrase.noData],
        met: hasMet ? row.met.map { String($0) } ?? "—" : nil,
        share: shares.map { printed($0[place]) + "%" })
    }
  }
}

extension DetailPhrase {
  init(_ dimension: Breakdown.Dimension) {
    self =
      switch dimension {
      case .township: .township
      case .group: .group
      case .level: .level
      }
  }
}

extension Words {
  /// "<10人" or 隐去; nothing where nothing is withheld.
  func withheld(_ reason: Withheld?, unit: String) -> String? {
    switch reason {
    case .below(let limit):
      self(DetailPhrase.valueBelow, ["limit": String(limit), "unit": unit == "%" ? "" : unit])
    case .suppressed: self[DetailPhrase.valueSuppressed]
    case nil: nil
    }
  }
}
