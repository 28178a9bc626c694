import Foundation
import TestSupport
import Testing

@Suite("milepost explain")
struct ExplainTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("name: 公开\norganisation: 云岭县教育局\n", to: "content/site.yaml")
    try folder.write(
      """
      ---
      issuer: 云岭县教育局
      year: 2023
      title: 2023年工作要点
      ---
      ## 一、教学 {#p1}
      ### 1. 建好示范校 {#t1}
      年内建成示范校10所。

      | 编号 | 指标 | 目标 |
      |---|---|---|
      | t1-a | 示范校 | 10所 |

      """, to: "content/2023/plan.md")
    try folder.write(
      "day,target,value,note\n2023-06-30,t1-a,3,示例\n2023-09-30,t1-a,6,示例：4所待评\n",
      to: "content/2023/observations/q.csv")
  }

  private func explain(_ arguments: String..., language: String = "en") throws -> Tool.Outcome {
    // The tool takes its arguments one by one, so the few shapes used here are spelt out.
    switch arguments.count {
    case 1: try Tool.run("explain", arguments[0], "-C", folder.path, language: language)
    default:
      try Tool.run(
        "explain", arguments[0], arguments[1], arguments[2], "-C", folder.path,
        language: language)
    }
  }

  @Test("prints formula, rule and the row of each input")
  func text() throws {
    let outcome = try explain("t1-a")
    #expect(outcome.status == 0)
    #expect(outcome.messages == "")
    for line in [
      "target t1-a  示范校", "data up to 2023-09-30, plan of 2023",
      "    = (6 − 0) ÷ (10 − 0)", "    = 6/10 = 0.6", "    → 60%", "    = 273 ÷ 365",
      "    yes, this decides: the gap is 14.794520548… points",
      "    content/2023/observations/q.csv:3:17", "    示例：4所待评",
      "    content/2023/plan.md:12:1",
    ] {
      #expect(outcome.output.contains(line + "\n"), "\(line)")
    }
  }

  @Test("speaks Chinese where the system does")
  func chinese() throws {
    let outcome = try explain("t1-a", language: "zh_CN")
    #expect(outcome.output.contains("状态：进度偏慢——"))
    #expect(outcome.output.contains("    符合，以此为准：差距14.794520548…个百分点\n"))
  }

  @Test("goes back to an earlier day")
  func asOf() throws {
    let outcome = try explain("t1-a", "--as-of", "2023-06-30")
    #expect(outcome.output.contains("    = (3 − 0) ÷ (10 − 0)\n"))
    #expect(outcome.output.contains("    = 181 ÷ 365\n"))
  }

  @Test("explains tasks, pillars and years", arguments: ["t1", "p1", "2023"])
  func others(id: String) throws {
    let outcome = try explain(id)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("t1  建好示范校") || outcome.output.contains("t1-a  示范校"))
  }

  @Test("gives programs the same as JSON, in the order of reading")
  func json() throws {
    let outcome = try explain("t1-a", "--format", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(object["status"] as? String == "behind")
    let sections = try #require(object["sections"] as? [String: [[String: Any]]])
    #expect(sections["formulas"]?.first?["exact"] as? String == "6/10 = 0.6")
    #expect(
      sections["rules"]?.compactMap { $0["outcome"] as? String }
        == Array(repeating: "passed-over", count: 6) + ["decides", "not-asked"])
    #expect(outcome.output.hasPrefix("{\n"))
  }

  @Test("asks whether another id was meant, and calls it wrong usage")
  func unknown() throws {
    let outcome = try explain("t1-b")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("nothing has the id 't1-b'; did you mean 't1-a'?"))
    let year = try explain("t1-a", "--year", "2022")
    #expect(year.status == 64)
    #expect(year.messages.contains("there is no plan of that year, only of 2023"))
  }

  @Test("explains nothing of content with errors: it shows them")
  func errors() throws {
    try folder.write(
      "day,target,value\n2023-06-30,t9-z,3\n", to: "content/2023/observations/r.csv")
    let outcome = try explain("t1-a")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.messages.contains("content/2023/observations/r.csv:2:12: error: "))
    #expect(outcome.messages.contains("[unknown-target]"))
  }

  @Test("says where there is no workspace, as trouble with files")
  func nowhere() throws {
    let empty = try TemporaryFolder()
    let outcome = try Tool.run("explain", "t1", "-C", empty.path)
    #expect(outcome.status == 74)
  }

  @Test("says what the target's page and its twin say")
  func onePlace() throws {
    #expect(try Tool.run("build", "-C", folder.path).status == 0)
    let page = try folder.text(of: "public/2023/targets/t1-a/index.html")
    let twin = try object(try folder.text(of: "public/2023/targets/t1-a/index.json"))
    let told = try object(try explain("t1-a", "--format", "json").output)
    #expect(NSDictionary(dictionary: told).isEqual(twin["explanation"]))
    let sections = try #require(told["sections"] as? [String: [[String: Any]]])
    for formula in try #require(sections["formulas"]) {
      #expect(page.contains(try #require(formula["filled"] as? String)))
      let printed = try #require(formula["printed"] as? [String: String])
      #expect(page.contains(try #require(printed["zh"])))
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
