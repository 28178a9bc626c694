import FoundationEssentials
import PlanModel

/// Warns of reports that speak of progress in a period in which the figures went the other way.
struct PositiveWordOverRegression: Check {
  static let rule = "positive-word-over-regression"
  static let explanation = Wording(
    zh: """
      进展文字说“稳步提高”“持续改善”一类的话，而同一报告期的数据比上期（没有上期就比基线）更差。\
      只在文字点到这个指标、或任务的全部指标都变差时提示。请核对数据；数据无误就如实改写文字。
      """,
    en: """
      A report says that something improved, while the figures of its period are worse than those \
      before it (or than the baseline). Said where the words name the indicator, or where all \
      figures of the task got worse. Check the figures; if they are right, change the words.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.figures.flatMap { year in
      year.tasks.flatMap { task in
        task.reports.compactMap { message($0, task, input.content.settings.measuring) }
      }
    }
  }

  private func message(
    _ report: Report, _ task: TaskFigures, _ settings: MeasuringSettings
  ) -> Diagnostic? {
    let claims = Self.claims(in: report.text)
    guard !claims.isEmpty else { return nil }
    let moves = task.targets.compactMap { ValueInPeriod($0, in: report, settings) }
    for (clause, claim) in claims {
      let belied = moves.filter { claim.isBelied(by: $0) }
      let meant =
        belied.first { clause.contains($0.target.indicator) }
        ?? (moves.allSatisfy(\.isWorse) ? belied.first : nil)
      guard let meant else { continue }
      let (old, new) = (meant.target.goal.text(meant.before), meant.target.goal.text(meant.now))
      return Diagnostic(
        .warning, rule: Self.rule, at: report.source,
        Wording(
          zh: "文字说“\(claim.word)”，但目标“\(meant.target.id)”从\(old)变为\(new)",
          en: "the text says '\(claim.word)', but target '\(meant.target.id)' went from \(old) to "
            + new))
    }
    return nil
  }

  private struct Claim {
    enum Sense { case better, more, less }

    let word: String
    let sense: Sense

    func isBelied(by move: ValueInPeriod) -> Bool {
      switch sense {
      case .better: move.isWorse
      case .more: move.wantsRise && move.hasFallen
      case .less: !move.wantsRise && move.hasRisen
      }
    }
  }

  private static let manners = [
    "稳步", "显著", "明显", "持续", "大幅", "不断", "逐步", "有所", "进一步", "全面", "逐年", "稳定",
  ]
  private static let claimsByVerb: [(verb: String, sense: Claim.Sense)] = [
    ("改善", .better), ("好转", .better), ("提高", .more), ("提升", .more), ("增长", .more),
    ("上升", .more), ("增加", .more), ("下降", .less), ("降低", .less), ("减少", .less),
  ]
  private static let words: [Claim] =
    manners.flatMap { manner in
      claimsByVerb.map { Claim(word: manner + $0.verb, sense: $0.sense) }
    } + [
      Claim(word: "稳中有升", sense: .more), Claim(word: "再创新高", sense: .more),
      Claim(word: "improved", sense: .better), Claim(word: "rose steadily", sense: .more),
      Claim(word: "steadily increased", sense: .more), Claim(word: "fell steadily", sense: .less),
    ]

  private static func claims(in text: String) -> [(clause: String, claim: Claim)] {
    WordsOfText.clauses(of: text).filter { !WordsOfText.isUnfulfilled($0) }.compactMap { clause in
      let folded = clause.lowercased()
      return words.first { folded.contains($0.word) }.map { (clause, $0) }
    }
  }
}
