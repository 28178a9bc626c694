import FoundationEssentials
import PlanModel
import PlanParsing
import Testing

@Suite("What a plan promises of a project")
struct ProjectPromiseTests {
  private func project(_ row: String) throws -> (Project, [Diagnostic]) {
    let text = """
      ---
      issuer: 云岭县教育局
      year: 2023
      title: 要点
      ---

      ## 一、建设 {#p1}
      ### 1. 项目 {#t1}
      年内完成。（责任单位：计财股；完成时限：2023年12月）

      | 编号 | 项目 | 投资 | 面积 | 学位 | 开工 | 期限 | 阶段 |
      |---|---|---|---|---|---|---|---|
      | t1-p1 | 城西学校 | \(row) |
      """
    let (document, problems) = planDocument(fromMarkdown: text, file: "plan.md")
    let (plan, further) = interpret(try #require(document), folderYear: 2023, units: [])
    return (try #require(plan?.tasks.first?.projects.first), problems + further)
  }

  @Test("stands in one unit each, beside the words")
  func whole() throws {
    let (project, problems) = try project(
      "1.92亿元 | 2.36万平方米 | 1620个 | 2022年3月 | 2023-09-01 | 交付使用")
    #expect(problems == [])
    #expect(project.promise.money?.value == 19200)
    #expect(project.promise.area?.value == 23600)
    #expect(project.promise.places?.value == 1620)
    #expect(project.promise.start?.value.description == "2022-03-31")
    #expect(project.promise.stage?.value == .inUse)
    #expect(project.facts.first { $0.name == "money" }?.text.value == "1.92亿元")
  }

  @Test("is absent where the plan says nothing")
  func empty() throws {
    let (project, problems) = try project(" |  |  |  | 2023-09-01 | ")
    #expect(problems == [])
    #expect(project.promise == ProjectPromise())
  }

  @Test(
    "warns of words it cannot read and keeps them on the page",
    arguments: [
      ("若干 |  |  |  |  | ", "unreadable-quantity"), ("3平方米 |  |  |  |  | ", "unreadable-quantity"),
      (" |  |  | 尽快 |  | ", "due-without-day"), (" |  |  |  |  | 在建", "unknown-stage"),
      (" | 30亩 |  |  |  | ", "unreadable-quantity"),
    ])
  func unreadable(row: String, rule: String) throws {
    let (project, problems) = try project(row)
    #expect(problems.map { "\($0.severity) \($0.rule)" } == ["warning \(rule)"])
    #expect(project.facts.count == 1)
    #expect(project.promise == ProjectPromise())
  }
}
