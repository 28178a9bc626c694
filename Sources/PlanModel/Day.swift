/// A day of the Gregorian calendar, without time or zone.
package struct Day: Hashable, Sendable {
  /// Year, month and day side by side in bits, so that a day is as small as a number and compares
  /// like one: years hold millions of them.
  private let packed: Int32

  package var year: Int { Int(packed >> 9) }
  /// 1…12.
  package var month: Int { Int(packed >> 5 & 0xF) }
  /// 1…31, within the month.
  package var day: Int { Int(packed & 0x1F) }

  /// Creates a day, or nothing when the calendar has no such day (30 February). Years 1…9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.lengthOfMonth(month, in: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    packed = Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
  }

  package static func lengthOfMonth(_ month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  package static func firstOfYear(_ year: Int) -> Day { Day(unchecked: year, 1, 1) }
  package static func lastOfYear(_ year: Int) -> Day { Day(unchecked: year, 12, 31) }
  package static func lastOfMonth(_ month: Int, in year: Int) -> Day {
    Day(unchecked: year, month, lengthOfMonth(month, in: year))
  }
}

extension Day: Comparable {
  package static func < (a: Day, b: Day) -> Bool {
    a.packed < b.packed
  }
}

extension Day {
  /// Days since 1 March of the year 0, proleptic: differences count days.
  package var ordinal: Int {
    // Counting years from March puts the leap day last, so that month lengths need no case.
    let y = month <= 2 ? year - 1 : year
    let m = month <= 2 ? month + 9 : month - 3
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1
  }

  package init(ordinal: Int) {
    let era = ordinal / 146_097
    let dayOfEra = ordinal % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let month = m < 10 ? m + 3 : m - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(unchecked: year, month, dayOfYear - (153 * m + 2) / 5 + 1)
  }

  /// The day `days` later, or earlier when negative.
  package func adding(days: Int) -> Day { Day(ordinal: ordinal + days) }

  /// 1 (Monday) … 7 (Sunday).
  package var weekday: Int { (ordinal + 2) % 7 + 1 }

  package var isWeekend: Bool { weekday > 5 }

  /// How many days lie from `start` to this day: 0 on the day itself, negative before it.
  package func days(since start: Day) -> Int { ordinal - start.ordinal }
}

extension Day: CustomStringConvertible {
  /// ISO 8601, such as "2023-04-19".
  package var description: String {
    func padded(_ n: Int, to width: Int) -> String {
      let digits = String(n)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}
