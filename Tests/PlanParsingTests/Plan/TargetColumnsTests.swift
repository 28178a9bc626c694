import FoundationEssentials
import PlanModel
import Testing

@testable import PlanParsing

@Suite("The further columns of a target")
struct TargetColumnsTests {
  /// The targets of a plan whose only table has these rows, and what is said of it.
  private func read(
    _ rows: String..., columns: String, matter: String = ""
  ) throws -> (targets: [Target], plan: Plan?, problems: [String]) {
    let header = "| 编号 | 指标 | 目标 | \(columns) |"
    let rule = "|" + String(repeating: "---|", count: header.count { $0 == "|" } - 1)
    let text =
      """
      ---
      issuer: 甲
      title: 乙
      year: 2023
      \(matter)
      ---
      ## 板块 {#p1}
      ### 任务 {#t1}

      \(header)
      \(rule)
      \(rows.joined(separator: "\n"))
      """
    let (document, reading) = planDocument(fromMarkdown: text, file: "plan.md")
    let (plan, meaning) = interpret(try #require(document), folderYear: 2023, units: [])
    return (
      plan?.tasks.flatMap(\.targets) ?? [], plan,
      (reading + meaning).sorted().map { "\($0.position.line): \($0.severity) \($0.rule)" }
    )
  }

  private func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2023, month: month, day: day) ?? .firstOfYear(2023)
  }

  @Test("say what is counted: parts, whole, who is meant, whether it is sensitive")
  func parts() throws {
    let (targets, _, problems) = try read(
      "| t1-a | 达标的学校 | 全覆盖 | 封闭管理、一键报警 | 公办幼儿园 | 28所 | 是 |",
      "| t1-b | 其他 | 5所 | | | | 否 |", columns: "分项 | 对象 | 分母 | 敏感")
    try #require(targets.count == 2)
    #expect(targets[0].series.map(\.value) == ["封闭管理", "一键报警"])
    #expect(targets[0].scope?.value == "公办幼儿园")
    #expect(targets[0].denominator?.value == Target.Denominator(value: 28, unit: "所"))
    #expect(targets[0].isSensitive)
    #expect(targets[1].series.isEmpty)
    #expect(targets[1].scope == nil)
    #expect(targets[1].denominator == nil)
    #expect(!targets[1].isSensitive)
    #expect(problems == [])
  }

  @Test("are checked one by one")
  func mistakes() throws {
    let (_, _, problems) = try read(
      "| t1-a | 甲 | 全覆盖 | 一/二 | 0所 | 也许 |", "| t1-b | 乙 | 全覆盖 | 一、一 | 多 | 是 |",
      columns: "分项 | 分母 | 敏感")
    #expect(
      problems == [
        "12: error bad-series", "12: error bad-denominator", "12: error unknown-choice",
        "13: error bad-series", "13: error bad-number",
      ])
  }

  struct PaceCase: CustomTestStringConvertible, Sendable {
    var testDescription: String { words }
    var words: String
    var goal = "60所"
    var expected: PaceChoice
  }

  @Test(
    "choose a pace",
    arguments: [
      PaceCase(words: "按季", expected: .quarterly), PaceCase(words: "linear", expected: .linear),
      PaceCase(words: "年底一次", expected: .annualOnly), PaceCase(words: "工程", expected: .named("工程")),
      PaceCase(
        words: "2023-06-30 30所；2023-09-30 45",
        expected: .waypoints([
          .init(day: Day(year: 2023, month: 6, day: 30) ?? .firstOfYear(1), level: .value(30)),
          .init(day: Day(year: 2023, month: 9, day: 30) ?? .firstOfYear(1), level: .value(45)),
        ])),
      PaceCase(
        words: "3月31日=10%; 6月30日: 40%",
        expected: .waypoints([
          .init(
            day: Day(year: 2023, month: 3, day: 31) ?? .firstOfYear(1), level: .percentOfWay(10)),
          .init(
            day: Day(year: 2023, month: 6, day: 30) ?? .firstOfYear(1), level: .percentOfWay(40)),
        ])),
      PaceCase(
        words: "6月底 80%", goal: "95%",
        expected: .waypoints([
          .init(day: Day(year: 2023, month: 6, day: 30) ?? .firstOfYear(1), level: .value(80))
        ])),
    ])
  func pace(_ c: PaceCase) throws {
    let (targets, _, problems) = try read("| t1-a | 甲 | \(c.goal) | \(c.words) |", columns: "序时")
    #expect(problems == [])
    #expect(targets.first?.pace?.value == c.expected)
  }

  @Test(
    "report steps of a pace that cannot be",
    arguments: [
      ("6月30日 多", "unreadable-pace"), ("6月31日 3所", "unreadable-pace"),
      ("6月30日 3座", "unreadable-pace"), ("6月30日 120%", "unreadable-pace"),
      ("9月30日 30所；6月30日 45所", "pace-out-of-order"), ("2024-02-01 30所", "pace-outside-time"),
    ])
  func badPace(words: String, rule: String) throws {
    let (_, _, problems) = try read("| t1-a | 甲 | 60所 | \(words) |", columns: "序时")
    #expect(problems == ["12: error \(rule)"])
  }

  @Test("are joined by the pace of the whole plan")
  func planPace() throws {
    let (_, plan, problems) = try read(
      "| t1-a | 甲 | 60所 | |", columns: "备注", matter: "pace: 按季")
    #expect(plan?.pace?.value == .quarterly)
    #expect(problems == [])
  }
}
