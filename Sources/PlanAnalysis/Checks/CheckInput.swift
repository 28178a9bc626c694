package import PlanModel

/// What a check may look at: all that a bureau wrote, and the figures made of it on the cut-off.
package struct CheckInput: Sendable {
  package let content: WorkspaceContent
  /// One for each of the content's years, in the same order.
  package let figures: [PlanFigures]
  /// The cut-off (数据截至).
  package let asOf: Day

  package init(content: WorkspaceContent, figures: [PlanFigures], asOf: Day) {
    self.content = content
    self.figures = figures
    self.asOf = asOf
  }

  /// Each year's records beside its figures, newest first.
  package var years: [(records: YearContent, figures: PlanFigures)] {
    Array(zip(content.years, figures)).map { (records: $0, figures: $1) }
  }
}
