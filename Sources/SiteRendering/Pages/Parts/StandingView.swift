import PlanAnalysis
import PlanModel

/// How a promise stands, who says so, and whether its records have come.
package struct StandingView: TemplateView {
  let status: StatusView
  let basis: String
  let reporting: String
  /// Why the status is what it is.
  let reason: String

  package static let fields: [TemplateField<Self>] = [
    .view("status") { $0.status }, .text("basis") { $0.basis },
    .text("reporting") { $0.reporting }, .text("reason") { $0.reason },
  ]

  init(
    _ status: Status, basis: Basis, reporting: ReportingState, reason: Wording, words: Words
  ) {
    self.status = StatusView(status, words: words)
    self.basis = words[Self.phrase(of: basis)]
    self.reporting = words[DetailPhrase(reporting)]
    self.reason = reason.chinese
  }

  private static func phrase(of basis: Basis) -> Phrase {
    switch basis {
    case .computed: .basisComputed
    case .selfAssessed: .basisSelf
    case .verified: .basisVerified
    }
  }
}
