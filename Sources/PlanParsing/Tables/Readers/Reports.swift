package import PlanModel

extension ColumnNames {
  /// The columns of `reports/*.csv`.
  package static let reports = ColumnNames([
    Column("period", ["期间", "报告期", "时期", "季度"], isRequired: true),
    Column("task", ["任务", "任务编号", "事项"], isRequired: true),
    Column("status", ["状态", "进度状态", "自评", "自评状态", "assessment"]),
    Column("text", ["进展", "进展情况", "工作进展", "内容", "说明"]),
    Column("unit", ["报送单位", "填报单位", "责任单位", "单位"]),
    Column("evidence", ["佐证", "佐证材料", "依据", "证明材料"]),
  ])
}

/// Returns the reports of a CSV file in its order; rows with an error are left out.
///
/// A period without a year lies in the year of the file's folder (`content/2023/reports/…`).
package func readReports(_ text: String, file: String) -> ([Report], [Diagnostic]) {
  var table = CSVTable(text, file: file, columns: .reports)
  let year = yearOfFolder(in: file)
  return table.values { row throws(Diagnostic) in
    let writtenPeriod = try row.required("period", at: row.index(of: "period"))
    guard let period = try reportPeriod(writtenPeriod, year: year) else {
      throw row.missingValue(.error, "period", at: row.index(of: "period"))
    }
    let task = try row.required("task", at: row.index(of: "task"))
    let assessment = try assessment(row.written(at: row.index(of: "status")))
    let words = row.optionalText(at: row.index(of: "text"))
    if words == nil, assessment == nil {
      throw row.missingValue(.warning, "text", at: row.index(of: "text"))
    }
    let unit = row.written(at: row.index(of: "unit"))
    return Report(
      period: Located(period, at: writtenPeriod.position), task: task.map(halfWidth),
      assessment: assessment, text: words ?? "",
      unit: unit.flatMap { isMissing($0.value) ? nil : $0 },
      evidence: row.optionalText(at: row.index(of: "evidence")), source: row.position)
  }
}

private func assessment(
  _ text: Written?
) throws(Diagnostic) -> Located<Report.Assessment>? {
  guard let text, !isMissing(text.value) else { return nil }
  return try status(text, as: Report.Assessment.self)
}

/// The folder of four digits that the file lies in.
func yearOfFolder(in path: String) -> Int? {
  path.split(separator: "/").dropLast().last { $0.utf8.count == 4 && Int($0) ?? 0 > 0 }
    .flatMap { Int($0) }
}
