import FoundationEssentials
import PlanModel

extension Explaining {
  /// What a target's figures were made from, each with the words and the place of its row.
  func inputs(of figures: TargetFigures, _ measure: Measure) -> [Explanation.Entry] {
    let target = figures.target
    var inputs = [
      Explanation.Input(
        Wording(zh: "目标 g", en: "Goal g"), target.goal.words, source: target.source)
    ]
    if let baseline = target.baseline {
      inputs.append(
        Explanation.Input(
          Wording(zh: "基线 b", en: "Baseline b"), target.goal.text(baseline.value),
          source: baseline.position))
    }
    inputs.append(
      Explanation.Input(
        Wording(zh: "期限", en: "Due day"), target.dueDay.description,
        source: target.due?.source ?? self.figures.plan.source))
    if let place = figures.pace?.chosenAt {
      inputs.append(
        Explanation.Input(
          Wording(zh: "序时的选择", en: "Choice of pace"),
          figures.pace?.inForce.pace.choice.wording.chinese, source: place))
    }
    return (inputs + values(of: figures, measure)).map(Explanation.Entry.input)
  }

  /// The newest value; of a promise to keep something, every value, for each can break it.
  private func values(of figures: TargetFigures, _ measure: Measure) -> [Explanation.Input] {
    let isHolding: Bool = if case .hold = measure { true } else { false }
    let points = isHolding ? figures.points : Array(figures.points.suffix(1))
    guard !points.isEmpty else {
      return [Explanation.Input(Wording(zh: "最新值 v", en: "Newest value v"), nil, source: nil)]
    }
    let rows = measuring.newestRecords(of: figures, asOf: asOf)
    return points.map { point in
      let isNewest = point.day == figures.valueDay
      let row = point.sources.count == 1 ? rows.first { $0.source == point.sources[0] } : nil
      return Explanation.Input(
        isNewest
          ? Wording(zh: "最新值 v", en: "Newest value v") : Wording(zh: "数值", en: "Value"),
        figures.target.goal.text(point.value), day: point.day, note: point.note,
        evidence: point.evidence, reporter: row?.reporter, verifier: point.verifier,
        source: row?.value.position ?? point.sources.first)
    }
  }

  func correction(_ correction: Correction, of target: Target) -> Explanation.Entry {
    let who = correction.school ?? ""
    let old = target.goal.text(correction.old)
    let new = target.goal.text(correction.new)
    return .statement(
      Explanation.Statement(
        Wording(
          zh: "\(correction.day)\(who.isEmpty ? "" : " \(who)")",
          en: "\(correction.day)\(who.isEmpty ? "" : " \(who)")"),
        Wording(
          zh: "\(old) → \(new)；理由：\(correction.reason ?? "未说明")",
          en: "\(old) → \(new); reason: \(correction.reason ?? "none given")"),
        [correction.oldSource, correction.source]))
  }

  /// Every line that was written for a promise up to the cut-off, the one in force with what was
  /// computed.
  func overrides(of id: String?, _ inForce: Override?, computed: Status?) -> [Explanation.Entry] {
    guard let id else { return [] }
    return measuring.overrideLines(for: id, asOf: asOf).map { line in
      let day = Wording(zh: "\(line.day.value)", en: "\(line.day.value)")
      guard let chosen = line.status else {
        return .statement(
          Explanation.Statement(
            day,
            Wording(
              zh: "\(line.author)撤销改定：\(line.reason)",
              en: "taken back by \(line.author): \(line.reason)"), [line.source]))
      }
      let status = Status(chosen.value).wording
      let isInForce = inForce?.source == line.source
      let computed = isInForce ? computed?.wording : nil
      return .statement(
        Explanation.Statement(
          day,
          Wording(
            zh: "\(line.author)改定为“\(status.chinese)”：\(line.reason)"
              + (computed.map { "；按规则计算为“\($0.chinese)”" } ?? ""),
            en: "set to '\(status.english)' by \(line.author): \(line.reason)"
              + (computed.map { "; computed: '\($0.english)'" } ?? "")), [line.source]))
    }
  }

  func coverage(of figures: TargetFigures) -> [Explanation.Entry] {
    let silent = figures.schools.filter(\.owesRecord).map(\.school.name)
    var entries = [count(of: figures.coverage)]
    if !silent.isEmpty {
      entries.append(
        .statement(
          Explanation.Statement(
            Wording(zh: "没有报送的学校", en: "Schools that have not reported"),
            Wording(
              zh: silent.joined(separator: "、"), en: silent.joined(separator: ", ")))))
    }
    return entries
  }

  func count(of coverage: Coverage) -> Explanation.Entry {
    .statement(
      Explanation.Statement(
        Wording(zh: "应报与已报", en: "Due and reported"),
        coverage.due == 0
          ? Wording(zh: "还没有到期的报送", en: "nothing is due yet")
          : Wording(
            zh: "应报\(coverage.due)份，已报\(coverage.reported)份",
            en: "\(coverage.reported) of \(coverage.due) that were due")))
  }
}
