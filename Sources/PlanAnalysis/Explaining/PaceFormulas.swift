import FoundationEssentials
package import PlanModel

/// How a pace looks as a formula, with the days put in.
struct PaceFormulas {
  let comparison: PaceComparison
  let measure: Measure
  let goal: Goal
  /// The share of the way on the cut-off.
  let progress: Ratio?
  let asOf: Day

  private var pace: Pace { comparison.inForce.pace }
  private var expected: Ratio { pace.expected(on: asOf) }

  /// Expected share, expected value, gap.
  var formulas: [Explanation.Formula] {
    [share, value, gap].compactMap { $0 }
  }

  private var share: Explanation.Formula {
    let percent = ExactText.percent(expected.quotient)
    let isLinear = pace.steps == nil
    return Explanation.Formula(
      Wording(
        zh: "序时应达 E（\(pace.choice.wording.chinese)）",
        en: "Expected E (\(pace.choice.wording.english))"),
      isLinear ? "E = n ÷ N" : "E = s",
      isLinear ? days : ExactText.fraction(expected), exact: ExactText.text(expected),
      printed: Wording(zh: percent, en: percent), note: isLinear ? daysNote : stepsNote)
  }

  private var all: Int { max(pace.due.days(since: pace.start) + 1, 0) }
  private var passed: Int { min(max(asOf.days(since: pace.start) + 1, 0), all) }
  private var days: String { all == 0 ? ExactText.fraction(expected) : "\(passed) ÷ \(all)" }

  private var daysNote: Wording {
    Wording(
      zh: "N：\(pace.start)至\(pace.due)共\(all)天；n：到\(asOf)已过\(passed)天；首尾两天都算",
      en: "N: \(all) days from \(pace.start) to \(pace.due); n: \(passed) of them have passed on "
        + "\(asOf); both ends are counted")
  }

  private var stepsNote: Wording {
    let steps = (pace.steps ?? []).map { "\($0.day) \(ExactText.percent($0.share.quotient))" }
    return Wording(
      zh: "s：到\(asOf)为止最后一步应达的份额，此前为 0；各步：\(steps.joined(separator: "、"))",
      en: "s: what the last step up to \(asOf) asks for, 0 before the first; the steps: "
        + steps.joined(separator: ", "))
  }

  private var value: Explanation.Formula? {
    guard case .way(let base, let goal, _) = measure else { return nil }
    let value = comparison.inForce.expectedValue
    let text = self.goal.text(value)
    let (b, g) = (ExactText.operand(base), ExactText.operand(goal))
    return Explanation.Formula(
      Wording(zh: "序时应达的数", en: "Value on pace"), "b + E × (g − b)",
      "\(b) + \(ExactText.fraction(expected)) × (\(g) − \(b))", exact: ExactText.digits(value),
      printed: Wording(zh: text, en: text))
  }

  private var gap: Explanation.Formula? {
    guard let progress, let gap = expected - progress, let points = gap * 100 else { return nil }
    return Explanation.Formula(
      Wording(zh: "与序时之差（百分点）", en: "Gap in points"), "(E − P) × 100",
      "(\(ExactText.fraction(expected)) − \(ExactText.fraction(progress))) × 100",
      exact: ExactText.digits(points.quotient),
      printed: Self.distance(points.quotient))
  }

  /// "落后14.8个百分点"
  private static func distance(_ points: Decimal) -> Wording {
    let text = DecimalText.points(points.magnitude)
    if points == 0 { return Wording(zh: "与序时持平", en: "on pace") }
    return points > 0
      ? Wording(zh: "落后\(text)个百分点", en: "\(text) points behind")
      : Wording(zh: "快\(text)个百分点", en: "\(text) points ahead")
  }

  /// What each other pace would say.
  var others: [Explanation.Entry] {
    comparison.others.map { other in
      let percent = ExactText.percent(other.expected)
      let gap = other.gap.map(Self.distance)
      return .statement(
        Explanation.Statement(
          other.pace.choice.wording,
          Wording(
            zh:
              "应达\(percent)\(gap.map { "，" + $0.chinese } ?? "")，判为“\(other.status.wording.chinese)”",
            en:
              "\(percent) expected\(gap.map { ", " + $0.english } ?? ""): '\(other.status.wording.english)'"
          )))
    }
  }
}

extension PaceChoice {
  package var wording: Wording {
    switch self {
    case .linear: Wording(zh: "按天均匀", en: "linear")
    case .quarterly: Wording(zh: "按季度", en: "quarterly")
    case .annualOnly: Wording(zh: "到期一次看", en: "annual-only")
    case .waypoints: Wording(zh: "计划自定节点", en: "waypoints")
    case .named(let name): Wording(zh: "自定曲线“\(name)”", en: "profile '\(name)'")
    }
  }
}
