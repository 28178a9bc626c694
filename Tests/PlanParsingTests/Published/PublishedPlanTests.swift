import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanParsing

@Suite("A plan as published")
struct PublishedPlanTests {
  @Test("has the title, issuer, day and year of its page")
  func matter() {
    let plan = PublishedPlan(
      text: """
        2024年测试县教育工作计划
        • 时间:2024-02-01 09:00
        • 来源:测试县教育局
        2024年测试县教育工作计划
        总体思路。
        一、第一部分
        1.第一件事。做好它。
        """, file: "in.txt")
    let matter = plan.document.matter
    #expect(matter["title"]?.value == "2024年测试县教育工作计划")
    #expect(matter["issuer"]?.value == "测试县教育局")
    #expect(matter["published"]?.value == "2024-02-01")
    #expect(matter["year"]?.value == "2024")
    #expect(plan.document.pillars[0].tasks[0].title.position.line == 7)
    #expect(plan.dropped.map(\.position.line) == [2, 3, 4])
    #expect(plan.diagnostics.isEmpty)
  }

  struct Title: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var item: String
    var title: String
    var text: String
  }

  @Test(
    "has tasks whose titles end",
    arguments: [
      Title(testDescription: "at the full stop", item: "查隐患。每周一次。", title: "查隐患", text: "每周一次。"),
      Title(testDescription: "with the line", item: "查隐患", title: "查隐患", text: ""),
      Title(
        testDescription: "where the stop was lost",
        item: "统筹推进全县乡村学校食堂建设完善采购制度,明确责任,公开账目,接受家长监督,定期听取意见,改进服务。",
        title: "统筹推进全县乡村学校食堂建设", text: "完善采购制度,明确责任,公开账目,接受家长监督,定期听取意见,改进服务。"),
    ])
  func titles(_ c: Title) {
    let (title, text) = titleAndText(of: c.item[...])
    #expect(title == c.title)
    #expect(text == c.text)
  }

  @Test(
    "has numbers in many spellings, and quantities that are none",
    arguments: [
      ("一、安全", "一"), ("十二、安全", "十二"), ("1.安全", "1"), ("１２．安全", "12"), ("3、安全", "3"),
      ("3.98亿元", nil), ("2024年", nil), ("一是安全", nil), ("安全", nil),
    ] as [(String, String?)])
  func numbering(line: String, label: String?) {
    #expect(Numbering.leading(line[...])?.0.label == label)
  }

  @Test("keeps its text word for word, whatever Markdown would make of it")
  func wordForWord() throws {
    let words = "按*三*步走_第一步_：[见附件](x)，<b>不超过</b>2%～3%，#1号"
    let plan = PublishedPlan(
      text: "2024年计划\n一、部分\n1.任务。\(words)\n- 不是列表", file: "in.txt")
    let (document, problems) = planDocument(
      fromMarkdown: markdown(of: plan.document), file: "plan.md")
    #expect(problems.filter { $0.severity == .error }.isEmpty)
    let task = try #require(document?.pillars.first?.tasks.first)
    guard case .prose(let prose)? = task.body.first else {
      Issue.record("no prose")
      return
    }
    let (tree, _) = parseMarkdown(prose.markdown.value, file: "x")
    #expect(plainText(tree.children) == words + "\n- 不是列表")
  }

  @Test("divides its pillars as its framework counts")
  func framework() {
    let pillars = ["突出“一个中心”", "安全", "队伍", "质量"].enumerated()
      .map { "\(["一", "二", "三", "四"][$0])、\($1)\n\($0 + 1).任务。做。" }.joined(separator: "\n")
    let plan = PublishedPlan(
      text: "2024年计划\n按“121”思路，突出“一个中心”，抓好“两项保障”，实现“一个目标”。\n" + pillars, file: "in.txt")
    #expect(plan.document.matter["framework"]?.value == "121")
    #expect(plan.document.groups.map(\.name.value) == ["一个中心", "两项保障", "一个目标"])
    #expect(
      plan.document.groups.map { $0.pillars.map(\.value) } == [["p1"], ["p2", "p3"], ["p4"]])
  }

  @Test(
    "is found whole in a real document",
    .enabled(if: SharedMaterial.has("seeds"), "needs the shared seeds, which are absent"))
  func realDocument() throws {
    struct Gold: Decodable {
      struct Task: Decodable { let label, title, startsWith, endsWith: String }
      struct Pillar: Decodable {
        let label, title, group: String
        let tasks: [Task]
      }
      let pillars: [Pillar]
    }
    let name = "003_a2a3b87c571a2f00"
    let text = try String(
      contentsOfFile: SharedMaterial.path + "/seeds/\(name).txt", encoding: .utf8)
    let gold = try JSONDecoder().decode(
      Gold.self,
      from: Data(contentsOf: URL(fileURLWithPath: SharedMaterial.path + "/gold/\(name).json")))
    let plan = PublishedPlan(text: text, file: "in.txt")

    #expect(plan.document.pillars.map(\.title.value) == gold.pillars.map(\.title))
    let groups = Dictionary(
      uniqueKeysWithValues: plan.document.groups.flatMap { group in
        group.pillars.map { ($0.value, group.name.value) }
      })
    for (pillar, expected) in zip(plan.document.pillars, gold.pillars) {
      #expect(pillar.tasks.map(\.title.value) == expected.tasks.map(\.title))
      #expect(groups[pillar.id?.value ?? ""] == expected.group)
    }
    #expect(plan.document.matter["framework"]?.value == "1246")
    #expect(plan.document.matter["published"]?.value == "2023-04-19")
  }
}
