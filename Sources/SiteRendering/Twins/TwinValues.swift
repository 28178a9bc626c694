package import FoundationEssentials
package import PlanAnalysis
package import PlanModel

/// How the values of the trade stand in a twin: what is not known is null, never 0 and never left
/// out; decimals are text.
extension JSONValue {
  package static func decimal(_ number: Decimal?) -> JSONValue { .optional(exactText(of: number)) }

  /// ISO 8601.
  package static func day(_ day: Day?) -> JSONValue {
    .optional(day.map { String(describing: $0) })
  }

  package static func source(_ position: FilePosition, quote: String? = nil) -> JSONValue {
    .object(
      placeMembers(position) + (quote.map { [("quote", .string($0))] } ?? []))
  }

  private static func placeMembers(_ position: FilePosition) -> [(String, JSONValue)] {
    [
      ("file", .string(position.file)), ("line", .integer(Int(position.line))),
      ("column", .integer(Int(position.column))),
    ]
  }

  /// One member for every status there is, so that a reader need not know which are missing.
  package static func counts(_ counts: StatusCounts) -> JSONValue {
    .object(Status.shown.map { ($0.rawValue, .integer(counts[$0])) })
  }

  package static func coverage(_ coverage: Coverage) -> JSONValue {
    ["reported": .integer(coverage.reported), "due": .integer(coverage.due)]
  }

  /// "<10" or "suppressed": why there is a value that is not given; null where nothing is.
  package static func withheld(_ reason: Withheld?) -> JSONValue {
    switch reason {
    case .below(let limit): .string("<\(limit)")
    case .suppressed: .string("suppressed")
    case nil: .null
    }
  }

  package static func period(_ period: ReportPeriod) -> JSONValue { .string(periodText(period)) }

  package static func wording(_ wording: Wording) -> JSONValue {
    ["zh": .string(wording.chinese), "en": .string(wording.english)]
  }

  package static func due(_ due: Due?) -> JSONValue {
    guard let due else { return .null }
    return ["words": .string(due.words), "day": .day(due.day), "source": .source(due.source)]
  }

  package static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}

/// "2023-Q3", "2023-09", "2023".
func periodText(_ period: ReportPeriod) -> String {
  switch period.length {
  case .year: String(period.year)
  case .quarter(let quarter): "\(period.year)-Q\(quarter)"
  case .month(let month): "\(period.year)-\(month < 10 ? "0" : "")\(month)"
  }
}
