package import PlanModel

extension ColumnNames {
  /// The columns of `schools.csv`.
  package static let schools = ColumnNames([
    Column("id", ["编号", "学校编号", "标识", "slug"], isRequired: true),
    Column("code", ["代码", "学校代码", "标识码", "学校标识码"]),
    Column("name", ["名称", "学校名称", "校名", "学校"], isRequired: true),
    Column("level", ["学段", "办学类型", "学校类别", "类别"]),
    Column("nature", ["性质", "办学性质", "办别"]),
    Column("township", ["乡镇", "所在乡镇", "镇街", "town"]),
    Column("group", ["集团", "教育集团", "共同体", "集团或共同体"]),
    Column("enrolment", ["在校生", "在校生数", "学生数", "在园幼儿数", "enrollment", "pupils"]),
    Column("address", ["地址", "学校地址"]),
    Column("phone", ["电话", "联系电话", "telephone"]),
    Column("opened", ["开办", "开办日期", "建校日期"]),
    Column("closed", ["停办", "停办日期", "撤并日期"]),
    Column("tags", ["标签", "特征"]),
  ])
}

/// Returns the schools of `schools.csv` in its order; rows with an error are left out.
package func readSchools(_ text: String, file: String) -> ([School], [Diagnostic]) {
  var table = CSVTable(text, file: file, columns: .schools)
  var ids = UniqueIDs()
  return table.values { row throws(Diagnostic) in
    let id = try ids.claim(row.required("id", at: row.index(of: "id")))
    let name = try row.required("name", at: row.index(of: "name"))
    let opened = try row.optionalDay(at: row.index(of: "opened"))
    let closed = try row.optionalDay(at: row.index(of: "closed"))
    if let opened, let closed, closed < opened {
      throw Diagnostic(
        .error, rule: "closed-before-opened", at: row.position(at: row.index(of: "closed")),
        Wording(
          zh: "“\(name.value)”的停办日期 \(closed) 早于开办日期 \(opened)",
          en: "'\(name.value)' closed on \(closed), before it opened on \(opened)"))
    }
    func text(_ column: String) -> String? { row.optionalText(at: row.index(of: column)) }
    return School(
      id: id, code: row.code(at: row.index(of: "code")), name: name.value, level: text("level"),
      nature: text("nature"), township: text("township"), group: text("group"),
      enrolment: try enrolment(row), address: text("address"), phone: text("phone"),
      opened: opened, closed: closed, tags: tags(text("tags")), source: row.position)
  }
}

/// 供餐、寄宿
private func tags(_ text: String?) -> [String] {
  (text ?? "").split { "、，,;； ".contains($0) }.map(String.init)
}

private func enrolment(_ row: CSVTable) throws(Diagnostic) -> Int? {
  guard let written = row.written(at: row.index(of: "enrolment")),
    let number = try number(written)
  else { return nil }
  guard let count = wholeNumber(number.value), (0...10_000_000).contains(count) else {
    throw Diagnostic(
      .error, rule: "bad-number", at: written.position,
      Wording(
        zh: "在校生数“\(written.value)”应是整数",
        en: "the enrolment '\(written.value)' must be a whole number"))
  }
  return count
}
