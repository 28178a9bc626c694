import PlanAnalysis
import PlanModel
import Testing

/// The explanation of an id in a plan with one task.
func explained(
  _ task: PlanTask, _ observations: [Observation] = [], id: String = "t1-a",
  reports: [Report] = [], overrides: [StatusOverride] = [], schools: [School] = [],
  measuring: MeasuringSettings = MeasuringSettings(), asOf: String = "2023-09-30"
) throws -> Explanation {
  let year = YearContent(
    plan: plan([task]), observations: observations, reports: reports, overrides: overrides)
  let made = PlanMeasuring(of: year, schools: schools, settings: settings(measuring))
  return try #require(
    Explaining(made.figures(asOf: day(asOf)), from: made).explanation(of: id))
}

extension Explanation {
  func entries(_ key: Section.Key) -> [Entry] {
    sections.first { $0.key == key }?.entries ?? []
  }

  func formulas(_ key: Section.Key) -> [Formula] {
    entries(key).compactMap { if case .formula(let formula) = $0 { formula } else { nil } }
  }

  func statements(_ key: Section.Key) -> [Statement] {
    entries(key).compactMap { if case .statement(let statement) = $0 { statement } else { nil } }
  }

  func inputs(_ key: Section.Key) -> [Input] {
    entries(key).compactMap { if case .input(let input) = $0 { input } else { nil } }
  }

  var rules: [RuleTrial] {
    entries(.rules).compactMap { if case .rule(let rule) = $0 { rule } else { nil } }
  }

  var parts: [Part] {
    entries(.parts).compactMap { if case .part(let part) = $0 { part } else { nil } }
  }
}
