import PlanAnalysis
import PlanModel

/// The twin of the list of corrections; values of sensitive targets are null.
func correctionsTwin(
  of revisions: Revisions, in year: PlanFigures, links: LinkRoot
) -> JSONValue {
  let number = year.plan.year
  return [
    "year": .integer(number),
    "asOf": .day(year.asOf),
    "corrections": .array(
      revisions.corrected.map { corrected in
        let correction = corrected.correction
        let target = corrected.target
        return [
          "target": .string(target.id), "indicator": .string(target.indicator),
          "school": .optional(correction.school), "day": .day(correction.day),
          "unit": .string(target.goal.unit),
          "old": target.isSensitive ? .null : .decimal(correction.old),
          "new": target.isSensitive ? .null : .decimal(correction.new),
          "reason": .optional(correction.reason),
          "oldSource": .source(correction.oldSource), "source": .source(correction.source),
          "href": .string(links.link(toFile: PageAddress.target(target.id, in: number).twin)),
        ]
      }),
    "overrides": .array(
      revisions.overridden.map { overridden in
        [
          "id": .optional(overridden.id), "title": .string(overridden.title),
          "computed": .string(overridden.computed.rawValue),
          "override": .override(overridden.override),
          "href": .string(links.link(toFile: overridden.page(in: number).twin)),
        ]
      }),
  ]
}

extension JSONValue {
  /// Null where no status was set by hand.
  static func override(_ override: Override?) -> JSONValue {
    guard let override else { return .null }
    return [
      "status": .string(override.status.rawValue), "author": .string(override.author),
      "day": .day(override.day), "reason": .string(override.reason),
      "source": .source(override.source),
    ]
  }
}
