import FoundationEssentials
import PlanAnalysis
import PlanModel

/// What one pace says of a target: a row of 换一种序时会怎样.
package struct PaceView: TemplateView {
  let name: String
  /// "75%（7.5所）"
  let expected: String
  let gap: String
  let status: StatusView
  let isInForce: Bool

  package static let fields: [TemplateField<Self>] = [
    .text("name") { $0.name }, .text("expected") { $0.expected }, .text("gap") { $0.gap },
    .view("status") { $0.status }, .flag("is-in-force") { $0.isInForce },
  ]

  /// The pace in force first; none where nothing is expected.
  static func all(of figures: TargetFigures, words: Words) -> [PaceView] {
    guard let pace = figures.pace else { return [] }
    return ([pace.inForce] + pace.others).enumerated().map { index, said in
      PaceView(
        name: words.name(of: said.pace.choice),
        expected: "\(printedPercent(said.expected))（"
          + printed(said.expectedValue, unit: figures.target.goal.unit) + "）",
        gap: said.gap.map { gap in
          gap == 0
            ? words[DetailPhrase.paceEven]
            : words(
              gap < 0 ? DetailPhrase.pointsAhead : DetailPhrase.pointsBehind,
              ["points": printedPoints(gap)])
        } ?? "—",
        status: StatusView(said.status, words: words), isInForce: index == 0)
    }
  }
}

extension Words {
  /// What a pace is called on pages; a profile goes by its own name.
  func name(of choice: PaceChoice) -> String {
    switch choice {
    case .linear: self[DetailPhrase.paceLinear]
    case .quarterly: self[DetailPhrase.paceQuarterly]
    case .annualOnly: self[DetailPhrase.paceAnnualOnly]
    case .waypoints: self[DetailPhrase.paceWaypoints]
    case .named(let name): name
    }
  }
}
