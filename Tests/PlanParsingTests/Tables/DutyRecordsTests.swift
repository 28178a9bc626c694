import FoundationEssentials
import PlanModel
import PlanParsing
import Testing

@Suite("Records of duties")
struct DutyRecordsTests {
  private func read(_ text: String) -> ([DutyRecord], [Diagnostic]) {
    readDutyRecords(text, file: "content/2023/duties/q1.csv")
  }

  @Test("keep everything at its place; a row without a count says once")
  func whole() throws {
    let (records, problems) = read(
      """
      日期,职责,学校,次数,备注,佐证
      2023-03-08,t7-d1,yun-1,2,示例,照片
      2023-03-09,ｔ7-d1,全县,,,
      2023-03-10,t7-d1,,0,停电,
      2023-03-11,t7-d1,,4课时,,
      """)
    #expect(problems == [])
    try #require(records.count == 4)
    #expect(records[0].day.value == Day(year: 2023, month: 3, day: 8))
    #expect(records[0].duty.value == "t7-d1")
    #expect(records[0].school?.value == "yun-1")
    #expect(records[0].note == "示例")
    #expect(records[0].evidence == "照片")
    #expect(records[0].count.position.column == 24)
    #expect(records.map(\.count.value) == [2, 1, 0, 4])
    #expect(records[1].duty.value == "t7-d1")
    #expect(records[1].school == nil)
    #expect(records[2].source.line == 4)
  }

  @Test(
    "are reported when wrong, and the rest is read on",
    arguments: [
      ("2023-02-30,t7-d1,,1", "2:1 error no-such-day"), (",t7-d1,,1", "2:1 error missing-value"),
      ("2023-03-01,,,1", "2:12 error missing-value"),
      ("2023-03-01,t7-d1,,-1", "2:19 error bad-number"),
      ("2023-03-01,t7-d1,,许多", "2:19 error bad-number"),
    ])
  func traps(_ row: String, _ finding: String) {
    let (records, problems) = read("day,duty,school,count\n\(row)\n2023-03-02,t7-d1,,1\n")
    #expect(records.count == 1)
    #expect(
      problems.map { "\($0.position.line):\($0.position.column) \($0.severity) \($0.rule)" }
        == [finding])
  }
}
