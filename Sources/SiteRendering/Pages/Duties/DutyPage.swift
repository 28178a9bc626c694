import FoundationEssentials
package import PlanAnalysis
package import PlanModel

/// A recurring promise, period by period and school by school: `templates/duty.html`.
package struct DutyPage: TemplateView {
  /// One school, or the county.
  struct Row: TemplateView {
    let name: String
    let href: String?
    let cells: [DutyCellView]
    let tally: String

    static let fields: [TemplateField<Self>] = [
      .text("name") { $0.name }, .optionalText("href") { $0.href }, .list("cells") { $0.cells },
      .text("tally") { $0.tally },
    ]
  }

  /// A period in which something is missing, and who misses it.
  struct Miss: TemplateView {
    struct Kind: TemplateView {
      let mark: DutyMarkView
      let who: String
      static let fields: [TemplateField<Self>] = [
        .view("mark") { $0.mark }, .text("who") { $0.who },
      ]
    }
    let span: String
    let kinds: [Kind]
    static let fields: [TemplateField<Self>] = [
      .text("span") { $0.span }, .list("kinds") { $0.kinds },
    ]
  }

  struct RecordView: TemplateView {
    let day: String
    let who: String
    let count: String
    let note: String
    let evidence: String
    let source: HTML
    static let fields: [TemplateField<Self>] = [
      .text("day") { $0.day }, .text("who") { $0.who }, .text("count") { $0.count },
      .text("note") { $0.note }, .text("evidence") { $0.evidence }, .html("source") { $0.source },
    ]
  }

  package let frame: FrameView
  let task: LinkView
  let index: String
  let title: String
  let status: StatusView?
  let reporting: String
  let reason: String
  let facts: [FactView]
  let rules: [TextView]
  let columns: [TextView]
  let rows: [Row]
  let totals: [TextView]
  let isBySchool: Bool
  let total: String
  let legend: [DutyMarkView]
  let misses: [Miss]
  let records: [RecordView]
  let recordCount: String
  let corrections: [CorrectionView]
  let source: String
  let isSample: Bool

  package static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .view("task") { $0.task }, .text("index") { $0.index },
    .text("title") { $0.title }, .view("status") { $0.status },
    .text("reporting") { $0.reporting }, .text("reason") { $0.reason },
    .list("facts") { $0.facts }, .list("rules") { $0.rules }, .list("columns") { $0.columns },
    .list("rows") { $0.rows }, .flag("has-rows") { !$0.rows.isEmpty },
    .list("totals") { $0.totals }, .flag("is-by-school") { $0.isBySchool },
    .text("total") { $0.total }, .list("legend") { $0.legend }, .list("misses") { $0.misses },
    .flag("has-misses") { !$0.misses.isEmpty }, .list("records") { $0.records },
    .flag("has-records") { !$0.records.isEmpty }, .flag("is-short") { $0.records.count <= 30 },
    .text("record-count") { $0.recordCount }, .list("corrections") { $0.corrections },
    .flag("has-corrections") { !$0.corrections.isEmpty }, .text("source") { $0.source },
    .flag("is-sample") { $0.isSample },
  ]

  package init(
    _ figures: DutyFigures, of task: PlanTask, under pillar: Pillar, in year: YearSurroundings
  ) {
    let duty = figures.duty
    let words = year.words
    let asOf = year.figures.asOf
    let address = PageAddress.duty(duty.id, in: year.year)
    let links = year.frame.links(of: address)
    let tally = figures.tally
    let unit = duty.rhythm?.unit ?? ""

    frame = year.frame.view(
      for: PageHead(
        address, kind: "duty",
        title: words(
          DutyPhrase.title, ["title": duty.title, "id": duty.id, "year": String(year.year)]),
        shortTitle: duty.title,
        description: words(
          DutyPhrase.description,
          [
            "title": duty.title, "frequency": duty.frequency,
            "expected": String(tally.expected), "done": String(tally.done),
            "day": printed(asOf),
          ]),
        section: .plan, above: year.crumbs(to: pillar) + [year.crumb(to: task)],
        article: PageHead.Article(published: asOf, keywords: words[DutyPhrase.dutyKeywords]),
        cutOff: asOf))
    self.task = LinkView(
      year.name(of: task), href: links.link(to: .task(task.id, in: year.year)), note: task.title)
    index = links.link(to: .duties(year.year))
    title = duty.title
    status = figures.status.map { StatusView($0, words: words) }
    reporting = words[DetailPhrase(figures.reporting)]
    reason = figures.reason.chinese
    facts = Self.facts(of: figures, in: year)
    rules = Self.rules(of: figures, asOf: asOf, words: words).map { TextView(text: $0) }
    let table = DutyColumns(figures)
    columns = table.columns.map { TextView(text: $0.label) }
    rows = figures.rows.map { row in
      Row(
        name: row.school?.name ?? words[DutyPhrase.county],
        href: row.school.map { links.link(to: .school($0.id)) },
        cells: table.cells(of: row, words: words), tally: Self.share(row.tally))
    }
    totals = table.columns.map { column in
      let tally = DutyTally(figures.rows.flatMap { $0.cells[column.places] })
      return TextView(text: Self.share(tally))
    }
    isBySchool = figures.isBySchool
    total = Self.share(tally)
    legend = DutyMarkView.legend(words)
    misses = Self.misses(of: figures, words: words)
    let said = figures.rows.flatMap(\.records).enumerated().sorted {
      ($1.element.day.value, $0.offset) < ($0.element.day.value, $1.offset)
    }.map(\.element)
    records = said.map { record in
      RecordView(
        day: printed(record.day.value),
        who: record.school.map { year.schoolName($0.value) } ?? words[DutyPhrase.county],
        count: printed(record.count.value, unit: unit), note: record.note ?? "—",
        evidence: record.evidence ?? "—", source: breakableSource(record.source))
    }
    recordCount = words(DutyPhrase.recordCount, ["n": String(said.count)])
    corrections = figures.corrections.map { CorrectionView($0, unit: unit, in: year) }
    source = printedSource(duty.source)
    isSample = year.site.isSample
  }

  /// "26/28": done of due; a dash where nothing was due.
  static func share(_ tally: DutyTally) -> String {
    tally.expected == 0 ? "—" : "\(tally.done)/\(tally.expected)"
  }

  private static func facts(of figures: DutyFigures, in year: YearSurroundings) -> [FactView] {
    let words = year.words
    let duty = figures.duty
    let tally = figures.tally
    func fact(_ phrase: DutyPhrase, _ value: String?, note: String? = nil, isBig: Bool = false)
      -> FactView
    {
      var fact = FactView(
        words[phrase], value, note: note, missing: words[DetailPhrase.notStated])
      fact.isBig = isBig
      return fact
    }
    let counts: [FactView] =
      figures.status == nil
      ? []
      : [
        fact(.expected, words.times(tally.expected), isBig: true),
        fact(.done, words.times(tally.done), isBig: true),
        fact(.missed, words.times(tally.missed), isBig: true),
        fact(.ahead, words.times(tally.ahead), isBig: true),
      ]
    var time = fact(.time, printed(figures.firstDay) + "—" + printed(figures.lastDay))
    time.isWide = true
    var lead = FactView(
      words[DetailPhrase.lead], year.unitNames(duty.leads), missing: words[DetailPhrase.notStated])
    lead.isWide = true
    var note = FactView(words[DutyPhrase.note], duty.note, missing: "")
    note.isWide = true
    return counts
      + [
        fact(.frequency, duty.frequency), fact(.scope, duty.scope?.value), time, lead,
      ] + (duty.note == nil ? [] : [note])
  }

  /// How the duty is counted, with the numbers put in.
  private static func rules(of figures: DutyFigures, asOf: Day, words: Words) -> [String] {
    guard let rhythm = figures.duty.rhythm, figures.status != nil else { return [] }
    let needs = words(
      rhythm.isAtLeast ? DutyPhrase.needsAtLeast : .needs,
      [
        "period": words[DutyPhrase(rhythm.period)],
        "amount": printed(rhythm.amount, unit: rhythm.unit),
      ])
    let tally = figures.tally
    guard tally.expected > 0 else {
      return [needs, words(DutyPhrase.noneDue, ["day": printed(asOf)])]
    }
    let share = Decimal(tally.done) / Decimal(tally.expected)
    let missed = Decimal(tally.missed) / Decimal(tally.expected)
    return [
      needs,
      words(
        DutyPhrase.share,
        [
          "day": printed(asOf), "expected": String(tally.expected), "done": String(tally.done),
          "share": printedPercent(share), "gap": printedPoints(missed * 100),
        ]),
    ]
  }

  private static func misses(of figures: DutyFigures, words: Words) -> [Miss] {
    let amount = figures.duty.rhythm.map { printed($0.amount, unit: $0.unit) } ?? ""
    let byPeriod = Dictionary(grouping: figures.missed, by: \.period)
    return figures.periods.reversed().compactMap { period in
      guard let missed = byPeriod[period] else { return nil }
      let concerned = figures.periods.firstIndex(of: period).map { place in
        figures.rows.count { $0.cells[place].state != .notApplicable }
      }
      let kinds = [DutyState.unreported, .notDone, .partly].compactMap { state -> Miss.Kind? in
        let same = missed.filter { $0.cell.state == state }
        guard let first = same.first else { return nil }
        let names = same.map { miss in
          let name = miss.school?.name ?? words[DutyPhrase.county]
          guard state == .partly, let done = miss.cell.done else { return name }
          return name
            + words(DutyPhrase.partlyDone, ["done": printed(done), "amount": amount])
        }
        let isAll = same.count == concerned && same.count > 3 && state != .partly
        return Miss.Kind(
          mark: DutyMarkView(first.cell.state, words: words),
          who: isAll
            ? words(DutyPhrase.allSchools, ["n": String(same.count)])
            : names.joined(separator: words[DetailPhrase.nameSeparator]))
      }
      return Miss(span: period.span.chinese, kinds: kinds)
    }
  }
}
