import FoundationEssentials
import PlanModel
import Testing

@testable import PlanParsing

@Suite("Goals that are places, shares of each and doublings")
struct FurtherGoalTests {
  private func read(_ words: String) throws -> Goal {
    var diagnostics: [Diagnostic] = []
    let goal = goal(
      from: Written(words, at: FilePosition(file: "plan.md", line: 1, column: 1)), &diagnostics)
    return try #require(goal, "\(words): \(diagnostics.map { $0.text(in: .english) })")
  }

  @Test(
    "read a place in an order",
    arguments: [
      ("前八", "8", ""), ("前8名", "8", "名"), ("进入全省前三", "3", ""), ("位居全市第一", "1", ""),
      ("top 8", "8", ""), ("前10%", "10", "%"), ("力争排名前五", "5", ""),
    ])
  func ranks(words: String, value: String, unit: String) throws {
    let goal = try read(words)
    #expect(goal.kind == .rank)
    #expect(goal.comparator == .atMost)
    #expect(goal.value.map { "\($0)" } == value)
    #expect(goal.unit == unit)
  }

  @Test("take a place to be kept as one to keep")
  func keptRank() throws {
    let goal = try read("保持全省前八")
    #expect(goal.kind == .keep)
    #expect(goal.comparator == .atMost)
    #expect(goal.value == 8)
  }

  struct Each: CustomTestStringConvertible, Sendable {
    var testDescription: String { words }
    var words: String
    var comparator: Goal.Comparator
    var value: String
    var unit: String
    var per: String
  }

  @Test(
    "read so much for each",
    arguments: [
      Each(words: "每校1名", comparator: .exactly, value: "1", unit: "名", per: "校"),
      Each(words: "每所学校至少2名", comparator: .atLeast, value: "2", unit: "名", per: "学校"),
      Each(words: "每班不超过45人", comparator: .atMost, value: "45", unit: "人", per: "班"),
      Each(words: "生均30册以上", comparator: .atLeast, value: "30", unit: "册", per: "生"),
      Each(words: "每个孩子至少1项", comparator: .atLeast, value: "1", unit: "项", per: "孩子"),
      Each(words: "45人/班", comparator: .exactly, value: "45", unit: "人", per: "班"),
      Each(words: "每100名学生1台", comparator: .exactly, value: "1", unit: "台", per: "100名学生"),
      Each(words: "每个共同体1所", comparator: .exactly, value: "1", unit: "所", per: "共同体"),
      Each(
        words: "每个孩子在校期间至少学会1项艺术技能", comparator: .atLeast, value: "1", unit: "项", per: "孩子"),
      Each(words: "每校都要配备1名", comparator: .exactly, value: "1", unit: "名", per: "校"),
      Each(words: "2 per school", comparator: .exactly, value: "2", unit: "", per: "school"),
      Each(
        words: "per school at least 2", comparator: .atLeast, value: "2", unit: "", per: "school"),
    ])
  func each(_ c: Each) throws {
    let goal = try read(c.words)
    #expect(goal.kind == .perUnit)
    #expect(goal.comparator == c.comparator)
    #expect(goal.value.map { "\($0)" } == c.value)
    #expect(goal.unit == c.unit)
    #expect(goal.per == c.per)
    #expect(!goal.meaning.chinese.isEmpty && !goal.meaning.english.isEmpty)
  }

  @Test(
    "read a doubling as a step of per cent of the base",
    arguments: [("翻一番", "100"), ("翻两番", "300")])
  func doubling(words: String, value: String) throws {
    let goal = try read(words)
    #expect(goal.kind == .relative)
    #expect(goal.comparator == .increaseBy)
    #expect(goal.value.map { "\($0)" } == value)
    #expect(goal.isShareOfBase)
  }

  private func target(
    goal: String, baseline: String, named column: String = "基线"
  ) throws -> (Goal?, [String]) {
    let text = """
      ---
      issuer: 甲
      title: 乙
      year: 2023
      ---
      ## 板块 {#p1}
      ### 任务 {#t1}

      | 编号 | 指标 | 目标 | \(column) |
      |---|---|---|---|
      | t1-a | 本科人数 | \(goal) | \(baseline) |
      """
    let (document, reading) = planDocument(fromMarkdown: text, file: "plan.md")
    let (plan, meaning) = interpret(try #require(document), folderYear: 2023, units: [])
    return (plan?.tasks.first?.targets.first?.goal, (reading + meaning).map(\.rule))
  }

  @Test("take per cent of a base that is no rate as a share of it")
  func shareOfBase() throws {
    let (growth, problems) = try target(goal: "比上年增长10%以上", baseline: "486人")
    #expect(problems == [])
    #expect(growth?.isShareOfBase == true)
    #expect(growth?.unit == "人")
    let (points, others) = try target(goal: "比上年提高2个百分点", baseline: "41.2%")
    #expect(others == [])
    #expect(points?.isShareOfBase == false)
    #expect(points?.unit == "%")
  }

  @Test(
    "read numbers that words stand for",
    arguments: [
      ("破百", "100", "", .atLeast), ("超千人", "1000", "人", .atLeast), ("过亿元", "1", "亿元", .atLeast),
      ("近百所", "100", "所", .about), ("突破200人", "200", "人", .atLeast),
      ("过半", "50", "%", .atLeast), ("一半以上", "50", "%", .atLeast), ("千兆到校", "1000", "兆", .exactly),
      ("百分之百", "100", "%", .exactly), ("千分之三以内", "3", "‰", .atMost),
      ("四分之三以上", "75", "%", .atLeast), ("零突破", "1", "", .atLeast),
      ("实现零的突破", "1", "", .atLeast), ("不少于12课时", "12", "课时", .atLeast),
      ("无一例投诉", "0", "", .exactly), ("基本清除大班额", "0", "", .about),
    ] as [(String, String, String, Goal.Comparator)])
  func spoken(words: String, value: String, unit: String, comparator: Goal.Comparator) throws {
    let goal = try read(words)
    #expect(goal.value.map { "\($0)" } == value)
    #expect(goal.unit == unit)
    #expect(goal.comparator == comparator)
  }

  @Test(
    "take growth by a multiple as per cent of the base",
    arguments: [
      ("比上年增长1倍", "100"), ("在2022年基础上翻一番以上", "100"), ("翻三番", "700"), ("doubled", "100"),
    ])
  func multiples(words: String, value: String) throws {
    let goal = try read(words)
    #expect(goal.kind == .relative)
    #expect(goal.isShareOfBase)
    #expect(goal.value.map { "\($0)" } == value)
    #expect(goal.unit == "")
  }

  @Test(
    "take every one for full coverage",
    arguments: [
      "各学校均要建立德育教育网络,并建立心理咨询室", "每校都有心理咨询室", "配齐专职思政课教师", "不漏一户,不落一人", "家家到”",
      "应入尽入、应保尽保", "全覆盖建立、高效率运行", "所有县(市、区)都要推行",
    ])
  func everyOne(words: String) throws {
    let goal = try read(words)
    #expect(goal.kind == .coverage)
    #expect(goal.value == 100)
    #expect(goal.unit == "%")
  }

  @Test(
    "are not guessed at",
    arguments: [
      "第一批", "第一方阵", "前三季度", "前列", "位次上升2位", "排名有所提升", "三分之一", "每校不到1名", "每周1次", "1次/月",
      "每5所", "全覆盖，其中5所为小学", "翻", "超过",
    ])
  func refused(words: String) {
    var diagnostics: [Diagnostic] = []
    #expect(goal(from: Written(words, at: FilePosition(file: "plan.md")), &diagnostics) == nil)
    #expect(diagnostics.map(\.rule) == ["unreadable-goal"])
  }

  @Test(
    "say in both languages what is measured",
    arguments: [
      ("前八", "进入前8名即完成", "met at place 8 or better"),
      ("前10%", "进入前10%即完成", "met within the best 10%"),
      ("保持前十", "始终保持在前10名", "stays at place 10 or better"),
      ("每班不超过45人", "每班不超过45人", "no more than 45人 for each 班"),
      ("2 per school", "每school达到2即完成", "met at 2 for each school"),
      ("翻一番", "比基期至少提高基期值的100%", "above the base by at least 100% of it"),
      ("基本清除大班额", "基本为零，降到0即完成", "nearly none, met at 0"),
    ])
  func meanings(words: String, chinese: String, english: String) throws {
    let hedge = words.hasPrefix("基本") ? ("（原文：基本）", " ('基本')") : ("", "")
    let meaning = try read(words).meaning
    #expect(meaning.chinese == chinese + hedge.0)
    #expect(meaning.english == english + hedge.1)
  }

  @Test(
    "go by the kind that a column chooses",
    arguments: [
      ("8", "排名", .rank, .atMost, nil), ("不超过45人", "每班", .perUnit, .atMost, "班"),
      ("30册", "生均", .perUnit, .exactly, "生"), ("保持前八", "排名", .keep, .atMost, nil),
      ("前八", "保持", .keep, .atMost, nil), ("不超过2%", "保持", .ceiling, .atMost, nil),
    ] as [(String, String, Goal.Kind, Goal.Comparator, String?)])
  func chosen(
    words: String, column: String, kind: Goal.Kind, comparator: Goal.Comparator, per: String?
  ) throws {
    let (goal, problems) = try target(goal: words, baseline: column, named: "类型")
    #expect(problems == [])
    #expect(goal?.kind == kind)
    #expect(goal?.comparator == comparator)
    #expect(goal?.per == per)
  }

  @Test("cannot be a place where they name a change")
  func misfit() throws {
    let (_, problems) = try target(goal: "比上年提高2%", baseline: "排名", named: "类型")
    #expect(problems == ["kind-does-not-fit"])
  }
}
