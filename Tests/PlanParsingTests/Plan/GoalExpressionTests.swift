import FoundationEssentials
import PlanModel
import Testing

@testable import PlanParsing

@Suite("The words of a goal")
struct GoalExpressionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let words: String
    let kind: Goal.Kind
    let comparator: Goal.Comparator
    let value: String?
    let upper: String?
    let unit: String
    let hedge: String?

    init(
      _ words: String, _ kind: Goal.Kind, _ comparator: Goal.Comparator, _ value: String?,
      to upper: String? = nil, _ unit: String = "", hedge: String? = nil
    ) {
      self.words = words
      self.kind = kind
      self.comparator = comparator
      self.value = value
      self.upper = upper
      self.unit = unit
      self.hedge = hedge
    }

    var testDescription: String { words }
  }

  static let reach = [
    Case("5所", .reach, .exactly, "5", "所"),
    Case("5所学校", .reach, .exactly, "5", "所"),
    Case("５所", .reach, .exactly, "5", "所"),
    Case("五所", .reach, .exactly, "5", "所"),
    Case("两所", .reach, .exactly, "2", "所"),
    Case("十二", .reach, .exactly, "12"),
    Case("一百零五人", .reach, .exactly, "105", "人"),
    Case("一万二千人", .reach, .exactly, "12000", "人"),
    Case("三万人次", .reach, .exactly, "3", "万人次"),
    Case("76000", .reach, .exactly, "76000"),
    Case("1,200人", .reach, .exactly, "1200", "人"),
    Case("１，２００人", .reach, .exactly, "1200", "人"),
    Case("3.98亿元", .reach, .exactly, "3.98", "亿元"),
    Case("１２．５％", .reach, .exactly, "12.5", "%"),
    Case("1.2万", .reach, .exactly, "1.2", "万"),
    Case("≥95%", .reach, .atLeast, "95", "%"),
    Case("≧ 95 %", .reach, .atLeast, "95", "%"),
    Case(">=95%", .reach, .atLeast, "95", "%"),
    Case("95%以上", .reach, .atLeast, "95", "%"),
    Case("95%及以上", .reach, .atLeast, "95", "%"),
    Case("95%（含）以上", .reach, .atLeast, "95", "%"),
    Case("至少5", .reach, .atLeast, "5"),
    Case("不少于 5 所", .reach, .atLeast, "5", "所"),
    Case("不低于5", .reach, .atLeast, "5"),
    Case("超过300万元", .reach, .atLeast, "300", "万元"),
    Case("达到90%", .reach, .atLeast, "90", "%"),
    Case("达90%以上", .reach, .atLeast, "90", "%"),
    Case("提高到96%", .reach, .exactly, "96", "%"),
    Case("提升至96%以上", .reach, .atLeast, "96", "%"),
    Case("降到365吨以下", .reach, .atMost, "365", "吨"),
    Case("降至164", .reach, .atMost, "164"),
    Case("降为零", .reach, .atMost, "0"),
    Case("百分之九十五", .reach, .exactly, "95", "%"),
    Case("九成以上", .reach, .atLeast, "90", "%"),
    Case("力争95%以上", .reach, .atLeast, "95", "%", hedge: "力争"),
    Case("确保达到90%", .reach, .atLeast, "90", "%", hedge: "确保"),
    Case("新建5所", .reach, .exactly, "5", "所"),
    Case("12趟校车", .reach, .exactly, "12", "趟校车"),
    Case("at least 5", .reach, .atLeast, "5"),
    Case("At least 5 schools", .reach, .atLeast, "5", "schools"),
    Case("95% or more", .reach, .atLeast, "95", "%"),
    Case("increase to 96%", .reach, .exactly, "96", "%"),
    Case("reduce to 400 or less", .reach, .atMost, "400"),
    Case("12所。", .reach, .exactly, "12", "所"),
    Case("400K", .reach, .exactly, "400", "K"),
  ]

  static let bounds = [
    Case("3—4所", .range, .between, "3", to: "4", "所"),
    Case("3-4所", .range, .between, "3", to: "4", "所"),
    Case("3~4所", .range, .between, "3", to: "4", "所"),
    Case("3～4所", .range, .between, "3", to: "4", "所"),
    Case("3至4所", .range, .between, "3", to: "4", "所"),
    Case("3到4所", .range, .between, "3", to: "4", "所"),
    Case("三至四所", .range, .between, "3", to: "4", "所"),
    Case("3%—4%", .range, .between, "3", to: "4", "%"),
    Case("3所至4所", .range, .between, "3", to: "4", "所"),
    Case("3至4所之间", .range, .between, "3", to: "4", "所"),
    Case("between 3 and 4 schools", .range, .between, "3", to: "4", "schools"),
    Case("500±10人", .range, .between, "490", to: "510", "人"),
    Case("400人±10%", .range, .between, "360", to: "440", "人"),
    Case("±5%", .range, .between, "-5", to: "5", "%"),
    Case("400人左右", .about, .about, "400", "人"),
    Case("约400人", .about, .about, "400", "人"),
    Case("400余人", .about, .about, "400", "人"),
    Case("about 400", .about, .about, "400"),
    Case("不超过2%", .ceiling, .atMost, "2", "%"),
    Case("控制在2%以内", .ceiling, .atMost, "2", "%"),
    Case("≤2%", .ceiling, .atMost, "2", "%"),
    Case("2%以下", .ceiling, .atMost, "2", "%"),
    Case("低于2%", .ceiling, .atMost, "2", "%"),
    Case("no more than 2%", .ceiling, .atMost, "2", "%"),
    Case("零", .ceiling, .exactly, "0"),
    Case("零辍学", .ceiling, .exactly, "0"),
    Case("0", .ceiling, .exactly, "0"),
    Case("0起", .ceiling, .exactly, "0", "起"),
    Case("zero", .ceiling, .exactly, "0"),
    Case("no dropouts", .ceiling, .exactly, "0"),
    Case("无重大事故", .ceiling, .exactly, "0"),
    Case("保持在2%以内", .ceiling, .atMost, "2", "%"),
  ]

  static let others = [
    Case("保持在95%以上", .keep, .atLeast, "95", "%"),
    Case("稳定在99%", .keep, .atLeast, "99", "%"),
    Case("keep at 95% or more", .keep, .atLeast, "95", "%"),
    Case("全覆盖", .coverage, .fullCoverage, "100", "%"),
    Case("实现全覆盖", .coverage, .fullCoverage, "100", "%"),
    Case("100%到位", .coverage, .fullCoverage, "100", "%"),
    Case("100%覆盖", .coverage, .fullCoverage, "100", "%"),
    Case("全部学校", .coverage, .fullCoverage, "100", "%"),
    Case("应助尽助", .coverage, .fullCoverage, "100", "%"),
    Case("full coverage", .coverage, .fullCoverage, "100", "%"),
    Case("保持全覆盖", .keep, .atLeast, "100", "%"),
    Case("在2022年基础上提高", .relative, .increaseBy, nil),
    Case("在2022年的基础上有新的提升", .relative, .increaseBy, nil),
    Case("比上年提高2个百分点", .relative, .increaseBy, "2", "个百分点"),
    Case("较上年下降5%", .relative, .decreaseBy, "5", "%"),
    Case("同比增长10%以上", .relative, .increaseBy, "10", "%"),
    Case("提高2个百分点", .relative, .increaseBy, "2", "个百分点"),
    Case("有所提高", .relative, .increaseBy, nil),
    Case("稳步提升", .relative, .increaseBy, nil),
    Case("高于上年", .relative, .increaseBy, nil),
    Case("低于上年", .relative, .decreaseBy, nil),
    Case("不低于上年水平", .relative, .increaseBy, "0"),
    Case("不高于2022年", .relative, .decreaseBy, "0"),
    Case("与上年持平", .relative, .increaseBy, "0"),
    Case("increase by 2 percentage points", .relative, .increaseBy, "2", "percentage points"),
    Case("more than last year", .relative, .increaseBy, nil),
    Case("2% more than last year", .relative, .increaseBy, "2", "%"),
  ]

  @Test(
    "are read with kind, comparator, values, unit and hedge", arguments: reach + bounds + others)
  func reading(_ c: Case) throws {
    var diagnostics: [Diagnostic] = []
    let read = goal(from: written(c.words), &diagnostics)
    let goal = try #require(read, "\(diagnostics.map { $0.text(in: .english) })")

    #expect(goal.kind == c.kind)
    #expect(goal.comparator == c.comparator)
    #expect(goal.value.map { "\($0)" } == c.value)
    #expect(goal.upper.map { "\($0)" } == c.upper)
    #expect(goal.unit == c.unit)
    #expect(goal.hedge == c.hedge)
    #expect(goal.words == c.words)
    #expect(diagnostics.isEmpty)
  }

  @Test(
    "that lost their number keep unit and direction, with a warning",
    arguments: [
      Case("万元", .reach, .exactly, nil, "万元"),
      Case("万元以上", .reach, .atLeast, nil, "万元"),
      Case("投资万元", .reach, .exactly, nil, "万元"),
      Case("不超过%", .ceiling, .atMost, nil, "%"),
    ])
  func lostNumber(_ c: Case) throws {
    var diagnostics: [Diagnostic] = []
    let goal = try #require(goal(from: written(c.words), &diagnostics))

    #expect(goal.kind == c.kind)
    #expect(goal.comparator == c.comparator)
    #expect(goal.value == nil)
    #expect(goal.unit == c.unit)
    #expect(diagnostics.map(\.rule) == ["unit-without-number"])
    #expect(diagnostics.map(\.severity) == [.warning])
  }

  @Test(
    "that say no quantity are an error at their place",
    arguments: [
      "", "良好", "一批", "几所", "4—3所", "5所，其中3所为小学", "5/8", "3-4-5", "不到位", "±", "95%%",
      "2023-12-31", "力争", "...", "1e5", "ab 5", "%5", "—", "5所（示例）",
      "99999999999999999999999999999999999999",
    ])
  func unreadable(words: String) {
    var diagnostics: [Diagnostic] = []
    let place = FilePosition(file: "content/2023/plan.md", line: 7, column: 9)

    #expect(goal(from: Written(words, at: place), &diagnostics) == nil)
    #expect(diagnostics.map(\.rule) == ["unreadable-goal"])
    #expect(diagnostics.map(\.position) == [place])
    #expect(diagnostics.allSatisfy { $0.hint != nil })
  }

  @Test("have a meaning in both languages", arguments: reach + bounds + others)
  func meaning(_ c: Case) throws {
    var diagnostics: [Diagnostic] = []
    let meaning = try #require(goal(from: written(c.words), &diagnostics)).meaning

    #expect(!meaning.chinese.isEmpty)
    #expect(!meaning.english.isEmpty)
    #expect(c.hedge.map { meaning.chinese.contains($0) } ?? true)
  }

  @Test("mean what is measured")
  func meanings() throws {
    var diagnostics: [Diagnostic] = []
    func meaning(_ words: String) throws -> String {
      try #require(goal(from: written(words), &diagnostics)).meaning.english
    }

    #expect(try meaning("95%以上") == "met at 95% or more")
    #expect(try meaning("降到365吨以下") == "met at 365吨 or less")
    #expect(try meaning("at least 5 schools") == "met at 5 schools or more")
    #expect(try meaning("零辍学") == "stays at zero")
    #expect(try meaning("3—4所") == "met at 3所, exceeded above 4所")
    #expect(try meaning("比上年提高2个百分点") == "at least 2个百分点 above the base")
    #expect(try meaning("不低于上年") == "not below the base")
  }

  private func written(_ words: String) -> Written {
    Written(words, at: FilePosition(file: "content/2023/plan.md", line: 1, column: 1))
  }
}
