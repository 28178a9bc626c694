import FoundationEssentials
import PlanAnalysis
import PlanModel
import TestSupport

/// A county with schools, promises of every kind and a year of records, different for each seed.
struct RandomCounty {
  var schools: [School]
  let plan: Plan
  /// In the order of the file.
  var observations: [Observation]
  let reports: [Report]
  /// Whether no value ever steps back from its goal.
  let isSteady: Bool

  init(seed: Int, isSteady: Bool = false) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    self.isSteady = isSteady
    schools = (1...Int.random(in: 3...9, using: &numbers)).map { number in
      let changes = Int.random(in: 0..<6, using: &numbers)
      return school(
        "s\(number)", enrolment: changes == 1 ? nil : Int.random(in: 1...900, using: &numbers),
        opened: changes == 2 ? "2023-09-01" : nil, closed: changes == 3 ? "2023-07-31" : nil)
    }
    // A steady county has no school that comes or goes: either moves a county's figure.
    if isSteady { schools = schools.map { school($0.id, enrolment: $0.enrolment) } }
    let targets = Self.targets(isSteady: isSteady)
    plan = PlanAnalysisTests.plan(
      targets.enumerated().map { task("t\($0.offset + 1)", targets: [$0.element]) }
        + [
          task(
            "t90",
            milestones: [
              milestone("一", due: "2023-04-30", ticked: true, finished: "2023-05-09"),
              milestone("二", due: "2023-10-31"),
            ]),
          task("t91"), task("t92", due: "2023-08-31"),
        ])
    observations = []
    for target in targets {
      let owners: [String?] = target.rollUp == nil ? [nil] : schools.map(\.id)
      for owner in owners {
        observations += Self.records(of: target, owner, isSteady: isSteady, using: &numbers)
      }
    }
    // Lines keep their numbers when rows change places.
    observations = observations.enumerated().map { $0.element.onLine($0.offset + 2) }
    reports = (1...4).flatMap { quarter in
      ["t91", "t92"].compactMap { task -> Report? in
        Int.random(in: 0..<4, using: &numbers) == 0
          ? nil
          : report(
            quarter, [.onTrack, .behind, .notStarted].randomElement(using: &numbers), task: task)
      }
    }
  }

  private static func targets(isSteady: Bool) -> [Target] {
    let plain: [Target] = [
      target(goal("40"), id: "t1-a"),
      target(goal("95", .atLeast, unit: "%"), id: "t2-a", baseline: "61.5"),
      target(goal("12", .atMost, unit: "吨"), id: "t3-a", baseline: "60"),
      target(goal("30", kind: .range, .between, upper: "45"), id: "t4-a"),
      target(goal("50", kind: .about, .about), id: "t5-a"),
      target(goal("100", kind: .coverage, .fullCoverage, unit: "%"), id: "t6-a"),
      target(goal("25"), id: "t7-a", start: "2023-03-01", due: "2023-09-30"),
      target(goal("200"), id: "t8-a", start: "2021-01-01", due: "2025-12-31"),
    ]
    let ofSchools = RollUp.allCases.filter { $0 != .latest }.enumerated().map { place, rule in
      target(
        goal("60", .atLeast, unit: rule == .shareOfSchools ? "%" : "分"), id: "t\(20 + place)-a",
        rollUp: rule)
    }
    let kept: [Target] = [
      target(goal("20", kind: .keep, .atLeast, unit: "%"), id: "t40-a"),
      target(goal("45", kind: .ceiling, .atMost, unit: "%"), id: "t41-a"),
    ]
    let loose: [Target] = [
      target(goal(nil, kind: .relative, .increaseBy, unit: "%"), id: "t50-a", baseline: "30"),
      target(goal("5", kind: .relative, .increaseBy, unit: "%"), id: "t51-a", baseline: "30"),
      target(goal("40", unit: "%"), id: "t52-a"), target(goal(nil), id: "t53-a"),
    ]
    // A promise to keep something is broken by a fall and by a rise; both are no steady way.
    return plain + ofSchools + (isSteady ? [] : kept) + loose
  }

  /// Up to ten records on random days; a steady row moves towards its goal or stays.
  private static func records(
    of target: Target, _ owner: String?, isSteady: Bool, using numbers: inout SeededNumbers
  ) -> [Observation] {
    let first = day("2023-01-01")
    let days = Set(
      (0..<Int.random(in: 0...10, using: &numbers)).map { _ in
        Int.random(in: 0..<365, using: &numbers)
      }
    ).sorted()
    let falls = target.goal.comparator == .atMost
    var value = falls ? 70 : 0
    return days.map { number in
      let step = Int.random(in: 0...14, using: &numbers)
      value = isSteady ? value + (falls ? -step : step) : Int.random(in: 0...70, using: &numbers)
      return observation(
        String(describing: first.adding(days: number)), "\(value)", target: target.id,
        school: owner)
    }
  }

  var year: YearContent { YearContent(plan: plan, observations: observations, reports: reports) }

  func figures(asOf: Day, _ measuring: MeasuringSettings = MeasuringSettings()) -> PlanFigures {
    PlanAnalysis.figures(of: year, schools: schools, settings: settings(measuring), asOf: asOf)
  }
}

extension Observation {
  /// The same record on another line of the same file.
  func onLine(_ number: Int) -> Observation {
    Observation(
      day: Located(dayObserved, at: line(number)), target: Located(targetID, at: line(number)),
      school: schoolID.map { Located($0, at: line(number)) },
      value: Located(amount, at: line(number)), writtenUnit: writtenUnit, note: note,
      source: line(number))
  }

  /// The same record with another value.
  func saying(_ value: Decimal) -> Observation {
    Observation(
      day: day, target: target, school: school, value: Located(value, at: self.value.position),
      writtenUnit: writtenUnit, note: note, source: source)
  }
}

extension PlanFigures {
  /// All that a reader would see of the figures, one line a promise; no places in files.
  var digest: [String] {
    tasks.flatMap { task in
      ["\(task.task.id) \(task.status) \(task.reporting) \(task.coverage) \(task.reason.english)"]
        + task.targets.map { $0.digest }
    } + ["\(Status.allCases.map { counts[$0] }) \(coverage) \(elapsed)"]
  }
}

extension TargetFigures {
  fileprivate var digest: String {
    let points = points.map { "\($0.day)=\($0.value)" }.joined(separator: " ")
    let schools = schools.map { figure in
      "\(figure.school.id):\(figure.value.map { "\($0)" } ?? "-")\(figure.owesRecord ? "!" : "")"
    }.joined(separator: " ")
    return """
      \(target.id) \(figuresText) \(status) \(reporting) \(coverage) \(reason.english) [\(points)] \
      [\(schools)]
      """
  }

  private var figuresText: String {
    [value, progress, expected, gap, expectedValue].map { $0.map { "\($0)" } ?? "-" }
      .joined(separator: " ")
  }
}

extension RandomCounty {
  /// The same county counted in a unit that is `factor` times smaller; shares stay shares.
  init(scaling county: RandomCounty, by factor: Decimal) {
    let shares = Set(county.plan.tasks.flatMap(\.targets).filter { $0.goal.unit == "%" }.map(\.id))
    schools = county.schools
    reports = county.reports
    isSteady = county.isSteady
    observations = county.observations.map {
      shares.contains($0.targetID) ? $0 : $0.saying($0.amount * factor)
    }
    plan = PlanAnalysisTests.plan(
      county.plan.tasks.map { task in
        PlanAnalysisTests.task(
          task.id, targets: task.targets.map { $0.scaled(by: factor) },
          milestones: task.milestones, due: task.due.map { String(describing: $0.day) })
      })
  }
}

extension Target {
  fileprivate func scaled(by factor: Decimal) -> Target {
    guard goal.unit != "%" else { return self }
    return Target(
      id: id, indicator: indicator,
      goal: Goal(
        words: goal.words, kind: goal.kind, comparator: goal.comparator,
        value: goal.value.map { $0 * factor }, upper: goal.upper.map { $0 * factor },
        unit: goal.unit),
      baseline: baseline.map { Located($0.value * factor, at: $0.position) }, start: start,
      dueDay: dueDay, due: due, rollUp: rollUp, leads: leads, quote: quote, note: note,
      source: source)
  }
}
