package import PlanModel

/// A page that will be made: where it goes, and how.
package struct PlannedPage: Sendable {
  /// The file of the page below the output folder.
  package let path: String
  /// What the page is about, for messages about its address.
  package let source: FilePosition
  /// Makes the page and its twin. Threads may call it at the same time.
  package let render: @Sendable () -> [RenderedFile]

  package init(
    path: String, source: FilePosition, render: @escaping @Sendable () -> [RenderedFile]
  ) {
    self.path = path
    self.source = source
    self.render = render
  }
}

/// Errors for pages that would overwrite each other; addresses differing only in the case of
/// letters are one on many disks.
package func sharedAddresses(of pages: [PlannedPage]) -> [Diagnostic] {
  var owners: [String: PlannedPage] = [:]
  var found: [Diagnostic] = []
  for page in pages {
    let key = page.path.lowercased()
    guard let owner = owners[key] else {
      owners[key] = page
      continue
    }
    found.append(
      Diagnostic(
        .error, rule: "two-pages-one-url", at: page.source,
        Wording(
          zh: "页面地址“\(page.path)”已被 \(owner.source) 使用",
          en: "the address '\(page.path)' already belongs to \(owner.source)"),
        hint: Wording(zh: "给其中一个换一个编号", en: "give one of the two another id")))
  }
  return found
}
