/// Progress of a task in words, for a period, assessed by the unit itself.
package struct Report: Sendable {
  /// What a unit says of its own task.
  package enum Assessment: String, Sendable, CaseIterable {
    case discontinued, completed, onTrack = "on-track", behind, notStarted = "not-started"
  }

  package let period: Located<ReportPeriod>
  /// The id of a task.
  package let task: Located<String>
  package let assessment: Located<Assessment>?
  package let text: String
  /// The id or name of the unit that reports.
  package let unit: Located<String>?
  package let evidence: String?
  package let source: FilePosition

  package init(
    period: Located<ReportPeriod>, task: Located<String>, assessment: Located<Assessment>?,
    text: String, unit: Located<String>?, evidence: String?, source: FilePosition
  ) {
    self.period = period
    self.task = task
    self.assessment = assessment
    self.text = text
    self.unit = unit
    self.evidence = evidence
    self.source = source
  }
}

/// A quarter, a month or a year that a report speaks of.
package struct ReportPeriod: Hashable, Sendable, Comparable {
  package enum Length: Hashable, Sendable {
    case year
    /// 1…4.
    case quarter(Int)
    /// 1…12.
    case month(Int)
  }

  package let year: Int
  package let length: Length

  package init(year: Int, length: Length) {
    self.year = year
    self.length = length
  }

  package var firstDay: Day {
    switch length {
    case .year: .firstOfYear(year)
    case .quarter(let q): Day(year: year, month: q * 3 - 2, day: 1) ?? .firstOfYear(year)
    case .month(let m): Day(year: year, month: m, day: 1) ?? .firstOfYear(year)
    }
  }

  package var lastDay: Day {
    switch length {
    case .year: .lastOfYear(year)
    case .quarter(let q): .lastOfMonth(q * 3, in: year)
    case .month(let m): .lastOfMonth(m, in: year)
    }
  }

  package static func < (a: ReportPeriod, b: ReportPeriod) -> Bool {
    (a.lastDay, b.firstDay) < (b.lastDay, a.firstDay)
  }
}
