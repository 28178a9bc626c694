package import FoundationEssentials
package import PlanModel

/// One number over time, drawn as steps: a value holds until the next one is known, so nothing is
/// smoothed and nothing is extended beyond the cut-off.
///
/// Across, places are per cent of the drawing's width; down, they are pixels. The drawing thus
/// fits any screen while its text keeps its size.
package struct StepLine: Sendable {
  /// A straight stroke; across in per cent ("12.5%"), down in pixels ("40").
  package struct Stroke: Hashable, Sendable {
    package let fromX: String
    package let fromY: String
    package let toX: String
    package let toY: String

    package init(fromX: String, fromY: String, toX: String, toY: String) {
      self.fromX = fromX
      self.fromY = fromY
      self.toX = toX
      self.toY = toY
    }
  }

  /// A month or a year below the axis.
  package struct Tick: Hashable, Sendable {
    package let x: String
    package let day: Day
    /// "start" and "end" at the edges, else "middle": no label hangs over.
    package let anchor: String
  }

  package struct Mark: Hashable, Sendable {
    package let x: String
    package let y: String

    package init(x: String, y: String) {
      self.x = x
      self.y = y
    }
  }

  /// In pixels; the axis is at the foot.
  package static let height = 220
  /// Room above the highest line, for its label.
  private static let headroom = 26

  package let steps: [Stroke]
  /// Where the value should have been on each day: one straight stroke, or steps; none for targets
  /// without a pace.
  package let pace: [Stroke]
  /// The goal, and the upper bound of a range.
  package let goals: [Stroke]
  package let cutOff: Stroke
  package let axis: Stroke
  package let dots: [Mark]
  package let last: Mark
  package let ticks: [Tick]
  /// Whether the last value stands so far right that its label must stand to its left.
  package let isLastAtEdge: Bool

  /// What a chart needs to know.
  package struct Figures: Sendable {
    /// Oldest first, one a day.
    package var points: [(day: Day, value: Decimal)]
    package var start: Day
    package var due: Day
    package var cutOff: Day
    package var goal: Decimal?
    package var upper: Decimal?
    /// The value on the first day, from where the pace leads to the goal.
    package var paceFrom: Decimal?
    /// What the pace asks for from each day on, oldest first; it runs straight when absent.
    package var paceSteps: [(day: Day, value: Decimal)]?

    package init(
      points: [(day: Day, value: Decimal)], start: Day, due: Day, cutOff: Day,
      goal: Decimal? = nil, upper: Decimal? = nil, paceFrom: Decimal? = nil,
      paceSteps: [(day: Day, value: Decimal)]? = nil
    ) {
      self.points = points
      self.start = start
      self.due = due
      self.cutOff = cutOff
      self.goal = goal
      self.upper = upper
      self.paceFrom = paceFrom
      self.paceSteps = paceSteps
    }
  }

  /// Draws the figures; nothing when there are fewer than two points, for one point has no course.
  ///
  /// - Parameter height: of the drawing in pixels, its labels not counted.
  package init?(_ figures: Figures, height: Int = Self.height) {
    let points = figures.points
    guard points.count >= 2, let first = points.first, let newest = points.last else { return nil }
    let days = DayScale(
      from: min(figures.start, first.day), to: max(figures.due, newest.day, figures.cutOff))
    let levels = [figures.goal, figures.upper, figures.paceFrom].compactMap { $0 }
    let values = ValueScale(
      points.map(\.value) + levels, height: height, headroom: Self.headroom)

    let cut = min(figures.cutOff, days.to)
    var steps: [Stroke] = []
    for (point, next) in zip(points, points.dropFirst()) {
      let (y, x) = (values.y(of: point.value), days.x(of: next.day))
      steps.append(Stroke(fromX: days.x(of: point.day), fromY: y, toX: x, toY: y))
      let nextY = values.y(of: next.value)
      if nextY != y { steps.append(Stroke(fromX: x, fromY: y, toX: x, toY: nextY)) }
    }
    let lastX = days.x(of: newest.day)
    let lastY = values.y(of: newest.value)
    if cut > newest.day {
      steps.append(Stroke(fromX: lastX, fromY: lastY, toX: days.x(of: cut), toY: lastY))
    }
    self.steps = steps
    dots = points.dropLast().map { Mark(x: days.x(of: $0.day), y: values.y(of: $0.value)) }
    last = Mark(x: lastX, y: lastY)
    goals = [figures.goal, figures.upper].compactMap { $0 }.map { level in
      Stroke(fromX: "0%", fromY: values.y(of: level), toX: "100%", toY: values.y(of: level))
    }
    pace =
      figures.paceFrom.map { from in
        var strokes: [Stroke] = []
        var (x, y) = (days.x(of: figures.start), values.y(of: from))
        func draw(to nextX: String, _ nextY: String) {
          if (x, y) != (nextX, nextY) {
            strokes.append(Stroke(fromX: x, fromY: y, toX: nextX, toY: nextY))
          }
          (x, y) = (nextX, nextY)
        }
        if let steps = figures.paceSteps {
          for step in steps {
            draw(to: days.x(of: max(step.day, figures.start)), y)
            draw(to: x, values.y(of: step.value))
          }
        } else if let goal = figures.goal {
          draw(to: days.x(of: figures.due), values.y(of: goal))
        }
        return strokes
      } ?? []
    let cutX = days.x(of: cut)
    cutOff = Stroke(fromX: cutX, fromY: "0", toX: cutX, toY: String(height))
    axis = Stroke(
      fromX: "0%", fromY: values.y(of: 0), toX: "100%", toY: values.y(of: 0))
    ticks = days.ticks
    isLastAtEdge = days.isAtEdge(newest.day)
  }
}

/// Days from left to right.
private struct DayScale {
  let from: Day
  let to: Day

  /// In per cent of the width, to a hundredth.
  func x(of day: Day) -> String {
    let span = max(to.days(since: from), 1)
    return hundredths(day.days(since: from) * 10_000 / span) + "%"
  }

  func isAtEdge(_ day: Day) -> Bool {
    day.days(since: from) * 3 > to.days(since: from) * 2
  }

  /// The first days of months, so far apart that no more than five labels stand in a row.
  var ticks: [StepLine.Tick] {
    let months = (to.year - from.year) * 12 + to.month - from.month
    let stride = [1, 2, 3, 4, 6, 12, 24, 60, 120].first { months / $0 < 5 } ?? 1_200
    return (0...months).compactMap { offset -> StepLine.Tick? in
      let count = from.year * 12 + from.month - 1 + offset
      guard count % stride == 0 || (stride > 1 && offset == 0 && from.day == 1),
        let day = Day(year: count / 12, month: count % 12 + 1, day: 1), from <= day, day <= to
      else { return nil }
      let place = day.days(since: from) * 100 / max(to.days(since: from), 1)
      return StepLine.Tick(
        x: x(of: day), day: day, anchor: place < 4 ? "start" : place > 94 ? "end" : "middle")
    }
  }
}

/// Values from the foot upwards; 0 is always on the scale, so that a small change looks small.
private struct ValueScale {
  let lowest: Decimal
  let highest: Decimal
  let height: Int
  let headroom: Int

  init(_ values: [Decimal], height: Int, headroom: Int) {
    let known = values.filter { !$0.isNaN }
    lowest = min(0, known.min() ?? 0)
    let top = max(0, known.max() ?? 0)
    highest = top == lowest ? lowest + 1 : top
    self.height = height
    self.headroom = headroom
  }

  /// In pixels from the top, to a tenth.
  func y(of value: Decimal) -> String {
    let room = Decimal(height - headroom)
    let tenths = (highest - value) / (highest - lowest) * room * 10
    let whole = exactText(of: tenths, places: 0).flatMap { Int($0) } ?? 0
    let place = whole + headroom * 10
    return place % 10 == 0 ? String(place / 10) : "\(place / 10).\(place % 10)"
  }
}

/// "12.5" for 1250.
private func hundredths(_ number: Int) -> String {
  let rest = abs(number % 100)
  let whole = (number < 0 ? "-" : "") + String(abs(number / 100))
  if rest == 0 { return whole }
  return whole + "." + (rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest))
}
