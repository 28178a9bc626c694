package import PlanModel

extension ColumnNames {
  /// The columns of `inspections.csv`.
  package static let inspections = ColumnNames([
    Column("id", ["编号", "督导编号"], isRequired: true),
    Column("day", ["日期", "开始日期", "督导日期", "开始", "start", "date"], isRequired: true),
    Column("ends", ["结束日期", "结束", "end"]),
    Column("name", ["名称", "督导名称", "督导事项"], isRequired: true),
    Column("level", ["级别", "层级"]),
    Column("scope", ["范围", "督导内容", "内容"]),
    Column("team", ["组成", "督导组", "人员组成"]),
    Column("schools", ["学校", "受检学校", "被督导学校"]),
    Column("result", ["结果", "结论", "督导结果"]),
    Column("points", ["得分", "分数"]),
    Column("full-points", ["满分", "总分"]),
    Column("veto", ["否决项", "一票否决", "一票否决项"]),
    Column("note", ["说明", "备注", "remark"]),
    Column("evidence", ["佐证", "佐证材料", "依据", "证明材料", "来源", "source"]),
  ])
}

/// Returns the inspections of a CSV file in its order; rows with an error are left out.
package func readInspections(_ text: String, file: String) -> ([Inspection], [Diagnostic]) {
  var table = CSVTable(text, file: file, columns: .inspections)
  var ids = UniqueIDs()
  return table.soundRows { row in
    let id = row.claimedID(&ids)
    let first = row.requiredDay("day")
    let last = row.day("ends")
    let name = row.required("name")
    let points = row.points("points")
    let fullPoints = row.points("full-points")
    if let first, let last, last.value < first.value {
      row.report(endsTooEarly(first.value, last))
    }
    guard let id, let first, let name else { return nil }
    return Inspection(
      id: id, name: name.value, level: row.optionalText("level"), firstDay: first.value,
      lastDay: last?.value ?? first.value, scope: row.optionalText("scope"),
      team: row.optionalText("team"), schools: row.written("schools").map(listedIDs) ?? [],
      result: row.optionalText("result"), points: points, fullPoints: fullPoints,
      veto: row.optionalText("veto"), note: row.optionalText("note"),
      evidence: row.optionalText("evidence"), source: row.source)
  }
}

extension RowReading {
  /// The row's own id, which no row before it has.
  mutating func claimedID(_ ids: inout UniqueIDs) -> String? {
    guard required("id") != nil else { return nil }
    return value("id") { text throws(Diagnostic) in try ids.claim(text) }
  }
}

private func endsTooEarly(_ first: Day, _ last: Located<Day>) -> Diagnostic {
  Diagnostic(
    .error, rule: "ends-before-start", at: last.position,
    Wording(
      zh: "结束日期 \(last.value) 早于开始日期 \(first)",
      en: "it ends on \(last.value), before it starts on \(first)"))
}
