/// The words and sentences that pages are made of in Swift; templates name theirs themselves.
///
/// The raw value is the key in `templates/words/zh-Hans.yaml`. A case here is checked against that
/// file before any page is made.
package enum Phrase: String, CaseIterable, Sendable {
  // Statuses and what stands beside them
  case statusDone = "status-done"
  case statusOn = "status-on"
  case statusSlow = "status-slow"
  case statusFar = "status-far"
  case statusLate = "status-late"
  case statusWait = "status-wait"
  case statusNone = "status-none"
  case statusStop = "status-stop"
  case basisComputed = "basis-computed"
  case basisSelf = "basis-self"
  case basisVerified = "basis-verified"

  // The frame
  case home, schools, methodology
  case openData = "open-data"
  case plan = "plan"
  case attention = "attention"
  case yearNamed = "year-named"
  case pillarNamed = "pillar-named"
  case taskNamed = "task-named"
  case whereFrom = "where-from-text"
  case howJudged = "how-judged-text"
  case reportErrorTo = "report-error-to"
  case reportErrorPlain = "report-error-plain"
  case sampleNotice = "sample-notice"

  case notFoundTitle = "not-found-title"
  case notFoundText = "not-found-text"

  // Counts
  case countedStatus = "counted-status"
  case listSeparator = "list-separator"
  case tasksCounted = "tasks-counted"
  case targetsCounted = "targets-counted"
  case milestonesCounted = "milestones-counted"

  // Targets and bars
  case barGoal = "bar-goal"
  case barValue = "bar-value"
  case barNoValue = "bar-no-value"
  case expectedNow = "expected-now"
  case behindBy = "behind-by"
  case aheadBy = "ahead-by"
  case progressIs = "progress-is"
  case keepGoal = "keep-goal"
  case ceilingGoal = "ceiling-goal"
  case stepSentence = "step-sentence"
  case stepPoint = "step-point"
  case noData = "no-data"
  case noDataUntil = "no-data-until"
  case lastKnown = "last-known"
  case indicatorAndGoal = "indicator-and-goal"

  // Deliverables, reports, next days
  case milestoneLate = "milestone-late"
  case milestoneSlow = "milestone-slow"
  case doneLate = "done-late"
  case openLate = "open-late"
  case reportMissing = "report-missing"
  case reportsDue = "reports-due-on"
  case milestonesDue = "milestones-due-on"
  case promisesDue = "promises-due-on"
  case qualitative

  // Pages
  case keywords
  case columnType = "column-type"
  case homeDescription = "home-description"
  case planLead = "plan-lead"
  case pillarTitle = "pillar-title"
  case pillarLead = "pillar-lead"
  case taskRange = "task-range"
  case onlyQualitative = "only-qualitative"
  case groupPlace = "group-place"
  case attentionTitle = "attention-title"
  case attentionLead = "attention-lead"
  case attentionNone = "attention-none"
  case attentionOverdue = "attention-overdue"
  case attentionBehind = "attention-behind"
  case attentionSilent = "attention-silent"

  // Methodology
  case methodologyDescription = "methodology-description"
  case rhythmMonth = "rhythm-month"
  case rhythmQuarter = "rhythm-quarter"
  case rhythmYear = "rhythm-year"
  case ruleStop = "rule-stop"
  case ruleDone = "rule-done"
  case ruleLate = "rule-late"
  case ruleNone = "rule-none"
  case ruleWait = "rule-wait"
  case ruleFar = "rule-far"
  case ruleSlow = "rule-slow"
  case ruleOn = "rule-on"
  case exampleStop = "example-stop"
  case exampleDone = "example-done"
  case exampleLate = "example-late"
  case exampleNone = "example-none"
  case exampleWait = "example-wait"
  case exampleFar = "example-far"
  case exampleSlow = "example-slow"
  case exampleOn = "example-on"
  case kindReach = "kind-reach"
  case kindKeep = "kind-keep"
  case kindCeiling = "kind-ceiling"
  case kindRange = "kind-range"
  case kindAbout = "kind-about"
  case kindCoverage = "kind-coverage"
  case kindRelative = "kind-relative"
  case kindRank = "kind-rank"
  case kindPerUnit = "kind-per-unit"
  case kindMilestone = "kind-milestone"
  case kindProse = "kind-prose"
  case kindReachText = "kind-reach-text"
  case kindKeepText = "kind-keep-text"
  case kindCeilingText = "kind-ceiling-text"
  case kindRangeText = "kind-range-text"
  case kindAboutText = "kind-about-text"
  case kindCoverageText = "kind-coverage-text"
  case kindRelativeText = "kind-relative-text"
  case kindRankText = "kind-rank-text"
  case kindPerUnitText = "kind-per-unit-text"
  case kindMilestoneText = "kind-milestone-text"
  case kindProseText = "kind-prose-text"
  case termCutOff = "term-cut-off"
  case termPace = "term-pace"
  case termGap = "term-gap"
  case termCoverage = "term-coverage"
  case termCompletion = "term-completion"
  case termBasis = "term-basis"
  case termOrigin = "term-origin"
  case termCutOffText = "term-cut-off-text"
  case termPaceText = "term-pace-text"
  case termGapText = "term-gap-text"
  case termCoverageText = "term-coverage-text"
  case termCompletionText = "term-completion-text"
  case termBasisText = "term-basis-text"
  case termOriginText = "term-origin-text"
}

extension Phrase {
  /// The slots the code fills.
  package var slots: [String] {
    switch self {
    case .yearNamed: ["year"]
    case .pillarNamed, .taskNamed: ["label"]
    case .whereFrom: ["title"]
    case .howJudged: ["behind", "far"]
    case .reportErrorTo: ["contact"]
    case .countedStatus: ["n", "status"]
    case .tasksCounted, .targetsCounted, .milestonesCounted: ["n"]
    case .barGoal: ["indicator", "goal"]
    case .barValue, .expectedNow: ["value"]
    case .behindBy, .aheadBy: ["points"]
    case .progressIs: ["percent"]
    case .stepSentence: ["indicator", "points", "goal"]
    case .stepPoint: ["day", "value"]
    case .noDataUntil, .lastKnown: ["day"]
    case .indicatorAndGoal: ["indicator", "goal"]
    case .milestoneLate, .milestoneSlow: ["day", "days", "status"]
    case .doneLate, .openLate: ["days"]
    case .reportMissing: ["periods"]
    case .reportsDue: ["period"]
    case .milestonesDue, .promisesDue: ["n"]
    case .homeDescription: ["title", "day", "n", "counts"]
    case .planLead: ["pillars", "n", "targets", "milestones", "day", "counts"]
    case .pillarTitle: ["title", "year"]
    case .pillarLead: ["n", "day", "counts"]
    case .taskRange: ["first", "last"]
    case .groupPlace: ["group", "n"]
    case .attentionTitle: ["year"]
    case .attentionLead, .attentionNone: ["n", "all", "day"]
    case .ruleStop, .ruleDone, .ruleLate, .ruleNone, .ruleWait, .ruleFar, .ruleSlow, .ruleOn,
      .exampleStop, .exampleDone, .exampleLate, .exampleNone, .exampleWait, .exampleFar,
      .exampleSlow, .exampleOn:
      ["behind", "far", "slow-done", "far-done", "far-gap"]
    case .kindReachText, .kindKeepText, .kindCeilingText, .kindRangeText, .kindAboutText,
      .kindCoverageText, .kindRelativeText, .kindMilestoneText, .kindProseText:
      ["tolerance"]
    default: []
    }
  }

  package var declared: DeclaredWord { DeclaredWord(rawValue, slots: slots) }
}

extension Words {
  package subscript(phrase: Phrase) -> String { self[phrase.rawValue] }

  /// The phrase with its slots filled.
  package func callAsFunction(_ phrase: Phrase, _ values: [String: String]) -> String {
    text(phrase.rawValue, values)
  }
}
