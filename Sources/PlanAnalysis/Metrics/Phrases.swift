package import FoundationEssentials
package import PlanModel

extension Day {
  /// "9月30日", or "2024年1月20日" when the year is another than that of `other`; ISO in English.
  package func wording(besides other: Day) -> Wording {
    let short = "\(month)月\(day)日"
    return Wording(zh: year == other.year ? short : "\(year)年\(short)", en: description)
  }
}

extension ReportPeriod {
  /// "三季度", "9月", "全年"; "Q3 2023" in English.
  package var wording: Wording {
    switch length {
    case .year: Wording(zh: "\(year)年全年", en: "the year \(year)")
    case .quarter(let quarter):
      Wording(
        zh: (1...4).contains(quarter) ? ["一", "二", "三", "四"][quarter - 1] + "季度" : "\(quarter)季度",
        en: "Q\(quarter) \(year)")
    case .month(let month): Wording(zh: "\(month)月", en: "\(year)-\(month < 10 ? "0" : "")\(month)")
    }
  }
}

extension Goal {
  /// A value with the goal's unit: "6所", "94.7%".
  package func text(_ value: Decimal) -> String {
    DecimalText.shown(value) + unit
  }

  /// A value with the numbers behind it, where it is a share: "82.1%（28所中23所）".
  package func text(_ point: DataPoint) -> Wording {
    let value = text(point.value)
    guard let parts = point.parts else { return Wording(zh: value, en: value) }
    return Wording(
      zh: "\(value)（\(parts.wording.chinese)）", en: "\(value) (\(parts.wording.english))")
  }

  /// A difference with its unit: "4所", "3.6个百分点".
  func difference(_ value: Decimal) -> Wording {
    let digits = DecimalText.shown(value.magnitude)
    guard unit == "%" || unit == "％" else { return Wording(zh: digits + unit, en: digits + unit) }
    return Wording(zh: digits + "个百分点", en: digits + " points")
  }

  /// The promise as printed, its hedge left out: "95%以上"; the value alone when nothing is left.
  var bareWords: String {
    guard let hedge, words.hasPrefix(hedge), words.utf8.count > hedge.utf8.count else {
      return words.isEmpty ? value.map(text) ?? "" : words
    }
    return String(words.dropFirst(hedge.count))
  }
}

extension PartOfWhole {
  /// "28所中23所", "23 of 28".
  package var wording: Wording {
    let (part, whole) = (DecimalText.shown(part), DecimalText.shown(whole))
    return Wording(zh: "\(whole)\(unit)中\(part)\(unit)", en: "\(part) of \(whole)")
  }
}

extension Report.Assessment {
  var wording: Wording {
    switch self {
    case .discontinued: Wording(zh: "不再实施", en: "discontinued")
    case .completed: Wording(zh: "已完成", en: "completed")
    case .onTrack: Wording(zh: "正常推进", en: "on track")
    case .behind: Wording(zh: "进度偏慢", en: "behind")
    case .notStarted: Wording(zh: "未启动", en: "not started")
    }
  }
}

extension Wording {
  /// The phrases one after the other, those that are absent left out.
  static func joined(_ phrases: [Wording?]) -> Wording {
    let said = phrases.compactMap { $0 }
    return Wording(
      zh: said.map(\.chinese).joined(separator: "，"),
      en: said.map(\.english).joined(separator: "; "))
  }
}
