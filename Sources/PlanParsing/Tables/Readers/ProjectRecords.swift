package import PlanModel

extension ColumnNames {
  /// The columns of `projects.csv`.
  package static let projectRecords = ColumnNames([
    Column("day", ["日期", "数据日期", "时间", "date"], isRequired: true),
    Column("project", ["项目", "项目编号", "编号"], isRequired: true),
    Column("stage", ["阶段", "项目阶段", "建设阶段"]),
    Column("planned", ["计划日期", "计划时间", "计划完成日期", "计划"]),
    Column("actual", ["实际日期", "实际时间", "实际完成日期", "实际", "完成日期"]),
    Column("approved", ["批复资金", "批复", "批复投资", "概算投资"]),
    Column("arrived", ["到位资金", "到位", "资金到位"]),
    Column("paid", ["支付资金", "已支付", "支付", "完成支付"]),
    Column("area", ["面积", "建筑面积"]),
    Column("places", ["学位", "学位数", "新增学位"]),
    Column("note", ["说明", "备注", "remark"]),
    Column("evidence", ["佐证", "佐证材料", "依据", "证明材料", "来源", "source"]),
  ])
}

/// Returns the records of projects of a CSV file in its order; rows with an error are left out.
///
/// A number without a unit, behind it or in the header, is one of 万元 or of square metres. A day
/// without a stage says nothing (`stage-missing`), and a row that says nothing at all is the warning
/// `missing-value`.
package func readProjectRecords(_ text: String, file: String) -> ([ProjectRecord], [Diagnostic]) {
  var table = CSVTable(text, file: file, columns: .projectRecords)
  return table.soundRows { row in
    let day = row.requiredDay("day")
    let project = row.required("project")
    let stage = row.value("stage", projectStage)
    let planned = row.day("planned")
    let actual = row.day("actual")
    let approved = row.amount("approved", .money)
    let arrived = row.amount("arrived", .money)
    let paid = row.amount("paid", .money)
    let area = row.amount("area", .area)
    let places = row.amount("places", .places)
    if stage == nil, row.isSound, let place = (planned ?? actual)?.position {
      row.report(stageMissing(at: place))
    }
    guard let day, let project else { return nil }
    let record = ProjectRecord(
      day: day, project: project.map(halfWidth), stage: stage, planned: planned, actual: actual,
      approved: approved, arrived: arrived, paid: paid, area: area, places: places,
      note: row.optionalText("note"), evidence: row.optionalText("evidence"), source: row.source)
    if row.isSound, record.saysNothing { row.report(nothingSaid(at: row.source)) }
    return record
  }
}

extension ProjectRecord {
  /// Whether a row holds no more than a day and a project.
  fileprivate var saysNothing: Bool {
    planned == nil && actual == nil && approved == nil && arrived == nil && paid == nil
      && area == nil && places == nil && note == nil
  }
}

private func stageMissing(at place: FilePosition) -> Diagnostic {
  Diagnostic(
    .error, rule: "stage-missing", at: place,
    Wording(zh: "写了日期，没有写是哪个阶段", en: "there is a day, but no stage that it is about"),
    hint: Wording(zh: "阶段写前期、开工、主体、竣工或投用", en: "write the stage, such as started or in-use"))
}

private func nothingSaid(at place: FilePosition) -> Diagnostic {
  Diagnostic(
    .warning, rule: "missing-value", at: place,
    Wording(
      zh: "这一行没有填任何日期、资金、面积、学位或说明",
      en: "this row gives no day, money, area, places or note"))
}
