import PlanModel

@testable import PlanAnalysis

/// What one check says, as it would be printed.
func messages<C: Check>(
  _ check: C.Type, _ content: WorkspaceContent, asOf: String = "2023-09-30",
  in language: MessageLanguage = .chinese
) -> [String] {
  C().diagnostics(for: content, asOf: day(asOf)).map { $0.text(in: language) }
}
