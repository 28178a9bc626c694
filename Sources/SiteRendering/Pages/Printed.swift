package import FoundationEssentials
package import PlanAnalysis
package import PlanModel

/// How numbers and days stand on a Chinese page. There is one rounding rule, printed on the
/// methodology page: shares to one decimal place, half away from zero, no zeros at the end.

/// Digits in groups of three; "—" for what is not a number.
package func printed(_ number: Decimal) -> String {
  guard let exact = exactText(of: number) else { return "—" }
  let isNegative = exact.hasPrefix("-")
  let halves = exact.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
  var grouped = ""
  let whole = halves.first ?? "0"
  for (place, digit) in whole.enumerated() {
    if place > 0, (whole.count - place) % 3 == 0 { grouped += "," }
    grouped.append(digit)
  }
  return (isNegative ? "−" : "") + grouped + (halves.count == 2 ? "." + halves[1] : "")
}

/// "16所", "95%". A value as reported keeps its digits; one with more than four decimal places is
/// the result of a division and follows the rounding rule.
package func printed(_ number: Decimal, unit: String) -> String {
  let isQuotient = exactText(of: number) != exactText(of: number, places: 4)
  guard isQuotient, let text = exactText(of: number, places: 1), let rounded = Decimal(string: text)
  else { return printed(number) + unit }
  return printed(rounded) + unit
}

/// "28所中23所": the numbers behind a share.
package func printed(_ parts: PartOfWhole) -> String {
  "\(printed(parts.whole))\(parts.unit)中\(printed(parts.part))\(parts.unit)"
}

/// "82.1%（28所中23所）" for a share whose numbers are known, else the value alone.
package func printed(_ number: Decimal, unit: String, parts: PartOfWhole?) -> String {
  let value = printed(number, unit: unit)
  return parts.map { "\(value)（\(printed($0))）" } ?? value
}

/// "74.8%" for 0.748.
package func printedPercent(_ share: Decimal) -> String {
  (exactText(of: share * 100, places: 1) ?? "—").replacingMinus + "%"
}

/// The size of a gap, without its sign: "15.2".
package func printedPoints(_ gap: Decimal) -> String {
  exactText(of: gap < 0 ? -gap : gap, places: 1) ?? "—"
}

/// "2023年4月19日".
package func printed(_ day: Day) -> String { "\(day.year)年\(day.month)月\(day.day)日" }

/// "4月19日".
package func printedShort(_ day: Day) -> String { "\(day.month)月\(day.day)日" }

/// "2023年第三季度", "2023年9月", "2023年".
package func printed(_ period: ReportPeriod) -> String {
  "\(period.year)年" + printedShort(period)
}

/// "第三季度", "9月", "全年".
package func printedShort(_ period: ReportPeriod) -> String {
  switch period.length {
  case .year: "全年"
  case .quarter(let quarter): "第" + (["一", "二", "三", "四"].at(quarter - 1) ?? "?") + "季度"
  case .month(let month): "\(month)月"
  }
}

/// "content/2023/plan.md:120": where something was written, without its column.
package func printedSource(_ position: FilePosition) -> String {
  position.line == 0 ? position.file : "\(position.file):\(position.line)"
}

extension String {
  /// A true minus sign is as wide as a digit.
  fileprivate var replacingMinus: String { hasPrefix("-") ? "−" + dropFirst() : self }
}

extension Array {
  fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
