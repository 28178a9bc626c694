package import PlanModel

extension ColumnNames {
  /// The columns of `units.csv`.
  package static let units = ColumnNames([
    Column("id", ["编号", "单位编号", "标识", "slug"], isRequired: true),
    Column("name", ["名称", "单位名称", "单位"], isRequired: true),
    Column("kind", ["类别", "类型", "性质"]),
    Column("phone", ["电话", "联系电话", "telephone"]),
  ])
}

/// Returns the units of `units.csv` in its order; rows with an error are left out.
package func readUnits(_ text: String, file: String) -> ([ResponsibleUnit], [Diagnostic]) {
  var table = CSVTable(text, file: file, columns: .units)
  var ids = UniqueIDs()
  return table.values { row throws(Diagnostic) in
    ResponsibleUnit(
      id: try ids.claim(row.required("id", at: row.index(of: "id"))),
      name: try row.required("name", at: row.index(of: "name")).value,
      kind: row.optionalText(at: row.index(of: "kind")),
      phone: row.optionalText(at: row.index(of: "phone")), source: row.position)
  }
}
