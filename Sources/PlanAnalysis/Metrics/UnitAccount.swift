import PlanModel

extension UnitAssessment {
  var discontinuedReason: Wording {
    guard let assessed else { return Wording(zh: "不再实施", en: "discontinued") }
    let text = assessed.text
    return Wording(
      zh: "单位报告不再实施" + (text.isEmpty ? "，未说明原因" : "：\(text)"),
      en: "discontinued by the unit" + (text.isEmpty ? ", no reason given" : ": \(text)"))
  }

  /// "单位自评：正常推进（三季度）", or that the report of a period is missing.
  func wording(asOf: Day) -> Wording {
    let isSettled = assessment == .completed || assessment == .discontinued
    if isUnreported, !isSettled, let period = missing.last {
      let silence = period.silence(of: "进展", "reports", asOf)
      guard let assessed, let assessment else { return silence }
      let last = Wording(
        zh: "上次自评：\(assessment.wording.chinese)（\(assessed.period.value.wording.chinese)）",
        en: "last said: \(assessment.wording.english) (\(assessed.period.value.wording.english))")
      return .joined([silence, last])
    }
    guard let assessed, let assessment else {
      return reports.isEmpty
        ? Wording(zh: "尚无进展报告，首次报送未到期", en: "no report yet, none due yet")
        : Wording(zh: "单位已报送进展，未作自评", en: "reported without an assessment")
    }
    return Wording(
      zh: "单位自评：\(assessment.wording.chinese)（\(assessed.period.value.wording.chinese)）",
      en:
        "the unit says: \(assessment.wording.english) (\(assessed.period.value.wording.english))")
  }
}
