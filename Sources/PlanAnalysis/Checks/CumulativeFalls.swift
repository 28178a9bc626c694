import FoundationEssentials
import PlanModel

/// Warns of counts built up from nothing that fall from one record to the next.
struct CumulativeFalls: Check {
  static let rule = "cumulative-falls"
  static let explanation = Wording(
    zh: """
      从0开始累计的数量（所、人、万元）比上一次记录少了，又没有说明。多半填的是本期数：进展数据要填累计数，页面上会显示为倒退。\
      确实减少的，请在“说明”列写明原因，就不再提示。
      """,
    en: """
      A count that is built up from nothing is lower than in the record before, without a note. \
      Mostly the number of the period was given in place of the total, and the page shows a \
      setback. Give the total; where it did fall, say why in the note and nothing more is said.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.figures.flatMap(\.targets).flatMap { figures -> [Diagnostic] in
      let target = figures.target
      // Rolled-up totals fall when a school closes.
      guard (target.rollUp ?? .latest) == .latest,
        case .way(base: 0, let goal, _) = Measure(
          of: target, settings: input.content.settings.measuring),
        goal > 0, !["%", "％", "‰"].contains(target.goal.unit)
      else { return [] }
      return zip(figures.points, figures.points.dropFirst()).compactMap { before, point in
        guard point.value < before.value, point.note == nil, let source = point.sources.first
        else { return nil }
        let (old, new) = (target.goal.text(before.value), target.goal.text(point.value))
        return Diagnostic(
          .warning, rule: Self.rule, at: source,
          Wording(
            zh: "目标“\(target.id)”从\(old)减少到\(new)，是不是填了本期数",
            en: "target '\(target.id)' fell from \(old) to \(new); is it the number of the period"),
          hint: Wording(zh: "填累计数，或在说明里写明原因", en: "give the total, or say why in the note"))
      }
    }
  }
}
