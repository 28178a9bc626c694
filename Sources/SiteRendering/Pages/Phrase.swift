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
    case .noDataUntil: ["day"]
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
