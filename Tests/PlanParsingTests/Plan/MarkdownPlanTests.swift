import PlanModel
import TestSupport
import Testing

@testable import PlanParsing

@Suite("A plan in Markdown")
struct MarkdownPlanTests {
  @Test("keeps the place of every word")
  func places() throws {
    let text = """
      ---
      issuer: 云岭县教育局
      ---
      ## 二、抓好安全 {#p2}
      ### 7. 加强教育 {#t7}
      一句话。（责任单位：安全办；完成时限：2023年12月）

      | 编号 | 指标 | 目标 |
      |---|---|---|
      | t7-a | 学校 | 100% |

      - [x] 印发方案（期限 2023-03-31，完成 2023-03-28） {#t7-m1}
      """
    let (document, diagnostics) = planDocument(fromMarkdown: text, file: "plan.md")
    let pillar = try #require(document?.pillars.first)
    let task = try #require(pillar.tasks.first)
    #expect(diagnostics == [])

    #expect(document?.matter["issuer"].map(place) == "2:9")
    #expect(place(pillar.title) == "4:10")
    #expect(pillar.label?.value == "二")
    #expect(pillar.id.map(place) == "4:23")
    #expect(place(task.title) == "5:8")
    guard case .prose(let prose) = task.body[0], case .targets(let targets) = task.body[1],
      case .milestones(let milestones) = task.body[2]
    else {
      Issue.record("the blocks are not prose, targets, milestones")
      return
    }
    #expect(prose.markdown.value == "一句话。")
    #expect(place(prose.markdown) == "6:1")
    #expect(prose.assignment?.lead.map(place) == "6:31")
    #expect(targets[0]["indicator"].map(place) == "10:10")
    #expect(targets[0]["goal"].map(place) == "10:19")
    #expect(place(milestones[0].title) == "12:7")
    #expect(milestones[0].due.map(place) == "12:29")
    #expect(milestones[0].finished.map(place) == "12:49")
  }

  private func place(_ text: Written) -> String { "\(text.position.line):\(text.position.column)" }

  struct Mistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    /// "line: severity rule"
    let found: [String]
  }

  @Test(
    "says what is wrong with it, all in one run",
    arguments: [
      Mistake(
        testDescription: "task before any pillar", text: "### 1. 任务 {#t1}",
        found: ["1: error task-before-pillar"]),
      Mistake(
        testDescription: "front matter never closed", text: "---\nissuer: 甲\n\n## 一、板块 {#p1}",
        found: ["1: error front-matter-not-closed"]),
      Mistake(
        testDescription: "unknown and doubled keys", text: "---\nisuer: 甲\ntitle: 乙\n标题: 丙\n---\n",
        found: ["2: warning unknown-key", "4: error duplicate-key"]),
      Mistake(
        testDescription: "unknown column",
        text: "## 一、甲 {#p1}\n\n|指标|目标|基现|\n|---|---|---|\n|甲|5|3|",
        found: ["3: warning unknown-column"]),
      Mistake(
        testDescription: "misspelt header of targets",
        text: "|编号|指标|目票|\n|---|---|---|\n|t1-a|甲|5|",
        found: ["1: warning table-taken-as-text"]),
      Mistake(
        testDescription: "cell beyond the header", text: "|指标|目标|\n|---|---|\n|甲|5|3|",
        found: ["3: error table-row-too-long"]),
      Mistake(
        testDescription: "the same column twice", text: "|指标|目标|目标值|\n|---|---|---|\n|甲|5|3|",
        found: ["1: error duplicate-column", "3: error cell-without-column"]),
      Mistake(
        testDescription: "a milestone in a quotation", text: "> - [x] 甲",
        found: ["1: warning not-a-milestone"]
      ),
      Mistake(
        testDescription: "a box with a dash", text: "- [-] 甲\n- [ ] 乙",
        found: ["1: warning not-a-milestone", "2: warning not-a-milestone"]),
      Mistake(
        testDescription: "a milestone of two paragraphs", text: "- [ ] 甲\n\n  乙",
        found: ["1: error milestone-too-long"]),
      Mistake(
        testDescription: "a line of dashes under text", text: "## 一、甲 {#p1}\n正文\n---\n再一段",
        found: ["2: error underlined-heading"]),
      Mistake(
        testDescription: "an open code block", text: "## 一、甲 {#p1}\n```\n代码",
        found: ["2: error code-block-not-closed"]),
      Mistake(
        testDescription: "a deep heading right under a pillar", text: "## 一、甲 {#p1}\n#### 乙",
        found: ["2: warning heading-level-skipped"]),
      Mistake(
        testDescription: "a second title", text: "---\ntitle: 甲\n---\n# 乙",
        found: ["4: warning second-title"]),
      Mistake(
        testDescription: "a heading without words", text: "## {#p1}",
        found: ["1: error heading-without-title"]),
      Mistake(
        testDescription: "bold words in a title", text: "## 一、**甲** {#p1}",
        found: ["1: warning formatting-not-kept"]),
    ])
  func mistakes(_ mistake: Mistake) {
    let (_, diagnostics) = planDocument(fromMarkdown: mistake.text, file: "plan.md")
    let found = diagnostics.sorted().map { "\($0.position.line): \($0.severity) \($0.rule)" }
    #expect(found == mistake.found)
  }

  @Test("takes Windows line ends, a byte order mark and full-width signs")
  func windows() throws {
    let text =
      "\u{FEFF}---\r\nissuer: 甲\r\n---\r\n## 一、板块 {#p1}\r\n### （3）任务 {#t1}\r\n正文(牵头单位:甲;协办:乙)。\r\n"
    let (read, diagnostics) = planDocument(fromMarkdown: text, file: "plan.md")
    let task = try #require(read?.pillars.first?.tasks.first)
    #expect(diagnostics == [])
    #expect(read?.matter["issuer"]?.value == "甲")
    #expect(task.label?.value == "3")
    guard case .prose(let prose) = task.body.first else {
      Issue.record("no prose")
      return
    }
    #expect(prose.markdown.value == "正文。")
    #expect(prose.assignment?.lead?.value == "甲")
    #expect(prose.assignment?.partners?.value == "乙")
  }

  @Test(
    "has its assignments read in several spellings",
    arguments: [
      "话。（责任单位：甲；配合单位：乙；完成时限：丙）", "话。(牵头单位:甲;协办单位:乙;完成时间:丙)", "话。（负责单位：甲；协办：乙；时限：丙）。",
      "话。（责任单位：甲）（配合单位：乙；完成时限：丙）", "话。\n（责任单位：甲；\n配合单位：乙；完成时限：丙）",
      "话。 (lead: 甲; partners: 乙; due: 丙)",
      "话。\n\n（责任单位：甲；配合单位：乙；完成时限：丙）",
    ])
  func assignments(text: String) throws {
    let (read, diagnostics) = planDocument(fromMarkdown: text, file: "plan.md")
    #expect(diagnostics == [])
    guard case .prose(let prose) = try #require(read).opening.first else {
      Issue.record("no prose")
      return
    }
    #expect(prose.assignment?.lead?.value == "甲")
    #expect(prose.assignment?.partners?.value == "乙")
    #expect(prose.assignment?.due?.value == "丙")
    #expect(prose.markdown.value.hasPrefix("话。"))
    #expect(!prose.markdown.value.contains("单位"))
  }

  @Test("never fails on torn text", arguments: 0..<300)
  func torn(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    var bytes = Array(richPlan.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &numbers) {
      let start = Int.random(in: 0..<bytes.count, using: &numbers)
      let end = min(bytes.count, start + Int.random(in: 0...80, using: &numbers))
      bytes.removeSubrange(start..<end)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let (document, _) = planDocument(fromMarkdown: text, file: "plan.md")
    let (fromYAML, _) = planDocument(fromYAML: text, file: "plan.yaml")
    for read in [document, fromYAML] {
      guard let read else { continue }
      let (plan, _) = interpret(read, folderYear: 2023, units: [])
      #expect(plan != nil || read.pillars.isEmpty)
    }
  }
}
