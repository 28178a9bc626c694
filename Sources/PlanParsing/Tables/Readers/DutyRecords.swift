import FoundationEssentials
package import PlanModel

extension ColumnNames {
  /// The columns of `duties/*.csv`.
  package static let dutyRecords = ColumnNames([
    Column("day", ["日期", "完成日期", "时间", "date"], isRequired: true),
    Column("duty", ["职责", "职责编号", "事项"], isRequired: true),
    Column("school", ["学校", "学校编号"]),
    Column("count", ["次数", "数量", "完成次数", "amount"]),
    Column("note", ["说明", "备注", "remark"]),
    Column("evidence", ["佐证", "佐证材料", "依据", "证明材料", "来源", "source"]),
  ])
}

/// Returns the records of duties of a CSV file in its order; rows with an error are left out.
///
/// A row without a count says that the duty was done once; 0 says that it was not done.
package func readDutyRecords(_ text: String, file: String) -> ([DutyRecord], [Diagnostic]) {
  var table = CSVTable(text, file: file, columns: .dutyRecords)
  return table.values { row throws(Diagnostic) in
    let written = try row.required("day", at: row.index(of: "day"))
    guard let day = try day(written) else {
      throw row.missingValue(.error, "day", at: row.index(of: "day"))
    }
    let duty = try row.required("duty", at: row.index(of: "duty"))
    let school = row.written(at: row.index(of: "school"))
    return DutyRecord(
      day: Located(day, at: written.position), duty: duty.map(halfWidth),
      school: school.flatMap { isCounty($0.value) ? nil : $0.map(halfWidth) },
      count: try count(row), note: row.optionalText(at: row.index(of: "note")),
      evidence: row.optionalText(at: row.index(of: "evidence")), source: row.position)
  }
}

private func isCounty(_ words: String) -> Bool {
  isMissing(words) || ["全县", "全市", "全区"].contains(words)
}

private func count(_ row: CSVTable) throws(Diagnostic) -> Located<Decimal> {
  let place = row.index(of: "count")
  guard let written = row.written(at: place), let number = try number(written) else {
    return Located(1, at: row.position(at: place))
  }
  guard number.value >= 0 else {
    throw Diagnostic(
      .error, rule: "bad-number", at: written.position,
      Wording(
        zh: "次数“\(written.value)”小于 0", en: "the count '\(written.value)' is below 0"),
      hint: Wording(zh: "没有开展写 0", en: "write 0 for what was not done"))
  }
  return Located(number.value, at: written.position)
}
