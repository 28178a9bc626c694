import FoundationEssentials
import PlanAnalysis
import PlanModel
import SiteRendering
import Testing

@Suite("Open data")
struct OpenDataTests {
  /// A year with records in every list.
  private func content(observations: [Observation] = [], isSensitive: Bool = false)
    -> WorkspaceContent
  {
    let full = FullYear()
    var content = full.content
    content.years[0].observations = observations
    return content
  }

  private func observation(
    _ line: Int, day observed: Day = day(2023, 6, 30), target: String = "t1-a",
    value: Decimal = 3, school: String? = nil, note: String? = nil, evidence: String? = nil
  ) -> Observation {
    let source = at("content/2023/observations/q2.csv", line)
    return Observation(
      day: Located(observed, at: source), target: Located(target, at: source),
      school: school.map { Located($0, at: source) }, value: Located(value, at: source),
      note: note, evidence: evidence, reporter: "张某某", verifier: "李某某", source: source)
  }

  private func csv(_ part: DataPart) throws -> CSVReading {
    try CSVReading(String(decoding: part.bytes(.csv), as: UTF8.self))
  }

  private func json(_ part: DataPart) throws -> JSONTree {
    try JSONTree(String(decoding: part.bytes(.json), as: UTF8.self))
  }

  private func openData(_ content: WorkspaceContent) -> OpenData {
    OpenData(of: content, figures: [FullYear().figures])
  }

  @Test("leaves out data sets without rows")
  func empty() {
    let data = openData(content())
    #expect(data["observations"] == nil)
    #expect(data["status-overrides"] == nil)
    #expect(data["targets"]?.rowCount == 3)
  }

  @Test(
    "keeps a cell as its author wrote it",
    arguments: [
      "a,b", "说“好”", "\"", "\"\"", "两行\n文字", "\r\n", " 前后有空格 ", "=1+1", "+86", "-", "@x", "0012",
      "é\u{301}", "\u{2028}", "</script>",
    ])
  func exactCells(text: String) throws {
    let part = try #require(
      openData(content(observations: [observation(2, note: text)]))["observations"]?.parts.first)
    let row = try #require(try csv(part).rows.first)
    #expect(row["note"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    #expect(row["source_line"] == "2")
    #expect(try json(part)["rows"]?.list.first?["note"]?.text == text)
  }

  @Test(
    "writes a number to its last digit",
    arguments: ["0.1", "-12.05", "100", "0", "1234567.891234567891"])
  func exactNumbers(digits: String) throws {
    let part = try #require(
      openData(content(observations: [observation(2, value: decimal(digits))]))["observations"]?
        .parts.first)
    #expect(try csv(part).rows.first?["value"] == digits)
    #expect(try json(part)["rows"]?.list.first?["value"]?.text == digits)
  }

  @Test("leaves a value that is not known empty in CSV and null in JSON, never 0")
  func missing() throws {
    let part = try #require(openData(content())["target-figures"]?.parts.first)
    let row = try #require(try csv(part).rows.first { $0["target"] == "t1-c" })
    #expect(row["value"] == "" && row["progress"] == "" && row["value_day"] == "")
    let member = try #require(
      try json(part)["rows"]?.list.first { $0["target"]?.text == "t1-c" })
    #expect(member["value"] == .null)
  }

  @Test("has every row of the records up to the cut-off, in the order of the files")
  func records() throws {
    let data = openData(
      content(observations: [
        observation(2), observation(3, day: day(2023, 10, 1)), observation(4, value: 4),
      ]))
    let part = try #require(data["observations"]?.parts.first)
    #expect(part.name == "observations-2023")
    #expect(part.rowCount == 2)
    #expect(try csv(part).rows.map { $0["source_line"] } == ["2", "4"])
  }

  @Test("never names who reported or checked a record")
  func reporters() throws {
    let part = try #require(
      openData(content(observations: [observation(2)]))["observations"]?.parts.first)
    for format in [DataFormat.csv, .json] {
      let text = String(decoding: part.bytes(format), as: UTF8.self)
      #expect(!text.contains("张某某") && !text.contains("李某某"))
    }
  }

  @Test("cuts the records of a year into files of 50,000")
  func parts() throws {
    let data = openData(content(observations: (2..<50_003).map { observation($0) }))
    let parts = try #require(data["observations"]?.parts)
    #expect(
      parts.map(\.name) == ["observations-2023", "observations-2023-2"])
    #expect(parts.map(\.rowCount) == [50_000, 1])
    #expect(try csv(parts[1]).rows.map { $0["source_line"] } == ["50002"])
  }

  @Test("says of a file the size and digest that it has")
  func facts() throws {
    let part = try #require(openData(content())["targets"]?.parts.first)
    for format in [DataFormat.csv, .json] {
      let bytes = part.bytes(format)
      #expect(part.facts(format).bytes == bytes.count)
      #expect(part.facts(format).sha256 == sha256(of: bytes))
    }
  }

  @Test("keeps the records of a sensitive target to itself, and its value where it is small")
  func sensitive() throws {
    let county = SensitiveCounty(value: 3)
    let data = OpenData(of: county.content, figures: [county.figures])
    #expect(data["observations"] == nil)
    #expect(data["corrections"] == nil)
    let row = try figuresRow(of: county)
    #expect(row["is_suppressed"] == "true")
    for name in ["value", "progress", "gap", "reason"] { #expect(row[name] == "", "\(name)") }

    let shown = try figuresRow(of: SensitiveCounty(value: 12))
    #expect(shown["is_suppressed"] == "false" && shown["value"] == "12")
  }

  private func figuresRow(of county: SensitiveCounty) throws -> [String: String] {
    let data = OpenData(of: county.content, figures: [county.figures])
    let part = try #require(data["target-figures"]?.parts.first)
    return try #require(try csv(part).rows.first)
  }
}

/// One sensitive target, its county value the sum of two schools.
private struct SensitiveCounty {
  let value: Decimal
  private var plan: Plan {
    let source = at("content/2023/plan.md", 5)
    let target = Target(
      id: "t1-a", indicator: "辍学学生",
      goal: Goal(words: "不超过20人", kind: .ceiling, comparator: .atMost, value: 20, unit: "人"),
      baseline: nil, start: .firstOfYear(2023), dueDay: .lastOfYear(2023), due: nil, rollUp: .sum,
      leads: [], quote: "不超过20人", note: nil, isSensitive: true, source: source)
    let task = PlanTask(
      id: "t1", label: "1", title: "控辍保学", text: nil, leads: [], partners: [], due: nil,
      targets: [target], milestones: [], duties: [], projects: [], source: source)
    return Plan(
      year: 2023, period: "2023", firstDay: .firstOfYear(2023), lastDay: .lastOfYear(2023),
      issuer: "云岭县教育局", title: "要点", published: nil, framework: nil, documentNumber: nil,
      link: nil, groups: [], opening: nil,
      pillars: [
        Pillar(id: "p1", label: nil, title: "一", text: nil, tasks: [task], source: source)
      ], source: source)
  }

  private func observation(_ line: Int, _ school: String, _ value: Decimal) -> Observation {
    let source = at("content/2023/observations/q3.csv", line)
    return Observation(
      day: Located(day(2023, 9, 30), at: source), target: Located("t1-a", at: source),
      school: Located(school, at: source), value: Located(value, at: source), source: source)
  }

  private var schools: [School] {
    ["a", "b"].map { id in
      School(
        id: id, code: nil, name: id, level: nil, nature: nil, township: nil, group: nil,
        enrolment: nil, address: nil, phone: nil, opened: nil, closed: nil,
        source: at("content/schools.csv", 2))
    }
  }

  var content: WorkspaceContent {
    WorkspaceContent(
      settings: SiteSettings(name: "公开", organisation: "云岭县教育局"), schools: schools, units: [],
      years: [
        YearContent(
          plan: plan,
          observations: [
            observation(2, "a", value + 1), observation(3, "a", value - 1), observation(4, "b", 1),
          ])
      ])
  }

  var figures: PlanFigures {
    PlanAnalysis.figures(
      of: content.years[0], schools: schools, settings: content.settings, asOf: day(2023, 9, 30))
  }
}
