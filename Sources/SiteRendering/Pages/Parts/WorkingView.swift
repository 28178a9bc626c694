import FoundationEssentials
import PlanAnalysis
import PlanModel

/// One line of how a figure was computed, with the values put in.
package struct WorkingView: TemplateView, Hashable {
  let label: String
  /// "(12,905 − 0) ÷ (76,000 − 0)"
  let formula: String
  let result: String

  package static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("formula") { $0.formula }, .text("result") { $0.result },
  ]

  /// Progress, pace, gap and the rule that gave the status, as far as the target has them.
  static func all(
    of figures: TargetFigures, asOf: Day, words: Words
  ) -> [WorkingView] {
    [
      progress(of: figures, words: words), comparison(of: figures, words: words),
      pace(of: figures, asOf: asOf, words: words), gap(of: figures, words: words),
      WorkingView(
        label: words[DetailPhrase.rule], formula: figures.reason.chinese,
        result: words[figures.status.phrase]),
    ].compactMap { $0 }
  }

  private static func progress(of figures: TargetFigures, words: Words) -> WorkingView? {
    guard let progress = figures.progress, let value = figures.value else { return nil }
    let goal = figures.target.goal.value
    let base = figures.target.baseline?.value ?? 0
    // The formula is printed only where it gives the figure that stands beside it.
    let formula: String? = goal.flatMap { goal in
      guard goal != base, exactText(of: (value - base) / (goal - base)) == exactText(of: progress)
      else { return nil }
      return "(\(bare(value)) − \(bare(base))) ÷ (\(bare(goal)) − \(bare(base)))"
    }
    return WorkingView(
      label: words[DetailPhrase.progress], formula: formula ?? words[DetailPhrase.byRule],
      result: printedPercent(progress))
  }

  /// For targets without a progress: the value against the goal.
  private static func comparison(of figures: TargetFigures, words: Words) -> WorkingView? {
    guard figures.progress == nil else { return nil }
    return WorkingView(
      label: words[DetailPhrase.comparison],
      formula: against(figures, words: words),
      result: figures.periodsHeld.map(words.periods) ?? "—")
  }

  private static func against(_ figures: TargetFigures, words: Words) -> String {
    let goal = figures.target.goal
    let value = figures.value.map { printed($0, unit: goal.unit) } ?? words[Phrase.noData]
    guard let baseline = figures.target.baseline?.value else {
      return words(DetailPhrase.valueAgainstGoal, ["value": value, "goal": goal.words])
    }
    return words(
      DetailPhrase.valueWithBaseline,
      ["value": value, "baseline": printed(baseline, unit: goal.unit), "goal": goal.words])
  }

  private static func pace(of figures: TargetFigures, asOf: Day, words: Words) -> WorkingView? {
    guard let expected = figures.expected else { return nil }
    let target = figures.target
    let all = target.dueDay.days(since: target.start) + 1
    let passed = min(max(asOf.days(since: target.start) + 1, 0), max(all, 0))
    let isLinear =
      all > 0 && exactText(of: Decimal(passed) / Decimal(all)) == exactText(of: expected)
    return WorkingView(
      label: words[DetailPhrase.expected],
      formula: isLinear
        ? words(
          DetailPhrase.daysPassed,
          [
            "passed": String(passed), "all": String(all), "start": printed(target.start),
            "due": printed(target.dueDay),
          ]) : words[DetailPhrase.byRule],
      result: printedPercent(expected))
  }

  private static func gap(of figures: TargetFigures, words: Words) -> WorkingView? {
    guard let gap = figures.gap, let expected = figures.expected, let progress = figures.progress
    else { return nil }
    return WorkingView(
      label: words[DetailPhrase.gap],
      formula: "\(printedPercent(expected)) − \(printedPercent(progress))",
      result: words(
        gap < 0 ? DetailPhrase.pointsAhead : DetailPhrase.pointsBehind,
        ["points": printedPoints(gap)]))
  }

  /// A number in a formula; a negative one in brackets.
  private static func bare(_ number: Decimal) -> String {
    number < 0 ? "(\(printed(number)))" : printed(number)
  }
}

/// A number that went into the computation, and where it was written.
package struct InputView: TemplateView, Hashable {
  let label: String
  let value: String
  let source: HTML

  package static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("value") { $0.value }, .html("source") { $0.source },
  ]

  static func all(of figures: TargetFigures, words: Words) -> [InputView] {
    let target = figures.target
    let unit = target.goal.unit
    var inputs = [
      InputView(
        label: words[DetailPhrase.goalValue], value: target.goal.words,
        source: breakableSource(target.source))
    ]
    if let baseline = target.baseline {
      inputs.append(
        InputView(
          label: words[DetailPhrase.baseline], value: printed(baseline.value, unit: unit),
          source: breakableSource(baseline.position)))
    }
    if let due = target.due {
      inputs.append(
        InputView(
          label: words[DetailPhrase.due], value: printed(due.day),
          source: breakableSource(due.source)
        ))
    }
    if let last = figures.points.last {
      inputs.append(
        InputView(
          label: words[DetailPhrase.latestValue],
          value: printed(last.value, unit: unit, parts: last.parts),
          source: Self.list(last.sources)))
    }
    return inputs
  }

  /// The first records by place; how many there are stands in the table of all data.
  private static func list(_ sources: [FilePosition]) -> HTML {
    HTML(
      trusted: sources.prefix(3).map { breakableSource($0).markup }.joined(separator: "、")
        + (sources.count > 3 ? " …" : ""))
  }
}
