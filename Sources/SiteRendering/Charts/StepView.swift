import FoundationEssentials
package import PlanAnalysis
package import PlanModel

/// A step line with its words, as `partials/step.html` draws it.
package struct StepView: TemplateView {
  struct Line: TemplateView {
    let stroke: StepLine.Stroke
    static let fields: [TemplateField<Self>] = [
      .text("x1") { $0.stroke.fromX }, .text("y1") { $0.stroke.fromY },
      .text("x2") { $0.stroke.toX }, .text("y2") { $0.stroke.toY },
    ]
  }

  struct Label: TemplateView {
    let tick: StepLine.Tick
    static let fields: [TemplateField<Self>] = [
      .text("x") { $0.tick.x }, .text("anchor") { $0.tick.anchor },
      .text("text") { "\($0.tick.day.month)月" },
    ]
  }

  let line: StepLine
  let key: String
  let name: String
  let href: String
  let goal: String
  let value: String
  let status: StatusView
  /// The course in words, with the numbers of every point.
  let sentence: String
  let height: Int

  package static let fields: [TemplateField<Self>] = [
    .text("key") { $0.key }, .text("name") { $0.name }, .text("href") { $0.href },
    .text("goal") { $0.goal }, .text("value") { $0.value }, .view("status") { $0.status },
    .text("sentence") { $0.sentence }, .text("height") { String($0.height + 24) },
    .text("foot") { String($0.height + 18) },
    .list("steps") { $0.line.steps.map { Line(stroke: $0) } },
    .list("pace") { $0.line.pace.map { Line(stroke: $0) } },
    .list("goals") { $0.line.goals.map { Line(stroke: $0) } },
    .view("now") { Line(stroke: $0.line.cutOff) }, .view("axis") { Line(stroke: $0.line.axis) },
    .text("last-x") { $0.line.last.x }, .text("last-y") { $0.line.last.y },
    .list("ticks") { $0.line.ticks.map { Label(tick: $0) } },
  ]

  /// Nothing when fewer than two values are known.
  package init?(
    _ figures: TargetFigures, asOf: Day, height: Int, href: String, words: Words
  ) {
    let target = figures.target
    guard
      let line = StepLine(
        StepLine.Figures(
          points: figures.points.map { ($0.day, $0.value) }, start: target.start,
          due: target.dueDay, cutOff: asOf, goal: figures.pace?.goal ?? target.goal.value,
          upper: target.goal.upper, paceFrom: figures.paceFrom, paceSteps: figures.paceSteps),
        height: height),
      let value = figures.value
    else { return nil }
    self.line = line
    self.height = height
    self.href = href
    key = figures.status.key
    name = target.indicator
    goal = target.goal.words
    self.value = printed(value, unit: target.goal.unit)
    status = StatusView(figures.status, words: words)
    sentence = words(
      .stepSentence,
      [
        "indicator": target.indicator, "goal": target.goal.words,
        "points": figures.points.map {
          words(
            .stepPoint,
            [
              "day": printedShort($0.day), "value": printed($0.value, unit: target.goal.unit),
            ])
        }.joined(separator: words[.listSeparator]),
      ])
  }
}

extension TargetFigures {
  /// Where the pace leads from; absent where no value is expected.
  var paceFrom: Decimal? {
    expectedValue == nil ? nil : pace?.base ?? target.baseline?.value ?? 0
  }

  /// What the pace asks for from each day on; absent where it runs straight.
  var paceSteps: [(day: Day, value: Decimal)]? {
    pace?.inForce.course?.map { ($0.day, $0.value) }
  }
}
