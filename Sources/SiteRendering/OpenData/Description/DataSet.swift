package import PlanModel

/// A table that anyone may take away: its description and its rows.
package struct DataSet: Sendable {
  /// Groups of data sets, in the order of the page that lists them.
  package enum Area: String, Sendable, CaseIterable {
    case plan, progress, figures, supervision, register
  }

  /// When rows are added.
  package enum Renewal: Sendable { case withPlan, eachPeriod, whenChanged }

  /// That the values of some fields are those of a key of another data set.
  package struct ForeignKey: Sendable {
    package let fields: [String]
    package let dataSet: String
    package let key: [String]
  }

  /// What is said of a data set besides its fields.
  package struct Heading: Sendable {
    /// Lower-case ASCII and hyphens; part of addresses.
    package let id: String
    package let title: Wording
    /// What a row is, in a sentence or two.
    package let description: Wording
    package let area: Area
    package let renewal: Renewal
    package let primaryKey: [String]
    package var foreignKeys: [ForeignKey] = []
    /// What is left out or must be known before using the numbers.
    package var remarks: [Wording] = []
  }

  package let heading: Heading
  package let fields: [DataField]
  /// How many records a year has, for data sets of records: these may be so many that their files
  /// are cut by year and number. Absent for data sets that are one file.
  let recordCount: (@Sendable (DataSource.Year) -> Int)?
  private let counting: @Sendable (DataSource) -> Int
  private let writing: @Sendable (DataSource, DataFormat, inout [UInt8]) -> Void

  package var id: String { heading.id }

  init<Row>(_ table: DataTable<Row>) {
    heading = table.heading
    fields = table.columns.map(\.field)
    recordCount = table.recordCount
    let (columns, each) = (table.columns, table.each)
    counting = { source in
      var count = 0
      each(source) { _ in count += 1 }
      return count
    }
    writing = { source, format, output in
      var writer = DataRowWriter(columns.map(\.field), format: format)
      each(source) { row in
        writer.beginRow(in: &output)
        for column in columns { writer.append(column.value(row), to: &output) }
        writer.endRow(in: &output)
      }
    }
  }

  func rowCount(in source: DataSource) -> Int { counting(source) }

  /// Appends all rows of `source`, without header.
  func appendRows(of source: DataSource, as format: DataFormat, to output: inout [UInt8]) {
    writing(source, format, &output)
  }
}

/// A data set whose rows have a type of their own.
struct DataTable<Row>: Sendable {
  let heading: DataSet.Heading
  let columns: [DataColumn<Row>]
  var recordCount: (@Sendable (DataSource.Year) -> Int)?
  /// Hands over each row, in the order in which files hold them.
  let each: @Sendable (DataSource, (Row) -> Void) -> Void
}
