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

  package init(
    content: WorkspaceContent, figures: [PlanFigures], words: Words, templates: PageTemplates
  ) {
    self.content = content
    self.figures = figures
    self.words = words
    self.templates = templates
    let cutOff = figures.first?.asOf ?? Day.firstOfYear(content.years.first?.plan.year ?? 1)
    frame = SiteFrame(content, cutOff: cutOff, words: words)
  }

  package var isSample: Bool { content.settings.isSample }
  package var measuring: MeasuringSettings { content.settings.measuring }

  /// Plans a page and its twin.
  ///
  /// - Parameter view: makes what the template shows, with links as seen from the page.
  package func page<View: TemplateView>(
    at address: PageAddress, source: FilePosition, template: CompiledTemplate<View>,
    twin: @escaping @Sendable () -> [UInt8], view: @escaping @Sendable (LinkRoot) -> View
  ) -> PlannedPage {
    let links = frame.links(of: address)
    return PlannedPage(path: address.file, source: source) {
      [
        RenderedFile(path: address.file, bytes: template.bytes(for: view(links))),
        RenderedFile(path: address.twin, bytes: twin()),
      ]
    }
  }
}
