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
        return [
          "subject": .string(corrected.subject.rawValue), "id": .string(corrected.id),
          "title": .string(corrected.title),
          "school": .optional(correction.school), "day": .day(correction.day),
          "unit": .string(corrected.unit),
          "old": corrected.isSensitive ? .null : .decimal(correction.old),
          "new": corrected.isSensitive ? .null : .decimal(correction.new),
          "reason": .optional(correction.reason),
          "oldSource": .source(correction.oldSource), "source": .source(correction.source),
          "href": .string(links.link(toFile: corrected.page(in: number).twin)),
        ]
      }),
    "overrides": .array(
      revisions.overridden.map { overridden in
        [
          "subject": .string(overridden.subject.rawValue), "id": .string(overridden.id),
          "title": .string(overridden.title),
          "computedStatus": .optional(overridden.computed?.rawValue),
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
