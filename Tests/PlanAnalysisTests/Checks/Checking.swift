import PlanModel

@testable import PlanAnalysis

/// A content with its figures on a day.
func checked(_ content: WorkspaceContent, asOf: String = "2023-09-30") -> CheckInput {
  let figures = content.years.map {
    PlanAnalysis.figures(
      of: $0, schools: content.schools, settings: content.settings, asOf: day(asOf))
  }
  return CheckInput(content: content, figures: figures, asOf: day(asOf))
}

/// What one check says, as it would be printed.
func messages<C: Check>(
  _ check: C.Type, _ content: WorkspaceContent, asOf: String = "2023-09-30",
  in language: MessageLanguage = .chinese
) -> [String] {
  C().diagnostics(for: checked(content, asOf: asOf)).map { $0.text(in: language) }
}
