import FoundationEssentials
import PlanModel
import PlanParsing
import Testing

@Suite("inspections.csv and findings.csv")
struct InspectionsTests {
  @Test("keep an inspection with its schools, each at its place")
  func inspection() throws {
    let (inspections, problems) = readInspections(
      """
      编号,名称,开始日期,结束日期,级别,督导内容,督导组,学校,结果,得分,满分,一票否决
      dd-1,春季督导,2023-04-10,2023-04-14,县级,食堂,督导室3人,yun-1、yun-2,合格,92.5,100,无
      dd-2,专项督导,2023-05-08,,,,,,,,,
      """, file: "inspections.csv")
    #expect(problems == [])
    try #require(inspections.count == 2)
    let first = inspections[0]
    #expect(first.id == "dd-1")
    #expect(first.lastDay.description == "2023-04-14")
    #expect(first.schools.map(\.value) == ["yun-1", "yun-2"])
    #expect(first.schools[1].position.column - first.schools[0].position.column == 8)
    #expect(first.points?.value.description == "92.5")
    #expect(first.fullPoints?.value == 100)
    #expect(first.veto == nil)
    #expect(inspections[1].lastDay == inspections[1].firstDay)
    #expect(inspections[1].points == nil)
  }

  @Test("keep a finding, its unit by id where a register has the name")
  func finding() throws {
    let unit = ResponsibleUnit(
      id: "anquanban", name: "安全办", kind: nil, phone: nil, source: FilePosition(file: "u"))
    let (findings, problems) = readFindings(
      """
      编号,督导,日期,学校,责任单位,问题,措施,整改时限,销号日期,扣分,是否一票否决
      wt-1,dd-1,2023-04-11,yun-1,安全办,留样不足,重新培训,2023-04-30,2023-04-28,2,否
      wt-2,,2023-04-11,,县消防大队,通道堆物,,,,,是
      """, file: "findings.csv", units: [unit])
    #expect(problems == [])
    try #require(findings.count == 2)
    #expect(findings[0].unit?.value == "anquanban")
    #expect(findings[0].inspection?.value == "dd-1")
    #expect(findings[0].deadline?.value.description == "2023-04-30")
    #expect(findings[0].closed?.value.description == "2023-04-28")
    #expect(findings[0].points?.value == 2)
    #expect(!findings[0].isVeto)
    #expect(findings[1].unit?.value == "县消防大队")
    #expect(findings[1].points == nil)
    #expect(findings[1].isVeto)
    #expect(findings[1].deadline == nil)
  }

  @Test("report all that is wrong with a row")
  func problems() {
    let (findings, ofFindings) = readFindings(
      """
      id,day,problem,veto,deadline
      WT 1,2023-04-11,a,也许,2023-04-31
      wt-2,2023-04-11,,,
      wt-3,2023-04-11,a,,
      wt-3,2023-04-11,b,,
      """, file: "findings.csv")
    #expect(findings.map(\.id) == ["wt-3"])
    #expect(
      ofFindings.map { "\($0.position.line) \($0.rule)" }
        == ["2 bad-id", "2 no-such-day", "2 unknown-choice", "3 missing-value", "5 duplicate-id"])
    let (inspections, ofInspections) = readInspections(
      "id,day,ends,name,points\ndd-1,2023-04-11,2023-04-10,a,好\n", file: "inspections.csv")
    #expect(inspections.isEmpty)
    #expect(ofInspections.map(\.rule) == ["bad-number", "ends-before-start"])
  }
}
