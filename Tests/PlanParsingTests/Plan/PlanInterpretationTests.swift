import FoundationEssentials
import PlanModel
import Testing

@testable import PlanParsing

@Suite("The meaning of a plan")
struct PlanInterpretationTests {
  static let units = [
    ResponsibleUnit(
      id: "anquanban", name: "安全办", kind: nil, phone: nil, source: FilePosition(file: "units.csv")),
    ResponsibleUnit(
      id: "jiaoyanshi", name: "教研室", kind: nil, phone: nil,
      source: FilePosition(file: "units.csv")),
  ]

  static let head = "---\nissuer: 甲\ntitle: 乙\nyear: 2023\n---\n"

  private func read(_ text: String, year: Int = 2023) throws -> (plan: Plan?, problems: [String]) {
    let (document, reading) = planDocument(fromMarkdown: text, file: "plan.md")
    let (plan, meaning) = interpret(
      try #require(document), folderYear: year, units: Self.units)
    return (
      plan,
      (reading + meaning).sorted().map { "\($0.position.line): \($0.severity) \($0.rule)" }
    )
  }

  @Test("counts the frequency of a duty, and says so when it cannot")
  func frequencies() throws {
    let text =
      Self.head + """
        ## 板块 {#p1}
        ### 任务 {#t1}

        | 编号 | 职责 | 频次 | 起始 | 期限 | 备注 |
        |---|---|---|---|---|---|
        | t1-d1 | 演练 | 每月1次 | 2023-03-01 | 2023-11-30 | 暑假除外 |
        | t1-d2 | 巡查 | 经常 |  |  |  |
        """
    let (plan, problems) = try read(text)
    let duties = try #require(plan?.tasks.first?.duties)
    try #require(duties.count == 2)
    #expect(duties[0].rhythm == Frequency(period: .month))
    #expect(duties[0].start == Day(year: 2023, month: 3, day: 1))
    #expect(duties[0].due?.day == Day(year: 2023, month: 11, day: 30))
    #expect(duties[0].note == "暑假除外")
    #expect(duties[1].rhythm == nil)
    #expect(duties[1].frequency == "经常")
    #expect(problems == ["12: warning unreadable-frequency"])
  }

  @Test("is whole: days, goals, units, ids, texts and sources")
  func whole() throws {
    let text =
      Self.head + """
        开头。

        ## 二、安全 {#p2}
        板块的话。

        ### 7. 教育 {#t7}
        年内到校授课的学校达到100%。每月演练一次。（责任单位：安全办、教研室（协助）；配合单位：县公安局、各学校；完成时限：2023年12月）

        | 编号 | 指标 | 目标 | 基线 | 期限 | 汇总 |
        |---|---|---|---|---|---|
        | t7-a | 授课的学校 | 100% | 82% | 2023-11-30 | 学校占比 |

        | 编号 | 职责 | 频次 | 对象 | 责任单位 |
        |---|---|---|---|---|
        | t7-d1 | 演练 | 每月1次 | 全部学校 | 教研室 |

        | 编号 | 项目 | 学校 | 投资 | 期限 |
        |---|---|---|---|---|
        | t7-p1 | 基地 | di-yi | 0.2亿元 | 年底 |

        - [x] 印发（期限 2023-03-31，完成 2023-03-28） {#t7-m1}
        """
    let (read, problems) = try read(text)
    let plan = try #require(read)
    let task = try #require(plan.tasks.first)
    let target = try #require(task.targets.first)
    #expect(problems == [])

    #expect(plan.opening?.plain == "开头。")
    #expect(plan.firstDay == Day(year: 2023, month: 1, day: 1))
    #expect(plan.lastDay == Day(year: 2023, month: 12, day: 31))
    #expect(plan.pillars[0].text?.plain == "板块的话。")
    #expect(task.leads.map(\.value) == ["anquanban", "jiaoyanshi"])
    #expect(task.partners.map(\.value) == ["县公安局", "各学校"])
    #expect(task.due?.day == Day(year: 2023, month: 12, day: 31))
    #expect(task.text?.plain == "年内到校授课的学校达到100%。每月演练一次。")
    #expect(target.id == "t7-a")
    #expect(target.baseline?.value == 82)
    #expect(target.dueDay == Day(year: 2023, month: 11, day: 30))
    #expect(target.start == plan.firstDay)
    #expect(target.rollUp == .shareOfSchools)
    #expect(target.quote == "年内到校授课的学校达到100%。")
    #expect(target.leads.map(\.value) == ["anquanban", "jiaoyanshi"])
    #expect(target.source.line == 16)
    #expect(task.duties.map(\.frequency) == ["每月1次"])
    #expect(task.duties[0].leads.map(\.value) == ["jiaoyanshi"])
    #expect(task.projects[0].facts.map(\.text.value) == ["0.2亿元"])
    #expect(task.projects[0].due?.day == plan.lastDay)
    #expect(task.milestones[0].finished == Day(year: 2023, month: 3, day: 28))
  }

  struct Period: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let matter: String
    let first: String
    let last: String
  }

  @Test(
    "has the plan's time",
    arguments: [
      Period(
        testDescription: "a year", matter: "year: 2023", first: "2023-01-01", last: "2023-12-31"),
      Period(
        testDescription: "a school year", matter: "year: 2023-2024学年", first: "2023-09-01",
        last: "2024-08-31"),
      Period(
        testDescription: "a school year with a long dash", matter: "year: 2023—2024学年度",
        first: "2023-09-01", last: "2024-08-31"),
      Period(
        testDescription: "days of its own",
        matter: "year: 2023-2024学年\nstarts: 2023-08-25\nends: 2024年7月10日", first: "2023-08-25",
        last: "2024-07-10"),
      Period(
        testDescription: "no year", matter: "framework: x", first: "2023-01-01", last: "2023-12-31"),
    ])
  func time(_ period: Period) throws {
    let (plan, problems) = try read("---\nissuer: 甲\ntitle: 乙\n\(period.matter)\n---\n## 一、丙 {#p1}")
    #expect(plan.map { "\($0.firstDay)" } == period.first)
    #expect(plan.map { "\($0.lastDay)" } == period.last)
    #expect(problems == [])
  }

  @Test("puts months of a school year into the right calendar year")
  func schoolYear() throws {
    let (plan, problems) = try read(
      "---\nissuer: 甲\ntitle: 乙\nyear: 2023-2024学年\n---\n## 一、丙 {#p1}\n### 1. 丁 {#t1}\n"
        + "- [ ] 一（期限 6月底）\n- [ ] 二（期限 12月底）")
    #expect(
      plan?.tasks[0].milestones.compactMap { $0.due.map { "\($0.day)" } }
        == ["2024-06-30", "2023-12-31"])
    #expect(problems == [])
  }

  struct Mistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Below a pillar p1 and a task t1 on lines 6 and 7; starts on line 8.
    let text: String
    let found: [String]
  }

  static func targets(_ header: String, _ row: String) -> String {
    let columns = header.split(separator: "|").count
    return
      "\n|编号|指标|目标|\(header)|\n|---|---|---|\(String(repeating: "---|", count: columns))\n\(row)"
  }

  @Test(
    "comes with every problem of the plan",
    arguments: [
      Mistake(
        testDescription: "missing ids", text: "\n|指标|目标|\n|---|---|\n|甲|5|\n## 二、乙\n### 2. 丙",
        found: ["11: error missing-id", "12: error missing-id", "13: error missing-id"]),
      Mistake(
        testDescription: "ids unfit for an address", text: "## 二、乙 {#P2}\n### 2. 丙 {#任务}",
        found: ["8: error unfit-id", "9: error unfit-id"]),
      Mistake(
        testDescription: "one id in five places",
        text: "## 二、乙 {#t1}\n### 2. 丙 {#p1}\n\n|编号|职责|频次|\n|---|---|---|\n|t1|丁|每月1次|\n",
        found: ["8: error duplicate-id", "9: error duplicate-id", "13: error duplicate-id"]),
      Mistake(
        testDescription: "a goal that cannot be read", text: targets("备注", "|t1-a|甲|好|x|"),
        found: ["11: error unreadable-goal"]),
      Mistake(
        testDescription: "a goal without its number", text: targets("备注", "|t1-a|甲|万元|x|"),
        found: ["11: warning unit-without-number"]),
      Mistake(
        testDescription: "a goal like its baseline", text: targets("基线", "|t1-a|甲|5所|5|"),
        found: ["11: warning goal-equals-baseline"]),
      Mistake(
        testDescription: "more than all", text: targets("基线", "|t1-a|甲|105%|5|"),
        found: ["11: warning percent-out-of-range"]),
      Mistake(
        testDescription: "a baseline in another unit", text: targets("基线", "|t1-a|甲|3亿元|3000万元|"),
        found: ["11: error baseline-in-other-unit"]),
      Mistake(
        testDescription: "a baseline in words", text: targets("基线", "|t1-a|甲|5所|很多|"),
        found: ["11: error bad-number"]),
      Mistake(
        testDescription: "due before its start",
        text: targets("起始|期限", "|t1-a|甲|5所|2023-06-01|2023-05-01|"),
        found: ["11: error due-before-start"]),
      Mistake(
        testDescription: "due in another decade", text: targets("期限", "|t1-a|甲|5所|2032-12-31|"),
        found: ["11: warning due-outside-plan"]),
      Mistake(
        testDescription: "due before the plan", text: targets("期限", "|t1-a|甲|5所|2022-12-31|"),
        found: ["11: error due-before-start"]),
      Mistake(
        testDescription: "no mistake: three years for a large promise",
        text: targets("期限", "|t1-a|甲|5所|2025-12-31|"), found: []),
      Mistake(
        testDescription: "due on a day that is none", text: targets("期限", "|t1-a|甲|5所|2023-02-30|"),
        found: ["11: error no-such-day"]),
      Mistake(
        testDescription: "due on no day", text: targets("期限", "|t1-a|甲|5所|长期坚持|"),
        found: ["11: warning due-without-day"]),
      Mistake(
        testDescription: "an unknown roll-up", text: targets("汇总", "|t1-a|甲|5所|随便|"),
        found: ["11: error unknown-rollup"]),
      Mistake(
        testDescription: "an unknown kind", text: targets("类型", "|t1-a|甲|5所|随便|"),
        found: ["11: error unknown-kind"]),
      Mistake(
        testDescription: "a kind that does not fit", text: targets("类型", "|t1-a|甲|5所|区间|"),
        found: ["11: error kind-does-not-fit"]),
      Mistake(
        testDescription: "a quotation nobody said", text: targets("原文", "|t1-a|甲|5所|没说过|"),
        found: ["11: warning quote-not-found"]),
      Mistake(
        testDescription: "a row without its goal", text: targets("备注", "|t1-a|甲||x|"),
        found: ["11: error missing-cell"]),
      Mistake(
        testDescription: "a milestone without a day", text: "- [ ] 甲",
        found: ["8: warning milestone-without-day"]),
      Mistake(
        testDescription: "done and not ticked", text: "- [ ] 甲（期限 2023-03-31，完成 2023-03-30）",
        found: ["8: warning finished-but-not-ticked"]),
      Mistake(
        testDescription: "units nobody knows", text: "话。（责任单位：安全班、各学校；配合单位：县公安局、教研室、教研事）",
        found: ["8: warning unknown-unit", "8: warning unknown-unit"]),
      Mistake(
        testDescription: "promises under a pillar", text: "## 二、乙 {#p2}\n- [ ] 甲（期限 年底）",
        found: ["9: error promise-outside-task"]),
      Mistake(
        testDescription: "everything at once",
        text: targets("基线|汇总", "|t1-a|甲|好|5|随便|\n|t1-a|乙|5所|5|求和|"),
        found: [
          "11: error unknown-rollup", "11: error unreadable-goal", "12: error duplicate-id",
          "12: warning goal-equals-baseline",
        ]),
    ])
  func mistakes(_ mistake: Mistake) throws {
    let (plan, problems) = try read(
      Self.head + "## 一、甲 {#p1}\n### 1. 乙 {#t1}\n" + mistake.text)
    #expect(problems.sorted() == mistake.found.sorted())
    #expect(plan?.pillars.isEmpty == false)
  }

  @Test("proposes an id that can be typed and is free")
  func proposals() throws {
    let (document, _) = planDocument(
      fromMarkdown: Self.head
        + "## 一、甲 {#p2}\n## 二、乙\n### 7. 丙\n\n|指标|目标|\n|---|---|\n|丁|5|\n|戊|6|",
      file: "plan.md")
    let (_, diagnostics) = interpret(try #require(document), folderYear: 2023, units: [])
    let hints = diagnostics.sorted().compactMap { $0.hint?.english }
    #expect(
      hints == [
        "end the heading with {#p3}", "end the heading with {#t7}",
        "write t7-a in the column 'id'", "write t7-b in the column 'id'",
      ])
  }

  @Test("names the first place of an id used twice")
  func firstPlace() throws {
    let (document, _) = planDocument(
      fromMarkdown: Self.head + "## 一、甲 {#p1}\n## 二、乙 {#p1}", file: "plan.md")
    let (_, diagnostics) = interpret(try #require(document), folderYear: 2023, units: [])
    #expect(diagnostics.map(\.message.english) == ["the id 'p1' is already used at plan.md:6:14"])
  }

  @Test(
    "has groups of pillars that exist, each in one group",
    arguments: [
      ("[{name: 甲, pillars: [p1, p2]}]", [String]()),
      ("[{name: 甲, pillars: [p1, p9]}]", ["5: error unknown-pillar"]),
      (
        "[{name: 甲, pillars: [p1]}, {name: 乙, pillars: [p1, p2]}]",
        ["5: error pillar-in-two-groups"]
      ),
    ])
  func groups(groups: String, found: [String]) throws {
    let text =
      "---\nissuer: 甲\ntitle: 乙\nyear: 2023\ngroups: \(groups)\n---\n## 一、甲 {#p1}\n## 二、乙 {#p2}"
    #expect(try read(text).problems == found)
  }

  @Test(
    "takes a goal as its author calls it",
    arguments: [
      ("≤365吨", "985", "", "降到365吨", Goal.Kind.reach), ("≤365吨", "985", "", "控制", .ceiling),
      ("≤365吨", "300", "", "降到365吨", .ceiling), ("95%", "", "保持", "甲", .keep),
      ("5所", "", "累计", "甲", .reach), ("2%", "", "上限", "甲", .ceiling),
      ("100%", "", "覆盖", "甲", .coverage),
      ("400人", "", "左右", "甲", .about), ("2%", "", "增幅", "甲", .relative),
    ])
  func kinds(goal: String, baseline: String, kind: String, indicator: String, expected: Goal.Kind)
    throws
  {
    let (plan, problems) = try read(
      Self.head + "## 一、甲 {#p1}\n### 1. 乙 {#t1}\n\n|编号|指标|目标|基线|类型|\n|---|---|---|---|---|\n"
        + "|t1-a|\(indicator)|\(goal)|\(baseline)|\(kind)|")
    #expect(plan?.tasks[0].targets[0].goal.kind == expected)
    #expect(problems == [])
  }

  @Test(
    "measures what is compared with a base in the unit of the base",
    arguments: ["在2022年基础上提高", "比上年提高2个百分点"])
  func unitOfBase(goal: String) throws {
    let (plan, problems) = try read(
      Self.head + "## 一、甲 {#p1}\n### 1. 乙 {#t1}\n\n|编号|指标|目标|基线|\n|---|---|---|---|\n"
        + "|t1-a|优良率|\(goal)|41.2%|")
    #expect(plan?.tasks[0].targets.map(\.goal.unit) == ["%"])
    #expect(problems == [])
  }

  @Test("quotes the row where no sentence has the value")
  func rowAsQuote() throws {
    let (plan, _) = try read(
      Self.head + "## 一、甲 {#p1}\n### 1. 乙 {#t1}\n正文。\n\n|编号|指标|目标|\n|---|---|---|\n|t1-a|学校|5所|")
    #expect(plan?.tasks[0].targets[0].quote == "t1-a 学校 5所")
  }

  @Test("asks for what a plan cannot do without")
  func essentials() throws {
    #expect(
      try read("## 一、甲 {#p1}").problems == ["1: error missing-key", "1: error missing-key"])
    #expect(try read(Self.head).problems == ["1: error plan-without-pillars"])
    #expect(
      try read(Self.head + "## 一、甲 {#p1}", year: 2024).problems
        == ["4: warning year-differs-from-folder"])
    #expect(
      try read(
        "---\nissuer: 甲\ntitle: 乙\nyear: 去年\npublished: 昨天\nlink: javascript:x\n---\n## 一、甲 {#p1}"
      )
      .problems == ["4: error unreadable-year", "5: error bad-day", "6: error unsafe-link"])
  }
}
