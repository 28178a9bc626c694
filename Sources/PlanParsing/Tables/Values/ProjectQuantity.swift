package import FoundationEssentials
package import PlanModel

/// What a number of a project may count, and the unit it is kept in.
package enum ProjectQuantity: Sendable {
  /// 万元
  case money
  /// Square metres.
  case area
  /// Places for pupils (学位).
  case places

  /// What one of `unit` is in the unit kept, as a power of ten; nothing when it is no such unit.
  /// A number without a unit is taken to stand in the unit kept.
  func power(of unit: String) -> Int? {
    let name = String(
      halfWidth(unit).lowercased().unicodeScalars.filter { !$0.isBlank }
        .reduce(into: String.UnicodeScalarView()) { $0.append($1) })
    return name.isEmpty ? 0 : powers[name]
  }

  private var powers: [String: Int] {
    switch self {
    case .money:
      [
        "元": -4, "千元": -1, "万元": 0, "万": 0, "十万元": 1, "百万元": 2, "千万元": 3, "亿元": 4, "亿": 4,
        "元人民币": -4, "万元人民币": 0, "亿元人民币": 4, "yuan": -4, "cny": -4, "rmb": -4, "thousandyuan": -1,
        "millionyuan": 2, "billionyuan": 5,
      ]
    case .area:
      [
        "平方米": 0, "平米": 0, "平方": 0, "㎡": 0, "m²": 0, "m2": 0, "sqm": 0, "squaremetres": 0,
        "squaremeters": 0, "万平方米": 4, "万平米": 4, "万平方": 4, "万㎡": 4, "万m²": 4, "万m2": 4,
      ]
    case .places:
      [
        "个": 0, "个学位": 0, "学位": 0, "人": 0, "名": 0, "座": 0, "个座位": 0, "places": 0, "place": 0,
        "pupils": 0, "万个": 4, "万个学位": 4,
      ]
    }
  }

  private var spellings: Wording {
    switch self {
    case .money: Wording(zh: "元、万元、亿元", en: "元, 万元 or 亿元")
    case .area: Wording(zh: "平方米、万平方米", en: "平方米 or 万平方米")
    case .places: Wording(zh: "个、人", en: "places")
    }
  }

  /// Returns an amount in the unit kept, exactly; throws `bad-unit` for a unit that does not measure
  /// this, `bad-number` for an amount below 0 or one with too many digits.
  package func amount(
    _ value: Decimal, unit: String, at text: Written
  ) throws(Diagnostic) -> Decimal {
    guard let power = power(of: unit) else {
      throw Diagnostic(
        .error, rule: "bad-unit", at: text.position,
        Wording(
          zh: "“\(text.value)”的单位“\(unit)”这里不能用",
          en: "the unit '\(unit)' of '\(text.value)' cannot be used here"),
        hint: Wording(
          zh: "可用单位：\(spellings.chinese)", en: "units that can: \(spellings.english)"))
    }
    guard value >= 0 else {
      throw Diagnostic(
        .error, rule: "bad-number", at: text.position,
        Wording(zh: "“\(text.value)”小于 0", en: "'\(text.value)' is below 0"),
        hint: Wording(zh: "没有数就留空", en: "leave the cell empty where there is no number"))
    }
    // A power of ten only moves the point: nothing is rounded.
    return value == 0
      ? 0
      : Decimal(
        sign: .plus, exponent: value.exponent + power, significand: value.significand)
  }
}
