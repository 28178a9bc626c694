package import PlanAnalysis
package import PlanModel

/// What rows are made from: what the bureau wrote, and the figures that follow from it.
package struct DataSource: Sendable {
  /// One plan with its records and its figures.
  package struct Year: Sendable {
    package let content: YearContent
    package let figures: PlanFigures
    package var year: Int { content.plan.year }
    package var asOf: Day { figures.asOf }
  }

  package let schools: [School]
  package let units: [ResponsibleUnit]
  /// The oldest first, so that a new year adds rows at the end.
  package let years: [Year]
  /// Which records of a list are wanted; all of them when absent.
  package var records: Range<Int>?

  package init(content: WorkspaceContent, figures: [PlanFigures]) {
    schools = content.schools
    units = content.units
    years = zip(content.years, figures).map { Year(content: $0, figures: $1) }
      .sorted { $0.year < $1.year }
  }

  private init(_ all: DataSource, year: Year, records: Range<Int>) {
    schools = all.schools
    units = all.units
    years = [year]
    self.records = records
  }

  /// The same with some records of one year.
  func part(of year: Year, records: Range<Int>) -> DataSource {
    DataSource(self, year: year, records: records)
  }

  /// The places of `list` that are wanted.
  func places<Record>(of list: [Record]) -> Range<Int> {
    records.map { $0.clamped(to: list.indices) } ?? list.indices
  }
}
