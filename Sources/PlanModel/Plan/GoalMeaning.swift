import FoundationEssentials

extension Goal {
  /// What the words ask for, spelt out, so that a reader can see how they are measured.
  package var meaning: Wording {
    let sense = measuredSense
    guard let hedge else { return sense }
    return Wording(zh: "\(sense.chinese)（原文：\(hedge)）", en: "\(sense.english) ('\(hedge)')")
  }

  /// The value with its unit: "95%", "5所", "5 schools"; absent without a value.
  private func amount(_ value: Decimal) -> String {
    let isLatin = unit.unicodeScalars.first.map { $0.isASCII && $0.properties.isAlphabetic }
    return "\(value)" + (isLatin == true ? " " : "") + unit
  }

  /// "8名", where the plan prints no measure word either.
  private var place: String { value.map { unit.isEmpty ? "\($0)名" : amount($0) } ?? "" }

  private var measuredSense: Wording {
    if kind == .relative { return relativeSense }
    guard let value else {
      return Wording(
        zh: "没有可计算的数值", en: "no value to measure against")
    }
    let goal = amount(value)
    switch kind {
    case .reach where comparator == .atMost:
      return Wording(zh: "降到\(goal)或更低即完成", en: "met at \(goal) or less")
    case .reach:
      return Wording(zh: "达到\(goal)或更多即完成", en: "met at \(goal) or more")
    // Only a place is kept from above: 保持前八.
    case .keep where comparator == .atMost:
      return unit == "%"
        ? Wording(zh: "始终保持在前\(goal)", en: "stays within the best \(goal)")
        : Wording(zh: "始终保持在前\(place)", en: "stays at place \(value) or better")
    case .keep:
      return Wording(
        zh: "每次数据都不低于\(goal)", en: "every figure stays at \(goal) or above")
    case .ceiling where value == 0:
      return Wording(zh: "始终为零", en: "stays at zero")
    case .ceiling:
      return Wording(zh: "始终不超过\(goal)", en: "never above \(goal)")
    case .range:
      let end = amount(upper ?? value)
      return Wording(
        zh: "达到\(goal)即完成，超过\(end)为超额", en: "met at \(goal), exceeded above \(end)")
    case .about where value == 0:
      return Wording(zh: "基本为零，降到\(goal)即完成", en: "nearly none, met at \(goal)")
    case .about:
      return Wording(
        zh: "约\(goal)，在允许误差之内或更多即完成", en: "about \(goal), met within the tolerance or above")
    case .coverage:
      return Wording(zh: "全部覆盖，一个不少", en: "every one, without exception")
    case .relative:
      return relativeSense
    case .rank:
      return unit == "%"
        ? Wording(zh: "进入前\(goal)即完成", en: "met within the best \(goal)")
        : Wording(zh: "进入前\(place)即完成", en: "met at place \(value) or better")
    case .perUnit where comparator == .atMost:
      return Wording(
        zh: "每\(per ?? "个")不超过\(goal)", en: "no more than \(goal) for each \(per ?? "one")")
    case .perUnit:
      return Wording(
        zh: "每\(per ?? "个")达到\(goal)即完成", en: "met at \(goal) for each \(per ?? "one")")
    }
  }

  private var relativeSense: Wording {
    let falls = comparator == .decreaseBy
    guard let value else {
      return falls
        ? Wording(zh: "低于基期", en: "below the base") : Wording(zh: "高于基期", en: "above the base")
    }
    if value == 0 {
      return falls
        ? Wording(zh: "不高于基期", en: "not above the base")
        : Wording(zh: "不低于基期", en: "not below the base")
    }
    if isShareOfBase {
      return falls
        ? Wording(zh: "比基期至少下降基期值的\(value)%", en: "below the base by at least \(value)% of it")
        : Wording(zh: "比基期至少提高基期值的\(value)%", en: "above the base by at least \(value)% of it")
    }
    let step = amount(value)
    return falls
      ? Wording(zh: "比基期至少下降\(step)", en: "at least \(step) below the base")
      : Wording(zh: "比基期至少提高\(step)", en: "at least \(step) above the base")
  }
}
