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

  func diagnostics(for content: WorkspaceContent, asOf: Day) -> [Diagnostic] {
    var reported: Set<String> = []
    var schools = Register(content.schoolsByID)
    return content.years.flatMap { year in
      var targets = Register(year.targetsByID)
      return year.observations.compactMap { observation -> Diagnostic? in
        guard let id = observation.school?.value, let school = schools.value(of: id),
          (school.enrolment ?? 0) <= 0,
          let target = targets.value(of: observation.target.value),
          target.rollUp == .weightedMean, reported.insert(id).inserted
        else { return nil }
        return Diagnostic(
          .warning, rule: Self.rule, at: school.source,
          Wording(
            zh: "学校“\(id)”没有在校生数，目标“\(target.id)”按在校生数加权时不计入",
            en: "school '\(id)' has no enrolment, so target '\(target.id)' leaves it out"))
      }
    }
  }
}
