package import PlanModel

/// Makes a workspace that builds at once.
///
/// Nothing that exists is written over: when any of the files is there already, none is written.
///
/// - Parameter year: The plan's year, for the blank workspace; the sample has its own.
/// - Returns: The paths written, below `folder`.
package func makeWorkspace(
  in folder: String, year: Int, withSample: Bool
) throws(DiagnosticList) -> [String] {
  let files = withSample ? sampleFiles() : blankFiles(year: year)
  var problems: [Diagnostic] = []
  for (path, _) in files where resolvedPath(folder + "/" + path) != nil {
    problems.append(
      Diagnostic(
        .error, rule: "already-there", at: FilePosition(file: folder + "/" + path),
        Wording(
          zh: "“\(path)”已经存在，init 不覆盖任何文件",
          en: "'\(path)' exists already, and init writes over nothing"),
        hint: Wording(zh: "换一个空文件夹", en: "name an empty folder")))
  }
  guard problems.isEmpty else { throw DiagnosticList(problems) }
  do throws(Diagnostic) {
    for (path, bytes) in files {
      let target = folder + "/" + path
      if let slash = target.lastIndex(of: "/") { try makeFolder(String(target[..<slash])) }
      try writeFile(bytes, to: target)
    }
  } catch {
    throw DiagnosticList([error])
  }
  return files.map(\.path)
}

/// All messages that made a command stop.
package struct DiagnosticList: Error {
  package let diagnostics: [Diagnostic]
  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

/// The sample's plan comes once, as Markdown: with its YAML form beside it, the first edit of
/// either would make the two disagree.
private func sampleFiles() -> [(path: String, bytes: [UInt8])] {
  EmbeddedFiles.all
    .filter { $0.path.hasPrefix("content/") && !$0.path.hasSuffix("/plan.yaml") }
    .map { ($0.path, $0.bytes) }
}

private func blankFiles(year: Int) -> [(path: String, bytes: [UInt8])] {
  BlankWorkspace.files(year: year).map { ($0.path, Array($0.text.utf8)) }
}
