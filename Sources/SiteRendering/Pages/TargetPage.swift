package import PlanAnalysis
package import PlanModel

/// One number over time: value, goal, expected; how it is computed; every record behind it.
package struct TargetPage: TemplateView {
  package let frame: FrameView
  let id: String
  let task: LinkView
  let indicator: String
  let standing: StandingView
  let facts: [FactView]
  let quote: [MarkedText.Piece]
  let source: String
  let note: String?
  let bar: TargetItem
  let chart: CourseChartView?
  /// What to say where there is no value, and where there is only one.
  let noPoint: String?
  let onePoint: String?
  let explanation: [ExplanationView]
  let points: [PointView]
  let corrections: [CorrectionView]
  let schools: SchoolBreakdownView?
  let series: [SeriesView]
  let paces: [PaceView]
  let origin: String
  let isSample: Bool

  package static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("id") { $0.id }, .view("task") { $0.task },
    .text("indicator") { $0.indicator }, .view("standing") { $0.standing },
    .list("facts") { $0.facts }, .list("pieces") { $0.quote },
    .text("source") { $0.source }, .optionalText("note") { $0.note },
    .view("bar") { $0.bar }, .view("chart") { $0.chart },
    .optionalText("no-point") { $0.noPoint },
    .optionalText("one-point") { $0.onePoint }, .list("explanation") { $0.explanation },
    .list("points") { $0.points }, .flag("has-points") { !$0.points.isEmpty },
    .flag("has-coverage") { $0.points.contains { $0.coverage != nil } },
    .list("corrections") { $0.corrections },
    .flag("has-corrections") { !$0.corrections.isEmpty }, .view("schools") { $0.schools },
    .list("series") { $0.series }, .flag("has-series") { !$0.series.isEmpty },
    .list("paces") { $0.paces }, .flag("has-paces") { !$0.paces.isEmpty },
    .text("origin") { $0.origin }, .flag("is-sample") { $0.isSample },
  ]

  package init(
    _ figures: TargetFigures, of task: PlanTask, under pillar: Pillar, in year: YearSurroundings,
    explained explanation: Explanation?
  ) {
    let target = figures.target
    let goal = target.goal
    let words = year.words
    let address = PageAddress.target(target.id, in: year.year)
    let links = year.frame.links(of: address)
    let notFilledIn = words[DetailPhrase.notFilledIn]

    frame = year.frame.view(
      for: PageHead(
        address, kind: "target",
        title: words(
          DetailPhrase.targetTitle,
          ["indicator": target.indicator, "id": target.id, "year": String(year.year)]),
        shortTitle: target.indicator,
        description: Self.description(of: figures, in: year),
        section: .plan, above: year.crumbs(to: pillar) + [year.crumb(to: task)],
        article: PageHead.Article(
          published: figures.valueDay ?? year.figures.asOf,
          keywords: words[DetailPhrase.targetKeywords]),
        cutOff: year.figures.asOf))
    id = target.id
    self.task = LinkView(
      year.name(of: task), href: links.link(to: .task(task.id, in: year.year)), note: task.title)
    indicator = target.indicator
    standing = StandingView(figures, words: words)
    facts = Self.facts(of: figures, in: year)
    quote = MarkedText(target.quote, marking: promisedWords(of: goal)).pieces
    source = printedSource(target.source)
    note = target.note
    bar = TargetItem(
      figures, of: nil, in: year.site, year: year.figures, links: links)
    chart = CourseChartView(figures, asOf: year.figures.asOf, words: words)
    noPoint =
      figures.points.isEmpty && figures.withheldPoints.isEmpty
      ? words(
        DetailPhrase.noPoint,
        ["day": printed(year.figures.asOf), "due": printed(target.dueDay)]) : nil
    onePoint =
      figures.points.count == 1
      ? words(DetailPhrase.onePoint, ["day": printed(figures.points[0].day)]) : nil
    self.explanation = explanation.map { ExplanationView.all(of: $0, words: words) } ?? []
    points = Self.points(of: figures, words: words)
    corrections = figures.corrections.map {
      CorrectionView($0, unit: goal.unit, unitOfSchools: target.unitOfSchools, in: year)
    }
    schools = SchoolBreakdownView(figures, links: links, in: year)
    series = figures.series.map { SeriesView($0, words: words) }
    paces = PaceView.all(of: figures, words: words)
    origin = words(
      DetailPhrase.origin,
      [
        "plan": year.plan.title, "issuer": year.plan.issuer,
        "day": year.plan.published.map(printed) ?? notFilledIn,
        "source": printedSource(target.source),
      ])
    isSample = year.site.isSample
  }

  /// The newest first, those that are not printed among them.
  private static func points(of figures: TargetFigures, words: Words) -> [PointView] {
    let unit = figures.target.goal.unit
    let printed = figures.points.map { ($0.day, PointView($0, unit: unit)) }
    let withheld = figures.withheldPoints.map {
      ($0.day, PointView($0, unit: unit, words: words))
    }
    return (printed + withheld).sorted { $0.0 > $1.0 }.map(\.1)
  }

  private static func description(of figures: TargetFigures, in year: YearSurroundings) -> String {
    let target = figures.target
    let value =
      figures.value.map { printed($0, unit: target.goal.unit) }
      ?? year.words.withheld(figures.withheld, unit: target.goal.unit)
    return year.words(
      DetailPhrase.targetDescription,
      [
        "indicator": target.indicator, "goal": target.goal.words,
        "value": value ?? year.words[DetailPhrase.noValue],
        "status": year.words[figures.status.phrase], "day": printed(year.figures.asOf),
      ])
  }

  private static func facts(of figures: TargetFigures, in year: YearSurroundings) -> [FactView] {
    let target = figures.target
    let unit = target.goal.unit
    let words = year.words
    func fact(_ phrase: DetailPhrase, _ value: String?, note: String? = nil, isBig: Bool = false)
      -> FactView
    {
      var fact = FactView(
        words[phrase], value, note: note, missing: words[DetailPhrase.notFilledIn])
      fact.isBig = isBig
      return fact
    }
    var facts = [
      FactView(
        words[DetailPhrase.latestValue],
        figures.value.map { printed($0, unit: unit) }
          ?? words.withheld(figures.withheld, unit: unit),
        note: [figures.parts.map(printed), figures.valueDay.map(printed)].compactMap { $0 }
          .joined(separator: words[Phrase.listSeparator]),
        missing: words[Phrase.noData]),
      fact(
        .goalValue, target.goal.words,
        note: target.goal.hedge.flatMap {
          target.goal.words.contains($0) ? nil : words(DetailPhrase.hedge, ["word": $0])
        }),
      fact(.baseline, target.baseline.map { printed($0.value, unit: unit) }),
      fact(.due, printed(target.dueDay), note: target.due?.furtherWords),
    ]
    // Long words in large letters would push the other facts aside.
    for index in 0..<2 { facts[index].isBig = facts[index].value.count <= 10 }
    if let progress = figures.progress {
      facts.append(fact(.progress, printedPercent(progress)))
    }
    if let expected = figures.expected {
      facts.append(
        fact(
          .expected, printedPercent(expected),
          note: figures.expectedValue.map {
            words(DetailPhrase.asValue, ["value": printed($0, unit: unit)])
          }))
    }
    if let held = figures.periodsHeld {
      facts.append(fact(.periodsHeld, words.periods(held)))
    }
    facts.append(fact(.lead, year.unitNames(target.leads)))
    facts.append(
      fact(
        .coverage,
        figures.coverage.due == 0
          ? words[DetailPhrase.nothingDue]
          : words(
            DetailPhrase.coverageOf,
            ["reported": String(figures.coverage.reported), "due": String(figures.coverage.due)])))
    return facts
  }
}
