import FoundationEssentials
import PlanModel
import Testing

@testable import PlanParsing

@Suite("The words of a frequency")
struct FrequencyReadingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let words: String
    let frequency: Frequency?
    var testDescription: String { words }

    init(
      _ words: String, _ period: Frequency.Period, _ amount: Int = 1, _ unit: String = "次",
      orMore isAtLeast: Bool = false
    ) {
      self.words = words
      frequency = Frequency(
        period: period, amount: Decimal(amount), unit: unit, isAtLeast: isAtLeast)
    }
  }

  static let chinese = [
    Case("每日", .day), Case("每天1次", .day), Case("日检查", .day), Case("日日讲安全", .day),
    Case("每个工作日2次", .day, 2), Case("每周1次", .week), Case("每周２次", .week, 2),
    Case("每周一次", .week), Case("每周五", .week), Case("周检查", .week), Case("每周2节", .week, 2, "节"),
    Case("2次/周", .week, 2), Case("两次/周", .week, 2), Case("每两周一节", .twoWeeks, 1, "节"),
    Case("每2周1次", .twoWeeks), Case("两周一次", .twoWeeks), Case("隔周", .twoWeeks),
    Case("每月", .month), Case("每月1次", .month), Case("一月一次", .month), Case("每月5日前", .month),
    Case("每个月不少于1次", .month, 1, orMore: true), Case("每月1—2次", .month, 1, orMore: true),
    Case("每月开展一次集体备课研讨活动", .month), Case("月月有主题", .month), Case("月度", .month),
    Case("每个月到各成员学校现场交流指导1次以上", .month, 1, orMore: true),
    Case("两个月", .twoMonths), Case("每两个月1次", .twoMonths), Case("两个月开展一次", .twoMonths),
    Case("每季度", .quarter), Case("每季1次", .quarter), Case("每半年1次", .halfYear),
    Case("每学期1次", .term), Case("每学期至少1周", .term, 1, "周", orMore: true),
    Case("每学期不少于12课时", .term, 12, "课时", orMore: true),
    Case("至少每学期一次", .term, 1, orMore: true),
    Case("每学期必须深入基层学校开展至少为期1周的带班实岗教学", .term, 1, "周", orMore: true),
    Case("每学年", .schoolYear), Case("每学年不少于12课时", .schoolYear, 12, "课时", orMore: true),
    Case("每年", .year), Case("一年四次", .year, 4), Case("全年不少于12课时", .year, 12, "课时", orMore: true),
    Case("年检", .year), Case("不少于12课时", .year, 12, "课时", orMore: true),
    Case("每年申报一个课题", .year, 1, "个"), Case("坚持每校每月1次", .month),
    Case("每月2次，每次2小时", .month, 2),
  ]

  static let english = [
    Case("daily", .day), Case("Weekly", .week), Case("twice a week", .week, 2),
    Case("every two weeks", .twoWeeks), Case("fortnightly", .twoWeeks), Case("monthly", .month),
    Case("once a month", .month), Case("every two months", .twoMonths),
    Case("quarterly", .quarter), Case("every six months", .halfYear),
    Case("twice a year", .year, 2), Case("four times a year", .year, 4),
    Case("at least 12 lessons per term", .term, 12, "lessons", orMore: true),
    Case("every school year", .schoolYear), Case("annually", .year),
    Case("1 week each term", .term, 1, "week"),
  ]

  @Test("say a period and an amount", arguments: chinese + english)
  func readable(_ c: Case) { #expect(frequency(c.words) == c.frequency) }

  @Test(
    "cannot be counted when they name no period, no floor, or two",
    arguments: [
      "定期", "经常", "常态化", "", "不定期", "每周不超过2次", "每月2次左右", "每班每周1节", "每月1次，每学期2次", "每周一至周五",
      "每周三、周五", "每月三会一课", "每月0次", "每三年一次", "about twice a year", "often", "每次",
    ])
  func unreadable(_ words: String) { #expect(frequency(words) == nil) }
}
