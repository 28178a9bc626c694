import FoundationEssentials
package import PlanModel

extension Explaining {
  /// How the figures of a target came about.
  ///
  /// Of a sensitive target no value is told, nor anything it could be computed from.
  package func explanation(of figures: TargetFigures) -> Explanation {
    let target = figures.target
    let measure = figures.workings?.measure ?? Measure(of: target, settings: settings)
    let formulas = MeasureFormulas(
      target: target, measure: measure,
      value: figures.points.last?.exact ?? figures.value.map { Ratio($0) })
    let isTold = !target.isSensitive
    let kind = Explanation.Section(.kind, kindEntries(of: target, formulas))
    let open: [Explanation.Section] =
      isTold
      ? [
        Explanation.Section(.parts, series(of: figures)),
        Explanation.Section(.formulas, computations(of: figures, measure, formulas)),
        Explanation.Section(.paces, pace(of: figures, measure)?.others ?? []),
        Explanation.Section(.rules, trials(of: figures, measure)),
        Explanation.Section(.inputs, inputs(of: figures, measure)),
        Explanation.Section(.schools, schoolEntries(of: figures, measure)),
      ] : [Explanation.Section(.inputs, [withheld])]
    return Explanation(
      of: .target, target.id, title: target.indicator, in: self.figures, status: figures.status,
      computedStatus: figures.computedStatus, reason: isTold ? figures.reason : nil,
      [Explanation.Section(.promise, promise(of: target)), kind] + open + [
        Explanation.Section(.coverage, coverage(of: figures)),
        Explanation.Section(
          .corrections, isTold ? figures.corrections.map { correction($0, of: target) } : []),
        Explanation.Section(
          .overrides,
          overrides(of: target.id, figures.override, computed: figures.computedStatus)),
        Explanation.rounding,
      ])
  }

  private var withheld: Explanation.Entry {
    .statement(
      Explanation.Statement(
        Wording(zh: "不公开", en: "Withheld"),
        Wording(
          zh: "数值涉及少数人，本处不列出，也不列出可以倒推出它的数",
          en: "the values concern few persons: neither they nor what they follow from are shown")))
  }

  private func promise(of target: Target) -> [Explanation.Entry] {
    var entries = [
      Explanation.Statement(
        Wording(zh: "原文", en: "The plan says"),
        Wording(zh: "“\(target.quote)”", en: "“\(target.quote)”"), [target.source]),
      Explanation.Statement(
        Wording(zh: "目标", en: "Goal"), Wording(zh: target.goal.words, en: target.goal.words),
        [target.source]),
    ]
    if target.quote.isEmpty { entries.removeFirst() }
    return entries.map(Explanation.Entry.statement)
  }

  private func kindEntries(of target: Target, _ formulas: MeasureFormulas) -> [Explanation.Entry] {
    [
      .statement(
        Explanation.Statement(
          Wording(zh: "种类", en: "Kind"),
          Wording(
            zh: "\(target.goal.kind.wording.chinese)：\(target.goal.meaning.chinese)",
            en: "\(target.goal.kind.wording.english): \(target.goal.meaning.english)"))),
      .statement(
        Explanation.Statement(Wording(zh: "算法", en: "Method"), formulas.choice)),
    ]
  }

  private func computations(
    of figures: TargetFigures, _ measure: Measure, _ formulas: MeasureFormulas
  ) -> [Explanation.Entry] {
    let all =
      [share(of: figures)].compactMap { $0 } + formulas.formulas
      + (pace(of: figures, measure)?.formulas ?? [])
    return all.map(Explanation.Entry.formula)
      + (figures.periodsHeld.map { [.formula(held($0))] } ?? [])
  }

  /// The value as a share of the two numbers behind it; what schools gave has a section of its own.
  private func share(of figures: TargetFigures) -> Explanation.Formula? {
    guard let parts = figures.parts, figures.schools.isEmpty,
      let scale = figures.target.goal.rateScale,
      let value = Ratio(parts.part * scale, over: parts.whole)
    else { return nil }
    let text = figures.target.goal.text(value.quotient)
    return Explanation.Formula(
      Wording(zh: "数值 v", en: "Value v"), "v = k ÷ N × \(scale)",
      "\(ExactText.operand(parts.part)) ÷ \(ExactText.operand(parts.whole)) × \(scale)",
      exact: ExactText.text(value), printed: Wording(zh: text, en: text))
  }

  private func held(_ periods: PeriodsHeld) -> Explanation.Formula {
    Explanation.Formula(
      Wording(zh: "守住的报送期", en: "Periods held"), "k / n",
      "\(periods.held) / \(periods.observed)", exact: "\(periods.held) / \(periods.observed)",
      printed: Wording(
        zh: "有数据的\(periods.observed)期中，\(periods.held)期守住",
        en: "held in \(periods.held) of \(periods.observed) periods with a value"))
  }

  private func pace(of figures: TargetFigures, _ measure: Measure) -> PaceFormulas? {
    figures.pace.map {
      PaceFormulas(
        comparison: $0, measure: measure, goal: figures.target.goal,
        progress: figures.points.last.flatMap { measure.progress(at: $0.exact) }, asOf: asOf)
    }
  }

  private func trials(of figures: TargetFigures, _ measure: Measure) -> [Explanation.Entry] {
    guard let workings = figures.workings else { return [] }
    return RuleTrials(
      facts: workings.facts, settings: settings, asOf: asOf, dueDay: figures.target.dueDay,
      completion: completion(of: figures, workings),
      reporting: reporting(
        isMissing: workings.facts.isUnreported, period: workings.duePeriod)
    ).trials.map(Explanation.Entry.rule)
  }

  /// The parts that must all hold; the figures that follow are those of the worst.
  private func series(of figures: TargetFigures) -> [Explanation.Entry] {
    let worst = figures.worstSeries?.name
    return figures.series.map { series in
      .part(
        Explanation.Part(
          subject: .target, id: "\(figures.target.id)/\(series.name.value)",
          title: series.name.value, status: series.figures.status,
          isDecisive: series.name == worst,
          reason: series.figures.reason, source: series.name.position))
    }
  }

  private func completion(of figures: TargetFigures, _ workings: TargetWorkings) -> Wording {
    guard figures.basis != .selfAssessed else {
      return workings.facts.isCompleted
        ? Wording(zh: "单位报告已完成", en: "the unit says that it is completed")
        : Wording(zh: "单位没有报告已完成", en: "the unit has not said that it is completed")
    }
    if let day = workings.completion {
      return Wording(zh: "自\(day)起达到", en: "met since \(day)")
    }
    guard let value = figures.value else {
      return Wording(zh: "还没有数据，不能算达到", en: "there is no value, so it is not met")
    }
    let text = figures.target.goal.text(value)
    if case .hold = workings.measure {
      return Wording(
        zh: "要守到\(figures.target.dueDay)期满才算完成",
        en: "met on \(figures.target.dueDay) at the earliest")
    }
    return Wording(zh: "最新值\(text)还没有达到", en: "the newest value, \(text), does not meet it")
  }

  func reporting(isMissing: Bool, period: ReportingCalendar.Period?) -> Wording {
    guard let period else { return Wording(zh: "还没有到期的报送", en: "nothing is due yet") }
    let due = Wording(
      zh: "\(period.period.wording.chinese)应于\(period.dueDay)前报送",
      en: "\(period.period.wording.english) was due on \(period.dueDay)")
    return isMissing
      ? Wording(zh: "\(due.chinese)，没有收到", en: "\(due.english) and has not come")
      : Wording(zh: "\(due.chinese)，已收到", en: "\(due.english) and has come")
  }
}

extension Goal.Kind {
  package var wording: Wording {
    switch self {
    case .reach: Wording(zh: "达到", en: "reach")
    case .keep: Wording(zh: "保持", en: "keep")
    case .ceiling: Wording(zh: "上限", en: "ceiling")
    case .range: Wording(zh: "区间", en: "range")
    case .about: Wording(zh: "左右", en: "about")
    case .coverage: Wording(zh: "全覆盖", en: "coverage")
    case .relative: Wording(zh: "比基期", en: "relative to a base")
    case .rank: Wording(zh: "名次", en: "rank")
    case .perUnit: Wording(zh: "每班（校、生）", en: "per unit")
    }
  }
}
