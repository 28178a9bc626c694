import PlanAnalysis
package import PlanModel

/// All pages of a site, planned and not yet made.
package struct Site: Sendable {
  package let pages: [PlannedPage]
  /// The files of open data, to be made before the pages, which say how large they are.
  package let dataFiles: [PlannedPage]
  /// Files that are the same whatever the content: the style sheet.
  package let files: [RenderedFile]

  /// Plans the pages of `context`; reports two pages that want one address.
  package init(
    _ context: SiteContext, style: [UInt8], reportingTo diagnostics: inout [Diagnostic]
  ) {
    var pages: [PlannedPage] = []
    if let newest = context.figures.first { pages.append(context.homePage(newest)) }
    for (place, year) in context.figures.enumerated() {
      pages += [context.planPage(year), context.attentionPage(year)]
      if let corrections = context.correctionsPage(year) { pages.append(corrections) }
      pages += year.pillars.indices.map { context.pillarPage($0, of: year) }
      let surroundings = YearSurroundings(year, in: context)
      pages += context.taskPages(of: surroundings)
      pages += context.dutyPages(of: surroundings)
      pages += context.projectPages(of: surroundings)
      pages += context.inspectionPages(of: surroundings)
      pages += context.findingPages(of: surroundings)
      // Schools have one page each, and it speaks of the newest year.
      if place == 0 { pages += context.schoolPages(of: surroundings) }
    }
    if let methodology = context.methodologyPage() { pages.append(methodology) }
    pages.append(context.notFoundPage())
    pages += context.dataPages()
    self.pages = pages
    dataFiles = context.dataFiles()
    files = [RenderedFile(path: "style.css", bytes: style)]
    diagnostics += sharedAddresses(of: dataFiles + pages)
    diagnostics += context.deadLinks(
      files: Set((dataFiles + pages).map(\.path) + files.map(\.path)))
  }
}
