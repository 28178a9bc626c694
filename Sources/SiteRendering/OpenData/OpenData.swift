package import PlanAnalysis
package import PlanModel

/// All data that a site gives away: the data sets that have rows, cut into files.
package struct OpenData: Sendable {
  /// In the order of the page that lists them.
  package let sets: [Published]

  /// A data set with its files.
  package struct Published: Sendable {
    package let dataSet: DataSet
    package let parts: [DataPart]
    package var id: String { dataSet.id }
    package var rowCount: Int { parts.reduce(0) { $0 + $1.rowCount } }
  }

  package init(of content: WorkspaceContent, figures: [PlanFigures]) {
    let source = DataSource(content: content, figures: figures)
    guard let asOf = source.years.last?.asOf else {
      sets = []
      return
    }
    sets = DataSet.all.compactMap { dataSet in
      let parts = Self.parts(of: dataSet, from: source, asOf: asOf)
      return parts.isEmpty ? nil : Published(dataSet: dataSet, parts: parts)
    }
  }

  package subscript(id: String) -> Published? { sets.first { $0.id == id } }

  /// Whether a key of another data set leads somewhere.
  func isPublished(_ key: DataSet.ForeignKey) -> Bool { self[key.dataSet] != nil }

  private static func parts(of dataSet: DataSet, from source: DataSource, asOf: Day) -> [DataPart] {
    guard let recordCount = dataSet.recordCount else {
      let rows = dataSet.rowCount(in: source)
      return rows == 0
        ? [] : [DataPart(dataSet.id, of: dataSet, from: source, rowCount: rows, asOf: asOf)]
    }
    return source.years.flatMap { year in
      let count = recordCount(year)
      return stride(from: 0, to: count, by: DataPart.mostRecords).compactMap {
        start -> DataPart? in
        let place = start / DataPart.mostRecords
        let part = source.part(
          of: year, records: start..<min(start + DataPart.mostRecords, count))
        let rows = dataSet.rowCount(in: part)
        guard rows > 0 else { return nil }
        let name = "\(dataSet.id)-\(year.year)" + (place == 0 ? "" : "-\(place + 1)")
        return DataPart(name, of: dataSet, from: part, rowCount: rows, asOf: asOf)
      }
    }
  }
}
