import FoundationEssentials
package import PlanModel

/// The months of a plan as a row of boxes, filled as far as the cut-off.
package struct YearClock: Sendable {
  package struct Month: TemplateView {
    package let x: String
    package let width: String
    /// Absent while the month has not begun.
    package let passed: String?

    package static let fields: [TemplateField<Self>] = [
      .text("x") { $0.x }, .text("width") { $0.width }, .optionalText("passed") { $0.passed },
    ]
  }

  package let months: [Month]

  package init(from first: Day, to last: Day, cutOff: Day) {
    let count = max((last.year - first.year) * 12 + last.month - first.month + 1, 1)
    // More boxes than a hundred could not be told apart.
    let shown = min(count, 100)
    months = (0..<shown).map { index in
      let number = first.year * 12 + first.month - 1 + index
      let (year, month) = (number / 12, number % 12 + 1)
      let days = Day.lengthOfMonth(month, in: year)
      let gone = Day(year: year, month: month, day: 1).map { cutOff.days(since: $0) + 1 } ?? 0
      let box = Decimal(86) / (100 * Decimal(shown))
      return Month(
        x: percentOfWidth(Decimal(index) / Decimal(shown)), width: percentOfWidth(box),
        passed: gone <= 0
          ? nil : percentOfWidth(box * Decimal(min(gone, days)) / Decimal(days)))
    }
  }
}
