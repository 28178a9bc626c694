import PlanModel
import Testing

@testable import PlanParsing

@Suite("A plan in YAML")
struct YAMLPlanTests {
  @Test("says the same as its Markdown form")
  func sameWords() throws {
    let yaml = """
      issuer: 云岭县教育局
      年度: 2023
      groups:
        - name: 一个统领
          pillars: [p1]
      opening: 开头。
      pillars:
        - id: p1
          title: 一、板块
          text: 板块的话。
          tasks:
            - id: t1
              number: 1
              title: 任务
              text: |
                第一行
                第二行
              lead: 安全办
              完成时限: 2023年12月
              targets:
                - {id: t1-a, 指标: 学校, 目标: 5所}
              milestones:
                - {title: 印发, due: 2023-03-31, done: 2023-03-28}
                - 评审（期限 2023-12-31）
            - id: t2
              title: 2. 另一个
              body:
                - text: 前
                - duties: [{duty: 演练, frequency: 每月1次}]
                - text: 后
      """
    let markdown = """
      ---
      issuer: 云岭县教育局
      year: 2023
      groups: [{name: 一个统领, pillars: [p1]}]
      ---
      开头。

      ## 一、板块 {#p1}
      板块的话。

      ### 1. 任务 {#t1}
      第一行
      第二行（责任单位：安全办；完成时限：2023年12月）

      | 编号 | 指标 | 目标 |
      |---|---|---|
      | t1-a | 学校 | 5所 |

      - [x] 印发（期限 2023-03-31，完成 2023-03-28）
      - [ ] 评审（期限 2023-12-31）

      ### 2. 另一个 {#t2}
      前

      | 职责 | 频次 |
      |---|---|
      | 演练 | 每月1次 |

      后
      """
    let one = planDocument(fromYAML: yaml, file: "plan.yaml")
    let other = planDocument(fromMarkdown: markdown, file: "plan.md")
    #expect(one.diagnostics == [])
    #expect(other.diagnostics == [])
    #expect(difference(one.document, try #require(other.document)) == nil)
  }

  @Test("keeps codes, dates and the word no as they were typed")
  func scalars() throws {
    let (document, _) = planDocument(
      fromYAML: "issuer: no\nframework: 0012\npublished: 2023-04-19\nyear: 2023", file: "plan.yaml")
    let matter = try #require(document).matter
    #expect(matter.cells.map(\.text.value) == ["no", "0012", "2023-04-19", "2023"])
    #expect(matter["framework"]?.position == FilePosition(file: "plan.yaml", line: 2, column: 12))
  }

  struct Mistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let found: [String]
  }

  @Test(
    "says what is wrong with it",
    arguments: [
      Mistake(testDescription: "nothing", text: "", found: ["0: error empty-plan"]),
      Mistake(testDescription: "a list", text: "- a", found: ["1: error wrong-shape"]),
      Mistake(
        testDescription: "unknown keys",
        text: "isuer: 甲\npillars:\n  - {id: p1, title: 甲, task: []}",
        found: ["1: warning unknown-key", "3: warning unknown-key"]),
      Mistake(
        testDescription: "no title", text: "pillars:\n  - id: p1",
        found: ["2: error heading-without-title"]),
      Mistake(
        testDescription: "a mapping for a word", text: "issuer: {a: b}",
        found: ["1: error wrong-shape"]),
      Mistake(
        testDescription: "a heading in a text", text: "opening: |\n  甲\n\n  ## 乙",
        found: ["2: error heading-in-text"]),
      Mistake(
        testDescription: "brackets that do not match",
        text: "pillars:\n  - title: 甲\n    tasks:\n      - {title: 乙, lead: 丙)}",
        found: ["4: error unbalanced-brackets"]),
      Mistake(
        testDescription: "an odd number", text: "pillars:\n  - {number: 之一, title: 甲}",
        found: ["2: error unreadable-number"]),
    ])
  func mistakes(_ mistake: Mistake) {
    let (_, diagnostics) = planDocument(fromYAML: mistake.text, file: "plan.yaml")
    let found = diagnostics.sorted().map { "\($0.position.line): \($0.severity) \($0.rule)" }
    #expect(found == mistake.found)
  }
}
