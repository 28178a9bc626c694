import FoundationEssentials
import PlanModel

/// How the newest values of schools become one value of the county on a day.
///
/// Schools that are closed on that day, or not opened yet, are out. A school without a value is
/// never taken as 0: it only counts, unreported, in the denominator of a share of schools.
struct SchoolRollUp {
  let rule: RollUp
  let schools: [School]
  /// Whether the highest value is the worst, as under a ceiling.
  let wantsLow: Bool

  /// - Parameter newest: a value for each school of the registry, in its order.
  /// - Returns: the value, absent when there is nothing to make it from, and whether every open
  ///   school has one.
  func county(from newest: [Decimal?], on day: Day) -> (value: Decimal?, isComplete: Bool) {
    let open = schools.indices.filter { schools[$0].isOpen(on: day) }
    let reported = open.filter { newest[$0] != nil }
    let values = reported.compactMap { newest[$0] }
    let isComplete = reported.count == open.count
    guard !values.isEmpty else { return (nil, isComplete) }
    let value: Decimal? =
      switch rule {
      case .sum: values.reduce(0, +)
      case .mean: values.reduce(0, +) / Decimal(values.count)
      case .weightedMean: weightedMean(reported, newest)
      case .shareOfSchools:
        Decimal(values.count { $0 != 0 }) * 100 / Decimal(open.count)
      case .all: wantsLow ? values.max() : values.min()
      case .min: values.min()
      case .max: values.max()
      case .latest: nil
      }
    return (value, isComplete)
  }

  /// Weighted by enrolment; schools without a published enrolment have no weight.
  private func weightedMean(_ reported: [Int], _ newest: [Decimal?]) -> Decimal? {
    var sum = Decimal(0)
    var weights = Decimal(0)
    for index in reported {
      guard let value = newest[index], let enrolment = schools[index].enrolment, enrolment > 0
      else { continue }
      sum += value * Decimal(enrolment)
      weights += Decimal(enrolment)
    }
    return weights == 0 ? nil : sum / weights
  }
}
