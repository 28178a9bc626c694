import FoundationEssentials
import PlanModel

/// Numbers inside formulas: every digit that matters, and an ellipsis where they go on.
enum ExactText {
  /// "59.259259259…"; a negative number in brackets.
  static func operand(_ value: Decimal) -> String {
    let text = digits(value)
    return value < 0 ? "(\(text))" : text
  }

  /// A third stays "1/3": "(2600/27)" where its digits go on, else the digits.
  static func operand(_ value: Ratio) -> String {
    let decimal = value.quotient
    let hasEnd = rounded(decimal, places: 9) == decimal
    return hasEnd ? operand(decimal) : "(\(fraction(value)))"
  }

  static func digits(_ value: Decimal) -> String {
    let short = rounded(value, places: 9)
    return signed(DecimalText.plain(short)) + (short == value ? "" : "…")
  }

  /// "273/365 = 0.747945205…"; the decimal alone for a whole number over 1.
  static func text(_ ratio: Ratio) -> String {
    let decimal = digits(ratio.quotient)
    guard ratio.denominator != 1 else { return decimal }
    return "\(fraction(ratio)) = \(decimal)"
  }

  /// "273/365"
  static func fraction(_ ratio: Ratio) -> String {
    guard ratio.denominator != 1 else { return operand(ratio.numerator) }
    return "\(digits(ratio.numerator))/\(digits(ratio.denominator))"
  }

  /// A share as printed: "74.8%".
  static func percent(_ share: Decimal) -> String { signed(DecimalText.percent(share)) }

  /// A true minus sign is as wide as a digit.
  private static func signed(_ text: String) -> String {
    text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }
}

extension Explanation {
  /// The only rounding rule there is.
  static let rounding = Section(
    .rounding,
    [
      .statement(
        Statement(
          Wording(zh: "舍入规则", en: "Rule"),
          Wording(
            zh: "计算用精确的数，只在印出时四舍五入（正好一半时离零进位）：百分数和百分点留一位小数，末尾的零不写。“…”表示后面还有数字。状态由没有舍入的数决定。",
            en: """
              Everything is computed exactly and rounded only when printed, halves away from zero: \
              per cent and percentage points to one decimal, no zeros at the end. An ellipsis says \
              that digits go on. The status follows from the unrounded figures.
              """)))
    ])
}
