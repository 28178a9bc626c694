import PlanAnalysis
import PlanModel

/// The words and sentences of the pages of projects, inspections and findings that are made in
/// Swift.
package enum RecordPhrase: String, CaseIterable, Sendable {
  case projects, inspections, findings
  case projectsDescription = "projects-description"
  case projectsLead = "projects-lead"
  case projectTitle = "project-title"
  case projectDescription = "project-description"
  case projectKeywords = "project-keywords"
  case recordColumnType = "record-column-type"

  // Stages
  case stagePreparation = "stage-preparation"
  case stageStarted = "stage-started"
  case stageStructure = "stage-structure"
  case stageCompleted = "stage-completed"
  case stageInUse = "stage-in-use"
  case stageReachedOn = "stage-reached-on"
  case stagePlannedOn = "stage-planned-on"
  case stageLateSince = "stage-late-since"
  case stagePassed = "stage-passed"
  case stageUnplanned = "stage-unplanned"
  case stageEarly = "stage-early"
  case stageLate = "stage-late"
  case stageInTime = "stage-in-time"
  case stageMoved = "stage-moved"
  case stageSentence = "stage-sentence"
  case stageSentenceNone = "stage-sentence-none"

  // What a project promises and has
  case promise, school
  case promisedStage = "promised-stage"
  case currentStage = "current-stage"
  case noStageYet = "no-stage-yet"
  case planMoney = "plan-money"
  case approved, arrived, paid, area, places
  case planned, actual
  case tenThousandYuan = "ten-thousand-yuan"
  case squareMetres = "square-metres"
  case placesUnit = "places-unit"
  case ofApproved = "of-approved"
  case ofArrived = "of-arrived"
  case fieldOfStage = "field-of-stage"
  case correctionMark = "correction-mark"

  // Inspections and findings
  case inspectionsDescription = "inspections-description"
  case inspectionsLead = "inspections-lead"
  case inspectionTitle = "inspection-title"
  case inspectionDescription = "inspection-description"
  case inspectionKeywords = "inspection-keywords"
  case findingsDescription = "findings-description"
  case findingsLead = "findings-lead"
  case findingTitle = "finding-title"
  case findingDescription = "finding-description"
  case findingKeywords = "finding-keywords"
  case findingNamed = "finding-named"
  case findingOpen = "finding-open"
  case findingOverdue = "finding-overdue"
  case findingClosed = "finding-closed"
  case findingClosedLate = "finding-closed-late"
  case daysOpen = "days-open"
  case daysOverdue = "days-overdue"
  case daysLeft = "days-left"
  case days, dueToday = "due-today"
  case found, deadline
  case closingDay = "closing-day"
  case noDeadline = "no-deadline"
  case level, team, points, veto
  case pointsOf = "points-of"
  case pointsOff = "points-off"
  case isVeto = "is-veto"
  case nobody
  case inspectionDays = "inspection-days"
  case unit
  case findingCount = "finding-count"

  package var declared: DeclaredWord { DeclaredWord(key, slots: slots) }

  /// Short words are kept apart from those of other pages.
  var key: String {
    switch self {
    case .projects, .inspections, .findings: "record-" + rawValue
    case .promise, .school, .approved, .arrived, .paid, .area, .places, .planned, .actual:
      "project-" + rawValue
    case .found, .deadline, .days, .nobody, .unit: "finding-" + rawValue
    case .level, .team, .points, .veto: "inspection-" + rawValue
    default: rawValue
    }
  }

  /// The slots the code fills.
  private var slots: [String] {
    switch self {
    case .projectsDescription: ["plan", "n", "day"]
    case .projectsLead: ["n", "completed", "day"]
    case .projectTitle: ["title", "id", "year"]
    case .projectDescription: ["title", "status", "reason", "day"]
    case .stageReachedOn, .stagePlannedOn, .stageLateSince: ["day"]
    case .stageEarly, .stageLate, .daysOpen, .daysOverdue, .daysLeft, .days, .findingCount: ["n"]
    case .stageMoved: ["day"]
    case .stageSentence: ["stages", "n"]
    case .promisedStage: ["day", "stage"]
    case .ofApproved, .ofArrived: ["share"]
    case .fieldOfStage: ["stage", "field"]
    case .inspectionsDescription: ["organisation", "year", "n", "day"]
    case .inspectionsLead: ["n", "findings", "closed", "day"]
    case .inspectionTitle: ["name", "year", "id"]
    case .inspectionDescription: ["name", "days", "findings"]
    case .findingsDescription: ["organisation", "year", "n", "day"]
    case .findingsLead: ["n", "closed", "open", "overdue", "day"]
    case .findingTitle: ["id", "problem", "year"]
    case .findingDescription: ["problem", "state", "day"]
    case .findingNamed: ["id"]
    case .pointsOf: ["points", "full"]
    case .pointsOff: ["points"]
    case .inspectionDays: ["first", "last"]
    default: []
    }
  }
}

extension Words {
  package subscript(phrase: RecordPhrase) -> String { self[phrase.key] }

  /// The phrase with its slots filled.
  package func callAsFunction(_ phrase: RecordPhrase, _ values: [String: String]) -> String {
    text(phrase.key, values)
  }
}

extension ProjectStage {
  var phrase: RecordPhrase {
    switch self {
    case .preparation: .stagePreparation
    case .started: .stageStarted
    case .structure: .stageStructure
    case .completed: .stageCompleted
    case .inUse: .stageInUse
    }
  }
}

extension FindingState {
  /// The icon and the class of colours that stand for it.
  var key: String {
    switch self {
    case .open: "on"
    case .overdue: "late"
    case .closed: "done"
    case .closedLate: "adj"
    }
  }

  var phrase: RecordPhrase {
    switch self {
    case .open: .findingOpen
    case .overdue: .findingOverdue
    case .closed: .findingClosed
    case .closedLate: .findingClosedLate
    }
  }
}

extension StatusView {
  init(_ state: FindingState, words: Words) {
    key = state.key
    word = words[state.phrase]
  }
}
