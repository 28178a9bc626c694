package import PlanModel
import SiteRendering

/// What a run had to say, for other programs.
package struct MessageReport: Sendable {
  package enum Format: String, Sendable, CaseIterable {
    case text, json, sarif
  }

  /// Sorted by place.
  let diagnostics: [Diagnostic]
  let language: MessageLanguage
  /// The cut-off; absent when errors kept a site from being made.
  let asOf: Day?
  /// The folder that the messages' paths start from.
  let workspace: String

  package init(
    _ diagnostics: [Diagnostic], in language: MessageLanguage, asOf: Day?, workspace: String
  ) {
    self.diagnostics = diagnostics.sorted()
    self.language = language
    self.asOf = asOf
    self.workspace = workspace
  }

  /// The whole document with a newline at its end; for `text`, the messages as people read them.
  package func text(as format: Format) -> String {
    switch format {
    case .text: diagnostics.map { $0.text(in: language) + "\n" }.joined()
    case .json: String(decoding: json.bytes(), as: UTF8.self)
    case .sarif: String(decoding: sarif.bytes(), as: UTF8.self)
    }
  }

  func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}
