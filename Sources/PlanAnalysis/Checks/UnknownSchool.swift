import PlanModel

/// Reports records of a school that `schools.csv` does not have.
struct UnknownSchool: Check {
  static let rule = "unknown-school"
  static let explanation = Wording(
    zh: "进展数据、重点项目、督导或问题台账里的学校编号在 schools.csv 中不存在，无法计入汇总，也不会出现在学校页面上。请填写 schools.csv 的 id，不是校名。",
    en: """
      An observation, project, inspection or finding names a school that schools.csv does not have, \
      so it cannot count and no school's page would show it. Write the school's id, not its name.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    let names = input.content.schools.map(\.id)
    let idsByName = Dictionary(
      input.content.schools.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    var register = Register(names)
    func problem(_ id: String, _ position: FilePosition) -> Diagnostic? {
      guard register.place(of: id) == nil else { return nil }
      let meant = idsByName[id] ?? nearest(to: id, among: names)
      return Diagnostic(
        .error, rule: Self.rule, at: position,
        Wording(
          zh: "schools.csv 中没有编号为“\(id)”的学校", en: "schools.csv has no school '\(id)'"),
        hint: didYouMean(meant))
    }
    return input.content.years.flatMap { year -> [Diagnostic] in
      let rows = year.observations
      let observed = rows.indices.compactMap { row -> Diagnostic? in
        rows[row].schoolID.flatMap { problem($0, rows[row].school?.position ?? rows[row].source) }
      }
      let named =
        year.duties.compactMap(\.school) + year.plan.tasks.flatMap(\.projects).compactMap(\.school)
        + year.inspections.flatMap(\.schools) + year.findings.compactMap(\.school)
      return observed + named.compactMap { problem($0.value, $0.position) }
    }
  }
}
