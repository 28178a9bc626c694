package import FoundationEssentials
package import PlanModel

/// What a line of `projects.csv` may give.
package enum ProjectField: Hashable, Sendable {
  case planned(ProjectStage)
  case actual(ProjectStage)
  case approved, arrived, paid, area, places
}

/// A value that a line gives: a day, or an amount in 万元, square metres or places.
package enum ProjectValue: Hashable, Sendable {
  case day(Day)
  case number(Decimal)
}

/// A value that was reported, and the one it took the place of.
package struct ProjectChange: Sendable {
  /// The day the record speaks of.
  package let day: Day
  package let field: ProjectField
  package let old: Reported<ProjectValue>?
  package let new: ProjectValue
  /// The later record's note.
  package let note: String?
  package let source: FilePosition

  /// Whether it replaces a value given for the same day; a new value of a later day is progress.
  package var isCorrection: Bool { old?.day == day }
}

/// The records of one project up to the cut-off, in the order of their days; of one day, in the
/// order of the file. A later record replaces the fields that it gives.
struct ProjectHistory {
  private(set) var changes: [ProjectChange] = []
  private var current: [ProjectField: Reported<ProjectValue>] = [:]
  private var firstPlanned: [ProjectStage: (day: Day, planned: Day)] = [:]
  let days: [Day]

  /// - Parameter records: of the project, in input order.
  init(_ records: [ProjectRecord], asOf: Day) {
    let known = records.enumerated().filter { $0.element.day.value <= asOf }
      .sorted { ($0.element.day.value, $0.offset) < ($1.element.day.value, $1.offset) }
      .map(\.element)
    days = known.map(\.day.value)
    for record in known {
      for (field, value) in record.values { take(value, for: field, from: record) }
    }
  }

  private mutating func take(
    _ value: ProjectValue, for field: ProjectField, from record: ProjectRecord
  ) {
    let day = record.day.value
    let old = current[field]
    current[field] = Reported(value: value, day: day, source: record.source)
    if case .planned(let stage) = field, case .day(let planned) = value,
      firstPlanned[stage].map({ $0.day == day }) ?? true
    {
      firstPlanned[stage] = (day, planned)
    }
    guard old?.value != value else { return }
    changes.append(
      ProjectChange(
        day: day, field: field, old: old, new: value, note: record.note, source: record.source))
  }

  func amount(_ field: ProjectField) -> Reported<Decimal>? {
    guard let known = current[field], case .number(let value) = known.value else { return nil }
    return Reported(value: value, day: known.day, source: known.source)
  }

  func day(_ field: ProjectField) -> Located<Day>? {
    guard let known = current[field], case .day(let day) = known.value else { return nil }
    return Located(day, at: known.source)
  }

  /// What was planned for a stage at first, corrections of that day applied.
  func firstPlanned(_ stage: ProjectStage) -> Day? { firstPlanned[stage]?.planned }
}

extension ProjectRecord {
  /// The fields that the record gives, in the order of the columns.
  fileprivate var values: [(ProjectField, ProjectValue)] {
    let days = stage.map { stage in
      [
        planned.map { (ProjectField.planned(stage.value), ProjectValue.day($0.value)) },
        actual.map { (ProjectField.actual(stage.value), ProjectValue.day($0.value)) },
      ]
    }
    let amounts = [
      (ProjectField.approved, approved), (.arrived, arrived), (.paid, paid), (.area, area),
      (.places, places),
    ]
    return (days ?? []).compactMap { $0 }
      + amounts.compactMap { field, amount in amount.map { (field, .number($0.value)) } }
  }
}
