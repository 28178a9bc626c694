package import PlanModel

/// Returns the period a report speaks of, or nothing when the cell is empty.
///
/// 2023-Q3, 2023Q3, 2023年第三季度, 2023-09, 2023年9月, 202309, 2023; without a year (三季度, 9月) the
/// period lies in `year`, and where that is unknown it is `bad-period`.
package func reportPeriod(
  _ text: Written, year: Int? = nil
) throws(Diagnostic) -> ReportPeriod? {
  if isMissing(text.value) { return nil }
  var scanner = WordScanner(text.value)
  guard let written = writtenPeriod(&scanner) else {
    throw badPeriod(
      text,
      hint: Wording(
        zh: "写作 2023-Q3（季度）、2023-09（月）或 2023（年）",
        en: "write 2023-Q3 for a quarter, 2023-09 for a month or 2023 for a year"))
  }
  guard let year = written.year ?? year else {
    throw badPeriod(
      text, hint: Wording(zh: "加上年份，如 2023-Q3", en: "add the year, such as 2023-Q3"))
  }
  return ReportPeriod(year: year, length: written.length)
}

private func writtenPeriod(
  _ scanner: inout WordScanner
) -> (year: Int?, length: ReportPeriod.Length)? {
  if let length = quarterOrMonth(&scanner, afterYear: false) { return (nil, length) }
  guard let number = scanner.number() else { return nil }
  if number.digits == 6, scanner.isAtEnd, (1...12).contains(number.value % 100) {
    return (number.value / 100, .month(number.value % 100))
  }
  guard number.digits == 4, number.value > 0 else { return nil }
  _ = scanner.take(anyOf: ["年度", "年", "-", "/", ".", "—", "–"])
  _ = scanner.take("全年")
  if scanner.isAtEnd { return (number.value, .year) }
  return quarterOrMonth(&scanner, afterYear: true).map { (number.value, $0) }
}

private func quarterOrMonth(
  _ scanner: inout WordScanner, afterYear: Bool
) -> ReportPeriod.Length? {
  var ahead = scanner
  if let quarter = quarterNumber(&ahead) {
    guard ahead.isAtEnd else { return nil }
    return .quarter(quarter)
  }
  ahead = scanner
  guard let month = ahead.number(most: 3), month.digits <= 2, (1...12).contains(month.value)
  else { return nil }
  let isNamed = ahead.take(anyOf: ["月份", "月"]) != nil
  guard ahead.isAtEnd, isNamed || afterYear else { return nil }
  return .month(month.value)
}

private func badPeriod(_ text: Written, hint: Wording) -> Diagnostic {
  Diagnostic(
    .error, rule: "bad-period", at: text.position,
    Wording(zh: "“\(text.value)”不是报告期", en: "'\(text.value)' is not a reporting period"),
    hint: hint)
}
