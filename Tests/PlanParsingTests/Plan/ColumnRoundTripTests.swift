import FoundationEssentials
import PlanModel
import Testing

@testable import PlanParsing

/// Every column of a plan filled in, so that none of them is lost on the way.
private let fullPlan = """
  ---
  issuer: 云岭县教育局
  year: 2023
  title: 2023年工作要点（示例）
  pace: 按季
  ---
  ## 一、板块 {#p1}

  ### 1. 任务 {#t1}

  | 编号 | 指标 | 目标 | 基线 | 期限 | 起始 | 汇总 | 对象 | 分项 | 分母 | 序时 | 敏感 | 责任单位 | 类型 | 备注 |
  |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
  | t1-a | 达标的幼儿园 | 全覆盖 |  | 2023-12-31 | 2023-02-01 | 最新 | 公办幼儿园 | 封闭管理、一键报警 | 28所 | 3月31日=10%; 6月30日=40% | 是 | 安全办 | 全覆盖 | 示例 |
  | t1-b | 示范校 | 60所 | 12所 | 2023-12-31 |  | 求和 |  |  |  | 2023-06-30 30所；2023-09-30 45所 | 否 |  |  |  |

  | 编号 | 职责 | 频次 | 对象 | 起始 | 期限 | 责任单位 | 备注 |
  |---|---|---|---|---|---|---|---|
  | t1-d1 | 应急疏散演练 | 每月1次 | 全部学校 | 2023-03-01 | 2023-11-30 | 安全办 | 示例 |
  """

@Suite("The columns of a plan")
struct ColumnRoundTripTests {
  private func read(_ text: String, asYAML: Bool) throws -> (Plan, PlanDocument) {
    let (read, problems) =
      asYAML
      ? planDocument(fromYAML: text, file: "plan") : planDocument(fromMarkdown: text, file: "plan")
    let document = try #require(read)
    let (plan, meaning) = interpret(
      document, folderYear: 2023,
      units: [
        ResponsibleUnit(
          id: "anquan", name: "安全办", kind: nil, phone: nil, source: FilePosition(file: "u"))
      ])
    #expect((problems + meaning).map { $0.text(in: .english) } == [])
    return (try #require(plan), document)
  }

  @Test("are the same from Markdown and from YAML, and back again")
  func bothWays() throws {
    let (plan, document) = try read(fullPlan, asYAML: false)
    let (fromYAML, reread) = try read(yaml(of: document), asYAML: true)
    let (again, _) = try read(markdown(of: reread), asYAML: false)

    #expect(difference(reread, document) == nil)
    #expect(markdown(of: reread) == markdown(of: document))
    for other in [fromYAML, again] {
      #expect(other.pace == plan.pace)
      let pairs = zip(other.tasks.flatMap(\.targets), plan.tasks.flatMap(\.targets))
      for (a, b) in pairs {
        #expect(a.goal == b.goal)
        #expect(a.baseline == b.baseline)
        #expect((a.start, a.dueDay) == (b.start, b.dueDay))
        #expect(a.rollUp == b.rollUp)
        #expect(a.scope == b.scope)
        #expect(a.series == b.series)
        #expect(a.denominator == b.denominator)
        #expect(a.pace == b.pace)
        #expect(a.isSensitive == b.isSensitive)
        #expect(a.leads == b.leads)
        #expect(a.note == b.note)
      }
    }
  }

  @Test("all reach the plan")
  func filled() throws {
    let (plan, _) = try read(fullPlan, asYAML: false)
    let task = try #require(plan.tasks.first)
    let target = try #require(task.targets.first)
    let duty = try #require(task.duties.first)

    #expect(plan.pace?.value == .quarterly)
    #expect(target.start == Day(year: 2023, month: 2, day: 1))
    #expect(target.rollUp == .latest)
    #expect(target.scope?.value == "公办幼儿园")
    #expect(target.series.map(\.value) == ["封闭管理", "一键报警"])
    #expect(target.denominator?.value == Target.Denominator(value: 28, unit: "所"))
    #expect(target.isSensitive)
    #expect(target.leads.map(\.value) == ["anquan"])
    #expect(target.note == "示例")
    guard case .waypoints(let steps) = target.pace?.value else {
      Issue.record("no steps: \(String(describing: target.pace))")
      return
    }
    #expect(steps.map(\.level) == [.value(10), .value(40)])
    #expect(duty.start == Day(year: 2023, month: 3, day: 1))
    #expect(duty.due?.day == Day(year: 2023, month: 11, day: 30))
    #expect(duty.note == "示例")
    #expect(duty.rhythm == Frequency(period: .month))
  }

  @Test(
    "of the register of schools take tags apart",
    arguments: ["供餐、寄宿", "供餐,寄宿", "供餐；寄宿", "供餐;寄宿", "供餐，寄宿"])
  func tags(words: String) {
    let (schools, problems) = readSchools(
      "编号,名称,标签\nchengxi,城西学校,\"\(words)\"\nhewan,河湾学校,\n", file: "schools.csv")
    #expect(schools.map(\.tags) == [["供餐", "寄宿"], []])
    #expect(problems.isEmpty)
  }
}
