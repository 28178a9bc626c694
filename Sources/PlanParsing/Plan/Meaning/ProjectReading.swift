import FoundationEssentials
import PlanModel

extension PlanInterpreter {
  mutating func project(_ record: Record, of task: TaskContext) -> Project? {
    guard let title = required("project", of: record, .projects) else { return nil }
    let facts = ["kind", "place", "money", "area", "places", "start", "stage", "note"]
    return Project(
      id: ids.row(record, title: title, task: task.id, series: .projects, &diagnostics),
      title: title.value, facts: record.cells.filter { facts.contains($0.name) },
      promise: ProjectPromise(
        money: amount(record["money"], .money), area: amount(record["area"], .area),
        places: amount(record["places"], .places), start: startDay(record["start"]),
        stage: promisedStage(record["stage"])),
      school: record["school"], due: due(record["due"]), leads: leads(of: record, task),
      source: record.position)
  }

  /// What a quantity in words is in the unit it is kept in: `1.92亿元`, `约3000平方米`.
  private mutating func amount(
    _ words: Written?, _ quantity: ProjectQuantity
  ) -> Located<Decimal>? {
    guard let words, !isMissing(words.value) else { return nil }
    var ignored: [Diagnostic] = []
    guard let goal = goal(from: words, &ignored), let value = goal.value, goal.upper == nil else {
      reportUnread(words)
      return nil
    }
    do throws(Diagnostic) {
      return Located(
        try quantity.amount(value, unit: goal.unit, at: words), at: words.position)
    } catch {
      reportUnread(words, hint: error.hint)
      return nil
    }
  }

  private mutating func reportUnread(_ words: Written, hint: Wording? = nil) {
    report(
      .warning, rule: "unreadable-quantity", at: words.position,
      Wording(
        zh: "看不出“\(words.value)”是多少，只能照原文显示",
        en: "'\(words.value)' does not say how much, so it is only shown as written"),
      hint: hint
        ?? Wording(
          zh: "写一个数和单位，如 1.92亿元、3200平方米、270个",
          en: "write one number with its unit, such as 1.92亿元, 3200平方米 or 270"))
  }

  /// A day in full, or the last day of what words name: 2023年6月.
  private mutating func startDay(_ words: Written?) -> Located<Day>? {
    guard let words, !isMissing(words.value) else { return nil }
    do throws(Diagnostic) {
      if let day = try day(words) { return Located(day, at: words.position) }
    } catch {
      if error.rule != "bad-day" {
        diagnostics.append(error)
        return nil
      }
    }
    if let day = dayInPlan(words.value) { return Located(day, at: words.position) }
    report(
      .warning, rule: "due-without-day", at: words.position,
      Wording(
        zh: "开工时间“\(words.value)”里看不出哪一天", en: "'\(words.value)' names no day to start on"),
      hint: Wording(zh: "可写：2023-03-10、2023年3月", en: "write 2023-03-10 or March 2023"))
    return nil
  }

  private mutating func promisedStage(_ words: Written?) -> Located<ProjectStage>? {
    guard let words else { return nil }
    do throws(Diagnostic) {
      return try projectStage(words)
    } catch {
      // The words stay on the page; only what they promise cannot be measured.
      report(.warning, rule: error.rule, at: error.position, error.message, hint: error.hint)
      return nil
    }
  }
}
