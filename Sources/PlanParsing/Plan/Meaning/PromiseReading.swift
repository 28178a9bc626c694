import PlanModel

extension PlanInterpreter {
  mutating func duty(_ record: Record, of task: TaskContext) -> Duty? {
    guard let title = required("duty", of: record, .duties),
      let frequency = required("frequency", of: record, .duties)
    else { return nil }
    let start = record["start"].flatMap { exactDay($0) }
    return Duty(
      id: ids.row(record, title: title, task: task.id, series: .duties, &diagnostics),
      title: title.value, frequency: frequency.value, rhythm: rhythm(frequency),
      scope: record["scope"], start: start, due: due(record["due"], from: start),
      leads: leads(of: record, task), note: record["note"]?.value, source: record.position)
  }

  private mutating func rhythm(_ words: Written) -> Frequency? {
    if let frequency = frequency(words.value) { return frequency }
    report(
      .warning, rule: "unreadable-frequency", at: words.position,
      Wording(
        zh: "看不出“\(words.value)”是多久几次，这项职责不会计次",
        en: "'\(words.value)' does not say how often, so this duty will not be counted"),
      hint: Wording(
        zh: "可写：每月1次、每两周1节、每学期至少1周、一年四次",
        en: "write monthly, twice a year or at least 12 lessons per term"))
    return nil
  }

  mutating func milestone(_ entry: PlanDocument.MilestoneEntry) -> Milestone {
    if entry.due == nil {
      report(
        .warning, rule: "milestone-without-day", at: entry.position,
        Wording(
          zh: "节点“\(entry.title.value)”没有期限",
          en: "the milestone '\(entry.title.value)' has no day"),
        hint: Wording(zh: "在末尾写（期限 2023-12-31）", en: "end it with (due 2023-12-31)"))
    }
    let finished = entry.finished.flatMap { exactDay($0) }
    if let words = entry.finished, finished != nil, !entry.isTicked {
      report(
        .warning, rule: "finished-but-not-ticked", at: words.position,
        Wording(
          zh: "节点“\(entry.title.value)”写了完成日期，但没有打勾",
          en: "the milestone '\(entry.title.value)' has a day of completion but no tick"),
        hint: Wording(zh: "完成了就写 - [x]", en: "write - [x] when it is done"))
    }
    let words = DeliverableWords(entry.title.value)
    return Milestone(
      id: entry.id?.value, title: entry.title.value, kind: words.kind, hedge: words.hedge,
      due: due(entry.due), isTicked: entry.isTicked, finished: finished, source: entry.position)
  }

  /// The row's own units, else those of its task.
  mutating func leads(of record: Record, _ task: TaskContext) -> [Located<String>] {
    guard record["lead"] != nil else { return task.leads }
    return units.named(in: record["lead"], as: .lead, &diagnostics)
  }

  /// A cell without which the row promises nothing.
  mutating func required(
    _ name: String, of record: Record, _ kind: PromiseTable.Kind
  ) -> Written? {
    if let words = record[name] { return words }
    let spelling = kind.names.spelling(of: name, isChinese: true)
    let row = record["id"]?.value ?? record.cells.first?.text.value ?? ""
    report(
      .error, rule: "missing-cell", at: record.position,
      Wording(
        zh: "“\(row)”一行没有填“\(spelling)”", en: "the row '\(row)' has no \(name) (\(spelling))"))
    return nil
  }
}
