import PlanModel

/// Warns of schools that are open and have no pupil by the register.
struct ZeroEnrolment: Check {
  static let rule = "zero-enrolment"
  static let explanation = Wording(
    zh: "学校正常开办，schools.csv 里的在校生数却是0。不知道时请留空，0会当作真的没有学生；已停办的请填停办日期。",
    en: """
      A school is open, but schools.csv gives it 0 pupils. Leave the cell empty where the number is \
      not known, since 0 is taken as said; give the closing day of a school that has closed.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.schools.filter { $0.enrolment == 0 && $0.isOpen(on: input.asOf) }.map { school in
      Diagnostic(
        .warning, rule: Self.rule, at: school.source,
        Wording(zh: "学校“\(school.id)”的在校生数是0", en: "school '\(school.id)' has 0 pupils"),
        hint: Wording(zh: "不知道时留空", en: "leave it empty when it is not known"))
    }
  }
}
