import PlanAnalysis
import PlanModel

/// How the periods of a duty stand in columns: by month, when they are shorter than one.
struct DutyColumns {
  struct Column {
    let label: String
    /// Which periods stand in it.
    let places: Range<Int>
  }

  let columns: [Column]
  /// Whether every period has a shape; school days are counted.
  let drawsMarks: Bool

  init(_ duty: DutyFigures) {
    let periods = duty.periods
    let unit = duty.duty.rhythm?.period
    drawsMarks = unit != .day
    let isShort = unit == .day || unit == .week || unit == .twoWeeks
    var columns: [Column] = []
    for (place, period) in periods.enumerated() {
      // A week belongs to the month in which it ends.
      let label = isShort ? "\(period.lastDay.month)月" : period.wording.chinese
      if isShort, let last = columns.last,
        periods[last.places.lowerBound].lastDay.isInMonth(of: period.lastDay)
      {
        columns[columns.count - 1] = Column(
          label: label, places: last.places.lowerBound..<place + 1)
      } else {
        columns.append(Column(label: label, places: place..<place + 1))
      }
    }
    self.columns = columns
  }

  /// The cells of one row.
  func cells(of row: DutyRow, words: Words) -> [DutyCellView] {
    columns.map { DutyCellView(row.cells[$0.places], drawsMarks: drawsMarks, words: words) }
  }
}

extension Day {
  func isInMonth(of other: Day) -> Bool { year == other.year && month == other.month }
}
