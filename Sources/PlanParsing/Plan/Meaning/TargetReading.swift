import FoundationEssentials
import PlanModel

extension PlanInterpreter {
  mutating func target(_ record: Record, of task: TaskContext) -> Target? {
    let indicator = required("indicator", of: record, .targets)
    let words = required("goal", of: record, .targets)
    let id = ids.row(record, title: indicator, task: task.id, series: .targets, &diagnostics)
    let start = record["start"].flatMap { exactDay($0) } ?? period.firstDay
    let due = due(record["due"], from: start)
    let rollUp = rollUp(record["rollup"])
    let leads = leads(of: record, task)
    let written = words.flatMap { PlanParsing.goal(from: $0, &diagnostics) }
    guard let indicator, let words, let written else { return nil }

    let base = base(record["baseline"], of: written)
    let baseline = base.map { base in base.map(\.value) }
    let goal = settled(
      written, kind: record["kind"], baseline: baseline?.value,
      words: [indicator.value, record["quote"]?.value ?? ""]
    ).inUnit(ofBase: base?.value.unit)
    reportDoubts(goal, indicator, words, baseline)
    let dueDay = due?.day ?? period.lastDay
    return Target(
      id: id, indicator: indicator.value, goal: goal, baseline: baseline, start: start,
      dueDay: dueDay, due: due, rollUp: rollUp, leads: leads,
      quote: quote(record, goal, task), note: record["note"]?.value,
      series: series(record["series"]), scope: record["scope"],
      denominator: denominator(record["denominator"]),
      pace: pace(record["pace"], unit: goal.unit, from: start, to: dueDay),
      isSensitive: isSensitive(record["sensitive"]), source: record.position)
  }

  // MARK: Baseline

  private mutating func base(_ words: Written?, of goal: Goal) -> Located<WrittenNumber>? {
    guard let words else { return nil }
    let unit = goal.unit
    do throws(Diagnostic) {
      guard let number = try number(words) else { return nil }
      let isStepOfRate = percentagePoints.contains(unit) && number.unit == "%"
      if !number.unit.isEmpty, !unit.isEmpty, !number.unit.hasPrefix(unit),
        !unit.hasPrefix(number.unit), !isStepOfRate, !goal.isShare(ofBaseIn: number.unit)
      {
        report(
          .error, rule: "baseline-in-other-unit", at: words.position,
          Wording(
            zh: "基线“\(words.value)”与目标的单位“\(unit)”不同",
            en: "the baseline '\(words.value)' is not in the goal's unit '\(unit)'"),
          hint: Wording(zh: "换算成“\(unit)”", en: "convert it to \(unit)"))
      }
      return Located(number, at: words.position)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  // MARK: Kind

  /// The goal under the kind its author chose, or the one the words suggest.
  private mutating func settled(
    _ goal: Goal, kind: Written?, baseline: Decimal?, words: [String]
  ) -> Goal {
    if let kind {
      if let chosen = kindWords.canonicalName(of: kind.value).flatMap(Goal.Kind.init) {
        return recast(goal, as: chosen, kind)
      }
      if let bearer = bearer(kind.value) {
        return recast(goal.with(per: goal.per ?? bearer), as: .perUnit, kind)
      }
      report(
        .error, rule: "unknown-kind", at: kind.position,
        Wording(zh: "不认识目标类型“\(kind.value)”", en: "the kind '\(kind.value)' is not known"),
        hint: Wording(
          zh: "可写：达到、保持、上限、区间、左右、全覆盖、相对、排名、每校",
          en: "write reach, keep, ceiling, range, about, coverage, relative, rank or per-unit"))
    }
    // "≤365吨" for what was 985 last year is a way down, when the text says so.
    guard goal.kind == .ceiling, goal.comparator == .atMost, let value = goal.value, let baseline,
      baseline > value, words.contains(where: saysFall)
    else { return goal }
    return goal.with(kind: .reach, comparator: .atMost)
  }

  private mutating func recast(_ goal: Goal, as kind: Goal.Kind, _ words: Written) -> Goal {
    switch kind {
    case goal.kind: return goal
    case .reach:
      let isUpper = goal.comparator == .atMost
      return goal.with(kind: .reach, comparator: isUpper ? .atMost : .atLeast)
    // To keep below something is a ceiling already; to keep a place is to stay above it.
    case .keep where goal.kind == .ceiling || goal.comparator == .atMost && goal.kind != .rank:
      return goal.with(kind: .ceiling, comparator: goal.comparator)
    case .keep:
      return goal.with(kind: .keep, comparator: goal.kind == .rank ? .atMost : .atLeast)
    case .ceiling:
      return goal.with(kind: .ceiling, comparator: goal.value == 0 ? .exactly : .atMost)
    case .about: return goal.with(kind: .about, comparator: .about)
    case .rank where goal.kind == .keep && goal.comparator == .atMost: return goal
    case .rank where goal.kind != .relative && goal.kind != .coverage:
      return goal.with(kind: .rank, comparator: .atMost)
    case .perUnit where goal.kind != .relative && goal.kind != .coverage:
      return goal.with(kind: .perUnit, comparator: goal.comparator)
    case .relative:
      let falls = goal.comparator == .atMost || goal.comparator == .decreaseBy
      return goal.with(kind: .relative, comparator: falls ? .decreaseBy : .increaseBy)
    case .coverage where goal.value == nil || (goal.value == 100 && goal.unit == "%"):
      return goal.with(kind: .coverage, comparator: .fullCoverage)
    case .coverage, .range, .rank, .perUnit:
      report(
        .error, rule: "kind-does-not-fit", at: words.position,
        Wording(
          zh: "目标“\(goal.words)”不能是“\(words.value)”类型",
          en: "the goal '\(goal.words)' cannot be of the kind '\(words.value)'"),
        hint: hint(for: kind))
      return goal
    }
  }

  private func hint(for kind: Goal.Kind) -> Wording {
    switch kind {
    case .range: Wording(zh: "区间写两个数，如 3—4所", en: "a range has two numbers: 3-4")
    case .rank: Wording(zh: "名次写要达到的位次，如 前8名", en: "write the place to reach: top 8")
    case .perUnit: Wording(zh: "写每一个有多少，如 每校1名", en: "write how much each has: 1 per school")
    default: Wording(zh: "全覆盖写“全覆盖”或 100%", en: "write full coverage or 100%")
    }
  }

  /// 每园, 生均, per class: what the column of kinds says a value is for each of.
  private func bearer(_ words: String) -> String? {
    var text = GoalText(words)
    let bearer = text.readAverage() ?? text.readEach()
    return text.isAtEnd ? bearer : nil
  }

  private var kindWords: ColumnNames {
    ColumnNames([
      .init("reach", ["达到", "累计", "达成", "水平", "cumulative", "level"]),
      .init("keep", ["保持", "维持", "稳定"]),
      .init("ceiling", ["上限", "控制", "不超过", "零"]),
      .init("range", ["区间", "范围"]),
      .init("about", ["左右", "约", "大约"]),
      .init("coverage", ["覆盖", "全覆盖", "覆盖率"]),
      .init("relative", ["相对", "增幅", "降幅", "变化"]),
      .init("rank", ["排名", "名次", "位次", "位列"]),
      .init("per-unit", ["每个", "均值", "per unit", "each"]),
    ])
  }

  private func saysFall(_ words: String) -> Bool {
    let falls = GoalWord.leading.first { $0.part == .fallTo }?.words ?? []
    return falls.contains { words.lowercased().contains($0) }
  }

  // MARK: Roll-up

  private mutating func rollUp(_ words: Written?) -> RollUp? {
    guard let words else { return nil }
    if let rule = rollUpWords.canonicalName(of: words.value).flatMap(RollUp.init) { return rule }
    report(
      .error, rule: "unknown-rollup", at: words.position,
      Wording(zh: "不认识汇总方式“\(words.value)”", en: "the roll-up '\(words.value)' is not known"),
      hint: Wording(
        zh: "可写：求和、平均、加权平均、学校占比、全部、最小、最大、最新",
        en: "write sum, mean, weighted-mean, share-of-schools, all, min, max or latest"))
    return nil
  }

  private var rollUpWords: ColumnNames {
    ColumnNames([
      .init("sum", ["求和", "合计", "加总", "总和", "累加"]),
      .init("mean", ["平均", "平均值", "均值", "average"]),
      .init("weighted-mean", ["加权平均", "加权"]),
      .init("share-of-schools", ["学校占比", "占比", "学校比例", "share"]),
      .init("all", ["全部", "所有学校", "每校"]),
      .init("min", ["最小", "最低", "minimum"]),
      .init("max", ["最大", "最高", "maximum"]),
      .init("latest", ["最新", "全县", "最新值"]),
    ])
  }

  // MARK: Doubts

  private mutating func reportDoubts(
    _ goal: Goal, _ indicator: Written, _ words: Written, _ baseline: Located<Decimal>?
  ) {
    if let baseline, goal.value == baseline.value, goal.kind == .reach || goal.kind == .about {
      report(
        .warning, rule: "goal-equals-baseline", at: words.position,
        Wording(
          zh: "“\(indicator.value)”的目标“\(words.value)”与基线相同，按“保持”计算",
          en: "the goal '\(words.value)' of '\(indicator.value)' equals its baseline and is "
            + "measured as one to keep"),
        hint: Wording(zh: "确是保持就写“保持在…”", en: "write 'keep at …' if that is meant"))
    }
    let largest = max(goal.upper ?? 0, goal.value ?? 0)
    if goal.unit == "%", goal.kind != .relative, largest > 100 {
      report(
        .warning, rule: "percent-out-of-range", at: words.position,
        Wording(
          zh: "“\(indicator.value)”的目标“\(words.value)”超过 100%",
          en: "the goal '\(words.value)' of '\(indicator.value)' is above 100%"))
    }
  }

  // MARK: Quote

  /// The author's sentence, so that a reader can trace the number to it.
  private mutating func quote(_ record: Record, _ goal: Goal, _ task: TaskContext) -> String {
    if let quote = record["quote"] {
      if !withoutBlanks(task.text).contains(withoutBlanks(quote.value)) {
        report(
          .warning, rule: "quote-not-found", at: quote.position,
          Wording(
            zh: "任务正文里没有“\(quote.value)”", en: "the task's text does not say '\(quote.value)'"),
          hint: Wording(zh: "原文应逐字抄自本任务的正文", en: "copy the words from the task's text"))
      }
      return quote.value
    }
    var clues = [goal.words]
    if let value = goal.value, !goal.unit.isEmpty { clues.append("\(value)\(goal.unit)") }
    let sentences = sentences(of: task.text)
    for clue in clues.map(withoutBlanks) where !clue.isEmpty {
      if let sentence = sentences.first(where: { withoutBlanks($0).contains(clue) }) {
        return sentence
      }
    }
    return record.cells.map(\.text.value).joined(separator: " ")
  }

  private func withoutBlanks(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in halfWidth(text).unicodeScalars where !scalar.isBlank { result.append(scalar) }
    return String(result)
  }

  private func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var previous: Character = " "
    for character in text {
      // "95.5 " ends nothing, "schools. The" does.
      let endsEnglish = previous == "." && character == " "
      if endsEnglish || character.isNewline {
        sentences.append(trimmed(sentence))
        sentence = ""
      } else {
        sentence.append(character)
        if "。！？；!?".contains(character) {
          sentences.append(trimmed(sentence))
          sentence = ""
        }
      }
      previous = character
    }
    sentences.append(trimmed(sentence))
    return sentences.filter { !$0.isEmpty }
  }
}

extension Goal {
  /// "在2022年基础上提高" names no unit; what is compared has that of the base.
  fileprivate func inUnit(ofBase baseUnit: String?) -> Goal {
    guard kind == .relative else { return self }
    // 增长10% of 486人 is a share of the base.
    if let baseUnit, isShare(ofBaseIn: baseUnit) {
      return with(unit: baseUnit, isShareOfBase: true)
    }
    // 提高2个百分点 is a step; what is observed is the rate itself.
    let valueUnit = percentagePoints.contains(unit) ? "%" : unit
    return with(unit: valueUnit.isEmpty ? baseUnit ?? "" : valueUnit, isShareOfBase: isShareOfBase)
  }

  /// Whether a step in per cent can only be one of the base, because the base is no rate.
  fileprivate func isShare(ofBaseIn baseUnit: String) -> Bool {
    kind == .relative && (isShareOfBase || unit == "%") && !baseUnit.isEmpty
      && baseUnit != "%" && !percentagePoints.contains(baseUnit)
  }

  private func with(unit: String, isShareOfBase: Bool) -> Goal {
    Goal(
      words: words, kind: kind, comparator: comparator, value: value, upper: upper, unit: unit,
      hedge: hedge, per: per, isShareOfBase: isShareOfBase)
  }

  fileprivate func with(per: String?) -> Goal {
    Goal(
      words: words, kind: kind, comparator: comparator, value: value, upper: upper, unit: unit,
      hedge: hedge, per: per, isShareOfBase: isShareOfBase)
  }

  fileprivate func with(kind: Kind, comparator: Comparator) -> Goal {
    Goal(
      words: words, kind: kind, comparator: comparator, value: value, upper: upper, unit: unit,
      hedge: hedge, per: per, isShareOfBase: isShareOfBase)
  }
}

/// Differences between two rates in per cent.
private let percentagePoints: Set<String> = [
  "个百分点", "百分点", "percentage points", "percentage point",
]
