import FoundationEssentials
import PlanModel
import PlanParsing
import Testing

@Suite("projects.csv")
struct ProjectRecordsTests {
  private func read(_ text: String) -> ([ProjectRecord], [Diagnostic]) {
    readProjectRecords(text, file: "content/2023/projects.csv")
  }

  @Test("keeps everything at its place, money in 万元, area in square metres")
  func whole() throws {
    let (records, problems) = read(
      """
      项目,日期,阶段,计划日期,实际日期,批复资金,到位资金,支付资金,面积,学位,备注,佐证
      t1-p1,2023年3月31日,主体封顶,2023-06-30,2023/6/18,1.92亿元,12000,９６５０万元,2.36万平方米,1620个,示例,月报
      """)
    #expect(problems == [])
    let record = try #require(records.first)
    #expect(record.project.value == "t1-p1")
    #expect(record.day.value == Day(year: 2023, month: 3, day: 31))
    #expect(record.day.position.description == "content/2023/projects.csv:2:7")
    #expect(record.stage?.value == .structure)
    #expect(record.planned?.value == Day(year: 2023, month: 6, day: 30))
    #expect(record.actual?.value == Day(year: 2023, month: 6, day: 18))
    #expect(record.approved?.value == 19200)
    #expect(record.arrived?.value == 12000)
    #expect(record.paid?.value == 9650)
    #expect(record.area?.value == 23600)
    #expect(record.places?.value == 1620)
    #expect(record.note == "示例")
    #expect(record.evidence == "月报")
  }

  @Test(
    "takes the unit from behind the number, else from the header, exactly",
    arguments: [
      ("批复资金（亿元）", "3.98", "39800"), ("批复资金(元)", "12345", "1.2345"),
      ("批复资金（亿元）", "500万元", "500"), ("approved", "7", "7"), ("批复资金", "1元", "0.0001"),
      ("approved", "0.000000000001亿元", "0.00000001"),
    ])
  func units(header: String, cell: String, amount: String) {
    let (records, problems) = read("day,project,\(header)\n2023-03-31,t1-p1,\(cell)\n")
    #expect(problems == [])
    #expect(records.first?.approved?.value.description == amount)
  }

  @Test("never takes a missing amount for 0", arguments: ["", "—", "未报", "无"])
  func missing(cell: String) throws {
    let (records, problems) = read("day,project,approved,note\n2023-03-31,t1-p1,\(cell),示例\n")
    #expect(problems == [])
    #expect(try #require(records.first).approved == nil)
  }

  @Test(
    "knows every stage by its usual words",
    arguments: [
      ("前期", ProjectStage.preparation), ("开工", .started), ("主体", .structure), ("竣工", .completed),
      ("投用", .inUse), ("交付使用", .inUse), ("In Use", .inUse), ("topped out", .structure),
    ])
  func stages(word: String, stage: ProjectStage) {
    let (records, _) = read("day,project,stage,actual\n2023-03-31,t1-p1,\(word),2023-03-01\n")
    #expect(records.map(\.stage?.value) == [stage])
  }

  @Test("reports all that is wrong with a row, and reads the rest on")
  func everything() {
    let (records, problems) = read(
      """
      day,project,stage,actual,approved,area
      2023-02-30,,封定,2023-13-01,3平方米,-4
      2023-03-31,t1-p1,开工,2023-03-10,100,
      """)
    #expect(records.count == 1)
    #expect(
      problems.map { "\($0.position.line):\($0.position.column) \($0.rule)" } == [
        "2:1 no-such-day", "2:12 missing-value", "2:13 unknown-stage", "2:20 no-such-day",
        "2:31 bad-unit", "2:42 bad-number",
      ])
  }

  @Test("wants to know which stage a day is about, and warns of rows that say nothing")
  func emptyRows() {
    let (records, problems) = read(
      """
      day,project,stage,planned,note
      2023-03-31,t1-p1,,2023-06-30,
      2023-03-31,t1-p1,开工,,
      """)
    #expect(records.isEmpty)
    #expect(
      problems.map { "\($0.position.line) \($0.severity) \($0.rule)" }
        == ["2 error stage-missing", "3 warning missing-value"])
  }
}
