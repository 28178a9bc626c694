package import PlanModel

extension ColumnNames {
  /// The columns of `findings.csv`.
  package static let findings = ColumnNames([
    Column("id", ["编号", "问题编号"], isRequired: true),
    Column("inspection", ["督导", "督导编号", "来源督导"]),
    Column("day", ["日期", "发现日期", "时间", "date"], isRequired: true),
    Column("school", ["学校", "学校编号"]),
    Column("unit", ["责任单位", "整改单位", "单位"]),
    Column("problem", ["问题", "存在问题", "问题描述"], isRequired: true),
    Column("measure", ["措施", "整改措施"]),
    Column("deadline", ["时限", "整改时限", "期限", "整改期限", "due"]),
    Column("closed", ["销号日期", "销号", "整改完成日期", "完成日期"]),
    Column("points", ["扣分", "分值", "分数"]),
    Column("veto", ["否决项", "一票否决", "是否一票否决"]),
    Column("note", ["说明", "备注", "remark"]),
    Column("evidence", ["佐证", "佐证材料", "依据", "证明材料", "来源", "source"]),
  ])
}

/// Returns the findings of a CSV file in its order; rows with an error are left out.
///
/// A responsible unit given by the name it has in `units.csv` or `schools.csv` is known by its id
/// from here on; any other name stays as written, for a check to see.
package func readFindings(
  _ text: String, file: String, units: [ResponsibleUnit] = [], schools: [School] = []
) -> ([Finding], [Diagnostic]) {
  var table = CSVTable(text, file: file, columns: .findings)
  var ids = UniqueIDs()
  let idsByName = Dictionary(
    units.map { (trimmed(halfWidth($0.name)), $0.id) }
      + schools.map { (trimmed(halfWidth($0.name)), $0.id) }
  ) { first, _ in first }
  return table.soundRows { row in
    let id = row.claimedID(&ids)
    let day = row.requiredDay("day")
    let problem = row.required("problem")
    let deadline = row.day("deadline")
    let closed = row.day("closed")
    let points = row.points("points")
    let isVeto = row.value("veto", truth)
    guard let id, let day, let problem else { return nil }
    return Finding(
      id: id, inspection: row.written("inspection")?.map(halfWidth), day: day,
      school: row.written("school")?.map(halfWidth),
      unit: row.written("unit")?.map { idsByName[trimmed(halfWidth($0))] ?? halfWidth($0) },
      problem: problem.value, measure: row.optionalText("measure"), deadline: deadline,
      closed: closed, points: points, isVeto: isVeto ?? false, note: row.optionalText("note"),
      evidence: row.optionalText("evidence"), source: row.source)
  }
}
