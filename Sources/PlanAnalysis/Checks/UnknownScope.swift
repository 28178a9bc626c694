import PlanModel

/// Warns of scopes of targets and duties from which nobody can tell which schools are meant.
struct UnknownScope: Check {
  static let rule = "unknown-scope"
  static let explanation = Wording(
    zh: """
      目标或职责的对象看不出指哪些学校，统计时按全部学校计算。可写：全部学校、中小学、义务教育学校、小学、初中、公办幼儿园，\
      schools.csv 里的乡镇、教育集团、标签（供餐学校）、校名或编号，多项用顿号隔开，也可写“除民办幼儿园外的学校”。对象不是学校\
      （如教师、学生）时不必理会这条规则，也不会提示。
      """,
    en: """
      Nobody can tell which schools the scope of a target or a duty means, so all of them count. \
      Write 全部学校, 中小学, 义务教育学校, 小学, 初中, 公办幼儿园 (or all schools, primary schools, public \
      kindergartens), a township, a group, a tag, a name or an id of schools.csv; several are parted \
      by commas, and 'all schools except …' leaves some out. Scopes that are no schools, such as \
      teachers, are let alone.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    let schools = input.content.schools
    let scopes = input.content.years.flatMap { year in
      year.plan.tasks.flatMap { $0.targets.map(\.scope) + $0.duties.map(\.scope) }
    }.compactMap(\.self)
    guard !scopes.isEmpty, !schools.isEmpty else { return [] }
    let reading = ScopeReading(schools)
    return scopes.compactMap { words in
      let scope = reading.scope(words.value)
      switch scope.meaning {
      case .noSchool: return nil
      case .schools where !scope.places.isEmpty: return nil
      case .schools:
        return Diagnostic(
          .warning, rule: Self.rule, at: words.position,
          Wording(
            zh: "schools.csv 中没有“\(words.value)”这样的学校",
            en: "schools.csv has no school that is '\(words.value)'"))
      case .unknown(let part):
        return Diagnostic(
          .warning, rule: Self.rule, at: words.position,
          Wording(
            zh: "看不出“\(part)”指哪些学校，按全部学校统计",
            en: "nobody can tell which schools '\(part)' means, so all of them count"),
          hint: didYouMean(nearest(to: part, among: reading.vocabulary)))
      }
    }
  }
}
