import FoundationEssentials
import PlanModel

/// The address of the site, with a slash at the end.
func webAddress(_ text: Written) throws(Diagnostic) -> String? {
  let address = try linkAddress(text)
  guard !address.contains("?"), !address.contains("#") else {
    throw badAddress(
      text,
      hint: Wording(zh: "网址不能含“?”或“#”", en: "the address of a site has neither '?' nor '#'"))
  }
  return address.hasSuffix("/") ? address : address + "/"
}

/// An address on the web, as written.
func linkAddress(_ text: Written) throws(Diagnostic) -> String {
  let address = text.value
  let schemes = ["https://", "http://"]
  let scheme = schemes.first { address.lowercased().hasPrefix($0) }
  guard let scheme else {
    throw badAddress(
      text,
      hint: Wording(zh: "写作 https://…", en: "write https://…"))
  }
  let host = address.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
  let isClean = address.unicodeScalars.allSatisfy { scalar in
    !scalar.isBlank && scalar.value > 0x20 && !"\"'<>\\^`{|}".unicodeScalars.contains(scalar)
  }
  guard !host.isEmpty, isClean else {
    throw badAddress(
      text,
      hint: Wording(zh: "写作 https://主机名/路径/", en: "write https://host/path/"))
  }
  return scheme + address.dropFirst(scheme.count)
}

private func badAddress(_ text: Written, hint: Wording) -> Diagnostic {
  Diagnostic(
    .error, rule: "bad-url", at: text.position,
    Wording(zh: "“\(text.value)”不是网址", en: "'\(text.value)' is not a web address"), hint: hint)
}

/// One of the languages that Milepost has words for, as BCP 47.
func language(_ text: Written) throws(Diagnostic) -> String? {
  try choice(
    text, what: Wording(zh: "语言", en: "language"),
    [
      ("zh-Hans", ["zh", "zh-CN", "中文", "简体中文", "汉语", "Chinese"]), ("en", ["英文", "英语", "English"]),
    ])
}

func truth(_ text: Written) throws(Diagnostic) -> Bool? {
  let words = [("true", ["yes", "on", "是", "1", "y"]), ("false", ["no", "off", "否", "0", "n"])]
  return try choice(text, what: Wording(zh: "是非值", en: "truth value"), words) == "true"
}

func rhythm(_ text: Written) throws(Diagnostic) -> MeasuringSettings.ReportingRhythm? {
  let name = try choice(
    text, what: Wording(zh: "报送周期", en: "reporting rhythm"),
    [
      ("month", ["月", "每月", "月度", "monthly"]), ("quarter", ["季", "每季", "季度", "每季度", "quarterly"]),
      ("year", ["年", "每年", "年度", "yearly", "annual"]),
    ])
  return MeasuringSettings.ReportingRhythm(rawValue: name)
}

/// A share in per cent or percentage points, 0…1000, exact.
func percentage(_ text: Written) throws(Diagnostic) -> Decimal? {
  guard let number = try number(text) else { return nil }
  guard ["", "%", "个百分点", "百分点"].contains(number.unit), (0...1000).contains(number.value) else {
    throw Diagnostic(
      .error, rule: "bad-number", at: text.position,
      Wording(zh: "“\(text.value)”应是百分数", en: "'\(text.value)' must be a percentage"),
      hint: Wording(zh: "如 10", en: "such as 10"))
  }
  return number.value
}

/// A number of days, 0…366.
func dayCount(_ text: Written) throws(Diagnostic) -> Int? {
  guard let number = try number(text) else { return nil }
  guard ["", "天", "日", "days"].contains(number.unit), let days = wholeNumber(number.value),
    (0...366).contains(days)
  else {
    throw Diagnostic(
      .error, rule: "bad-number", at: text.position,
      Wording(
        zh: "“\(text.value)”应是天数，0 到 366", en: "'\(text.value)' must be a number of days, 0 to 366")
    )
  }
  return days
}

/// Numbers below it are not printed where they could point at persons, 2…1000.
func smallNumber(_ text: Written) throws(Diagnostic) -> Int? {
  guard let number = try number(text) else { return nil }
  guard let count = wholeNumber(number.value), (2...1000).contains(count) else {
    throw Diagnostic(
      .error, rule: "bad-number", at: text.position,
      Wording(
        zh: "“\(text.value)”应是 2 到 1000 的整数",
        en: "'\(text.value)' must be a whole number from 2 to 1000"))
  }
  return count
}

private func choice(
  _ text: Written, what: Wording, _ choices: [(name: String, words: [String])]
) throws(Diagnostic) -> String {
  let names = ColumnNames(choices.map { ColumnNames.Column($0.name, $0.words) })
  if let name = names.canonicalName(of: text.value) { return name }
  let listed = choices.map(\.name).joined(separator: ", ")
  throw Diagnostic(
    .error, rule: "unknown-choice", at: text.position,
    Wording(
      zh: "“\(text.value)”不是可用的\(what.chinese)",
      en: "'\(text.value)' is not a \(what.english) that can be used"),
    hint: Wording(zh: "写作 \(listed) 之一", en: "write one of \(listed)"))
}
