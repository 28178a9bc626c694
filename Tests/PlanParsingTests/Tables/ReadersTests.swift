import FoundationEssentials
import PlanModel
import PlanParsing
import Testing

private func brief(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.sorted().map {
    "\($0.position.line):\($0.position.column) \($0.severity) \($0.rule)"
  }
}

@Suite("The registry of schools")
struct SchoolsTests {
  @Test("keeps codes as text and everything at its place")
  func wholeRow() throws {
    let (schools, diagnostics) = readSchools(
      """
      编号,学校名称,代码,学段,性质,乡镇,集团,在校生,地址,电话,开办,停办
      yun-1,云岭一小,'0012,小学,公办,云岭镇,一小集团,"1,234",示例路1号,0000-1,1962-09-01,2023年7月31日
      yun-2,云岭二小,0012,,,,,—,,,,
      """, file: "schools.csv")
    #expect(diagnostics == [])
    try #require(schools.count == 2)
    let school = schools[0]
    #expect(school.id == "yun-1")
    #expect(school.code == "0012")
    #expect(schools[1].code == "0012")
    #expect(school.name == "云岭一小")
    #expect(school.level == "小学")
    #expect(school.nature == "公办")
    #expect(school.township == "云岭镇")
    #expect(school.group == "一小集团")
    #expect(school.enrolment == 1234)
    #expect(schools[1].enrolment == nil)
    #expect(school.address == "示例路1号")
    #expect(school.phone == "0000-1")
    #expect(school.opened == Day(year: 1962, month: 9, day: 1))
    #expect(school.closed == Day(year: 2023, month: 7, day: 31))
    #expect(school.source == FilePosition(file: "schools.csv", line: 2, column: 1))
  }

  struct Trap: CustomTestStringConvertible {
    var testDescription: String
    var row: String
    var finding: String
  }

  @Test(
    "reports a bad row where it is bad and reads on",
    arguments: [
      Trap(testDescription: "capital letters", row: "Yun-1,一小,,,", finding: "2:1 error bad-id"),
      Trap(testDescription: "Chinese id", row: "一小,一小,,,", finding: "2:1 error bad-id"),
      Trap(testDescription: "path in the id", row: "../x,一小,,,", finding: "2:1 error bad-id"),
      Trap(testDescription: "no id", row: ",一小,,,", finding: "2:1 error missing-value"),
      Trap(testDescription: "no name", row: "a,,1,,", finding: "2:3 error missing-value"),
      Trap(testDescription: "same id", row: "z,一小,,,", finding: "3:1 error duplicate-id"),
      Trap(testDescription: "half a pupil", row: "a,一小,12.5,,", finding: "2:10 error bad-number"),
      Trap(testDescription: "many pupils", row: "a,一小,1e30,,", finding: "2:10 error bad-number"),
      Trap(
        testDescription: "no such day", row: "a,一小,1,2023-02-30,", finding: "2:12 error no-such-day"
      ),
      Trap(
        testDescription: "closed before opened", row: "a,一小,1,2023-02-03,2022-01-01",
        finding: "2:23 error closed-before-opened"),
      Trap(
        testDescription: "comma in a name", row: "a,一小,1,,,x", finding: "2:14 error too-many-cells"),
    ])
  func traps(_ trap: Trap) {
    let text = "id,name,enrolment,opened,closed\n\(trap.row)\nz,末小,,,\n"
    let (schools, diagnostics) = readSchools(text, file: "schools.csv")
    #expect(brief(diagnostics) == [trap.finding])
    #expect(schools.last?.id == "z")
    #expect(schools.count == 1)
  }

  @Test("says which id to write instead")
  func hints() {
    let (_, diagnostics) = readSchools("id,name\nＹun_Ling 1,一小\n一小,一小\n", file: "s.csv")
    #expect(diagnostics.first?.hint?.english == "write yun-ling-1")
    #expect(diagnostics.last?.hint?.english.contains("such as") == true)
  }

  @Test("names the first place of an id that comes twice")
  func duplicates() {
    let (_, diagnostics) = readSchools("id,name\n\na,一小\nb,二小\na,三小\n", file: "s.csv")
    #expect(diagnostics.map(\.message.english) == ["the id 'a' comes twice, first on line 3"])
  }

  @Test("without a required column is one error, not one a row")
  func missingColumn() {
    let (schools, diagnostics) = readSchools("编号,校明\na,一小\nb,二小\n", file: "s.csv")
    #expect(schools.isEmpty)
    #expect(brief(diagnostics) == ["1:1 error missing-column", "1:8 warning unknown-column"])
    #expect(diagnostics.contains { $0.hint?.english == "did you mean '校名'?" })
  }
}

@Suite("The registry of units")
struct UnitsTests {
  @Test("keeps its order")
  func order() {
    let (units, diagnostics) = readUnits(
      "\u{FEFF}电话,名称,编号,类别\r\n0000-1,安全办,anquanban,股室\r\n,教研室,jiaoyan,\r\n", file: "u.csv")
    #expect(diagnostics == [])
    #expect(units.map(\.id) == ["anquanban", "jiaoyan"])
    #expect(units.map(\.name) == ["安全办", "教研室"])
    #expect(units.map(\.kind) == ["股室", nil])
    #expect(units.map(\.phone) == ["0000-1", nil])
    #expect(units.map(\.source.line) == [2, 3])
  }
}

@Suite("The observations of a file")
struct ObservationsTests {
  private func read(_ text: String) -> ([Observation], [Diagnostic]) {
    let table = readObservations(text, file: "o.csv")
    return (table.observations, table.diagnostics)
  }

  @Test("hold exact values with the place of every cell")
  func rows() throws {
    let (observations, diagnostics) = read(
      """
      日期,目标,学校,数值,说明,佐证,填报单位
      2023-03-31,t7-a,yun-1,0.1,"一
      二",授课记录,安全办
      2023/6/30,ｔ7-ａ,,７０２,,,
      2023-09-30,t11-a,全县,2.71亿元,—,,
      2023-09-30,t6-a,,"1,234.50",,,
      2023-09-30,t6-a,,-0.50,,,
      """)
    #expect(diagnostics == [])
    #expect(
      observations.map { String(describing: $0.value.value) } == [
        "0.1", "702", "2.71", "1234.5", "-0.5",
      ])
    #expect(observations.map(\.target.value) == ["t7-a", "t7-a", "t11-a", "t6-a", "t6-a"])
    #expect(observations.map(\.school?.value) == ["yun-1", nil, nil, nil, nil])
    #expect(observations.map(\.writtenUnit) == [nil, nil, "亿元", nil, nil])
    #expect(observations.map(\.source.line) == [2, 4, 5, 6, 7])
    let first = try #require(observations.first)
    #expect(first.day.value == Day(year: 2023, month: 3, day: 31))
    #expect(first.value.position == FilePosition(file: "o.csv", line: 2, column: 23))
    #expect(first.school?.position == FilePosition(file: "o.csv", line: 2, column: 17))
    #expect(first.note == "一\n二")
    #expect(first.evidence == "授课记录")
    #expect(first.reporter == "安全办")
    #expect(observations[2].note == nil)
  }

  @Test(
    "without a value are a warning, not a 0",
    arguments: ["", "—", "/", "无", "未填报", "　"])
  func missingValue(value: String) {
    let (observations, diagnostics) = read(
      "day,target,value\n2023-03-31,t1,\(value)\n2023-03-31,t1,0\n")
    #expect(observations.map(\.source.line) == [3])
    #expect(brief(diagnostics) == ["2:15 warning missing-value"])
  }

  @Test("report all that is wrong, row by row")
  func traps() {
    let (observations, diagnostics) = read(
      """
      day,target,value
      2023-02-30,t1,1
      9/30/2023,t1,1
      ,t1,1
      2023-09-30,,1
      2023-09-30,t1,约5
      2023-09-30
      2023-09-30,t1,1,二
      2023-09-30,t1,1
      """)
    #expect(observations.count == 1)
    #expect(
      brief(diagnostics) == [
        "2:1 error no-such-day", "3:1 error bad-day", "4:1 error missing-value",
        "5:12 error missing-value", "6:15 error bad-number", "7:1 error missing-value",
        "8:17 error too-many-cells",
      ])
  }
}

@Suite("The reports of a file")
struct ReportsTests {
  @Test(
    "assess themselves in Chinese or English",
    arguments: [
      ("已完成", Report.Assessment.completed), ("正常推进", .onTrack), ("进度偏慢", .behind),
      ("未启动", .notStarted), ("不再实施", .discontinued), ("completed", .completed),
      ("On Track", .onTrack), ("on-track", .onTrack), ("onTrack", .onTrack), ("behind", .behind),
      ("not-started", .notStarted), ("discontinued", .discontinued), ("　已完成 ", .completed),
    ])
  func assessments(word: String, assessment: Report.Assessment) {
    let (reports, diagnostics) = readReports(
      "期间,任务,状态,进展,报送单位,佐证\n2023-Q3,t1,\(word),好,安全办,记录\n", file: "r.csv")
    #expect(diagnostics == [])
    #expect(reports.map(\.assessment?.value) == [assessment])
    #expect(reports.map(\.period.value) == [ReportPeriod(year: 2023, length: .quarter(3))])
    #expect(reports.map(\.task.value) == ["t1"])
    #expect(reports.map(\.text) == ["好"])
    #expect(reports.map(\.unit?.value) == ["安全办"])
    #expect(reports.map(\.evidence) == ["记录"])
  }

  @Test("name the words there are when theirs is not known")
  func unknownStatus() throws {
    let (reports, diagnostics) = readReports(
      "period,task,status,text\n2023-Q3,t1,差不多,好\n", file: "r.csv")
    #expect(reports.isEmpty)
    #expect(brief(diagnostics) == ["2:12 error unknown-status"])
    let hint = try #require(diagnostics.first?.hint)
    #expect(hint.chinese == "写作 已完成、正常推进、进度偏慢、未启动、不再实施 之一")
    #expect(
      hint.english == "write one of completed, on-track, behind, not-started, discontinued")
  }

  @Test("take the year of their folder when they name none")
  func yearOfFolder() {
    let text = "period,task,text\n三季度,t1,好\n"
    let (reports, _) = readReports(text, file: "content/2023/reports/q3.csv")
    #expect(reports.map(\.period.value.year) == [2023])
    let (_, diagnostics) = readReports(text, file: "content/reports/2023.csv")
    #expect(brief(diagnostics) == ["2:1 error bad-period"])
  }

  @Test("with neither words nor status are a warning")
  func nothingSaid() {
    let (reports, diagnostics) = readReports(
      "period,task,status,text\n2023-Q3,t1,,—\n2023-Q3,t2,已完成,\n2023-Q3,t3,,好\n,t4,,x\n",
      file: "r.csv")
    #expect(reports.map(\.task.value) == ["t2", "t3"])
    #expect(reports.map(\.text) == ["", "好"])
    #expect(brief(diagnostics) == ["2:13 warning missing-value", "5:1 error missing-value"])
  }
}
