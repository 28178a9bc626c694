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
    pages = [context.notFoundPage()]
    files = [RenderedFile(path: "style.css", bytes: style)]
    diagnostics += sharedAddresses(of: pages)
  }
}
