package import PlanModel
import PlanParsing

/// A published plan, ready to be put into a workspace.
package struct ImportedPlan: Sendable {
  /// The text of `plan.md`.
  package let markdown: String
  package let year: Int
  package let issuer: String?
  package let pillars: Int
  package let tasks: Int
  /// How many lines of the web page around the plan were left out.
  package let dropped: Int
  package let diagnostics: [Diagnostic]
}

/// Reads a published text anywhere on disk; the text is only read, never run or followed.
package func importPlan(from path: String) throws(DiagnosticList) -> ImportedPlan {
  var diagnostics: [Diagnostic] = []
  let bytes: [UInt8]
  let name: String
  do throws(Diagnostic) {
    let slash = path.lastIndex(of: "/")
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    bytes = try FileReading(root: folder).bytes(of: name, limit: FileLimit.published)
  } catch {
    throw DiagnosticList([error])
  }
  let decoded = decodeText(bytes, file: name)
  diagnostics += decoded.diagnostics
  let plan = PublishedPlan(text: decoded.text, file: name)
  diagnostics += plan.diagnostics
  guard !diagnostics.contains(where: { $0.severity == .error }),
    let year = plan.document.matter["year"].flatMap({ Int($0.value) })
  else { throw DiagnosticList(diagnostics) }
  return ImportedPlan(
    markdown: markdown(of: plan.document), year: year,
    issuer: plan.document.matter["issuer"]?.value, pillars: plan.document.pillars.count,
    tasks: plan.document.pillars.reduce(0) { $0 + $1.tasks.count }, dropped: plan.dropped.count,
    diagnostics: diagnostics)
}

/// Puts a plan into a workspace, and around it what a workspace needs to build.
///
/// - Returns: The path of the plan.
package func place(
  _ plan: ImportedPlan, in folder: String, overwriting: Bool
) throws(DiagnosticList) -> String {
  let path = folder + "/content/\(plan.year)/plan.md"
  if !overwriting, resolvedPath(path) != nil {
    throw DiagnosticList([
      Diagnostic(
        .error, rule: "already-there", at: FilePosition(file: path),
        Wording(zh: "“\(path)”已经存在", en: "'\(path)' exists already"),
        hint: Wording(
          zh: "确认要覆盖时加上 --force", en: "add --force to write over it"))
    ])
  }
  do throws(Diagnostic) {
    try makeFolder(folder + "/content/\(plan.year)")
    let around = BlankWorkspace.around(issuer: plan.issuer)
    for (name, text) in around where resolvedPath(folder + "/" + name) == nil {
      try writeFile(Array(text.utf8), to: folder + "/" + name)
    }
    try replaceFile(Array(plan.markdown.utf8), at: path)
  } catch {
    throw DiagnosticList([error])
  }
  return path
}
