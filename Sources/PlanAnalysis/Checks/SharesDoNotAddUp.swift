import FoundationEssentials
import PlanModel

/// Warns of shares of one whole that do not make 100 per cent, and of parts above their whole.
struct SharesDoNotAddUp: Check {
  static let rule = "shares-do-not-add-up"
  static let explanation = Wording(
    zh: """
      进展文字里“分别占”后面的百分比相加超过100%，或几个“占”的百分比相加很接近却不等于100%，\
      或“其中”后面的部分比前面的总数还大。多半是抄错了一个数；四舍五入造成的0.1的误差不提示。
      """,
    en: """
      Shares of one whole make more than 100 per cent or miss it by little, or a part named behind \
      a total is greater than it. Mostly one number is mistyped; what rounding can do is left alone.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap(\.reports).flatMap { report in
      WordsOfText.sentences(of: report.text).compactMap { sentence -> Diagnostic? in
        (Self.shares(in: sentence) ?? Self.part(in: sentence)).map {
          Diagnostic(.warning, rule: Self.rule, at: report.source, $0)
        }
      }
    }
  }

  /// A problem with the percentages behind 占.
  private static func shares(in sentence: String) -> Wording? {
    guard let mark = sentence.firstRange(of: "占") else { return nil }
    let isList = sentence[..<mark.lowerBound].hasSuffix("分别")
    let said = sentence[mark.lowerBound...]
    let shares: [Decimal] =
      isList
      ? said.matches(of: /([0-9.]+)[%％]/).compactMap { Decimal(string: String($0.1)) }
      : said.matches(of: /占(?:比)?(?:为|达|到)?([0-9.]+)[%％]/)
        .compactMap { Decimal(string: String($0.1)) }
    guard shares.count >= (isList ? 2 : 3) else { return nil }
    let sum = shares.reduce(0, +)
    // Each share may have been rounded by half of its last digit.
    let allowance = Decimal(shares.count) / 10
    let isOver = sum > 100 + allowance
    let isClose = sum > 95 && sum < 105 && (sum - 100).magnitude > allowance
    guard isList ? isOver || (shares.count > 2 && isClose) : isClose else { return nil }
    let list = shares.map { DecimalText.plain($0) + "%" }
    let total = DecimalText.plain(sum)
    return Wording(
      zh: "\(list.joined(separator: "、"))相加是\(total)%，不是100%",
      en: "\(list.joined(separator: ", ")) make \(total)%, not 100%")
  }

  /// A part behind 其中 that is greater than the number before it, in the same unit.
  private static func part(in sentence: String) -> Wording? {
    guard let mark = sentence.firstRange(of: "其中") else { return nil }
    let before = sentence[..<mark.lowerBound]
    // The next comma may begin another matter.
    let after = sentence[mark.upperBound...].prefix { $0 != "，" && $0 != "," }
    guard let whole = before.matches(of: /([0-9.]+)(\p{Han}+|[%％])/).last,
      let part = after.firstMatch(of: /([0-9.]+)(\p{Han}+|[%％])/),
      let total = Decimal(string: String(whole.1)), let share = Decimal(string: String(part.1)),
      let unit = commonUnit(whole.2, part.2), share > total
    else { return nil }
    let (one, all) = (DecimalText.plain(share) + unit, DecimalText.plain(total) + unit)
    return Wording(
      zh: "“其中”的\(one)比总数\(all)还多", en: "the part \(one) is more than its whole, \(all)")
  }

  /// "所" of "5所幼儿园" and "3所"; nothing when the two begin with different measure words.
  private static func commonUnit(_ a: Substring, _ b: Substring) -> String? {
    for unit in ["万元", "亿元", "万人", "人次", "平方米"] {
      if a.hasPrefix(unit) || b.hasPrefix(unit) {
        return a.hasPrefix(unit) && b.hasPrefix(unit) ? unit : nil
      }
    }
    let units: Set<Character> = ["所", "人", "名", "个", "间", "台", "件", "项", "场", "套", "元", "%", "％"]
    guard let first = a.first, first == b.first, units.contains(first) else { return nil }
    return String(first)
  }
}
