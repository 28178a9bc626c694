import PlanModel

/// Warns of schools without pupils on record where the figures are weighted by pupils.
struct MissingEnrolment: Check {
  static let rule = "missing-enrolment"
  static let explanation = Wording(
    zh: "目标按在校生数加权平均，但有学校没有填写在校生数，这些学校的数据没有权重、不计入平均。请在 schools.csv 补填。",
    en: """
      A target is averaged by enrolment, but a school that reports on it has none on record, so its \
      figure has no weight. Fill in enrolment in schools.csv.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    let schools = input.content.schools
    var reported: Set<Int> = []
    var register = Register(schools.map(\.id))
    return input.content.years.flatMap { year in
      var rows = TargetRows(year)
      return rows.observations.indices.compactMap { row -> Diagnostic? in
        guard let target = rows.target(of: row), rows.targets[target].rollUp == .weightedMean,
          let id = rows.observations[row].schoolID, let school = register.place(of: id),
          (schools[school].enrolment ?? 0) <= 0, reported.insert(school).inserted
        else { return nil }
        let name = rows.targets[target].id
        return Diagnostic(
          .warning, rule: Self.rule, at: schools[school].source,
          Wording(
            zh: "学校“\(id)”没有在校生数，目标“\(name)”按在校生数加权时不计入",
            en: "school '\(id)' has no enrolment, so target '\(name)' leaves it out"))
      }
    }
  }
}
