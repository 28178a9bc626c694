import FoundationEssentials
import TestSupport
import Testing

@testable import PlanAnalysis

@Suite("A table with small numbers")
struct SmallNumberTableTests {
  private func table(
    _ values: [Int], sums: [[Int]], limit: Int = 10, unseen: Set<Int> = []
  ) -> SmallNumberTable {
    SmallNumberTable(
      entries: values.enumerated().map { place, value in
        .init(
          value: Decimal(value), isSmall: SmallNumberTable.isSmall(Decimal(value), limit),
          isShown: !unseen.contains(place))
      },
      sums: sums.map { members in
        .init(value: Decimal(members.map { values[$0] }.reduce(0, +)), members: Set(members))
      }, limit: limit)
  }

  @Test("without any prints everything, 0 too")
  func harmless() {
    let table = table([0, 10, 25], sums: [[0, 1, 2]])
    #expect(table.entryMarks == [.printed, .printed, .printed])
    #expect(table.sumMarks == [.printed])
  }

  @Test("holds back the smallest second entry from which the first could be subtracted")
  func second() {
    let table = table([3, 40, 25, 30], sums: [[0, 1, 2, 3]])
    #expect(table.entryMarks == [.below, .printed, .suppressed, .printed])
    #expect(table.sumMarks == [.printed])
  }

  @Test("needs no second entry where no sum is printed")
  func noSum() {
    #expect(table([3, 40], sums: []).entryMarks == [.below, .printed])
  }

  @Test("needs no further entry where two small ones stay open")
  func two() {
    #expect(table([3, 4, 40], sums: [[0, 1, 2]]).entryMarks == [.below, .below, .printed])
  }

  @Test("needs a third where two small ones can only be what they are", arguments: [1, 9])
  func extreme(_ value: Int) {
    // 1 + 1 = 2 and 9 + 9 = 18 have only one reading when both are 1 to 9.
    let table = table([value, value, 40, 60], sums: [[0, 1, 2, 3]])
    #expect(table.entryMarks == [.below, .below, .suppressed, .printed])
  }

  @Test("holds back a total that is small itself")
  func smallTotal() {
    let table = table([1, 0, 2], sums: [[0, 1, 2]])
    #expect(table.entryMarks == [.below, .printed, .below])
    #expect(table.sumMarks == [.below])
  }

  @Test("holds back a second row where a small entry stands alone in its own")
  func rows() {
    // Two townships of one and two schools, and the county.
    let table = table([4, 50, 30], sums: [[0], [1, 2], [0, 1, 2]])
    #expect(table.entryMarks == [.below, .printed, .suppressed])
    #expect(table.sumMarks == [.below, .suppressed, .printed])
  }

  @Test("holds back a total of an earlier day that differs by one school")
  func overTime() {
    // The second school reported only later: the difference of the two totals is its number.
    let table = table([40, 5, 30], sums: [[0, 2], [0, 1, 2]])
    #expect(table.sumMarks[0] == .suppressed)
    #expect(table.sumMarks[1] == .printed)
    #expect(table.entryMarks == [.printed, .below, .suppressed])
  }

  @Test("keeps an older value safe that is only part of sums")
  func older() {
    // The first school's older value is small; only totals with others' older values are printed.
    let table = table([5, 30, 60], sums: [[0, 1], [2]], unseen: [0, 1])
    #expect(table.sumMarks == [.printed, .printed])
    let alone = self.table([15, 5, 60, 70], sums: [[0, 1], [0, 2]], unseen: [1])
    #expect(alone.sumMarks.contains(.suppressed) || alone.entryMarks[0] == .suppressed)
  }

  @Test("that is the only school's prints nothing of it")
  func single() {
    let table = table([4], sums: [[0], [0]])
    #expect(table.entryMarks == [.below])
    #expect(table.sumMarks == [.below, .below])
  }

  @Test("leaves whoever solves it at least two values for each number held back")
  func cannotBeSolved() {
    var random = SeededNumbers(seed: 20_231_001)
    for round in 0..<3000 {
      let values = (0..<Int.random(in: 1...7, using: &random)).map { _ in
        Bool.random(using: &random)
          ? Int.random(in: 0...9, using: &random) : Int.random(in: 0...30, using: &random)
      }
      var sums: [[Int]] = [Array(values.indices)]
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        // A partition, as townships are, into up to three rows.
        let rows = values.map { _ in Int.random(in: 0..<3, using: &random) }
        sums += (0..<3).map { row in values.indices.filter { rows[$0] == row } }
          .filter { !$0.isEmpty }
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        // A day by which only some had reported.
        let some = values.indices.filter { _ in Bool.random(using: &random) }
        if !some.isEmpty { sums.append(some) }
      }
      let unseen = Set(values.indices.filter { _ in Int.random(in: 0..<5, using: &random) == 0 })
      let table = table(values, sums: sums, unseen: unseen)
      let solver = Solver(values: values, sums: sums, table: table)
      for place in values.indices where table.entryMarks[place] != .printed {
        guard table.entryMarks[place] != .unseen || (1...9).contains(values[place]) else {
          continue
        }
        #expect(
          solver.canDiffer(entry: place), "round \(round): \(values) \(sums) entry \(place)")
      }
      for place in sums.indices where table.sumMarks[place] != .printed {
        #expect(solver.canDiffer(sum: place), "round \(round): \(values) \(sums) sum \(place)")
      }
      for place in values.indices
      where (1...9).contains(values[place]) && !unseen.contains(place) {
        #expect(table.entryMarks[place] == .below)
      }
    }
  }
}

/// Somebody who knows all that is printed and looks for another table that would print the same.
private struct Solver {
  let values: [Int]
  let sums: [[Int]]
  let table: SmallNumberTable

  func canDiffer(entry: Int) -> Bool {
    changes(of: [entry], upTo: 3).contains { $0[entry] != 0 }
  }

  func canDiffer(sum: Int) -> Bool {
    sums[sum].contains { member in
      changes(of: [member], upTo: 3).contains { change in
        sums[sum].reduce(0) { $0 + change[$1] } != 0
      }
    }
  }

  /// Changes of the given entry and of up to some others that leave all that is printed as it is.
  private func changes(of first: [Int], upTo most: Int) -> [[Int]] {
    var found: [[Int]] = []
    let free = values.indices.filter { table.entryMarks[$0] != .printed && !first.contains($0) }
    func search(_ change: [Int], _ rest: ArraySlice<Int>, _ left: Int) {
      if found.count > 40 { return }
      if isPossible(change) { found.append(change) }
      guard left > 0 else { return }
      for (offset, place) in rest.enumerated() {
        for step in [-1, 1, -2, 2, -9, 9] {
          var next = change
          next[place] = step
          search(next, rest.dropFirst(offset + 1), left - 1)
        }
      }
    }
    for place in first {
      guard table.entryMarks[place] != .printed else { continue }
      for step in [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8, -9, 9] {
        var change = values.map { _ in 0 }
        change[place] = step
        // One other entry may take it all, so steps of the same size are tried first.
        if isPossible(change) { found.append(change) }
        for other in free {
          var pair = change
          pair[other] = -step
          if isPossible(pair) { found.append(pair) }
        }
      }
      if found.isEmpty {
        for step in [-1, 1, -2, 2] {
          var change = values.map { _ in 0 }
          change[place] = step
          search(change, free[...], most)
        }
      }
    }
    return found
  }

  private func isPossible(_ change: [Int]) -> Bool {
    values.indices.allSatisfy { place in
      let value = values[place] + change[place]
      return value >= 0
        && (table.entryMarks[place] != .below || (1...9).contains(value))
    }
      && sums.indices.allSatisfy { sum in
        let delta = sums[sum].reduce(0) { $0 + change[$1] }
        let total = sums[sum].reduce(0) { $0 + values[$1] } + delta
        switch table.sumMarks[sum] {
        case .printed: return delta == 0
        case .below: return (1...9).contains(total)
        case .suppressed, .unseen: return total >= 0
        }
      }
  }
}
