package import PlanModel

/// All templates of a site, read once and compiled for each kind of page and language.
package struct TemplateSet: Sendable {
  /// A file as a tree.
  struct Source: Sendable {
    let path: String
    let nodes: [TemplateNode]
    /// Whether reading it went without error.
    let isSound: Bool
  }

  let sources: [String: Source]
  /// In the order of their bytes.
  let names: [String]

  /// Reads `files` and reports what is wrong in any of them. Of two with one name the later wins,
  /// so that a workspace's file, put last, replaces ours.
  package init(_ files: [TemplateFile], reportingTo diagnostics: inout [Diagnostic]) {
    var latest: [String: TemplateFile] = [:]
    for file in files { latest[file.name] = file }
    names = latest.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var sources: [String: Source] = [:]
    for name in names {
      guard let file = latest[name] else { continue }
      var problems: [Diagnostic] = []
      let nodes = TemplateParser.nodes(of: file, reportingTo: &problems)
      sources[name] = Source(path: file.path, nodes: nodes, isSound: problems.isEmpty)
      diagnostics += problems.sorted()
    }
    self.sources = sources
  }

  /// Checks the template `name` against the names of `View` and makes it ready to render.
  ///
  /// Returns nothing when the template or a file it includes has an error; a problem that
  /// `diagnostics` already holds, found through another page, is not added again.
  package func compile<View: TemplateView>(
    _ name: String, for view: View.Type = View.self, words: Words,
    reportingTo diagnostics: inout [Diagnostic]
  ) -> CompiledTemplate<View>? {
    guard sources[name] != nil else {
      diagnostics.append(.missingTemplate(name))
      return nil
    }
    var compiler = TemplateCompiler(self, page: view, words: words)
    compiler.compile(name)
    let known = Set(diagnostics)
    diagnostics += Set(compiler.problems).subtracting(known).sorted()
    let isSound = compiler.files.allSatisfy { sources[$0]?.isSound ?? false }
    guard compiler.problems.isEmpty, isSound else { return nil }
    return CompiledTemplate(
      compiler.program, reads: compiler.reads, files: compiler.files, words: compiler.wordKeys)
  }

  /// Warns of each file that is in none of `used`, the files of all compiled templates: its author
  /// may have misspelt the name of the one to replace.
  package func reportUnused(
    besides used: Set<String>, reportingTo diagnostics: inout [Diagnostic]
  ) {
    for name in names where !used.contains(name) {
      guard let source = sources[name] else { continue }
      let suggestion = nearest(to: name, among: names.filter { used.contains($0) })
      diagnostics.append(
        .unusedTemplate(name, at: FilePosition(file: source.path), suggestion: suggestion))
    }
  }
}
