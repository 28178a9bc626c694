import PlanModel
import PlanParsing
import Testing

@Suite("A CSV text")
struct CSVTests {
  static let columns = ColumnNames([
    .init("day", ["日期"], isRequired: true),
    .init("school", ["学校"]),
    .init("note", ["备注"]),
  ])

  /// Each row as "name=line:column text".
  private func rows(_ text: String) -> [[String]] {
    records(text, file: "a.csv", columns: Self.columns).records.map { record in
      record.cells.map {
        "\($0.name)=\($0.text.position.line):\($0.text.position.column) \($0.text.value)"
      }
    }
  }

  private func findings(_ text: String) -> [String] {
    records(text, file: "a.csv", columns: Self.columns).diagnostics.map {
      "\($0.position.line):\($0.position.column) \($0.rule)"
    }
  }

  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var rows: [[String]]
  }

  @Test(
    "is read with the place of every cell",
    arguments: [
      Case(
        testDescription: "plain", text: "day,school,note\n1,a,x\n2,b,y\n",
        rows: [
          ["day=2:1 1", "school=2:3 a", "note=2:5 x"], ["day=3:1 2", "school=3:3 b", "note=3:5 y"],
        ]),
      Case(
        testDescription: "Chinese header, columns in another order", text: "备注,日期\n好,1",
        rows: [["note=2:1 好", "day=2:5 1"]]),
      Case(
        testDescription: "byte order mark", text: "\u{FEFF}日期,备注\n1,x",
        rows: [["day=2:1 1", "note=2:3 x"]]),
      Case(
        testDescription: "CRLF and no last line end", text: "day,note\r\n1,x\r\n2,y",
        rows: [["day=2:1 1", "note=2:3 x"], ["day=3:1 2", "note=3:3 y"]]),
      Case(
        testDescription: "CR alone", text: "day,note\r1,x\r2,y\r",
        rows: [["day=2:1 1", "note=2:3 x"], ["day=3:1 2", "note=3:3 y"]]),
      Case(
        testDescription: "quoted line breaks, delimiters and quotes",
        text: "day,note\r\n1,\"一，\"\"二\"\",\r\n三\"\r\n2,y\r\n",
        rows: [["day=2:1 1", "note=2:4 一，\"二\",\n三"], ["day=4:1 2", "note=4:3 y"]]),
      Case(
        testDescription: "four quotes are one", text: "day,note\n\"\"\"\",\"\"\"\"\"\"",
        rows: [["day=2:2 \"", "note=2:7 \"\""]]),
      Case(
        testDescription: "quote inside a bare cell", text: "day,note\n1,5\"屏",
        rows: [["day=2:1 1", "note=2:3 5\"屏"]]),
      Case(
        testDescription: "blanks around cells, full-width ones too",
        text: " day , note \n 1 ,  \"x\" \n　2　,y",
        rows: [["day=2:2 1", "note=2:8 x"], ["day=3:1 2", "note=3:9 y"]]),
      Case(
        testDescription: "blank lines and rows of commas",
        text: "\n\nday,note\n\n1,x\n,\n   \n2,y\n\n",
        rows: [["day=5:1 1", "note=5:3 x"], ["day=8:1 2", "note=8:3 y"]]),
      Case(
        testDescription: "short rows and empty cells", text: "day,school,note\n1\n2,,x\n\"\",a,",
        rows: [["day=2:1 1"], ["day=3:1 2", "note=3:4 x"], ["school=4:4 a"]]),
      Case(
        testDescription: "empty cells beyond the header", text: "day,note,,\n1,x,,,,\n",
        rows: [["day=2:1 1", "note=2:3 x"]]),
      Case(testDescription: "header only", text: "day,note\n", rows: []),
      Case(testDescription: "nothing", text: "", rows: []),
    ])
  func cells(_ c: Case) {
    #expect(rows(c.text) == c.rows)
    #expect(findings(c.text) == [])
  }

  struct Trap: CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var findings: [String]
    var readRows: Int
  }

  @Test(
    "is reported where it is wrong",
    arguments: [
      Trap(
        testDescription: "unclosed quote", text: "day,note\n1,x\n2,\"y\n3,z\n",
        findings: ["3:3 unclosed-quote"], readRows: 2),
      Trap(
        testDescription: "text after a quote", text: "day,note\n1,\"x\" y,\n2,\"a\"b\"\n3,z",
        findings: ["2:7 text-after-quote", "3:6 text-after-quote"], readRows: 3),
      Trap(
        testDescription: "a comma in a bare cell", text: "day,note\n1,一,二\n2,x",
        findings: ["2:7 too-many-cells"], readRows: 1),
      Trap(
        testDescription: "unknown column", text: "day,nots,备住\n1,x,y",
        findings: ["1:5 unknown-column", "1:10 unknown-column"], readRows: 1),
      Trap(
        testDescription: "the same column twice", text: "day,note,备注\n1,x,y",
        findings: ["1:10 duplicate-column"], readRows: 1),
      Trap(
        testDescription: "missing column", text: "school,note\na,x",
        findings: ["1:1 missing-column"], readRows: 1),
      Trap(
        testDescription: "semicolons", text: "day;note\n1;x", findings: ["1:1 delimiter"],
        readRows: 1),
      Trap(
        testDescription: "tabs", text: "day\tnote\n1\t x\n\ty", findings: ["1:1 delimiter"],
        readRows: 2),
      Trap(
        testDescription: "full-width commas", text: "日期，备注\n1，x", findings: ["1:1 delimiter"],
        readRows: 0),
    ])
  func traps(_ trap: Trap) {
    #expect(findings(trap.text) == trap.findings)
    #expect(rows(trap.text).count == trap.readRows)
  }

  @Test("offers the column that was meant")
  func didYouMean() {
    let diagnostics = records("day,nots\n", file: "a.csv", columns: Self.columns).diagnostics
    #expect(diagnostics.first?.hint?.english == "did you mean 'note'?")
    #expect(diagnostics.first?.severity == .warning)
  }

  @Test("of any bytes is read without harm", arguments: 0..<20)
  func anyBytes(seed: UInt64) {
    var state = seed &+ 1
    let pieces = ["a", "\"", ",", "\n", "\r", "\r\n", " ", "\t", "值", "\"\"", ";", "，", "\u{FEFF}"]
    for _ in 0..<200 {
      var text = "day,note\n"
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      let result = records(text, file: "a.csv", columns: Self.columns)
      #expect(result.records.count <= 12)
    }
  }
}
