import PlanModel

/// The words and sentences of the pages of open data that are made in Swift.
package enum DataPhrase: String, CaseIterable, Sendable {
  case areaPlan = "data-area-plan"
  case areaProgress = "data-area-progress"
  case areaFigures = "data-area-figures"
  case areaSupervision = "data-area-supervision"
  case areaRegister = "data-area-register"

  case renewedWithPlan = "data-renewed-with-plan"
  case renewedMonthly = "data-renewed-monthly"
  case renewedQuarterly = "data-renewed-quarterly"
  case renewedYearly = "data-renewed-yearly"
  case renewedWhenChanged = "data-renewed-when-changed"

  case kindText = "data-kind-text"
  case kindWhole = "data-kind-whole"
  case kindNumber = "data-kind-number"
  case kindTruth = "data-kind-truth"
  case kindDay = "data-kind-day"
  case kindYear = "data-kind-year"
  case kindList = "data-kind-list"

  case ruleRequired = "data-rule-required"
  case ruleUnique = "data-rule-unique"
  case ruleKey = "data-rule-key"
  case ruleAtLeast = "data-rule-at-least"
  case ruleAtMost = "data-rule-at-most"
  case rulePattern = "data-rule-pattern"
  case refersTo = "data-refers-to"

  case provider = "data-provider"
  case area = "data-area"
  case renewal = "data-renewal"
  case terms = "data-terms"
  case termsNotStated = "data-terms-not-stated"
  case cutOff = "data-cut-off"
  case formats = "data-formats"
  case size = "data-size"
  case rowsAndFields = "data-rows-and-fields"
  case rows = "data-rows"
  case setCount = "data-set-count"

  case indexLead = "data-index-lead"
  case indexDescription = "data-index-description"
  case dataKeywords = "data-keywords"
  case dataColumnType = "data-column-type"
  case setTitle = "data-set-title"
  case citation = "data-citation"
  case apiTitle = "data-api-title"
  case apiDescription = "data-api-description"

  /// The slots the code fills.
  var slots: [String] {
    switch self {
    case .ruleAtLeast, .ruleAtMost, .rulePattern: ["value"]
    case .rowsAndFields: ["rows", "fields"]
    case .rows, .setCount: ["n"]
    case .indexLead: ["n", "day"]
    case .indexDescription: ["organisation", "n", "day"]
    case .setTitle: ["title"]
    case .citation: ["organisation", "title", "site", "day", "address"]
    default: []
    }
  }

  package var declared: DeclaredWord { DeclaredWord(rawValue, slots: slots) }
}

extension DataPhrase {
  init(_ area: DataSet.Area) {
    self =
      switch area {
      case .plan: .areaPlan
      case .progress: .areaProgress
      case .figures: .areaFigures
      case .supervision: .areaSupervision
      case .register: .areaRegister
      }
  }

  init(_ renewal: DataSet.Renewal, rhythm: MeasuringSettings.ReportingRhythm) {
    self =
      switch (renewal, rhythm) {
      case (.withPlan, _): .renewedWithPlan
      case (.whenChanged, _): .renewedWhenChanged
      case (.eachPeriod, .month): .renewedMonthly
      case (.eachPeriod, .quarter): .renewedQuarterly
      case (.eachPeriod, .year): .renewedYearly
      }
  }

  init(_ kind: DataField.Kind) {
    self =
      switch kind {
      case .text: .kindText
      case .whole: .kindWhole
      case .number: .kindNumber
      case .truth: .kindTruth
      case .day: .kindDay
      case .year: .kindYear
      case .list: .kindList
      }
  }
}

extension Words {
  package subscript(phrase: DataPhrase) -> String { self[phrase.rawValue] }

  /// The phrase with its slots filled.
  package func callAsFunction(_ phrase: DataPhrase, _ values: [String: String]) -> String {
    text(phrase.rawValue, values)
  }
}

/// "34.2 KB": a size with at most one decimal, in steps of 1,024.
func printedSize(_ bytes: Int) -> String {
  let units = ["KB", "MB", "GB"]
  var (tenths, unit) = (bytes * 10 / 1_024, 0)
  guard bytes >= 1_024 else { return "\(bytes) B" }
  while tenths >= 10_240, unit < units.count - 1 { (tenths, unit) = (tenths / 1_024, unit + 1) }
  let decimal = tenths < 1_000 && tenths % 10 != 0 ? ".\(tenths % 10)" : ""
  return "\(tenths / 10)\(decimal) \(units[unit])"
}
