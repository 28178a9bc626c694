import PlanModel
import SiteRendering
import Testing

@Suite("Schools named in a plan")
struct SchoolMentionsTests {
  private static let here = FilePosition(file: "content/2023/plan.md", line: 3, column: 1)

  private static func school(_ id: String, _ name: String) -> School {
    School(
      id: id, code: nil, name: name, level: nil, nature: nil, township: nil, group: nil,
      enrolment: nil, address: nil, phone: nil, opened: nil, closed: nil, source: here)
  }

  private static func plan(_ text: String) -> Plan {
    let task = PlanTask(
      id: "t1", label: "1", title: "示例任务", text: Prose(html: text, plain: text, source: here),
      leads: [], partners: [], due: nil, targets: [], milestones: [], duties: [], projects: [],
      source: here)
    return Plan(
      year: 2023, period: "2023", firstDay: .firstOfYear(2023), lastDay: .lastOfYear(2023),
      issuer: "云岭县教育局", title: "示例", published: nil, framework: nil, documentNumber: nil,
      link: nil, groups: [], opening: nil,
      pillars: [
        Pillar(id: "p1", label: "一", title: "示例", text: nil, tasks: [task], source: here)
      ],
      source: here)
  }

  @Test("are found with the sentence that names them")
  func sentence() {
    let mentions = SchoolMentions(
      of: [Self.school("heping", "和平小学"), Self.school("other", "南山中学")],
      in: Self.plan("改善条件。建成和平小学综合楼，和平小学投入使用；继续推进。"))
    #expect(
      mentions["heping"] == [
        SchoolMentions.Mention(task: "t1", sentence: "建成和平小学综合楼，和平小学投入使用；")
      ])
    #expect(mentions["other"].isEmpty)
  }

  @Test("are not found inside the longer name of another")
  func longerName() {
    let mentions = SchoolMentions(
      of: [Self.school("short", "第一小学"), Self.school("long", "第一小学附属幼儿园")],
      in: Self.plan("扩建第一小学附属幼儿园。"))
    #expect(mentions["short"].isEmpty)
    #expect(mentions["long"].count == 1)
  }

  @Test("of one name are each found, and a name of one character is not looked for")
  func sameName() {
    let mentions = SchoolMentions(
      of: [Self.school("a", "中心小学"), Self.school("b", "中心小学"), Self.school("c", "中")],
      in: Self.plan("扩建中心小学。"))
    #expect(mentions["a"].count == 1)
    #expect(mentions["b"].count == 1)
    #expect(mentions["c"].isEmpty)
  }
}
