import PlanAnalysis
import PlanModel

/// The words and sentences of the pages of tasks, targets and schools that are made in Swift; the
/// templates name theirs themselves.
package enum DetailPhrase: String, CaseIterable, Sendable {
  // Missing things, said as such
  case notFilledIn = "not-filled-in"
  case notStated = "not-stated"
  case noValue = "no-value"
  case noReason = "no-reason"
  case noDueDay = "no-due-day"
  case nothingDue = "nothing-due"
  case nameSeparator = "name-separator"

  // Who does it, and when
  case lead, partners, due
  case dueOn = "due-on"
  case doneLate = "done-late"
  case overdueBy = "open-late"
  case doneWithoutDay = "done-without-day"
  case deliversDocument = "delivers-document"
  case deliversAward = "delivers-award"
  case deliversEvent = "delivers-event"
  case deliversWorks = "delivers-works"

  // Whether records have come
  case onTime = "reporting-on-time"
  case late = "reporting-late"
  case missing = "reporting-missing"
  case notDue = "reporting-not-due"
  case reportsSoFar = "reports-so-far"
  case reportCount = "report-count"
  case reportCountMissing = "report-count-missing"

  // A task
  case taskTitle = "task-title"
  case taskDescription = "task-description"
  case taskKeywords = "task-keywords"

  // A target
  case targetTitle = "target-title"
  case targetDescription = "target-description"
  case targetKeywords = "target-keywords"
  case latestValue = "latest-value"
  case goalValue = "goal-value"
  case hedge, baseline, progress, expected, coverage
  case periodsHeld = "periods-held"
  case periodsHeldOf = "periods-held-of"
  case asValue = "as-value"
  case coverageOf = "coverage-of"
  case pointsBehind = "points-behind"
  case pointsAhead = "points-ahead"
  case paceEven = "pace-even"
  case paceLinear = "pace-linear"
  case paceQuarterly = "pace-quarterly"
  case paceAnnualOnly = "pace-annual-only"
  case paceWaypoints = "pace-waypoints"
  case paceLinearRule = "pace-linear-rule"
  case paceQuarterlyRule = "pace-quarterly-rule"
  case paceAnnualOnlyRule = "pace-annual-only-rule"
  case paceWaypointsRule = "pace-waypoints-rule"
  case paceProfileRule = "pace-profile-rule"
  case paceProfileStep = "pace-profile-step"
  case paceExample = "pace-example"
  case paceExampleSteps = "pace-example-steps"
  case paceUsedBy = "pace-used-by"
  case paceUsedByNone = "pace-used-by-none"
  case noPoint = "no-point"
  case onePoint = "one-point"
  case goalLine = "goal-line"
  case chartSentence = "chart-sentence"
  case chartExpected = "chart-expected"
  case origin = "target-origin"
  case schoolsReported = "schools-reported"
  case closedMark = "closed-mark"
  case earlierPeriod = "earlier-period"
  case openedOn = "opened-on"
  case breakdownCaption = "breakdown-caption"

  // Small numbers
  case valueBelow = "value-below"
  case valueSuppressed = "value-suppressed"
  case withheldNote = "withheld-note"

  // How a figure came about
  case rulePassedOver = "rule-passed-over"
  case ruleDecides = "rule-decides"
  case ruleNotAsked = "rule-not-asked"

  // What was changed afterwards
  case correctionsTitle = "corrections-title"
  case correctionsPageTitle = "corrections-page-title"
  case correctionsLead = "corrections-lead"
  case basisOverridden = "basis-overridden"
  case computedStatus = "computed-as"
  case verifiedBy = "verified-by"

  // How school figures become the county's
  case rollUpSum = "roll-up-sum"
  case rollUpMean = "roll-up-mean"
  case rollUpWeightedMean = "roll-up-weighted-mean"
  case rollUpShare = "roll-up-share"
  case rollUpAll = "roll-up-all"
  case rollUpMin = "roll-up-min"
  case rollUpMax = "roll-up-max"
  case rollUpLatest = "roll-up-latest"
  case rollUpNone = "roll-up-none"

  // Columns of a project
  case projectKind = "project-kind"
  case projectPlace = "project-place"
  case projectMoney = "project-money"
  case projectArea = "project-area"
  case projectPlaces = "project-places"
  case projectStart = "project-start"
  case projectStage = "project-stage"
  case projectNote = "project-note"

  // Schools
  case schoolIndexTitle = "school-index-title"
  case schoolIndexDescription = "school-index-description"
  case schoolIndexKeywords = "school-index-keywords"
  case schoolIndexType = "school-index-type"
  case schoolIndexLead = "school-index-lead"
  case schoolsClosedCount = "schools-closed-count"
  case noTownship = "no-township"
  case noLevel = "no-level"
  case townshipCaption = "township-caption"
  case closedOn = "closed-on"
  case schoolTitle = "school-title"
  case schoolDescription = "school-description"
  case schoolKeywords = "school-keywords"
  case schoolSummaryMentions = "school-summary-mentions"
  case schoolSummaryFigures = "school-summary-figures"
  case schoolSummaryNothing = "school-summary-nothing"
  case schoolClosedBanner = "school-closed-banner"
  case schoolClosesBanner = "school-closes-banner"
  case schoolOpensBanner = "school-opens-banner"
  case schoolNewNote = "school-new-note"
  case enrolment, pupils, code, nature, level, township, group
  case schoolAddress = "school-address"
  case schoolPhone = "school-phone"
  case schoolOpened = "school-opened"
  case schoolClosed = "school-closed"
  case schoolsCounted = "schools-counted"
  case valueYes = "value-yes"
  case valueNo = "value-no"

  /// The slots the code fills.
  var slots: [String] {
    switch self {
    case .dueOn, .schoolOpensBanner, .closedOn, .openedOn, .onePoint: ["day"]
    case .doneLate, .overdueBy: ["days"]
    case .reportCount, .schoolsCounted, .schoolsClosedCount, .schoolSummaryMentions: ["n"]
    case .reportCountMissing: ["n", "missing"]
    case .taskTitle: ["name", "title", "year"]
    case .taskDescription: ["plan", "title", "status", "day"]
    case .targetTitle: ["indicator", "id", "year"]
    case .targetDescription: ["indicator", "goal", "value", "status", "day"]
    case .hedge: ["word"]
    case .asValue, .chartExpected: ["value"]
    case .coverageOf: ["reported", "due"]
    case .paceProfileRule: ["steps"]
    case .paceProfileStep: ["month", "day", "percent"]
    case .paceExample, .paceExampleSteps: ["step", "start", "due", "day", "percent", "value"]
    case .paceUsedBy: ["n"]
    case .valueBelow: ["limit", "unit"]
    case .withheldNote: ["limit"]
    case .breakdownCaption: ["dimension"]
    case .pointsBehind, .pointsAhead: ["points"]
    case .correctionsPageTitle: ["year"]
    case .correctionsLead: ["day", "figures", "statuses"]
    case .computedStatus: ["status", "reason"]
    case .verifiedBy: ["name"]
    case .noPoint: ["day", "due"]
    case .goalLine: ["goal"]
    case .periodsHeldOf: ["held", "observed"]
    case .chartSentence:
      ["indicator", "day", "value", "first", "from", "goal", "expected", "status"]
    case .origin: ["plan", "issuer", "day", "source"]
    case .schoolsReported: ["reported", "due", "silent"]
    case .schoolIndexDescription, .schoolIndexLead: ["n", "day", "organisation"]
    case .townshipCaption: ["township", "n"]
    case .schoolTitle: ["name"]
    case .schoolDescription: ["name", "kind", "organisation"]
    case .schoolKeywords: ["name"]
    case .schoolSummaryFigures: ["reported", "all"]
    case .schoolClosedBanner, .schoolClosesBanner: ["day", "name"]
    case .schoolNewNote: ["year"]
    default: []
    }
  }

  package var declared: DeclaredWord { DeclaredWord(rawValue, slots: slots) }
}

extension DetailPhrase {
  init(_ state: ReportingState) {
    self =
      switch state {
      case .onTime: .onTime
      case .late: .late
      case .missing: .missing
      case .notDue: .notDue
      }
  }

  init(_ rollUp: RollUp?) {
    self =
      switch rollUp {
      case .sum: .rollUpSum
      case .mean: .rollUpMean
      case .weightedMean: .rollUpWeightedMean
      case .shareOfSchools: .rollUpShare
      case .all: .rollUpAll
      case .min: .rollUpMin
      case .max: .rollUpMax
      case .latest: .rollUpLatest
      case nil: .rollUpNone
      }
  }

  /// The printed name of a column of the projects' table; a column nobody foresaw keeps its own.
  static func name(ofColumn column: String, words: Words) -> String {
    let known: [String: DetailPhrase] = [
      "kind": .projectKind, "place": .projectPlace, "money": .projectMoney,
      "area": .projectArea, "places": .projectPlaces, "start": .projectStart,
      "stage": .projectStage, "note": .projectNote,
    ]
    return known[column].map { words[$0] } ?? column
  }
}

extension Words {
  package subscript(phrase: DetailPhrase) -> String { self[phrase.rawValue] }

  /// The phrase with its slots filled.
  package func callAsFunction(_ phrase: DetailPhrase, _ values: [String: String]) -> String {
    text(phrase.rawValue, values)
  }

  /// "有数据的3期中，2期守住".
  func periods(_ held: PeriodsHeld) -> String {
    self(
      DetailPhrase.periodsHeldOf,
      ["held": String(held.held), "observed": String(held.observed)])
  }
}
