package import PlanModel

/// Returns the last day on which a promise due by `words` can be kept, or nothing when the words
/// name none (长期坚持).
///
/// Words without a year are of `planYear`: 2023年12月 and 12月底 are its last day, 年底 31 December,
/// 上半年 30 June, 第三季度 30 September, 秋季学期 1 September. Of a span (9月13日到18日) the end counts.
package func dueDay(_ words: String, planYear: Int) -> Day? {
  if let day = fullDay(words) { return day }
  var phrase = DuePhrase(words, year: planYear)
  return phrase.day()
}

private struct DuePhrase {
  private var scanner: WordScanner
  private var year: Int
  private var month: Int?

  init(_ words: String, year: Int) {
    scanner = WordScanner(words)
    self.year = year
  }

  mutating func day() -> Day? {
    _ = scanner.take(anyOf: ["截至", "截止到", "截止", "于", "在", "力争", "确保", "by the", "by", "before"])
    _ = scanner.take(anyOf: ["end of", "the end of"])
    guard var day = moment() else { return nil }
    if scanner.take(anyOf: ["到", "至", "—", "–", "-", "~", "～"]) != nil {
      guard let end = moment() else { return nil }
      day = end
    }
    _ = scanner.take(anyOf: ["之前", "以前", "前", "之内", "以内", "内"])
    _ = scanner.take(anyOf: ["全部完成", "完成", "到位"])
    return scanner.isAtEnd ? day : nil
  }

  private mutating func moment() -> Day? {
    let hasYear = readYear()
    if let quarter = readQuarter() { return .lastOfMonth(quarter * 3, in: year) }
    if let day = halfYear() ?? term() ?? namedMonth() { return day }
    if let day = monthAndDay(afterYear: hasYear) { return day }
    let namesYearEnd = scanner.take(anyOf: yearEnds) != nil
    return hasYear || namesYearEnd ? .lastOfYear(year) : nil
  }

  /// 2023年, 2023, 今年, 明年.
  private mutating func readYear() -> Bool {
    if scanner.take(anyOf: ["今年", "本年度", "本年", "当年", "this year"]) != nil { return true }
    if scanner.take(anyOf: ["明年", "次年", "next year"]) != nil {
      year += 1
      return true
    }
    var ahead = scanner
    guard let number = ahead.number(), number.digits == 4, (1900...2999).contains(number.value)
    else { return false }
    _ = ahead.take(anyOf: ["年度", "年", "-", "/", "."])
    year = number.value
    scanner = ahead
    return true
  }

  private mutating func readQuarter() -> Int? {
    var ahead = scanner
    guard let quarter = quarterNumber(&ahead) else { return nil }
    _ = ahead.take(anyOf: ["末", "底"])
    scanner = ahead
    if let number = yearBehind() { year = number }
    return quarter
  }

  private mutating func halfYear() -> Day? {
    if scanner.take("上半年") { return .lastOfMonth(6, in: year) }
    if scanner.take("下半年") { return .lastOfYear(year) }
    return nil
  }

  /// Terms begin on 1 March and 1 September; words for their end are left unread.
  private mutating func term() -> Day? {
    let starts: [(words: [String], month: Int)] = [
      (["秋季学期", "秋学期", "秋季", "autumn term"], 9), (["春季学期", "春学期", "春季", "spring term"], 3),
    ]
    for (words, month) in starts where scanner.take(anyOf: words) != nil {
      _ = scanner.take(anyOf: ["开学", "开始", "初"])
      return Day(year: year, month: month, day: 1)
    }
    return nil
  }

  private mutating func namedMonth() -> Day? {
    guard let index = scanner.take(anyOf: monthNames) else { return nil }
    if let number = yearBehind() { year = number }
    return .lastOfMonth(index % 12 + 1, in: year)
  }

  /// 12月, 12月底, 9月上旬, 9月30日, 18日 behind a month, and 12 behind a year.
  private mutating func monthAndDay(afterYear: Bool) -> Day? {
    var ahead = scanner
    guard let number = readMonthNumber(&ahead) else { return nil }
    if ahead.take(anyOf: ["日", "号"]) != nil {
      guard let month, let day = Day(year: year, month: month, day: number) else { return nil }
      scanner = ahead
      return day
    }
    let isMonth = ahead.take(anyOf: ["月份", "月"]) != nil
    guard isMonth || (afterYear && ahead.isAtEnd), (1...12).contains(number) else { return nil }
    month = number
    scanner = ahead
    return day(inMonth: number)
  }

  private mutating func day(inMonth month: Int) -> Day? {
    if let part = scanner.take(anyOf: ["上旬", "中旬", "下旬", "中", "底", "末", "初"]) {
      let last = Day.lengthOfMonth(month, in: year)
      return Day(year: year, month: month, day: [10, 20, last, 20, last, last, 10][part])
    }
    var ahead = scanner
    guard let number = ahead.number(), number.digits <= 2 else {
      return .lastOfMonth(month, in: year)
    }
    _ = ahead.take(anyOf: ["日", "号"])
    scanner = ahead
    return Day(year: year, month: month, day: number.value)
  }

  private func readMonthNumber(_ scanner: inout WordScanner) -> Int? {
    if let number = scanner.number() { return number.digits <= 2 ? number.value : nil }
    return scanner.take(anyOf: hanMonths).map { 12 - $0 }
  }

  private mutating func yearBehind() -> Int? {
    var ahead = scanner
    _ = ahead.take(",")
    guard let number = ahead.number(), number.digits == 4 else { return nil }
    scanner = ahead
    return number.value
  }
}

private let yearEnds = [
  "年底", "年末", "年终", "年内", "全年", "底", "末", "内", "year-end", "year end", "the year", "year",
]

/// Longest first, so that 十二 is not taken for 十.
private let hanMonths = ["十二", "十一", "十", "九", "八", "七", "六", "五", "四", "三", "二", "一"]

private let monthNames =
  [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ] + ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/// Takes 第三季度, 三季度, 3季度 or Q3.
func quarterNumber(_ scanner: inout WordScanner) -> Int? {
  var ahead = scanner
  if ahead.take("Q"), let number = ahead.number(), (1...4).contains(number.value) {
    scanner = ahead
    return number.value
  }
  ahead = scanner
  _ = ahead.take("第")
  let number = ahead.take(anyOf: ["一", "二", "三", "四"]).map { $0 + 1 } ?? ahead.number()?.value
  guard let number, (1...4).contains(number), ahead.take(anyOf: ["季度", "季"]) != nil else {
    return nil
  }
  scanner = ahead
  return number
}
