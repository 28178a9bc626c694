import FoundationEssentials
import PlanModel

/// How the newest values of schools become one value of the county on a day.
///
/// Schools outside the target's scope are out, and those closed on that day or not opened yet. A
/// school without a value is never taken as 0: it only counts, unreported, in the denominator of a
/// share of schools.
struct SchoolRollUp {
  let rule: RollUp
  let schools: [School]
  /// Which of them the target is about.
  let scope: SchoolScope
  let target: Target
  /// Whether the highest value is the worst, as under a ceiling.
  let wantsLow: Bool

  /// What schools have said last, each list in the order of the register.
  struct Newest {
    /// Values in the goal's unit; counts where they are to be added up to a share.
    var values: [Decimal?]
    /// The wholes that the counts are parts of.
    var wholes: [Decimal?]
  }

  struct County {
    /// Absent when there is nothing to make it from.
    var exact: Ratio?
    var parts: PartOfWhole?
    /// Schools with a value ÷ schools that are open.
    let coverage: Coverage
    /// Whether every open school has a value.
    var isComplete: Bool { coverage.reported == coverage.due }
  }

  /// Whether the schools' counts are added up before they become a share.
  var addsCounts: Bool { rule == .sum && target.goal.isRate }

  func county(from newest: Newest, on day: Day) -> County {
    county(of: open(on: day), from: newest)
  }

  /// The schools in scope that are open on a day, by their places in the register.
  func open(on day: Day) -> [Int] { scope.places.filter { schools[$0].isOpen(on: day) } }

  /// - Parameter open: the schools that count, by their places in the register.
  func county(of open: [Int], from newest: Newest) -> County {
    let reported = open.filter { newest.values[$0] != nil }
    let values = reported.compactMap { newest.values[$0] }
    var county = County(coverage: Coverage(reported: reported.count, due: open.count))
    guard !values.isEmpty else { return county }
    switch rule {
    case .sum:
      county.exact = Ratio(values.reduce(0, +))
      if addsCounts, let whole = whole(of: reported, newest) {
        county.parts = PartOfWhole(
          values.reduce(0, +), of: whole, unit: target.denominator?.value.unit ?? "")
        county.exact = county.parts.map(target.goal.exact)
      }
    case .mean: county.exact = Ratio(values.reduce(0, +), over: Decimal(values.count))
    case .weightedMean: county.exact = weightedMean(reported, newest.values)
    case .shareOfSchools:
      let done = Decimal(values.count { $0 != 0 })
      county.parts = PartOfWhole(done, of: Decimal(open.count), unit: "所")
      county.exact = Ratio(done * (target.goal.rateScale ?? 100), over: Decimal(open.count))
    case .all: county.exact = (wantsLow ? values.max() : values.min()).map { Ratio($0) }
    case .min: county.exact = values.min().map { Ratio($0) }
    case .max: county.exact = values.max().map { Ratio($0) }
    case .latest: break
    }
    return county
  }

  /// The whole the target publishes, else that of all who reported; absent while one names none.
  private func whole(of reported: [Int], _ newest: Newest) -> Decimal? {
    if let published = target.denominator?.value.value { return published }
    let wholes = reported.compactMap { newest.wholes[$0] }
    return wholes.count == reported.count ? wholes.reduce(0, +) : nil
  }

  /// Weighted by enrolment; schools without a published enrolment have no weight.
  private func weightedMean(_ reported: [Int], _ newest: [Decimal?]) -> Ratio? {
    var sum = Decimal(0)
    var weights = Decimal(0)
    for index in reported {
      guard let value = newest[index], let enrolment = schools[index].enrolment, enrolment > 0
      else { continue }
      sum += value * Decimal(enrolment)
      weights += Decimal(enrolment)
    }
    return Ratio(sum, over: weights)
  }
}
