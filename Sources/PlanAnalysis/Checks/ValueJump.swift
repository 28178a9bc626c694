import FoundationEssentials
import PlanModel

/// Warns of values a thousand times larger or smaller than those before them.
struct ValueJump: Check {
  static let rule = "value-jump"
  static let explanation = Wording(
    zh: "数值比同一目标（同一学校）此前的数值大一千倍以上，或小到千分之一以下，多半是单位不同（元与万元、平方米与万平方米）。请核对单位；确有其事的可以不管。",
    en: """
      A value is a thousand times larger or smaller than the one before it, mostly because another \
      unit was meant (yuan for ten thousand yuan). Check the unit; leave it where it is true.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year -> [Diagnostic] in
      let records = GroupedRecords(of: year, schools: input.content.schools)
      return year.plan.tasks.flatMap(\.targets).flatMap { jumps(of: $0, in: records) }
    }
  }

  private func jumps(of target: Target, in records: GroupedRecords) -> [Diagnostic] {
    // By school; the county comes first, as its number is −1.
    var last = [Decimal?](repeating: nil, count: records.schools.count + 1)
    if let base = target.baseline?.value, base != 0 { last[0] = base }
    let entries = records.entries(of: target.id)
    return entries.indices.compactMap { index -> Diagnostic? in
      let entry = entries[index]
      // A corrected line is out of the way.
      if index + 1 < entries.count, entries[index + 1].day == entry.day,
        entries[index + 1].school == entry.school
      {
        return nil
      }
      let value = records.value(entry)
      guard value != 0 else { return nil }
      let owner = Int(entry.school) + 1
      guard let before = last[owner], Self.isFar(value, from: before) else {
        last[owner] = value
        return nil
      }
      let (old, new) = (target.goal.text(before), target.goal.text(value))
      return Diagnostic(
        .warning, rule: Self.rule, at: records.observation(entry).value.position,
        Wording(
          zh: "目标“\(target.id)”的数值“\(new)”与此前的“\(old)”相差一千倍以上",
          en: "'\(new)' of target '\(target.id)' is a thousand times off '\(old)' before it"),
        hint: Wording(
          zh: "核对单位是不是“\(target.goal.unit)”", en: "check that the unit is '\(target.goal.unit)'"))
    }
  }

  private static func isFar(_ value: Decimal, from before: Decimal) -> Bool {
    let (value, before) = (value.magnitude, before.magnitude)
    // Most values are those before, and need no arithmetic.
    return value != before && (value >= before * 1000 || value * 1000 <= before)
  }
}
