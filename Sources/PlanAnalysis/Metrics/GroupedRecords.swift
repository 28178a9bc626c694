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
  private let reportsByTask: [String: [Report]]

  init(of year: YearContent, schools: [School]) {
    self.year = year
    self.schools = schools
    let registry = Dictionary(
      schools.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    var groups: [[Entry]] = []
    var groupOfTarget: [String: Int] = [:]
    // Files are mostly sorted by target or by school: the last answer is often the next one.
    var lastTarget: (id: String, group: Int)?
    var lastSchool: (id: String, index: Int32)?
    for (index, observation) in year.observations.enumerated() {
      var school = Entry.county
      if let id = observation.school?.value {
        if let lastSchool, lastSchool.id == id {
          school = lastSchool.index
        } else {
          // A school that nobody knows cannot count; the check `unknown-school` says so.
          guard let known = registry[id] else { continue }
          school = known
          lastSchool = (id, known)
        }
      }
      let target = observation.target.value
      let group: Int
      if let lastTarget, lastTarget.id == target {
        group = lastTarget.group
      } else if let known = groupOfTarget[target] {
        group = known
      } else {
        group = groups.count
        groupOfTarget[target] = group
        groups.append([])
      }
      lastTarget = (target, group)
      groups[group].append(
        Entry(
          day: Int32(truncatingIfNeeded: observation.day.value.ordinal), school: school,
          index: Int32(truncatingIfNeeded: index)))
    }
    for group in groups.indices {
      groups[group].sort { ($0.day, $0.school, $0.index) < ($1.day, $1.school, $1.index) }
    }
    entriesByTarget = groupOfTarget.mapValues { groups[$0] }
    reportsByTask = Dictionary(grouping: year.reports, by: \.task.value)
  }

  /// By day, then school (the county first), then input order.
  func entries(of target: String) -> [Entry] { entriesByTarget[target] ?? [] }

  func observation(_ entry: Entry) -> Observation { year.observations[Int(entry.index)] }

  /// In input order.
  func reports(on task: String) -> [Report] { reportsByTask[task] ?? [] }
}
