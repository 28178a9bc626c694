import PlanModel

/// Warns of findings whose responsible unit no register has. Plans are asked the same when read.
struct UnknownUnit: Check {
  static let rule = "unknown-unit"
  static let explanation = Wording(
    zh:
      "责任单位不在 units.csv 里（问题台账的责任单位也可以是 schools.csv 里的学校）。页面照样显示名称，但没有该单位的页面和联系方式；请核对名称，或补进 units.csv。",
    en: """
      A responsible unit is not in units.csv; that of a finding may also be a school of schools.csv. \
      Its name is shown, but it has no page and no telephone. Check the name, or add it to units.csv.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    let content = input.content
    guard !content.units.isEmpty else { return [] }
    let known = Set(content.units.map(\.id) + content.schools.map(\.id))
    let names = content.units.map(\.name) + content.units.map(\.id)
    return content.years.flatMap { year in
      year.findings.compactMap { finding -> Diagnostic? in
        guard let unit = finding.unit, !known.contains(unit.value) else { return nil }
        return Diagnostic(
          .warning, rule: Self.rule, at: unit.position,
          Wording(
            zh: "units.csv 里没有“\(unit.value)”", en: "units.csv has no unit '\(unit.value)'"),
          hint: didYouMean(nearest(to: unit.value, among: names)))
      }
    }
  }
}
