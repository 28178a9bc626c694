package import PlanAnalysis
package import PlanModel

/// What every page may look at: the content, its figures, the words and the frame.
package struct SiteContext: Sendable {
  package let content: WorkspaceContent
  /// One for each year of the content, in the same order.
  package let figures: [PlanFigures]
  package let words: Words
  package let templates: PageTemplates
  package let frame: SiteFrame
  /// How the newest year's tasks stood at the ends of its quarters, the cut-off last.
  package let course: [DatedCounts]
  package let openData: OpenData
  let proseLinks: ProseLinks
  /// One for each year, like `figures`.
  private let explaining: [Explaining]
  private let unitNamesByID: [String: String]

  package init(
    content: WorkspaceContent, figures: [PlanFigures], words: Words, templates: PageTemplates
  ) {
    self.content = content
    self.figures = figures
    self.words = words
    self.templates = templates
    let cutOff = figures.first?.asOf ?? Day.firstOfYear(content.years.first?.plan.year ?? 1)
    frame = SiteFrame(
      content, cutOff: cutOff,
      corrected: figures.first { !Revisions(in: $0).isEmpty }?.plan.year, words: words)
    openData = OpenData(of: content, figures: figures)
    proseLinks = ProseLinks(content)
    unitNamesByID = Dictionary(content.units.map { ($0.id, $0.name) }) { first, _ in first }
    let measurings = content.years.map {
      PlanMeasuring(of: $0, schools: content.schools, settings: content.settings)
    }
    explaining = zip(figures, measurings).map { Explaining($0, from: $1) }
    course = Self.course(of: content, newest: figures.first, by: measurings.first)
  }

  /// How the figures of a year came about.
  func explaining(_ year: PlanFigures) -> Explaining? {
    explaining.first { $0.figures.plan.year == year.plan.year }
  }

  package var isSample: Bool { content.settings.isSample }
  package var measuring: MeasuringSettings { content.settings.measuring }

  private static func course(
    of content: WorkspaceContent, newest: PlanFigures?, by measuring: PlanMeasuring?
  ) -> [DatedCounts] {
    guard let year = content.years.first, let newest, let measuring else { return [] }
    let earlier = quarterEnds(of: year.plan, upTo: newest.asOf).filter { $0 < newest.asOf }
    return measuring.statusCounts(at: earlier + [newest.asOf])
  }

  /// "任务7", or the title where the plan prints no number.
  func name(of task: PlanTask) -> String {
    task.label.map { words(.taskNamed, ["label": $0]) } ?? task.title
  }

  /// "第二部分", or the title where the plan prints no number.
  func name(of pillar: Pillar) -> String {
    pillar.label.map { words(.pillarNamed, ["label": $0]) } ?? pillar.title
  }

  /// The names of units given by id, or as the author wrote them; nothing when none is named.
  func unitNames(_ written: [Located<String>]) -> String? {
    written.isEmpty
      ? nil : written.map { unitNamesByID[$0.value] ?? $0.value }.joined(separator: "、")
  }

  /// Plans a page and its twin.
  ///
  /// - Parameter view: makes what the template shows, with links as seen from the page.
  package func page<View: TemplateView>(
    at address: PageAddress, source: FilePosition, template: CompiledTemplate<View>,
    twin: @escaping @Sendable (LinkRoot) -> JSONValue,
    view: @escaping @Sendable (LinkRoot) -> View
  ) -> PlannedPage {
    page(at: address, source: source, template: template) { (view($0), twin($0)) }
  }

  /// Plans a page and a twin that are made together.
  func page<View: TemplateView>(
    at address: PageAddress, source: FilePosition, template: CompiledTemplate<View>,
    both: @escaping @Sendable (LinkRoot) -> (view: View, twin: JSONValue)
  ) -> PlannedPage {
    let links = frame.links(of: address)
    return PlannedPage(path: address.file, source: source) {
      let made = both(links)
      return [
        RenderedFile(path: address.file, bytes: template.bytes(for: made.view)),
        RenderedFile(path: address.twin, bytes: made.twin.bytes()),
      ]
    }
  }
}
