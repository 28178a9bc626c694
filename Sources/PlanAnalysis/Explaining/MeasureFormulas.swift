import FoundationEssentials
import PlanModel

/// How a measure looks as a formula. Every measure has its say here, or this does not compile.
struct MeasureFormulas {
  let target: Target
  let measure: Measure
  /// The newest value, exactly.
  let value: Ratio?

  /// Which way of measuring was chosen, and why.
  var choice: Wording {
    switch measure {
    case .way(let base, _, let metFrom): way(base: base, metFrom: metFrom)
    case .goalOnly:
      Wording(
        zh: "没有公布基线，比率的基线从不推定为零：只拿现值 v 同目标 g 比，不算完成度，也没有序时",
        en: """
          no baseline was published, and that of a rate is never taken as 0: the value v is only \
          held against the goal g; no share of the way, no pace
          """)
    case .hold:
      Wording(
        zh: holdReason.chinese + "没有完成度和序时，只看每一期是否守住；到期满且每期都守住才算完成",
        en: holdReason.english
          + "no share of the way and no pace: it holds or is broken, and is met when it has held "
          + "in every period to the due day")
    case .change(_, let rises, let strictly):
      Wording(
        zh:
          "同基期 b 比：\(strictly ? (rises ? "高于" : "低于") : (rises ? "不低于" : "不高于"))基期即达到，没有写明多少，不算完成度",
        en: "held against the base b: met when \(strictly ? "" : "not ")"
          + "\(strictly ? (rises ? "above" : "below") : (rises ? "below" : "above")) it; no amount "
          + "is named, so there is no share of the way")
    case .unmeasurable(.goal):
      Wording(zh: "原文没有可计算的数值，无法计量", en: "the words name no value, so nothing can be measured")
    case .unmeasurable(.base):
      Wording(zh: "缺少基期的数，无法计量", en: "the base is missing, so nothing can be measured")
    }
  }

  private func way(base: Decimal, metFrom: Decimal) -> Wording {
    let origin =
      target.baseline == nil
      ? Wording(
        zh: target.goal.kind == .coverage ? "全覆盖从 0 算起" : "数目没有写基线，从 0 算起",
        en: target.goal.kind == .coverage
          ? "full coverage starts from 0" : "a count without a baseline starts from 0")
      : Wording(zh: "基线见出处", en: "the baseline is in the plan")
    return Wording(
      zh: "从基线 b 到目标 g 走了几成（\(origin.chinese)）；到 \(ExactText.digits(metFrom)) 即达到",
      en: "the share of the way from the baseline b to the goal g (\(origin.english)); met at "
        + ExactText.digits(metFrom))
  }

  private var holdReason: Wording {
    switch target.goal.kind {
    case .keep, .ceiling:
      Wording(zh: "", en: "")
    case .reach, .range, .about, .coverage, .relative, .rank, .perUnit:
      Wording(
        zh: "基线已经达到目标，按“保持”计量：",
        en: "the baseline already meets the goal, so it is a promise to keep: ")
    }
  }

  /// The share of the way, or the value held against what was promised.
  var formulas: [Explanation.Formula] {
    guard let value else { return [] }
    return switch measure {
    case .way(let base, let goal, _): [progress(value, base, goal)].compactMap { $0 }
    case .goalOnly(let goal, let rises):
      [
        comparison(
          value, rises ? "v ≥ g" : "v ≤ g", "\(text(value)) \(rises ? "≥" : "≤") \(text(goal))")
      ]
    case .hold(let low, let high): [bounds(value, low, high)]
    case .change(let base, let rises, let strictly):
      [
        comparison(
          value, "v \(sign(rises, strictly)) b",
          "\(text(value)) \(sign(rises, strictly)) \(text(base))")
      ]
    case .unmeasurable: []
    }
  }

  private func progress(_ value: Ratio, _ base: Decimal, _ goal: Decimal) -> Explanation.Formula? {
    guard let progress = measure.progress(at: value) else { return nil }
    let percent = ExactText.percent(progress.quotient)
    return Explanation.Formula(
      Wording(zh: "完成度 P", en: "Share of the way P"), "P = (v − b) ÷ (g − b)",
      "(\(text(value)) − \(text(base))) ÷ (\(text(goal)) − \(text(base)))",
      exact: ExactText.text(progress), printed: Wording(zh: percent, en: percent))
  }

  private func bounds(_ value: Ratio, _ low: Decimal?, _ high: Decimal?) -> Explanation.Formula {
    let parts = [low.map { "\(text($0)) ≤ " }, high.map { " ≤ \(text($0))" }]
    return comparison(
      value, (low == nil ? "" : "l ≤ ") + "v" + (high == nil ? "" : " ≤ h"),
      (parts[0] ?? "") + text(value) + (parts[1] ?? ""))
  }

  private func comparison(_ value: Ratio, _ symbols: String, _ filled: String)
    -> Explanation.Formula
  {
    let holds = measure.isMet(by: value)
    let verdict = Wording(zh: holds ? "成立" : "不成立", en: holds ? "true" : "false")
    return Explanation.Formula(
      Wording(zh: "与承诺比", en: "Against the promise"), symbols, filled,
      exact: holds ? "true" : "false", printed: verdict)
  }

  private func sign(_ rises: Bool, _ strictly: Bool) -> String {
    rises ? (strictly ? ">" : "≥") : (strictly ? "<" : "≤")
  }

  private func text(_ value: Decimal) -> String { ExactText.operand(value) }

  private func text(_ value: Ratio) -> String { ExactText.operand(value) }
}
