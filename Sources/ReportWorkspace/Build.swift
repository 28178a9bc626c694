package import PlanModel
import PlanAnalysis
import SiteRendering

// The story of a build, told in the order it happens:
//
//   read     the workspace's files and the templates          Reading/
//   parse    text into a plan, schools, figures, reports      PlanParsing
//   check    whether they agree with one another              PlanAnalysis/Checks
//   measure  how far each promise has come                    PlanAnalysis/Metrics
//   plan     which pages there will be, each address once     SiteRendering/Pages
//   write    the pages beside the old site, then swap         Writing/
//
// Everything before the last step collects messages and leaves the disk alone; one error there
// and the old site stays as it is.

/// What somebody asks of a site.
package struct SiteRequest: Sendable {
  /// The workspace's folder.
  package let workspace: String
  /// The cut-off; the newest record's day when nobody says.
  package let asOf: Day?
  /// Replaces the address in `site.yaml`.
  package let baseURL: String?

  package init(workspace: String, asOf: Day? = nil, baseURL: String? = nil) {
    self.workspace = workspace
    self.asOf = asOf
    self.baseURL = baseURL
  }
}

/// A site that has no errors and only waits to be written.
package struct ReadySite: Sendable {
  let site: Site
  /// The resolved folder of the workspace.
  let workspace: String
  package let asOf: Day
  package var pageCount: Int { site.pages.count }
}

/// Reads, parses, checks, measures and plans a site.
///
/// - Returns: All messages, sorted by place and each once, and the site when none of them is an error.
package func checkedSite(
  _ request: SiteRequest
) -> (site: ReadySite?, diagnostics: [Diagnostic]) {
  let files: FileReading
  do throws(Diagnostic) {
    files = try FileReading(root: request.workspace)
  } catch {
    return (nil, [error])
  }
  var reading = ContentReading(in: files)
  let content = reading.content()
  var templates = SiteTemplates(in: files)
  guard var content else { return (nil, (reading.diagnostics + templates.diagnostics).inOrder()) }
  if let baseURL = request.baseURL { content.settings.baseURL = baseURL }

  let asOf = request.asOf ?? newestRecordDay(in: content) ?? defaultCutOff(of: content.years[0])
  let figures = content.years.map {
    PlanAnalysis.figures(
      of: $0, schools: content.schools, settings: content.settings, asOf: asOf)
  }
  var diagnostics =
    reading.diagnostics
    + PlanAnalysis.diagnostics(for: CheckInput(content: content, figures: figures, asOf: asOf))
  let site = plannedSite(content, figures, &templates, &diagnostics)
  diagnostics += templates.diagnostics
  let hasErrors = diagnostics.contains { $0.severity == .error }
  return (
    hasErrors ? nil : site.map { ReadySite(site: $0, workspace: files.root, asOf: asOf) },
    diagnostics.inOrder()
  )
}

/// Compiles the templates and plans the pages; nothing when a template has an error.
private func plannedSite(
  _ content: WorkspaceContent, _ figures: [PlanFigures], _ templates: inout SiteTemplates,
  _ diagnostics: inout [Diagnostic]
) -> Site? {
  guard let words = templates.words(content.settings.languages[0]) else { return nil }
  var problems: [Diagnostic] = []
  let set = TemplateSet(templates.templates, reportingTo: &problems)
  let compiled = PageTemplates(set, words: words, reportingTo: &problems)
  diagnostics += problems
  guard let compiled else { return nil }
  let context = SiteContext(
    content: content, figures: figures, words: words, templates: compiled)
  return Site(context, style: templates.style, reportingTo: &diagnostics)
}

/// Writes a site in the place of the old one.
///
/// - Parameters:
///   - folder: Where somebody wants it; the workspace's `public` when nobody says, which then must
///     not be a link out of the workspace.
///   - progress: Hears how many pages are done, now and then.
/// - Returns: The number of pages.
package func write(
  _ site: ReadySite, to folder: String?, workers: Int,
  progress: @escaping @Sendable (Int) -> Void
) async throws(Diagnostic) -> Int {
  let files = site.site.files
  let fixed = PlannedPage(path: "", source: FilePosition(file: "templates")) { files }
  let output =
    if let folder { try OutputFolder(path: folder) } else {
      try OutputFolder(publicFolderOf: site.workspace)
    }
  _ = try await output.replace(
    with: site.site.dataFiles + site.site.pages + [fixed], workers: workers,
    render: { $0.render() },
    progress: progress)
  return site.pageCount
}
