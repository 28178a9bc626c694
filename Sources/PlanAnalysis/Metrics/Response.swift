import PlanModel

/// Whether the records that were due have come (报送).
struct Response {
  let state: ReportingState
  /// Nothing at all has come for the newest due period.
  let isSilent: Bool
  /// Of the newest due period: schools, or the one county-wide record.
  let coverage: Coverage
  /// The schools, by their place in the register, that owe a record of that period.
  let silentSchools: Set<Int>
  /// The newest period whose records are due.
  let period: ReportingCalendar.Period?

  /// - Parameter due: the periods whose records are due, oldest first.
  ///
  /// A record speaks for a period when it falls in it or later. It is late when it speaks of a day
  /// after the period's due day; on which day a record was filed, the files do not say.
  init(
    to due: [ReportingCalendar.Period], series: TargetSeries, records: GroupedRecords, asOf: Day
  ) {
    guard let period = due.last else {
      (state, isSilent, coverage, self.period) = (
        .notDue, false, Coverage(reported: 0, due: 0), nil
      )
      silentSchools = []
      return
    }
    self.period = period
    let first = series.points.first { $0.day >= period.firstDay }
    let isLate = first.map { $0.day > period.dueDay } ?? false
    if series.isFromSchools {
      // A school that has closed since owes nothing, nor does one that opened after the period.
      let owing = records.scope(of: series.target).places.filter {
        records.schools[$0].isOpen(on: period.lastDay) && records.schools[$0].isOpen(on: asOf)
      }
      let silent = owing.filter { index in
        guard let entry = series.newestBySchool[index] else { return true }
        return records.day(entry) < period.firstDay
      }
      silentSchools = Set(silent)
      let reported = owing.count - silent.count
      coverage = Coverage(reported: reported, due: owing.count)
      isSilent = reported == 0 && !owing.isEmpty
      state =
        owing.isEmpty ? .notDue : reported < owing.count ? .missing : isLate ? .late : .onTime
    } else {
      silentSchools = []
      coverage = Coverage(reported: first == nil ? 0 : 1, due: 1)
      isSilent = first == nil
      state = first == nil ? .missing : isLate ? .late : .onTime
    }
  }
}
