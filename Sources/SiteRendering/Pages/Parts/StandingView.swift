import PlanAnalysis
import PlanModel

/// How a promise stands, who says so, and whether its records have come.
package struct StandingView: TemplateView {
  let status: StatusView
  let basis: String
  let reporting: String
  /// Why the status is what it is.
  let reason: String
  /// What the rules give, and why, where somebody set another status.
  let computed: String?

  package static let fields: [TemplateField<Self>] = [
    .view("status") { $0.status }, .text("basis") { $0.basis },
    .text("reporting") { $0.reporting }, .text("reason") { $0.reason },
    .optionalText("computed") { $0.computed },
  ]

  init(_ figures: TargetFigures, words: Words) {
    self.init(
      figures.status, basis: figures.basis,
      verifier: figures.basis == .verified ? figures.points.last?.verifier : nil,
      reporting: figures.reporting, reason: figures.reason,
      computed: figures.override == nil ? nil : (figures.computedStatus, figures.computedReason),
      words: words)
  }

  init(_ figures: TaskFigures, words: Words) {
    self.init(
      figures.status, basis: figures.basis, verifier: nil, reporting: figures.reporting,
      reason: figures.reason,
      computed: figures.override == nil ? nil : (figures.computedStatus, figures.computedReason),
      words: words)
  }

  init(_ figures: ProjectFigures, words: Words) {
    self.init(
      figures.status, basis: .computed, verifier: nil, reporting: figures.reporting,
      reason: figures.reason,
      computed: figures.override == nil ? nil : (figures.computedStatus, figures.computedReason),
      words: words)
  }

  private init(
    _ status: Status, basis: Basis, verifier: String?, reporting: ReportingState, reason: Wording,
    computed: (status: Status, reason: Wording)?, words: Words
  ) {
    self.status = StatusView(status, words: words)
    let said = words[Self.phrase(of: basis)]
    self.basis =
      computed != nil
      ? words[DetailPhrase.basisOverridden]
      : verifier.map { words(DetailPhrase.verifiedBy, ["name": $0]) } ?? said
    self.reporting = words[DetailPhrase(reporting)]
    self.reason = reason.chinese
    self.computed = computed.map {
      words(
        DetailPhrase.computedStatus,
        ["status": words[$0.status.phrase], "reason": $0.reason.chinese])
    }
  }

  private static func phrase(of basis: Basis) -> Phrase {
    switch basis {
    case .computed: .basisComputed
    case .selfAssessed: .basisSelf
    case .verified: .basisVerified
    }
  }
}
