import FoundationEssentials
package import PlanModel

/// The pace that a target is measured by, and the others it could have been measured by.
struct Paces {
  let inForce: Pace
  /// Where its author chose it; absent for the site's own and for the default.
  let chosenAt: FilePosition?
  let others: [Pace]

  /// The target's own choice comes first, then its plan's, then the site's. A name that the site
  /// does not declare chooses nothing.
  init(of target: Target, _ measure: Measure, plan: Plan, settings: MeasuringSettings) {
    let written = [target.pace, plan.pace].compactMap { $0 }
      .first { settings.knows($0.value) }
    let choice = written?.value ?? (settings.knows(settings.pace) ? settings.pace : .linear)
    chosenAt = written?.position

    func pace(_ choice: PaceChoice) -> Pace {
      Pace(
        choice, of: measure, from: target.start, to: target.dueDay, profiles: settings.profiles)
    }
    inForce = pace(choice)
    let steps = [target.pace?.value, plan.pace?.value, settings.pace].compactMap { $0 }
      .first { $0.key == PaceChoice.waypoints([]).key }
    let all =
      [.linear, .quarterly, .annualOnly] + [steps].compactMap { $0 }
      + settings.profiles.map { .named($0.name) }
    others = all.filter { $0.key != choice.key }.map(pace)
  }
}

extension MeasuringSettings {
  /// Whether a choice says anything: a name must be that of a profile.
  fileprivate func knows(_ choice: PaceChoice) -> Bool {
    guard case .named(let name) = choice else { return true }
    return profiles.contains { $0.name == name }
  }
}

extension PaceChoice {
  /// "linear", "quarterly", "annual-only", "waypoints", or the profile's name after a colon, so
  /// that no name can be taken for another choice: ":学期制".
  package var key: String {
    switch self {
    case .linear: "linear"
    case .quarterly: "quarterly"
    case .annualOnly: "annual-only"
    case .waypoints: "waypoints"
    case .named(let name): ":" + name
    }
  }
}
