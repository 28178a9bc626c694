import PlanModel
import Testing

@testable import PlanParsing

@Suite("A plan written as Markdown")
struct MarkdownPlanWriterTests {
  @Test("has the form that people write")
  func form() throws {
    let text = """
      ---
      issuer: 云岭县教育局
      year: 2023
      title: 2023年全县教育工作要点
      published: 2023-04-19
      framework: "0012"
      groups: [{name: 一个统领, pillars: [p1]}]
      ---
      开头。

      ## 二、抓好校园安全 {#p1}
      ### 7. 加强安全教育 {#t7}
      一段话。（责任单位：安全办；完成时限：2023年12月）

      | 编号 | 指标 | 目标 |
      |---|---|---|
      | t7-a | 学校 \\| 幼儿园 | ≥95% |

      - [x] 印发方案（期限 2023-03-31，完成 2023-03-28） {#t7-m1}
      - [ ] 建成基地

      ### 8. 另一个 {#t8}

      | 职责 | 频次 |
      |---|---|
      | 演练 | 每月1次 |

      """
    let (document, diagnostics) = planDocument(fromMarkdown: text, file: "plan.md")
    #expect(diagnostics == [])
    #expect(markdown(of: try #require(document)) == text)
  }

  @Test("speaks English for an English plan")
  func english() throws {
    let text = """
      ---
      title: Plan 2023
      ---

      ## 2. Safety {#p2}
      ### 7. Training {#t7}
      Some words. (lead: Safety Office; due: December 2023)

      | id | indicator | goal |
      |---|---|---|
      | t7-a | Schools | at least 5 |

      - [x] Issue the scheme (due 2023-03-31, done 2023-03-28)

      """
    let (document, diagnostics) = planDocument(fromMarkdown: text, file: "plan.md")
    #expect(diagnostics == [])
    #expect(markdown(of: try #require(document)) == text)
  }
}
