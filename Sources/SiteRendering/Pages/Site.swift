import PlanAnalysis
package import PlanModel

/// All pages of a site, planned and not yet made.
package struct Site: Sendable {
  package let pages: [PlannedPage]
  /// Files that are the same whatever the content: the style sheet.
  package let files: [RenderedFile]

  /// Plans the pages of `context`; reports two pages that want one address.
  package init(
    _ context: SiteContext, style: [UInt8], reportingTo diagnostics: inout [Diagnostic]
  ) {
    var pages: [PlannedPage] = []
    if let newest = context.figures.first { pages.append(context.homePage(newest)) }
    for year in context.figures {
      pages += [context.planPage(year), context.attentionPage(year)]
      pages += year.pillars.indices.map { context.pillarPage($0, of: year) }
      pages += context.taskPages(of: YearSurroundings(year, in: context))
    }
    if let newest = context.figures.first {
      pages += context.schoolPages(of: YearSurroundings(newest, in: context))
    }
    if let methodology = context.methodologyPage() { pages.append(methodology) }
    pages.append(context.notFoundPage())
    self.pages = pages
    files = [RenderedFile(path: "style.css", bytes: style)]
    diagnostics += sharedAddresses(of: pages)
  }
}
