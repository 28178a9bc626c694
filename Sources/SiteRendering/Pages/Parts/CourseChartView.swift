import FoundationEssentials
import PlanAnalysis
import PlanModel

/// The course of a target as a drawing of steps, with the sentence that says what it shows.
package struct CourseChartView: TemplateView {
  private let line: StepLine
  let status: String
  let sentence: String
  let goalLabel: String?
  let lastLabel: String
  private let unit: String
  let rows: [PointView]
  let hasPace: Bool

  package static let fields: [TemplateField<Self>] = [
    .text("status") { $0.status }, .text("sentence") { $0.sentence },
    .list("steps") { $0.line.steps.map(StrokeView.init) },
    .list("goals") { $0.line.goals.map(StrokeView.init) },
    .list("pace") { $0.line.pace.map(StrokeView.init) }, .flag("has-pace") { $0.hasPace },
    .view("now") { StrokeView($0.line.cutOff) }, .view("axis") { StrokeView($0.line.axis) },
    .list("dots") { $0.line.dots.map(DotView.init) }, .view("last") { DotView($0.line.last) },
    .list("ticks") { $0.ticks }, .optionalText("goal-label") { $0.goalLabel },
    .text("goal-label-y") { $0.labelAbove($0.line.goals.first?.fromY) },
    .text("last-label") { $0.lastLabel }, .text("last-label-y") { $0.labelAbove($0.line.last.y) },
    .text("last-anchor") { $0.line.isLastAtEdge ? "end" : "start" },
    .text("last-shift") { $0.line.isLastAtEdge ? "-10" : "10" },
    .list("rows") { $0.rows }, .text("height") { _ in String(StepLine.height + 24) },
    .text("tick-y") { _ in String(StepLine.height + 18) },
    .text("foot") { _ in String(StepLine.height) },
    .text("tick-end") { _ in String(StepLine.height + 5) },
  ]

  /// Nothing when there are fewer than two points.
  init?(_ figures: TargetFigures, asOf: Day, words: Words) {
    let target = figures.target
    let goal = target.goal
    guard
      let line = StepLine(
        StepLine.Figures(
          points: figures.points.map { (day: $0.day, value: $0.value) }, start: target.start,
          due: target.dueDay, cutOff: asOf, goal: figures.pace?.goal ?? goal.value,
          upper: goal.upper, paceFrom: figures.paceFrom, paceSteps: figures.paceSteps)),
      let last = figures.points.last
    else { return nil }
    self.line = line
    unit = goal.unit
    hasPace = !line.pace.isEmpty
    status = figures.status.key
    goalLabel = goal.value == nil ? nil : words(DetailPhrase.goalLine, ["goal": goal.words])
    lastLabel = printed(last.value, unit: goal.unit)
    rows = figures.points.map { PointView($0, unit: goal.unit) }
    sentence = words(
      DetailPhrase.chartSentence,
      [
        "indicator": target.indicator, "day": printed(last.day), "value": lastLabel,
        "first": printed(figures.points[0].day),
        "from": printed(figures.points[0].value, unit: goal.unit), "goal": goal.words,
        "expected": figures.expectedValue.map {
          words(DetailPhrase.chartExpected, ["value": printed($0, unit: goal.unit)])
        } ?? "",
        "status": words[figures.status.phrase],
      ])
  }

  private var ticks: [TickView] {
    line.ticks.enumerated().map { index, tick in
      let isJanuary = tick.day.month == 1
      return TickView(
        x: tick.x, anchor: tick.anchor,
        label: index == 0 || isJanuary
          ? "\(tick.day.year)年\(tick.day.month)月" : "\(tick.day.month)月")
    }
  }

  private func labelAbove(_ y: String?) -> String {
    let whole = y?.prefix { $0 != "." } ?? "0"
    return String((Int(whole) ?? 0) - 8)
  }
}

struct StrokeView: TemplateView {
  let stroke: StepLine.Stroke
  init(_ stroke: StepLine.Stroke) { self.stroke = stroke }

  static let fields: [TemplateField<Self>] = [
    .text("x1") { $0.stroke.fromX }, .text("y1") { $0.stroke.fromY },
    .text("x2") { $0.stroke.toX }, .text("y2") { $0.stroke.toY },
  ]
}

struct DotView: TemplateView {
  let mark: StepLine.Mark
  init(_ mark: StepLine.Mark) { self.mark = mark }

  static let fields: [TemplateField<Self>] = [
    .text("x") { $0.mark.x }, .text("y") { $0.mark.y },
  ]
}

struct TickView: TemplateView {
  let x: String
  let anchor: String
  let label: String

  static let fields: [TemplateField<Self>] = [
    .text("x") { $0.x }, .text("anchor") { $0.anchor }, .text("label") { $0.label },
  ]
}
