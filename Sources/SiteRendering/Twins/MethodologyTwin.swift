import PlanAnalysis
package import PlanModel

/// The twin of the methodology page: the rules and numbers in force.
package func methodologyTwin(of settings: MeasuringSettings) -> JSONValue {
  [
    "behindFrom": .decimal(settings.behindFrom),
    "farBehindAbove": .decimal(settings.farBehindAbove),
    "farBehindDays": .integer(settings.farBehindDays),
    "tolerance": .decimal(settings.tolerance),
    "reporting": .string(settings.reporting.rawValue),
    "daysToReport": .integer(settings.daysToReport),
    "pace": .string(settings.pace.key),
    "profiles": .array(
      settings.profiles.map { profile in
        [
          "name": .string(profile.name),
          "steps": .array(
            profile.steps.map {
              [
                "month": .integer($0.month), "day": .integer($0.day),
                "percent": .decimal($0.percent),
              ]
            }),
        ]
      }),
    "rounding": [
      "rule": "half away from zero",
      "twins": .integer(twinPlaces),
      "pages": .integer(pagePlaces),
      "numbers": "decimals are strings of plain digits without zeros at the end",
    ],
    "missing": "null; never 0",
    "statuses": .strings(Status.shown.map(\.rawValue)),
    "firstMatch": .strings(
      [
        Status.discontinued, .completed, .overdue, .notReported, .notStarted, .farBehind, .behind,
        .onTrack,
      ].map(\.rawValue)),
    "kinds": .strings(Goal.Kind.allCases.map(\.rawValue)),
    "rollUps": .strings(RollUp.allCases.map(\.rawValue)),
  ]
}

/// Decimal places of shares and gaps in twins.
let twinPlaces = 9
/// Decimal places of shares on pages.
let pagePlaces = 1

/// The twin of the page for missing addresses.
package func notFoundTwin(links: LinkRoot) -> JSONValue {
  ["status": 404, "home": .string(links.link(toFile: PageAddress.home.twin))]
}
