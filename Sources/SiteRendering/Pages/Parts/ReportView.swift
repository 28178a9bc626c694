import PlanAnalysis
import PlanModel

/// What a unit reported on a task for one period.
package struct ReportView: TemplateView {
  let period: String
  /// The unit's own assessment, absent when it gave none.
  let assessment: StatusView?
  let text: String
  let unit: String
  let evidence: String?
  let source: HTML

  package static let fields: [TemplateField<Self>] = [
    .text("period") { $0.period }, .view("assessment") { $0.assessment },
    .text("text") { $0.text }, .text("unit") { $0.unit },
    .optionalText("evidence") { $0.evidence }, .html("source") { $0.source },
  ]

  init(_ report: Report, in year: YearSurroundings) {
    period = printed(report.period.value)
    assessment = report.assessment.map { StatusView($0.value.status, words: year.words) }
    text = report.text
    unit = report.unit.flatMap { year.unitNames([$0]) } ?? year.words[DetailPhrase.notFilledIn]
    evidence = report.evidence
    source = breakableSource(report.source)
  }
}

extension Report.Assessment {
  /// The status whose word and sign the assessment shares.
  fileprivate var status: Status {
    switch self {
    case .discontinued: .discontinued
    case .completed: .completed
    case .onTrack: .onTrack
    case .behind: .behind
    case .notStarted: .notStarted
    }
  }
}
