import FoundationEssentials
import PlanModel

/// Reads the named paces of `site.yaml`: `工程: {03-31: 10, 06-30: 40, 12-31: 100}`.
///
/// Days are month and day of any year; per cent lies in 0…100 and never falls.
func paceProfiles(_ node: YAMLNode?) -> ([PaceProfile], [Diagnostic]) {
  guard let node else { return ([], []) }
  var diagnostics: [Diagnostic] = []
  var profiles: [PaceProfile] = []
  for (name, value) in entries(of: node, &diagnostics) {
    var steps: [PaceProfile.Step] = []
    for (day, percent) in entries(of: value, &diagnostics) {
      guard let step = step(day, percent, &diagnostics) else { continue }
      if let last = steps.last,
        (step.month, step.day) <= (last.month, last.day) || step.percent < last.percent
      {
        diagnostics.append(
          Diagnostic(
            .error, rule: "pace-out-of-order", at: day.position,
            Wording(
              zh: "“\(day.value)”应晚于前一步，百分数不应更小",
              en: "'\(day.value)' must be later than the step before it and not lower")))
        continue
      }
      steps.append(step)
    }
    if !steps.isEmpty { profiles.append(PaceProfile(name: name.value, steps: steps)) }
  }
  return (profiles, diagnostics)
}

private func entries(
  of node: YAMLNode, _ diagnostics: inout [Diagnostic]
) -> [(Written, YAMLNode)] {
  if case .mapping(let entries, _) = node { return entries.map { ($0.key, $0.value) } }
  diagnostics.append(
    Diagnostic(
      .error, rule: "not-a-map", at: node.position,
      Wording(zh: "序时方案应由“键: 值”组成", en: "profiles must consist of 'key: value' lines"),
      hint: Wording(
        zh: "写作 profiles: {工程: {03-31: 10, 12-31: 100}}",
        en: "write profiles: {works: {03-31: 10, 12-31: 100}}")))
  return []
}

private func step(
  _ day: Written, _ percent: YAMLNode, _ diagnostics: inout [Diagnostic]
) -> PaceProfile.Step? {
  let numbers = halfWidth(day.value).split { !$0.isASCIIDigit }.compactMap { Int($0) }
  // 29 February is the last day of February, whatever the year.
  guard numbers.count == 2, Day(year: 2024, month: numbers[0], day: numbers[1]) != nil,
    case .scalar(let words) = percent
  else {
    diagnostics.append(
      Diagnostic(
        .error, rule: "unreadable-pace", at: day.position,
        Wording(zh: "看不懂序时“\(day.value)”", en: "cannot read the step '\(day.value)' of the pace"),
        hint: Wording(zh: "写作 06-30: 40", en: "write 06-30: 40")))
    return nil
  }
  do throws(Diagnostic) {
    guard let value = try percentage(words) else { return nil }
    if value <= 100 { return PaceProfile.Step(month: numbers[0], day: numbers[1], percent: value) }
    diagnostics.append(
      Diagnostic(
        .error, rule: "bad-number", at: words.position,
        Wording(zh: "“\(words.value)”超过 100%", en: "'\(words.value)' is above 100%")))
  } catch {
    diagnostics.append(error)
  }
  return nil
}
