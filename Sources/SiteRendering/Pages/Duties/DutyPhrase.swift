import FoundationEssentials
import PlanAnalysis
import PlanModel

/// The words of the pages of duties that are made in Swift.
package enum DutyPhrase: String, CaseIterable, Sendable {
  case title = "duty-title"
  case description = "duty-description"
  case dutyKeywords = "duty-keywords"
  case indexTitle = "duties-title"
  case indexShort = "duties"
  case indexLead = "duties-lead"
  case frequency = "frequency"
  case scope = "duty-scope"
  case time = "duty-time"
  case expected = "duty-expected"
  case done = "duty-done"
  case missed = "duty-missed"
  case ahead = "duty-ahead"
  case county = "whole-county"
  case note
  case times = "duty-times"
  case doneOf = "duty-done-of"
  case allSchools = "duty-all-schools"
  case partlyDone = "duty-partly-done"
  case needs = "duty-needs"
  case needsAtLeast = "duty-needs-at-least"
  case share = "duty-share"
  case noneDue = "duty-none-due"
  case recordCount = "duty-record-count"

  // The states of a period
  case stateDone = "duty-state-done"
  case stateEarly = "duty-state-early"
  case statePartly = "duty-state-partly"
  case stateNotDone = "duty-state-not-done"
  case stateUnreported = "duty-state-unreported"
  case stateAhead = "duty-state-ahead"
  case stateNone = "duty-state-none"

  // The periods
  case day = "period-day"
  case week = "period-week"
  case twoWeeks = "period-two-weeks"
  case month = "period-month"
  case twoMonths = "period-two-months"
  case quarter = "period-quarter"
  case halfYear = "period-half-year"
  case term = "period-term"
  case schoolYear = "period-school-year"
  case year = "period-year"

  var slots: [String] {
    switch self {
    case .title: ["title", "id", "year"]
    case .description: ["title", "frequency", "expected", "done", "day"]
    case .indexTitle: ["year"]
    case .indexLead: ["n", "day", "expected", "done", "missed"]
    case .times, .allSchools, .recordCount: ["n"]
    case .doneOf: ["done", "expected"]
    case .partlyDone: ["done", "amount"]
    case .needs, .needsAtLeast: ["period", "amount"]
    case .share: ["day", "expected", "done", "share", "gap"]
    case .noneDue: ["day"]
    default: []
    }
  }

  package var declared: DeclaredWord { DeclaredWord(rawValue, slots: slots) }
}

extension DutyPhrase {
  init(_ state: DutyState) {
    self =
      switch state {
      case .done: .stateDone
      case .doneEarly: .stateEarly
      case .partly: .statePartly
      case .notDone: .stateNotDone
      case .unreported: .stateUnreported
      case .notDue: .stateAhead
      case .notApplicable: .stateNone
      }
  }

  init(_ period: Frequency.Period) {
    self =
      switch period {
      case .day: .day
      case .week: .week
      case .twoWeeks: .twoWeeks
      case .month: .month
      case .twoMonths: .twoMonths
      case .quarter: .quarter
      case .halfYear: .halfYear
      case .term: .term
      case .schoolYear: .schoolYear
      case .year: .year
      }
  }
}

extension Words {
  package subscript(phrase: DutyPhrase) -> String { self[phrase.rawValue] }

  /// The phrase with its slots filled.
  package func callAsFunction(_ phrase: DutyPhrase, _ values: [String: String]) -> String {
    text(phrase.rawValue, values)
  }

  /// "214次".
  func times(_ count: Int) -> String { self(DutyPhrase.times, ["n": printed(Decimal(count))]) }
}
