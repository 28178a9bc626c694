import FoundationEssentials
import PlanModel

/// The pace that words name without a list of days: 按季, annual-only, or a profile of `site.yaml`.
func namedPace(_ words: String) -> PaceChoice {
  switch paceNames.canonicalName(of: words) {
  case "linear": .linear
  case "quarterly": .quarterly
  case "annual-only": .annualOnly
  default: .named(words)
  }
}

private let paceNames = ColumnNames([
  .init("linear", ["按时间", "匀速", "序时", "按天", "even", "by days"]),
  .init("quarterly", ["按季", "按季度", "每季", "季度", "by quarters"]),
  .init("annual-only", ["年底一次", "只看年底", "到期", "到期一次", "at the end", "annual"]),
])

extension PlanInterpreter {
  /// The pace of all targets of the plan.
  mutating func planPace() -> Located<PaceChoice>? {
    document.matter["pace"]?.map(namedPace)
  }

  /// What the cell 序时 of a target says: a name, or its own steps "6月30日 30所；9月30日 45所".
  ///
  /// A per cent counts as a share of the way where the goal itself is not in per cent.
  mutating func pace(
    _ words: Written?, unit: String, from start: Day, to due: Day
  ) -> Located<PaceChoice>? {
    guard let words else { return nil }
    let isList = words.value.contains { $0.isNumber }
    let named = namedPace(words.value)
    guard isList, case .named = named else { return words.map { _ in named } }

    var waypoints: [PaceChoice.Waypoint] = []
    for item in words.value.split(whereSeparator: { ";；、，\n".contains($0) }) {
      guard let waypoint = waypoint(String(item), in: words, unit: unit) else { continue }
      if let last = waypoints.last, last.day >= waypoint.day {
        reportPace(
          words, rule: "pace-out-of-order",
          Wording(
            zh: "“\(trimmed(String(item)))”应晚于前一步的 \(last.day)",
            en: "'\(trimmed(String(item)))' must come after the step before it, \(last.day)"))
      } else if waypoint.day < start || waypoint.day > due {
        reportPace(
          words, rule: "pace-outside-time",
          Wording(
            zh: "“\(trimmed(String(item)))”不在 \(start) 至 \(due) 之内",
            en: "'\(trimmed(String(item)))' is not within \(start) to \(due)"))
      } else {
        waypoints.append(waypoint)
      }
    }
    return waypoints.isEmpty ? nil : Located(.waypoints(waypoints), at: words.position)
  }

  /// "6月30日 30所", "2023-06-30=40%".
  private mutating func waypoint(
    _ item: String, in words: Written, unit: String
  ) -> PaceChoice.Waypoint? {
    let text = trimmed(halfWidth(item))
    let mark = text.lastIndex { "=:".contains($0) } ?? text.lastIndex { $0.isWhitespace }
    guard let mark, let day = dayInPlan(trimmed(String(text[..<mark]))),
      let level = level(trimmed(String(text[text.index(after: mark)...])), unit: unit, words)
    else {
      reportPace(
        words, rule: "unreadable-pace",
        Wording(
          zh: "看不懂序时“\(trimmed(item))”", en: "cannot read the step '\(trimmed(item))' of the pace"))
      return nil
    }
    return PaceChoice.Waypoint(day: day, level: level)
  }

  private func level(
    _ text: String, unit: String, _ words: Written
  ) -> PaceChoice.Waypoint.Level? {
    let number: WrittenNumber?
    do throws(Diagnostic) {
      number = try PlanParsing.number(Written(text, at: words.position))
    } catch {
      // The caller says it of the whole step.
      return nil
    }
    guard let number else { return nil }
    if number.unit == "%", unit != "%" {
      return (0...100).contains(number.value) ? .percentOfWay(number.value) : nil
    }
    return number.unit.isEmpty || number.unit == unit ? .value(number.value) : nil
  }

  private mutating func reportPace(_ words: Written, rule: String, _ phrase: Wording) {
    report(
      .error, rule: rule, at: words.position, phrase,
      hint: Wording(
        zh: "写作 2023-06-30 30所；2023-09-30 45所，或 按季、年底一次",
        en: "write 2023-06-30 30; 2023-09-30 45, or quarterly, or annual-only"))
  }
}
