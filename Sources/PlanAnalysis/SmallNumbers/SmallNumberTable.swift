import FoundationEssentials

/// Decides which numbers of a table with sums must not be printed, so that no small one can be
/// found.
///
/// A small number prints as "<10". It must not follow from the rest either: whoever adds and
/// subtracts all that is printed, knows what "<10" means and that what else is held back is not
/// small, must be left with at least two values for it. The rule that ensures it: for each number
/// held back there is another one held back such that some of the one may be moved to the other
/// with no printed number changing and every mark staying true.
struct SmallNumberTable {
  struct Entry {
    let value: Decimal
    /// Whether it could point at persons.
    let isSmall: Bool
    /// Whether it would be printed at all; an older value of a school is only part of sums.
    let isShown: Bool
  }

  struct Sum {
    let value: Decimal
    /// Places of entries; none where the value is no sum of them.
    let members: Set<Int>
  }

  enum Mark {
    case printed, below, suppressed
    /// Part of sums only.
    case unseen
  }

  let entries: [Entry]
  let sums: [Sum]
  let limit: Int
  private(set) var entryMarks: [Mark]
  private(set) var sumMarks: [Mark]
  /// For each entry the sums it is part of, ascending.
  private let sumsOf: [[Int]]

  /// - Parameter isAdditive: whether sums are plain sums of their members; if not, none is printed
  ///   that a small number is part of.
  init(entries: [Entry], sums: [Sum], limit: Int, isAdditive: Bool = true) {
    self.entries = entries
    self.sums = sums
    self.limit = limit
    entryMarks = entries.map { entry in
      guard entry.isShown else { return .unseen }
      return entry.isSmall ? Self.isSmall(entry.value, limit) ? .below : .suppressed : .printed
    }
    sumMarks = sums.map { Self.isSmall($0.value, limit) ? .below : .printed }
    var sumsOf = entries.map { _ in [Int]() }
    for sum in sums.indices {
      for member in sums[sum].members.sorted() { sumsOf[member].append(sum) }
    }
    self.sumsOf = sumsOf
    if !isAdditive { suppressSums { sum in sum.members.contains { entries[$0].isSmall } } }
    for entry in entries.indices where entries[entry].isSmall && !isProtected(entry) {
      protect(entry)
    }
    for sum in sums.indices where sumMarks[sum] == .below && !isSumProtected(sum) {
      protectSum(sum)
    }
  }

  static func isSmall(_ value: Decimal, _ limit: Int) -> Bool {
    value > 0 && value < Decimal(limit)
  }

  // MARK: What is safe

  private func isHeldBack(_ entry: Int) -> Bool { entryMarks[entry] != .printed }

  private func isProtected(_ entry: Int) -> Bool {
    canMove(entry, nil)
      || entries.indices.contains { $0 != entry && isHeldBack($0) && canMove(entry, $0) }
  }

  private func isSumProtected(_ sum: Int) -> Bool {
    let members = sums[sum].members
    guard !members.isEmpty else { return true }
    return members.sorted().contains { member in
      isHeldBack(member)
        && (canMove(member, nil)
          || entries.indices.contains {
            !members.contains($0) && isHeldBack($0) && canMove(member, $0)
          })
    }
  }

  /// Whether some of one entry may be moved to another, or just be gone, with all that is printed
  /// staying as it is.
  ///
  /// - Parameter opening: as if the second entry, and all sums that contain only one of the two,
  ///   were held back already.
  private func canMove(_ one: Int, _ other: Int?, opening: Bool = false) -> Bool {
    let touched = sumsTouched(by: one, other)
    if !opening, touched.contains(where: { sumMarks[$0] == .printed }) { return false }
    let most = max(limit - 1, 1)
    return (1...most).contains { step in
      [Decimal(step), Decimal(-step)].contains { amount in
        fits(entries[one].value - amount, entryMarks[one])
          && (other.map { fits(entries[$0].value + amount, held(entryMarks[$0])) } ?? true)
          && touched.allSatisfy { sum in
            let change = sums[sum].members.contains(one) ? -amount : amount
            return fits(sums[sum].value + change, held(sumMarks[sum]))
          }
      }
    }
  }

  /// The sums that contain only one of the two, ascending.
  private func sumsTouched(by one: Int, _ other: Int?) -> [Int] {
    guard let other else { return sumsOf[one] }
    return sumsOf[one].filter { !sums[$0].members.contains(other) }
      + sumsOf[other].filter { !sums[$0].members.contains(one) }
  }

  private func held(_ mark: Mark) -> Mark { mark == .printed ? .suppressed : mark }

  private func fits(_ value: Decimal, _ mark: Mark) -> Bool {
    switch mark {
    case .printed: false
    case .below: Self.isSmall(value, limit)
    case .suppressed: value == 0 || value >= Decimal(limit)
    case .unseen: value >= 0
    }
  }

  // MARK: Holding back more

  /// Finds the second entry for one that is small: the one for which the fewest sums are lost, then
  /// one held back already, then the smallest, then the first.
  private mutating func protect(_ entry: Int) {
    let others = entries.indices.filter { $0 != entry && canMove(entry, $0, opening: true) }
    guard let other = others.min(by: { cost(entry, $0) < cost(entry, $1) }) else {
      suppressSums { $0.members.contains(entry) }
      return
    }
    open(entry, other)
  }

  /// Finds two entries, one inside the sum and one outside, between which something may be moved.
  private mutating func protectSum(_ sum: Int) {
    let members = sums[sum].members
    let outside = entries.indices.filter { !members.contains($0) }
    var best: (one: Int, other: Int, cost: Cost)?
    for one in members.sorted() where isHeldBack(one) {
      for other in outside where canMove(one, other, opening: true) {
        let cost = cost(one, other)
        if best.map({ cost < $0.cost }) ?? true { best = (one, other, cost) }
      }
    }
    guard let best else {
      suppressSums { !$0.members.isDisjoint(with: members) }
      return
    }
    open(best.one, best.other)
  }

  private typealias Cost = (sums: Int, isPrinted: Int, value: Decimal, place: Int)

  private func cost(_ one: Int, _ other: Int) -> Cost {
    (
      sumsTouched(by: one, other).count { sumMarks[$0] == .printed }, isHeldBack(other) ? 0 : 1,
      entries[other].value, other
    )
  }

  private mutating func open(_ one: Int, _ other: Int) {
    entryMarks[other] = held(entryMarks[other])
    for sum in sumsTouched(by: one, other) { sumMarks[sum] = held(sumMarks[sum]) }
  }

  private mutating func suppressSums(where isWanted: (Sum) -> Bool) {
    for sum in sums.indices where isWanted(sums[sum]) { sumMarks[sum] = held(sumMarks[sum]) }
  }
}
