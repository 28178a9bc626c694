import PlanModel
import PlanParsing
import Testing

private let place = FilePosition(file: "a.csv", line: 2, column: 5)

@Suite("A day in a cell")
struct WrittenDayTests {
  @Test(
    "is written year first",
    arguments: [
      ("2023-09-30", "2023-09-30"), ("2023/9/30", "2023-09-30"), ("2023.9.30", "2023-09-30"),
      ("2023年9月30日", "2023-09-30"), ("2023 年 9 月 3 号", "2023-09-03"), ("20230930", "2023-09-30"),
      ("２０２３－０９－３０", "2023-09-30"), ("２０２３年９月３０日", "2023-09-30"), ("2024-2-29", "2024-02-29"),
      ("2023/9/30 0:00", "2023-09-30"), ("2023-09-30T00:00:00", "2023-09-30"),
      ("'2023-09-30", "2023-09-30"), ("　2023-09-30 ", "2023-09-30"), ("2023—9—30", "2023-09-30"),
    ])
  func days(text: String, expected: String) throws {
    let day = try #require(try day(Written(text, at: place)))
    #expect(String(describing: day) == expected)
  }

  @Test("may be missing", arguments: ["", "—", "无", "未填报"])
  func missing(text: String) throws {
    #expect(try day(Written(text, at: place)) == nil)
  }

  struct Refusal: CustomTestStringConvertible {
    var testDescription: String { text }
    var text, rule, hint: String
  }

  @Test(
    "is refused with what to type instead",
    arguments: [
      Refusal(text: "2023-02-30", rule: "no-such-day", hint: "2023-02-28"),
      Refusal(text: "2023年13月1日", rule: "no-such-day", hint: ""),
      Refusal(text: "23-09-30", rule: "bad-day", hint: "four digits"),
      Refusal(text: "9/30/2023", rule: "bad-day", hint: "year first"),
      Refusal(text: "30.9.2023", rule: "bad-day", hint: "year first"),
      Refusal(text: "2023-09", rule: "bad-day", hint: "year, month and day"),
      Refusal(text: "2023-09/30", rule: "bad-day", hint: "year, month and day"),
      Refusal(text: "2023-09-30 14:05", rule: "bad-day", hint: "2023-09-30"),
      Refusal(text: "2023-009-30", rule: "bad-day", hint: "2023-09-30"),
      Refusal(text: "45199", rule: "bad-day", hint: "2023-09-30"),
      Refusal(text: "九月", rule: "bad-day", hint: "2023-09-30"),
      Refusal(text: "99999999999999999999", rule: "bad-day", hint: "2023-09-30"),
    ])
  func refused(_ refusal: Refusal) throws {
    let diagnostic = try #require(throws: Diagnostic.self) {
      try day(Written(refusal.text, at: place))
    }
    #expect(diagnostic.rule == refusal.rule)
    #expect(diagnostic.position == place)
    #expect(refusal.hint.isEmpty || diagnostic.hint?.english.contains(refusal.hint) == true)
  }
}

@Suite("The words for a due day")
struct DueWordsTests {
  @Test(
    "name the last day on which a promise can be kept",
    arguments: [
      ("2023-12-31", "2023-12-31"), ("2023年12月", "2023-12-31"), ("2023-12", "2023-12-31"),
      ("2024年2月", "2024-02-29"), ("2023.6", "2023-06-30"), ("12月底", "2023-12-31"),
      ("12月底前", "2023-12-31"), ("１２月底前完成", "2023-12-31"), ("9月", "2023-09-30"),
      ("九月", "2023-09-30"),
      ("十二月底", "2023-12-31"), ("9月上旬", "2023-09-10"), ("9月中旬", "2023-09-20"),
      ("2月下旬", "2023-02-28"),
      ("9月30日", "2023-09-30"), ("9月30日前", "2023-09-30"), ("10月1日之前", "2023-10-01"),
      ("2023年底", "2023-12-31"), ("2023年年底", "2023-12-31"), ("2024年底", "2024-12-31"),
      ("年底", "2023-12-31"), ("年底前", "2023-12-31"), ("年内", "2023-12-31"), ("今年内", "2023-12-31"),
      ("全年", "2023-12-31"), ("2023年", "2023-12-31"), ("2023", "2023-12-31"),
      ("2023年内完成", "2023-12-31"),
      ("明年6月", "2024-06-30"), ("上半年", "2023-06-30"), ("2023年上半年", "2023-06-30"),
      ("下半年", "2023-12-31"), ("第三季度", "2023-09-30"), ("三季度末", "2023-09-30"), ("3季度", "2023-09-30"),
      ("2023年第一季度", "2023-03-31"), ("2023-Q2", "2023-06-30"), ("Q4", "2023-12-31"),
      ("Q3 2024", "2024-09-30"), ("秋季学期", "2023-09-01"), ("秋季学期开学前", "2023-09-01"),
      ("2024年春季学期", "2024-03-01"), ("9月13日到18日", "2023-09-18"), ("9月28日至10月8日", "2023-10-08"),
      ("3月至5月", "2023-05-31"), ("2023年3—5月", ""), ("December 2023", "2023-12-31"),
      ("by the end of September", "2023-09-30"), ("Dec", "2023-12-31"), ("year-end", "2023-12-31"),
      ("end of the year", "2023-12-31"), ("end of 2024", "2024-12-31"),
    ])
  func words(words: String, expected: String) {
    let day = dueDay(words, planYear: 2023).map(String.init(describing:))
    #expect(day ?? "" == expected)
  }

  @Test(
    "name none when they are open",
    arguments: [
      "", "长期坚持", "持续推进", "适时", "2月30日", "13月", "第五季度", "12", "尽快", "秋季学期结束", "99999999999",
    ])
  func open(words: String) {
    #expect(dueDay(words, planYear: 2023) == nil)
  }
}

@Suite("The period of a report")
struct WrittenPeriodTests {
  @Test(
    "is a quarter, a month or a year",
    arguments: [
      ("2023-Q3", ReportPeriod.Length.quarter(3)), ("2023Q3", .quarter(3)), ("2023q3", .quarter(3)),
      ("２０２３Ｑ３", .quarter(3)), ("2023年第三季度", .quarter(3)), ("2023年三季度", .quarter(3)),
      ("2023年3季度", .quarter(3)), ("第三季度", .quarter(3)), ("三季度", .quarter(3)), ("Q3", .quarter(3)),
      ("2023-09", .month(9)), ("2023/9", .month(9)), ("2023年9月", .month(9)),
      ("2023年9月份", .month(9)),
      ("202309", .month(9)), ("9月", .month(9)), ("2023", .year), ("2023年", .year),
      ("2023年度", .year),
    ])
  func periods(text: String, length: ReportPeriod.Length) throws {
    let period = try reportPeriod(Written(text, at: place), year: 2023)
    #expect(period == ReportPeriod(year: 2023, length: length))
  }

  @Test("may be missing")
  func missing() throws {
    #expect(try reportPeriod(Written("", at: place)) == nil)
  }

  @Test(
    "is refused where it cannot be told",
    arguments: [
      "三季度", "9月", "2023-Q5", "2023-13", "2023-0", "上半年", "2023上半年", "Q3-2023", "23Q3", "x", "0000",
      "9", "2023-09-30",
    ])
  func refused(text: String) throws {
    let diagnostic = try #require(throws: Diagnostic.self) {
      try reportPeriod(Written(text, at: place))
    }
    #expect(diagnostic.rule == "bad-period")
    #expect(diagnostic.hint?.chinese.contains("2023-Q3") == true)
  }
}
