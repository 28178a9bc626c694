import FoundationEssentials
import PlanAnalysis
import PlanModel

/// One amount of a project's money, as a bar against the largest of them and as a row.
package struct MoneyView: TemplateView {
  let label: String
  let amount: String
  /// "占批复资金的60%"; absent where a share cannot be said.
  let share: String?
  let day: String
  let source: HTML
  let width: String

  package static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("amount") { $0.amount },
    .optionalText("share") { $0.share }, .text("day") { $0.day }, .html("source") { $0.source },
    .text("width") { $0.width },
  ]

  /// The amounts that are known; a missing one is left out, never drawn as 0.
  static func all(of money: ProjectMoney, plan: Plan, words: Words) -> [MoneyView] {
    let known: [Amount?] = [
      money.promised.map {
        Amount(label: .planMoney, value: $0.value, day: plan.published, source: $0.position)
      },
      money.approved.map { Amount(label: .approved, $0) },
      money.arrived.map {
        Amount(label: .arrived, $0, share: (.ofApproved, money.arrivedOfApproved))
      },
      money.paid.map {
        Amount(
          label: .paid, $0,
          share: money.paidOfApproved == nil
            ? (.ofArrived, money.paidOfArrived) : (.ofApproved, money.paidOfApproved))
      },
    ]
    let amounts = known.compactMap { $0 }
    let largest = amounts.map(\.value).max() ?? 0
    return amounts.map { amount in
      MoneyView(
        label: words[amount.label],
        amount: printed(amount.value) + words[RecordPhrase.tenThousandYuan],
        share: amount.share.map { words($0.phrase, ["share": printedPercent($0.share)]) },
        day: amount.day.map(printed) ?? "—", source: breakableSource(amount.source),
        width: percentOfWidth(largest == 0 ? 0 : amount.value / largest))
    }
  }

  private struct Amount {
    let label: RecordPhrase
    let value: Decimal
    let day: Day?
    let source: FilePosition
    var share: (phrase: RecordPhrase, share: Decimal)?

    init(label: RecordPhrase, value: Decimal, day: Day?, source: FilePosition) {
      self.label = label
      self.value = value
      self.day = day
      self.source = source
    }

    init(
      label: RecordPhrase, _ reported: Reported<Decimal>,
      share: (phrase: RecordPhrase, share: Decimal?)? = nil
    ) {
      self.init(label: label, value: reported.value, day: reported.day, source: reported.source)
      if let share, let known = share.share { self.share = (share.phrase, known) }
    }
  }
}
