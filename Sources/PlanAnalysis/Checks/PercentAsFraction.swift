import FoundationEssentials
import PlanModel

/// Warns of shares written as 0.95 where the target counts per cent.
struct PercentAsFraction: Check {
  static let rule = "percent-as-fraction"
  static let explanation = Wording(
    zh: """
      目标的单位是“%”，目标值在10以上，填的数却在0和1之间，例如用0.95表示95%。Excel 把百分比存成小数，另存为 CSV 时常会这样。\
      请填95，或带上百分号；确实不到1%的可以不管。
      """,
    en: """
      A target in per cent, with a goal of 10 or more, has a value between 0 and 1, such as 0.95 \
      for 95%. Spreadsheets keep percentages as fractions and often save them so. Write 95, or the \
      percent sign; leave it where less than one per cent is meant.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year -> [Diagnostic] in
      var rows = TargetRows(year)
      var found: [Int: (row: Int, count: Int)] = [:]
      for row in rows.observations.indices {
        let value = rows.observations[row].amount
        guard value > 0, value <= 1, let place = rows.target(of: row),
          Self.isMeantInPercent(rows.targets[place]), rows.observations[row].whole == nil,
          rows.observations[row].writtenUnit == nil
        else { continue }
        found[place] = (found[place]?.row ?? row, (found[place]?.count ?? 0) + 1)
      }
      return found.keys.sorted().compactMap { place in
        found[place].map { message(rows.targets[place], rows.observations[$0.row], $0.count) }
      }
    }
  }

  /// A share of schools is made from marks of 0 and 1, and bare values of a target with a published
  /// whole are counts.
  private static func isMeantInPercent(_ target: Target) -> Bool {
    guard target.goal.unit == "%" || target.goal.unit == "％" else { return false }
    return target.rollUp != .shareOfSchools && target.denominator == nil
      && (target.goal.value ?? 0) >= 10
  }

  /// Once for each target: a file is saved one way or the other.
  private func message(_ target: Target, _ first: Observation, _ count: Int) -> Diagnostic {
    let value = DecimalText.plain(first.amount)
    let percent = DecimalText.plain(first.amount * 100)
    let others = count == 1 ? nil : count
    return Diagnostic(
      .warning, rule: Self.rule, at: first.value.position,
      Wording(
        zh: "目标“\(target.id)”的“\(value)”\(others.map { "等\($0)个数" } ?? "")像是小数，单位却是“%”",
        en: "'\(value)'\(others.map { " and \($0 - 1) more" } ?? "") of target '\(target.id)' "
          + "looks like a fraction, but the unit is '%'"),
      hint: Wording(zh: "写作 \(percent)", en: "write \(percent)"))
  }
}
