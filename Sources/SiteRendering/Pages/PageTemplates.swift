package import PlanModel

/// The compiled template of every kind of page. When one of these exists, no page can fail.
package struct PageTemplates: Sendable {
  let notFound: CompiledTemplate<NotFoundPage>

  /// Compiles all, so that every error in any template is found in one run; nothing when there
  /// is an error.
  package init?(
    _ set: TemplateSet, words: Words, reportingTo diagnostics: inout [Diagnostic]
  ) {
    diagnostics += words.missing(from: Phrase.allCases.map(\.declared))
    let notFound = set.compile(
      "not-found", for: NotFoundPage.self, words: words, reportingTo: &diagnostics)
    guard let notFound, !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    self.notFound = notFound
    set.reportUnused(besides: Set(notFound.files), reportingTo: &diagnostics)
  }
}
