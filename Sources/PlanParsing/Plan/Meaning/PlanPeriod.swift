import PlanModel

/// The time a plan is made for.
struct PlanPeriod {
  let folderYear: Int
  /// As written: "2023", "2023-2024学年".
  let words: String
  let firstDay: Day
  let lastDay: Day

  /// A school year lasts from 1 September to 31 August unless `starts` and `ends` say otherwise.
  init(_ matter: Record, folderYear: Int, _ diagnostics: inout [Diagnostic]) {
    self.folderYear = folderYear
    let written = matter["year"]
    words = written?.value ?? String(folderYear)
    let years = Self.years(in: words)
    if let written, years == nil { diagnostics.append(Self.unreadable(written)) }
    let first = years?.first ?? folderYear
    let last = years?.last ?? folderYear
    if let written, let years, !years.contains(folderYear) {
      diagnostics.append(Self.differs(written, folderYear))
    }

    let isSchoolYear = first != last || Self.namesSchoolYear(words)
    let end = first == last ? first + 1 : last
    let usualStart = isSchoolYear ? Day(year: first, month: 9, day: 1) : nil
    let usualEnd = isSchoolYear ? Day(year: end, month: 8, day: 31) : nil
    let starts = Self.day("starts", matter, &diagnostics) ?? usualStart ?? .firstOfYear(first)
    let ends = Self.day("ends", matter, &diagnostics) ?? usualEnd ?? .lastOfYear(last)
    guard starts <= ends else {
      diagnostics.append(
        Diagnostic(
          .error, rule: "plan-ends-before-start",
          at: (matter["ends"] ?? matter["starts"])?.position ?? matter.position,
          Wording(
            zh: "计划 \(ends) 结束，早于 \(starts) 开始",
            en: "the plan ends on \(ends), before it starts on \(starts)")))
      (firstDay, lastDay) = (.firstOfYear(folderYear), .lastOfYear(folderYear))
      return
    }
    (firstDay, lastDay) = (starts, ends)
  }

  /// The year whose months words like 12月 mean when they name none.
  var firstYear: Int { firstDay.year }

  func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  /// 2023, 2023年, 2023-2024学年: one year or two that follow each other.
  private static func years(in words: String) -> ClosedRange<Int>? {
    let digits = halfWidth(words).split { !$0.isASCIIDigit }
    let numbers = digits.compactMap { $0.count == 4 ? Int($0) : nil }
    guard numbers.count == digits.count, let first = numbers.first, (1900...2999).contains(first)
    else { return nil }
    switch numbers.count {
    case 1: return first...first
    case 2 where numbers[1] == first + 1: return first...numbers[1]
    default: return nil
    }
  }

  private static func namesSchoolYear(_ words: String) -> Bool {
    words.contains("学年") || words.lowercased().contains("school year")
  }

  private static func day(
    _ name: String, _ matter: Record, _ diagnostics: inout [Diagnostic]
  ) -> Day? {
    guard let written = matter[name] else { return nil }
    do throws(Diagnostic) {
      return try PlanParsing.day(written)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  private static func unreadable(_ written: Written) -> Diagnostic {
    Diagnostic(
      .error, rule: "unreadable-year", at: written.position,
      Wording(zh: "看不懂年度“\(written.value)”", en: "cannot read the year '\(written.value)'"),
      hint: Wording(zh: "写 2023 或 2023-2024学年", en: "write 2023 or 2023-2024 school year"))
  }

  private static func differs(_ written: Written, _ folderYear: Int) -> Diagnostic {
    Diagnostic(
      .warning, rule: "year-differs-from-folder", at: written.position,
      Wording(
        zh: "年度“\(written.value)”与文件夹 \(folderYear) 不一致",
        en: "the year '\(written.value)' is not that of the folder \(folderYear)"))
  }
}
