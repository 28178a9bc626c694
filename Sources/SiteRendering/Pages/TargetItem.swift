import FoundationEssentials
package import PlanAnalysis
package import PlanModel

/// A target in a list: its name, its bar, and the same numbers as words.
package struct TargetItem: TemplateView {
  package let name: String
  package let href: String
  /// "任务29", absent where the list stands under its task.
  package let task: String?
  /// "16所"; absent when nothing has been reported.
  package let value: String?
  /// "截至2023年9月30日" of the value.
  package let valueDay: String?
  /// As the plan has it: "95%以上".
  package let goal: String
  package let expected: String?
  package let remark: String
  package let status: StatusView
  package let bar: BulletBar
  /// What the bar shows, as a sentence with the same numbers.
  package let sentence: String
  package let source: String
  package let isSample: Bool

  package static let fields: [TemplateField<Self>] = [
    .text("name") { $0.name }, .text("href") { $0.href }, .optionalText("task") { $0.task },
    .optionalText("value") { $0.value }, .optionalText("value-day") { $0.valueDay },
    .text("goal") { $0.goal }, .optionalText("expected") { $0.expected },
    .text("remark") { $0.remark }, .view("status") { $0.status },
    .text("track") { $0.bar.track }, .optionalText("band") { $0.bar.band },
    .optionalText("bar") { $0.bar.value }, .optionalText("line") { $0.bar.goal },
    .text("sentence") { $0.sentence }, .text("source") { $0.source },
    .flag("is-sample") { $0.isSample },
  ]

  package init(
    _ figures: TargetFigures, of task: PlanTask?, in site: SiteContext, year: PlanFigures,
    links: LinkRoot
  ) {
    let words = site.words
    let target = figures.target
    let unit = target.goal.unit
    name = target.indicator
    href = links.link(to: .target(target.id, in: year.plan.year))
    self.task = task.map { site.name(of: $0) }
    value =
      figures.value.map { printed($0, unit: unit, parts: figures.parts) }
      ?? words.withheld(figures.withheld, unit: unit)
    valueDay = value == nil ? nil : figures.valueDay.map(printed)
    goal = target.goal.words
    expected = figures.expectedValue.map { printed($0, unit: unit) }
    status = StatusView(figures.status, words: words)
    bar = BulletBar(figures)

    let pace = Self.pace(of: figures, expected: expected, words: words)
    let silence = words(.noDataUntil, ["day": printedShort(year.asOf)])
    remark =
      value == nil
      ? silence
      : Self.age(of: figures, words: words) ?? pace
    let reached = figures.progress.map { words(.progressIs, ["percent": printedPercent($0)]) }
    sentence = [
      words(.barGoal, ["indicator": target.indicator, "goal": target.goal.words]),
      value.map { words(.barValue, ["value": $0]) } ?? silence,
      value == nil ? nil : reached, value == nil ? nil : pace,
      value == nil ? nil : Self.age(of: figures, words: words),
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: words[.listSeparator])
    source =
      figures.points.last?.sources.last.map(printedSource) ?? printedSource(target.source)
    isSample = site.isSample && value != nil
  }

  /// That the value is not of the period whose report is missing.
  private static func age(of figures: TargetFigures, words: Words) -> String? {
    guard figures.status == .notReported, let day = figures.valueDay else { return nil }
    return words(.lastKnown, ["day": printedShort(day)])
  }

  /// "序时应达7.5所，落后15个百分点"; for promises without a pace, what they ask instead.
  private static func pace(of figures: TargetFigures, expected: String?, words: Words) -> String {
    let kind: String? =
      switch figures.target.goal.kind {
      case .keep: words[.keepGoal]
      case .ceiling: words[.ceilingGoal]
      default: nil
      }
    let isOpen = figures.status != .completed && figures.status != .discontinued
    let gap = figures.gap.flatMap { gap -> String? in
      guard isOpen, exactText(of: gap, places: 1) != "0" else { return nil }
      return words(gap > 0 ? .behindBy : .aheadBy, ["points": printedPoints(gap)])
    }
    return [
      kind, isOpen ? expected.map { words(.expectedNow, ["value": $0]) } : nil, gap,
      kind == nil && !isOpen ? figures.reason.chinese : nil,
    ].compactMap { $0 }.joined(separator: words[.listSeparator])
  }

}
