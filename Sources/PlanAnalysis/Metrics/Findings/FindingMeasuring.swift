import PlanModel

/// Returns the problems found up to the cut-off, in input order.
func figures(of findings: [Finding], asOf: Day) -> [FindingFigures] {
  findings.compactMap { FindingFigures($0, asOf: asOf) }
}

/// Returns the inspections that had begun by the cut-off, in input order, each with its findings.
func figures(
  of inspections: [Inspection], findings: [FindingFigures], asOf: Day
) -> [InspectionFigures] {
  let byInspection = Dictionary(grouping: findings) { $0.finding.inspection?.value }
  return inspections.filter { $0.firstDay <= asOf }.map { inspection in
    let own = byInspection[inspection.id] ?? []
    return InspectionFigures(
      inspection: inspection, findings: own, counts: FindingCounts(own.map(\.state)))
  }
}

extension PlanFigures {
  package var findingCounts: FindingCounts { FindingCounts(findings.map(\.state)) }

  /// By the ids of units, those of nobody last. No order of merit.
  package var findingsByUnit: [UnitFindings] {
    let byUnit = Dictionary(grouping: findings) { $0.finding.unit?.value }
    let units = byUnit.keys.compactMap { $0 }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    return (units.map(Optional.some) + (byUnit[nil] == nil ? [] : [nil])).map { unit in
      UnitFindings(unit: unit, counts: FindingCounts((byUnit[unit] ?? []).map(\.state)))
    }
  }

  package var projects: [ProjectFigures] { tasks.flatMap(\.projects) }
}
