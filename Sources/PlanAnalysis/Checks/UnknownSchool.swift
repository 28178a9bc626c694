import PlanModel

/// Reports observations, and records of duties, of a school that `schools.csv` does not have.
struct UnknownSchool: Check {
  static let rule = "unknown-school"
  static let explanation = Wording(
    zh: "进展数据里的学校编号在 schools.csv 中不存在，这条数据无法计入汇总。请填写 schools.csv 的 id，不是校名。",
    en: """
      An observation names a school that schools.csv does not have, so it cannot count. Write the \
      school's id, not its name.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    let names = input.content.schools.map(\.id)
    let idsByName = Dictionary(
      input.content.schools.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    var register = Register(names)
    func message(_ id: String, _ position: FilePosition) -> Diagnostic {
      Diagnostic(
        .error, rule: Self.rule, at: position,
        Wording(
          zh: "schools.csv 中没有编号为“\(id)”的学校", en: "schools.csv has no school '\(id)'"),
        hint: didYouMean(idsByName[id] ?? nearest(to: id, among: names)))
    }
    return input.content.years.flatMap { year in
      let rows = year.observations
      let observed = rows.indices.compactMap { row -> Diagnostic? in
        guard let id = rows[row].schoolID, register.place(of: id) == nil else { return nil }
        return message(id, rows[row].school?.position ?? rows[row].source)
      }
      let kept = year.duties.compactMap { record -> Diagnostic? in
        guard let school = record.school, register.place(of: school.value) == nil else {
          return nil
        }
        return message(school.value, school.position)
      }
      return observed + kept
    }
  }
}
