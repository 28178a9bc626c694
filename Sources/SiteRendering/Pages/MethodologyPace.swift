import FoundationEssentials
import PlanAnalysis
import PlanModel

/// A pace as the methodology page explains it: its rule, an example by the cut-off, who uses it.
struct MethodologyPace: TemplateView {
  let name: String
  let rule: String
  let example: String
  let used: String
  let isDefault: Bool

  static let fields: [TemplateField<Self>] = [
    .text("name") { $0.name }, .text("rule") { $0.rule }, .text("example") { $0.example },
    .text("used") { $0.used }, .flag("is-default") { $0.isDefault },
  ]
}

extension SiteContext {
  /// The paces a target may go by, those of the site's own behind the four that are always there.
  func paces(in year: PlanFigures) -> [MethodologyPace] {
    let choices: [PaceChoice] =
      [.linear, .quarterly, .annualOnly, .waypoints([sampleStep(of: year.plan)])]
      + measuring.profiles.map { .named($0.name) }
    return choices.map { choice in
      let count = year.targets.count { $0.pace?.inForce.pace.choice.key == choice.key }
      return MethodologyPace(
        name: words.name(of: choice), rule: rule(of: choice),
        example: example(of: choice, in: year),
        used: count == 0
          ? words[DetailPhrase.paceUsedByNone]
          : words(DetailPhrase.paceUsedBy, ["n": String(count)]),
        isDefault: choice.key == measuring.pace.key)
    }
  }

  /// Ten of something in the time of the plan, on the cut-off.
  private func example(of choice: PaceChoice, in year: PlanFigures) -> String {
    let plan = year.plan
    let measure = Measure.way(base: 0, goal: 10, metFrom: 10)
    let expected = Pace(
      choice, of: measure, from: plan.firstDay, to: plan.lastDay, profiles: measuring.profiles
    ).expected(on: year.asOf)
    let isSteps = choice.key == PaceChoice.waypoints([]).key
    return words(
      isSteps ? DetailPhrase.paceExampleSteps : .paceExample,
      [
        "step": printed(sampleStep(of: plan).day),
        "start": printed(plan.firstDay), "due": printed(plan.lastDay), "day": printed(year.asOf),
        "percent": printedPercent(expected.quotient),
        "value": measure.expectedValue(after: expected).map { printed($0, unit: "所") } ?? "—",
      ])
  }

  /// Four of ten by the middle of the plan: the example of a plan that names its own steps.
  private func sampleStep(of plan: Plan) -> PaceChoice.Waypoint {
    let half = plan.lastDay.days(since: plan.firstDay) / 2
    return PaceChoice.Waypoint(day: plan.firstDay.adding(days: half), level: .value(4))
  }

  private func rule(of choice: PaceChoice) -> String {
    switch choice {
    case .linear: words[DetailPhrase.paceLinearRule]
    case .quarterly: words[DetailPhrase.paceQuarterlyRule]
    case .annualOnly: words[DetailPhrase.paceAnnualOnlyRule]
    case .waypoints: words[DetailPhrase.paceWaypointsRule]
    case .named(let name):
      words(
        DetailPhrase.paceProfileRule,
        [
          "steps": (measuring.profiles.first { $0.name == name }?.steps ?? []).map {
            words(
              DetailPhrase.paceProfileStep,
              [
                "month": String($0.month), "day": String($0.day),
                "percent": printed($0.percent),
              ])
          }.joined(separator: words[DetailPhrase.nameSeparator])
        ])
    }
  }
}
