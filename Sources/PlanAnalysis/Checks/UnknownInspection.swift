import PlanModel

/// Reports findings of an inspection that `inspections.csv` does not have.
struct UnknownInspection: Check {
  static let rule = "unknown-inspection"
  static let explanation = Wording(
    zh: "问题台账里的督导编号在当年 inspections.csv 中不存在，这个问题不会列在任何一次督导下。请核对编号；不是督导发现的问题，这一列留空。",
    en: """
      A finding names an inspection that inspections.csv of its year does not have, so it would be \
      listed under none. Check the id, or leave it empty where no inspection found the problem.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in
      let names = year.inspections.map(\.id)
      let known = Set(names)
      return year.findings.compactMap { finding -> Diagnostic? in
        guard let id = finding.inspection, !known.contains(id.value) else { return nil }
        return Diagnostic(
          .error, rule: Self.rule, at: id.position,
          Wording(
            zh: "inspections.csv 中没有编号为“\(id.value)”的督导",
            en: "inspections.csv has no inspection '\(id.value)'"),
          hint: didYouMean(nearest(to: id.value, among: names)))
      }
    }
  }
}
