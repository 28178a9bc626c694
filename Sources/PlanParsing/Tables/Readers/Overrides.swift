package import PlanModel

extension ColumnNames {
  /// The columns of `overrides.csv`.
  package static let overrides = ColumnNames([
    Column("day", ["日期", "改定日期", "时间", "date"], isRequired: true),
    Column("id", ["编号", "承诺编号", "事项编号", "承诺", "promise"], isRequired: true),
    Column("status", ["状态", "改定状态", "改定为"], isRequired: true),
    Column("author", ["改定人", "负责人", "决定人", "责任人", "by"], isRequired: true),
    Column("reason", ["理由", "原因", "改定理由", "说明"], isRequired: true),
  ])
}

/// Returns the statuses set by hand of a CSV file in its order; rows with an error are left out.
///
/// An empty status, 撤销 or "none" takes an earlier line back. An author or a reason that is not
/// there is left empty: a check says so.
package func readOverrides(_ text: String, file: String) -> ([StatusOverride], [Diagnostic]) {
  var table = CSVTable(text, file: file, columns: .overrides)
  return table.values { row throws(Diagnostic) in
    let written = try row.required("day", at: row.index(of: "day"))
    guard let day = try day(written) else {
      throw row.missingValue(.error, "day", at: row.index(of: "day"))
    }
    let promise = try row.required("id", at: row.index(of: "id"))
    return StatusOverride(
      day: Located(day, at: written.position), promise: promise.map(halfWidth),
      status: try chosen(row.written(at: row.index(of: "status"))),
      author: row.optionalText(at: row.index(of: "author")) ?? "",
      reason: row.optionalText(at: row.index(of: "reason")) ?? "", source: row.position)
  }
}

private func chosen(_ text: Written?) throws(Diagnostic) -> Located<StatusOverride.Chosen>? {
  guard let text, !takingBack.contains(text.value.lowercased()) else { return nil }
  do throws(Diagnostic) {
    return try status(text, as: StatusOverride.Chosen.self)
  } catch {
    // 未报送 is a status here, though in other columns it says that nothing is there.
    guard isMissing(text.value) else { throw error }
    return nil
  }
}

private let takingBack: Set<String> = ["撤销", "撤回", "withdrawn", "revoked"]
