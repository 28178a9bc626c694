package import FoundationEssentials
package import PlanModel

/// All figures of one plan on one cut-off day.
package struct PlanFigures: Sendable {
  package let plan: Plan
  /// The cut-off (数据截至): records after it do not count.
  package let asOf: Day
  /// The periods in which units report, and their due days; by default the plan's quarters.
  package let reportingCalendar: ReportingCalendar
  /// The share of the plan's time that has passed, 0…1; both end days are counted.
  package let elapsed: Decimal
  package let pillars: [PillarFigures]
  package let counts: StatusCounts
  package let coverage: Coverage
  /// Inspections that had begun by the cut-off, in input order.
  package let inspections: [InspectionFigures]
  /// Problems found up to the cut-off, in input order.
  package let findings: [FindingFigures]

  package init(
    plan: Plan, asOf: Day, reportingCalendar: ReportingCalendar? = nil, elapsed: Decimal,
    pillars: [PillarFigures], counts: StatusCounts, coverage: Coverage,
    inspections: [InspectionFigures] = [], findings: [FindingFigures] = []
  ) {
    self.plan = plan
    self.asOf = asOf
    self.reportingCalendar =
      reportingCalendar ?? ReportingCalendar(plan: plan, settings: MeasuringSettings())
    self.elapsed = elapsed
    self.pillars = pillars
    self.counts = counts
    self.coverage = coverage
    self.inspections = inspections
    self.findings = findings
  }

  package var tasks: [TaskFigures] { pillars.flatMap(\.tasks) }
  package var targets: [TargetFigures] { tasks.flatMap(\.targets) }
  package var duties: [DutyFigures] { tasks.flatMap(\.duties) }
}

package struct PillarFigures: Sendable {
  package let pillar: Pillar
  package let tasks: [TaskFigures]
  package let counts: StatusCounts
  package let coverage: Coverage

  package init(
    pillar: Pillar, tasks: [TaskFigures], counts: StatusCounts, coverage: Coverage
  ) {
    self.pillar = pillar
    self.tasks = tasks
    self.counts = counts
    self.coverage = coverage
  }
}

package struct TaskFigures: Sendable {
  package let task: PlanTask
  /// What is shown and counted: the computed status unless somebody set another.
  package internal(set) var status: Status
  /// The worst of its targets and milestones; without any, the worst of its duties that have
  /// records; without those, what the unit says.
  package let computedStatus: Status
  package internal(set) var override: Override?
  package let reporting: ReportingState
  /// Who says so of the computed status.
  package let basis: Basis
  /// Why the status is what it is, one sentence.
  package internal(set) var reason: Wording
  /// Why the computed status is what it is.
  package let computedReason: Wording
  package let targets: [TargetFigures]
  package let milestones: [MilestoneFigures]
  /// Not part of the status, but for tasks that promise nothing else.
  package let duties: [DutyFigures]
  /// Empty in a year in which nothing is reported on projects. They never decide the task's status.
  package let projects: [ProjectFigures]
  /// Up to the cut-off, newest period first; a later record for the same period replaces.
  package let reports: [Report]
  /// Periods whose report was due by the cut-off and has not come, oldest first.
  package let missingPeriods: [ReportPeriod]
  /// What the status was decided from where only the unit can judge.
  package let workings: TaskWorkings?
  /// Its report and one record for each target that came ÷ were due, each in the newest period in
  /// which it was due.
  package let coverage: Coverage

  package init(
    task: PlanTask, status: Status, reporting: ReportingState, basis: Basis, reason: Wording,
    targets: [TargetFigures], milestones: [MilestoneFigures], duties: [DutyFigures] = [],
    projects: [ProjectFigures] = [], reports: [Report], missingPeriods: [ReportPeriod],
    coverage: Coverage = Coverage(reported: 0, due: 0), workings: TaskWorkings? = nil
  ) {
    self.task = task
    self.status = status
    computedStatus = status
    self.reporting = reporting
    self.basis = basis
    self.reason = reason
    computedReason = reason
    self.targets = targets
    self.milestones = milestones
    self.duties = duties
    self.projects = projects
    self.reports = reports
    self.missingPeriods = missingPeriods
    self.coverage = coverage
    self.workings = workings
  }
}

package struct TargetFigures: Sendable {
  package let target: Target
  /// The newest value up to the cut-off, in the goal's unit; absent when there is none. Never 0
  /// for missing.
  package let value: Decimal?
  package let valueDay: Day?
  /// Raw share of the way from baseline to goal: below 0 for a setback, above 1 for an
  /// overshoot; absent for kinds that have none.
  package let progress: Decimal?
  /// The share of the way that the pace in force expects by the cut-off, 0…1; absent where progress
  /// has no meaning or no base to start from.
  package let expected: Decimal?
  /// expected − progress, in percentage points.
  package let gap: Decimal?
  /// The value that would be on pace today, in the goal's unit, where that can be said.
  package let expectedValue: Decimal?
  /// The pace in force and what the others would say; absent where nothing is expected.
  package let pace: PaceComparison?
  /// What is shown and counted: the computed status unless somebody set another.
  package internal(set) var status: Status
  package let computedStatus: Status
  package internal(set) var override: Override?
  package let reporting: ReportingState
  /// Who says so of the computed status.
  package let basis: Basis
  /// Why the status is what it is, one sentence.
  package internal(set) var reason: Wording
  /// Why the computed status is what it is.
  package let computedReason: Wording
  /// One point a day, oldest first, corrections applied.
  package let points: [DataPoint]
  /// The numbers behind the newest value, where it is a share.
  package var parts: PartOfWhole? { withheld == nil ? points.last?.parts : nil }
  /// The records that a later one replaced, oldest first.
  package let corrections: [Correction]
  /// By school, in registry order, when the figures come from schools; else empty.
  package let schools: [SchoolFigure]
  /// Schools (or, without school figures, the county) that reported ÷ those that should, in the
  /// newest period whose records are due; 0 ÷ 0 while nothing is due.
  package let coverage: Coverage
  /// For promises to keep something: in how many periods it held.
  package let periodsHeld: PeriodsHeld?
  /// The day since which the promise counts as kept; absent while it does not.
  package internal(set) var completionDay: Day?
  /// The parts that must all hold, each with figures of its own; empty for most targets. The
  /// target's value, progress and status are then those of the worst.
  package let series: [SeriesFigures]
  /// What the computed status was decided from; absent in figures that were not measured.
  package let workings: TargetWorkings?
  /// By township, group and level, when the value comes from at least eight schools.
  package let breakdowns: [Breakdown]
  /// Schools in scope that opened or closed since the target started, where schools report.
  package let schoolChanges: [SchoolChange]
  /// Why there is a value that is not printed; `value`, `progress` and `gap` are then absent.
  package let withheld: Withheld?
  /// Days with a county value that is not printed, oldest first; `points` has the others.
  package let withheldPoints: [WithheldPoint]
  /// How many corrections are not listed because of small numbers.
  package let withheldCorrections: Int

  package init(
    target: Target, value: Decimal?, valueDay: Day?, progress: Decimal?, expected: Decimal?,
    gap: Decimal?, expectedValue: Decimal?, status: Status, reporting: ReportingState,
    basis: Basis, reason: Wording, points: [DataPoint], corrections: [Correction],
    schools: [SchoolFigure], coverage: Coverage, periodsHeld: PeriodsHeld? = nil,
    completionDay: Day? = nil, pace: PaceComparison? = nil, series: [SeriesFigures] = [],
    workings: TargetWorkings? = nil, breakdowns: [Breakdown] = [],
    schoolChanges: [SchoolChange] = [], withheld: Withheld? = nil,
    withheldPoints: [WithheldPoint] = [], withheldCorrections: Int = 0
  ) {
    self.target = target
    self.value = value
    self.valueDay = valueDay
    self.progress = progress
    self.expected = expected
    self.gap = gap
    self.expectedValue = expectedValue
    self.pace = pace
    self.status = status
    computedStatus = status
    self.reporting = reporting
    self.basis = basis
    self.reason = reason
    computedReason = reason
    self.points = points
    self.corrections = corrections
    self.schools = schools
    self.coverage = coverage
    self.periodsHeld = periodsHeld
    self.completionDay = completionDay
    self.series = series
    self.workings = workings
    self.breakdowns = breakdowns
    self.schoolChanges = schoolChanges
    self.withheld = withheld
    self.withheldPoints = withheldPoints
    self.withheldCorrections = withheldCorrections
  }
}

/// In how many of the reporting periods that have a value a promise to keep something held.
package struct PeriodsHeld: Hashable, Sendable {
  package let held: Int
  /// Periods with at least one value.
  package let observed: Int

  package init(held: Int, observed: Int) {
    self.held = held
    self.observed = observed
  }
}

/// The county's value on a day.
package struct DataPoint: Sendable {
  package let day: Day
  /// In the goal's unit, to 38 digits.
  package let value: Decimal
  /// The same value without any rounding: a third stays a third.
  package let exact: Ratio
  /// The numbers behind a share, where they are known.
  package let parts: PartOfWhole?
  /// Schools with a value on that day ÷ schools that were open, where it is rolled up from schools.
  package let coverage: Coverage?
  /// The records of that day it was made from, in input order. A value rolled up from schools also
  /// rests on older records of schools that reported nothing new that day: `SchoolFigure.source`.
  package let sources: [FilePosition]
  package let note: String?
  package let evidence: String?
  /// Who checked the value (核验); of school figures, only where every one of them was checked.
  package internal(set) var verifier: String?

  package init(
    day: Day, value: Decimal, sources: [FilePosition], note: String?, evidence: String?,
    verifier: String? = nil
  ) {
    self.init(
      day: day, exact: Ratio(value), parts: nil, sources: sources, note: note, evidence: evidence,
      verifier: verifier)
  }

  package init(
    day: Day, exact: Ratio, parts: PartOfWhole?, coverage: Coverage? = nil,
    sources: [FilePosition], note: String?, evidence: String?, verifier: String? = nil
  ) {
    self.day = day
    self.exact = exact
    value = exact.quotient
    self.parts = parts
    self.coverage = coverage
    self.sources = sources
    self.note = note
    self.evidence = evidence
    self.verifier = verifier
  }
}

/// A record replaced by a later one for the same target, school and day.
package struct Correction: Sendable {
  package let day: Day
  package let school: String?
  /// In the goal's unit, like `new`; counts of schools where those are added up to a share.
  package let old: Decimal
  package let new: Decimal
  /// The numbers behind shares.
  package let oldParts: PartOfWhole?
  package let newParts: PartOfWhole?
  /// The later record's note.
  package let reason: String?
  /// The later record.
  package let source: FilePosition
  /// The record that was replaced.
  package let oldSource: FilePosition

  package init(
    day: Day, school: String?, old: Decimal, new: Decimal, oldParts: PartOfWhole? = nil,
    newParts: PartOfWhole? = nil, reason: String?, source: FilePosition,
    oldSource: FilePosition
  ) {
    self.day = day
    self.school = school
    self.old = old
    self.new = new
    self.oldParts = oldParts
    self.newParts = newParts
    self.reason = reason
    self.source = source
    self.oldSource = oldSource
  }
}

/// One school's newest value of a target; `value` is absent when it has not reported.
package struct SchoolFigure: Sendable {
  package let school: School
  package let value: Decimal?
  /// The numbers behind a share, where the school gave them.
  package let parts: PartOfWhole?
  package let day: Day?
  package let source: FilePosition?
  /// Whether a record of the newest due period was due from it and has not come; the value is then
  /// one of an earlier period, if any.
  package let owesRecord: Bool
  /// Why there is a value that is not printed.
  package let withheld: Withheld?
  /// Whether it has ever reported, be the value printed or not.
  package var hasReported: Bool { value != nil || withheld != nil }

  package init(
    school: School, value: Decimal?, parts: PartOfWhole? = nil, day: Day?, source: FilePosition?,
    owesRecord: Bool = false, withheld: Withheld? = nil
  ) {
    self.school = school
    self.value = value
    self.parts = parts
    self.day = day
    self.source = source
    self.owesRecord = owesRecord
    self.withheld = withheld
  }
}

package struct MilestoneFigures: Sendable {
  package let milestone: Milestone
  /// What is shown and counted: the computed status unless somebody set another.
  package internal(set) var status: Status
  package let computedStatus: Status
  package internal(set) var override: Override?
  /// Days after the due day on which it was done, or has still not been done on the cut-off; 0
  /// when in time.
  package let daysLate: Int
  /// The milestone's own due day, else its task's, else the plan's last day.
  package let dueDay: Day?
  package let facts: StatusFacts?

  package init(
    milestone: Milestone, status: Status, daysLate: Int, dueDay: Day? = nil,
    facts: StatusFacts? = nil
  ) {
    self.milestone = milestone
    self.dueDay = dueDay
    self.facts = facts
    self.status = status
    computedStatus = status
    self.daysLate = daysLate
  }
}

/// How many promises have each status. Never an average.
package struct StatusCounts: Hashable, Sendable {
  private var counts: [Status: Int] = [:]

  package init(_ statuses: some Sequence<Status>) {
    for status in statuses { counts[status, default: 0] += 1 }
  }

  package subscript(_ status: Status) -> Int { counts[status] ?? 0 }
  package var total: Int { counts.values.reduce(0, +) }
  /// Those that still count for the completion rate: all but the discontinued.
  package var standing: Int { total - self[.discontinued] }
}

/// How many records came of those that were due; 0 ÷ 0 while nothing is due.
package struct Coverage: Hashable, Sendable {
  package let reported: Int
  package let due: Int

  package init(reported: Int, due: Int) {
    self.reported = reported
    self.due = due
  }
  /// All of them together.
  package init(total parts: some Sequence<Coverage>) {
    var (reported, due) = (0, 0)
    for part in parts {
      reported += part.reported
      due += part.due
    }
    self.init(reported: reported, due: due)
  }
}
