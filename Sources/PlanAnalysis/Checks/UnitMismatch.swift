import PlanModel

/// Reports values written with another unit than their target's.
struct UnitMismatch: Check {
  static let rule = "unit-mismatch"
  static let explanation = Wording(
    zh: "数值写了单位，但和目标的单位不一样（目标是“亿元”，填了“2710万元”）。数值按目标的单位计算，所以必须先换算；也可以只写数，不写单位。",
    en: """
      A value was written with a unit that is not the target's (2710万元 where the target counts \
      亿元). Values are read in the target's unit, so convert it first, or write the number alone.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in
      var rows = TargetRows(year)
      return rows.observations.indices.compactMap { row -> Diagnostic? in
        guard let written = rows.observations[row].writtenUnit, let place = rows.target(of: row)
        else { return nil }
        let target = rows.targets[place]
        let unit = target.goal.unit
        // A share of schools is made from counts or marks, whose unit is not the target's.
        let isMark = rows.observations[row].schoolID != nil && target.rollUp == .shareOfSchools
        // A share may be written as the two counts it is made from: 23所/28所, or 23所 of 28所.
        let isPart =
          Goal.isRate(unit)
          && (rows.observations[row].whole != nil || target.denominator?.value.unit == written)
        guard !unit.isEmpty, written != unit, !isPart,
          !(percentSigns.contains(written) && percentSigns.contains(unit)),
          !isMark
        else { return nil }
        return Diagnostic(
          .error, rule: Self.rule, at: rows.observations[row].value.position,
          Wording(
            zh: "单位“\(written)”不是目标“\(target.id)”的单位“\(unit)”",
            en: "the unit '\(written)' is not '\(unit)', the unit of target '\(target.id)'"),
          hint: Wording(
            zh: "换算成“\(unit)”，或只写数", en: "convert it to '\(unit)', or write the number alone"))
      }
    }
  }

  private let percentSigns: Set<String> = ["%", "％"]
}
