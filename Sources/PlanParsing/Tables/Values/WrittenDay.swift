package import PlanModel

/// Returns the day a cell names, or nothing when the cell says that there is none.
///
/// Year first: 2023-09-30, 2023/9/30, 2023.9.30, 2023年9月30日, 20230930, full-width or not. A day
/// the calendar lacks is `no-such-day`; any other text, two-digit years and 9/30/2023 among them,
/// is `bad-day`.
package func day(_ text: Written) throws(Diagnostic) -> Day? {
  if isMissing(text.value) { return nil }
  var scanner = WordScanner(text.value)
  _ = scanner.take(anyOf: ["'", "’", "‘"])
  guard let numbers = dayNumbers(&scanner) else {
    throw badDay(text, hint: hint(forDay: text.value))
  }
  guard let day = Day(year: numbers.year, month: numbers.month, day: numbers.day) else {
    throw Diagnostic(
      .error, rule: "no-such-day", at: text.position,
      Wording(zh: "日历上没有“\(text.value)”这一天", en: "the calendar has no day '\(text.value)'"),
      hint: lastDayHint(year: numbers.year, month: numbers.month))
  }
  return day
}

/// The day a text names in full, year first, or nothing.
func fullDay(_ text: String) -> Day? {
  var scanner = WordScanner(text)
  return dayNumbers(&scanner).flatMap { Day(year: $0.year, month: $0.month, day: $0.day) }
}

private func dayNumbers(
  _ scanner: inout WordScanner
) -> (year: Int, month: Int, day: Int)? {
  guard let year = scanner.number() else { return nil }
  if year.digits == 8 {
    guard endsDay(&scanner) else { return nil }
    return (year.value / 10_000, year.value / 100 % 100, year.value % 100)
  }
  guard year.digits == 4 else { return nil }
  for (afterYear, afterMonth, afterDay) in [
    ("-", "-", ""), ("/", "/", ""), (".", ".", ""), ("年", "月", "日"), ("年", "月", "号"),
    ("年", "月", ""),
    ("−", "−", ""), ("–", "–", ""), ("—", "—", ""),
  ] {
    var ahead = scanner
    guard ahead.take(afterYear), let month = ahead.number(), month.digits <= 2,
      ahead.take(afterMonth), let day = ahead.number(), day.digits <= 2,
      ahead.take(afterDay), endsDay(&ahead)
    else { continue }
    scanner = ahead
    return (year.value, month.value, day.value)
  }
  return nil
}

/// A spreadsheet may append midnight.
private func endsDay(_ scanner: inout WordScanner) -> Bool {
  _ = scanner.take("T")
  _ = scanner.take(anyOf: ["00:00:00", "0:00:00", "00:00", "0:00"])
  return scanner.isAtEnd
}

private func badDay(_ text: Written, hint: Wording) -> Diagnostic {
  Diagnostic(
    .error, rule: "bad-day", at: text.position,
    Wording(zh: "“\(text.value)”不是日期", en: "'\(text.value)' is not a day"), hint: hint)
}

private func hint(forDay text: String) -> Wording {
  var scanner = WordScanner(text)
  let first = scanner.number()
  if let first, first.digits == 5, scanner.isAtEnd, (20_000...80_000).contains(first.value) {
    // Spreadsheets count days from 30 December 1899.
    let meant = Day(year: 1899, month: 12, day: 30)?.adding(days: first.value)
    let guess = meant.map(String.init(describing:)) ?? ""
    return Wording(
      zh: "这是表格软件的日期序号，应为 \(guess)；请把该列设为日期格式",
      en: "this is a spreadsheet's day number, meant is \(guess): format the column as dates")
  }
  if let first, first.digits == 4, (1...9999).contains(first.value) {
    return Wording(zh: "写全年月日，如 2023-09-30", en: "write year, month and day, such as 2023-09-30")
  }
  if let first, first.digits <= 2, !scanner.isAtEnd {
    return Wording(
      zh: "年份写四位并放在最前，如 2023-09-30", en: "put the year first, in four digits: 2023-09-30")
  }
  return Wording(zh: "写作 2023-09-30", en: "write it as 2023-09-30")
}

private func lastDayHint(year: Int, month: Int) -> Wording? {
  guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
  let last = Day.lastOfMonth(month, in: year)
  return Wording(zh: "该月最后一天是 \(last)", en: "the last day of that month is \(last)")
}
