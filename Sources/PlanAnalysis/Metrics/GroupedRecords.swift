import FoundationEssentials
import PlanModel

/// The records of a year, grouped once by the target and the task they speak of.
///
/// Figures on many days are made from the same groups; no list of all records is walked per target.
struct GroupedRecords: Sendable {
  /// Where an observation stands in the input, with what is needed to put it in order.
  struct Entry: Sendable {
    let day: Int32
    /// The index in the registry; `county` for a county-wide value.
    let school: Int32
    /// The index among the observations.
    let index: Int32

    static let county: Int32 = -1
  }

  let year: YearContent
  let schools: [School]
  private let entriesByTarget: [String: [Entry]]
  private let scopesByTarget: [String: SchoolScope]
  private let reportsByTask: [String: [Report]]
  private let dutiesByID: [String: [DutyRecord]]

  init(of year: YearContent, schools: [School]) {
    self.year = year
    self.schools = schools
    var registry = Register(schools.map(\.id))
    let promised = year.plan.tasks.flatMap(\.targets)
    let ids = promised.map(\.id)
    var targets = Register(ids)
    let scopes = PlanAnalysis.scopes(of: promised, in: schools)
    var groups = [[Entry]](repeating: [], count: ids.count)
    // Fields are read in place: copying whole records would cost more than all the rest.
    let observations = year.observations
    for index in observations.indices {
      // What nobody knows, or the target is not about, cannot count; the checks say so.
      guard let group = targets.place(of: observations[index].targetID) else { continue }
      var school = Entry.county
      if let id = observations[index].schoolID {
        guard let known = registry.place(of: id), scopes[group].contains(known) else { continue }
        school = Int32(truncatingIfNeeded: known)
      }
      groups[group].append(
        Entry(
          day: Int32(truncatingIfNeeded: observations[index].dayObserved.ordinal), school: school,
          index: Int32(truncatingIfNeeded: index)))
    }
    for group in groups.indices {
      groups[group].sort { ($0.day, $0.school, $0.index) < ($1.day, $1.school, $1.index) }
    }
    scopesByTarget = Dictionary(zip(ids, scopes), uniquingKeysWith: { first, _ in first })
    entriesByTarget = Dictionary(zip(ids, groups), uniquingKeysWith: { first, _ in first })
    reportsByTask = Dictionary(grouping: year.reports, by: \.task.value)
    dutiesByID = Dictionary(grouping: year.duties, by: \.duty.value)
  }

  /// By day, then school (the county first), then input order.
  func entries(of target: String) -> [Entry] { entriesByTarget[target] ?? [] }

  /// Which schools a target is about.
  func scope(of target: Target) -> SchoolScope {
    scopesByTarget[target.id] ?? SchoolScope(registered: schools.count)
  }

  func observation(_ entry: Entry) -> Observation { year.observations[Int(entry.index)] }

  func value(_ entry: Entry) -> Decimal { year.observations[Int(entry.index)].amount }

  /// The whole that a record names itself, as in "23/28".
  func whole(_ entry: Entry) -> Decimal? { year.observations[Int(entry.index)].whole }

  /// The part of the target that a record speaks of, where the target has several.
  func series(_ entry: Entry) -> String? { year.observations[Int(entry.index)].series }

  func day(_ entry: Entry) -> Day { year.observations[Int(entry.index)].dayObserved }

  func source(_ entry: Entry) -> FilePosition { year.observations[Int(entry.index)].source }

  func verifier(_ entry: Entry) -> String? { year.observations[Int(entry.index)].verifier }

  /// The records of a duty, in input order.
  func duties(_ duty: String) -> [DutyRecord] { dutiesByID[duty] ?? [] }

  /// In input order.
  func reports(on task: String) -> [Report] { reportsByTask[task] ?? [] }
}
