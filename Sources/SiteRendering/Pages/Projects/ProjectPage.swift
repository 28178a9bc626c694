package import PlanAnalysis
package import PlanModel

/// One project: what the plan promises, its stages, its money, everything that was reported.
package struct ProjectPage: TemplateView {
  package let frame: FrameView
  let task: LinkView
  let school: LinkView?
  let index: String
  let title: String
  let standing: StandingView
  let facts: [FactView]
  let sentences: [SentenceView]
  let written: [FactView]
  let stages: [StageView]
  let stageSentence: String
  let money: [MoneyView]
  let sizes: [SizeView]
  let changes: [ProjectChangeView]
  let source: String
  let isSample: Bool

  /// A sentence of the plan that names the project.
  struct SentenceView: TemplateView {
    let pieces: [MarkedText.Piece]
    static let fields: [TemplateField<Self>] = [.list("pieces") { $0.pieces }]
  }

  package static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .view("task") { $0.task },
    .view("school") { $0.school }, .text("index") { $0.index }, .text("title") { $0.title },
    .view("standing") { $0.standing }, .list("facts") { $0.facts },
    .list("sentences") { $0.sentences }, .flag("has-sentences") { !$0.sentences.isEmpty },
    .list("written") { $0.written }, .flag("has-written") { !$0.written.isEmpty },
    .list("stages") { $0.stages }, .text("stage-sentence") { $0.stageSentence },
    .list("money") { $0.money }, .flag("has-money") { !$0.money.isEmpty },
    .list("sizes") { $0.sizes }, .flag("has-sizes") { !$0.sizes.isEmpty },
    .list("changes") { $0.changes }, .flag("has-changes") { !$0.changes.isEmpty },
    .text("source") { $0.source }, .flag("is-sample") { $0.isSample },
  ]

  package init(
    _ figures: ProjectFigures, of task: PlanTask, under pillar: Pillar, in year: YearSurroundings
  ) {
    let project = figures.project
    let words = year.words
    let address = PageAddress.project(project.id, in: year.year)
    let links = year.frame.links(of: address)

    frame = year.frame.view(
      for: PageHead(
        address, kind: "project",
        title: words(
          RecordPhrase.projectTitle,
          ["title": project.title, "id": project.id, "year": String(year.year)]),
        shortTitle: project.title,
        description: words(
          RecordPhrase.projectDescription,
          [
            "title": project.title, "status": words[figures.status.phrase],
            "reason": figures.reason.chinese, "day": printed(year.figures.asOf),
          ]),
        section: .projects,
        above: [
          (words(.yearNamed, ["year": String(year.year)]), .plan(year.year)),
          (words[RecordPhrase.projects], .projects(year.year)),
        ],
        article: PageHead.Article(
          published: figures.recordDays.last ?? year.figures.asOf,
          keywords: words[RecordPhrase.projectKeywords]),
        cutOff: year.figures.asOf))
    self.task = LinkView(
      year.name(of: task), href: links.link(to: .task(task.id, in: year.year)), note: task.title)
    school = project.school.flatMap { year.link(toSchool: $0.value, from: links) }
    index = links.link(to: .projects(year.year))
    title = project.title
    standing = StandingView(figures, words: words)
    facts = Self.facts(of: figures, in: year)
    sentences = SiteRendering.sentences(of: task, naming: project.title).map {
      SentenceView(pieces: MarkedText($0, marking: [project.title]).pieces)
    }
    written = project.facts.map {
      FactView(DetailPhrase.name(ofColumn: $0.name, words: words), $0.text.value, missing: "")
    }
    stages = figures.stages.map { StageView($0, words: words) }
    stageSentence = SiteRendering.stageSentence(figures, words: words)
    money =
      figures.money.isEmpty
      ? [] : MoneyView.all(of: figures.money, plan: year.plan, words: words)
    sizes = [
      SizeView(
        .area, promised: project.promise.area, reported: figures.area,
        unit: words[RecordPhrase.squareMetres], words: words),
      SizeView(
        .places, promised: project.promise.places, reported: figures.places,
        unit: words[RecordPhrase.placesUnit], words: words),
    ].compactMap { $0 }
    changes = figures.changes.reversed().map { ProjectChangeView($0, words: words) }
    source = printedSource(project.source)
    isSample = year.site.isSample
  }

  private static func facts(of figures: ProjectFigures, in year: YearSurroundings) -> [FactView] {
    let words = year.words
    let missing = words[DetailPhrase.notFilledIn]
    let project = figures.project
    func fact(_ phrase: RecordPhrase, _ value: String?, note: String? = nil) -> FactView {
      FactView(words[phrase], value, note: note, missing: missing)
    }
    return [
      FactView(
        words[RecordPhrase.currentStage],
        figures.current.map { words[$0.phrase] } ?? words[RecordPhrase.noStageYet],
        note: figures.current.flatMap { figures[$0]?.actual }.map { printed($0.value) },
        missing: missing),
      fact(
        .promise,
        words(
          RecordPhrase.promisedStage,
          ["day": printed(figures.dueDay), "stage": words[figures.promised.phrase]]),
        note: project.due?.furtherWords),
      fact(.school, project.school.map { year.schoolName($0.value) }),
      FactView(words[DetailPhrase.lead], year.unitNames(project.leads), missing: missing),
    ]
  }
}

/// The sentences of a task that name a project.
func sentences(of task: PlanTask, naming name: String) -> [String] {
  sentences(of: task.text?.plain ?? "").filter { $0.contains(name) }
}
