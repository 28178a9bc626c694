import FoundationEssentials
import PlanModel

/// Warns of percentages below 0 or above 100.
struct PercentOutOfRange: Check {
  static let rule = "percent-out-of-range"
  static let explanation = Wording(
    zh: "单位为“%”的目标收到了小于0或大于100的数值。请核对小数点，以及是否把人数、校数填进了百分比目标。确实超过100的（如超额完成率）可以不管。",
    en: """
      A target in per cent has a value below 0 or above 100. Look for a lost decimal point or a \
      count in place of a share; leave it where more than 100 per cent is meant.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in
      var rows = TargetRows(year)
      return rows.observations.indices.compactMap { row -> Diagnostic? in
        let value = rows.observations[row].amount
        guard value < 0 || value > 100, let place = rows.target(of: row) else { return nil }
        let target = rows.targets[place]
        guard target.goal.unit == "%" || target.goal.unit == "％",
          // A share of schools is made from counts or marks, which are no percentages.
          rows.observations[row].schoolID == nil || target.rollUp != .shareOfSchools
        else { return nil }
        let text = DecimalText.plain(value)
        return Diagnostic(
          .warning, rule: Self.rule, at: rows.observations[row].value.position,
          Wording(
            zh: "目标“\(target.id)”的数值“\(text)%”不在0到100之间",
            en: "'\(text)%' of target '\(target.id)' is not between 0 and 100"))
      }
    }
  }
}
