import FoundationEssentials
import PlanAnalysis
import PlanModel
import SiteRendering
import Testing

@Suite("A twin for machines")
struct TwinTests {
  private let county = SmallCounty()

  private func text(_ value: JSONValue) -> String {
    String(decoding: value.bytes(isCompact: true), as: UTF8.self)
  }

  private func targetTwin(_ id: String) throws -> JSONValue {
    for pillar in county.figures.pillars {
      for task in pillar.tasks {
        if let found = task.targets.first(where: { $0.target.id == id }) {
          return twin(of: found, task: task.task, pillar: pillar.pillar, year: 2023)
        }
      }
    }
    throw NoSuchTarget(id: id)
  }

  private struct NoSuchTarget: Error { let id: String }

  @Test("of a target begins with the members everyone relies on, in order")
  func order() throws {
    guard case .object(let members) = try targetTwin("t2-a") else {
      Issue.record("a twin is an object")
      return
    }
    #expect(
      members.map(\.0).prefix(20) == [
        "id", "year", "pillar", "task", "indicator", "kind", "comparator", "unit", "baseline",
        "goal", "upper", "value", "valueDay", "progress", "expected", "gap", "status",
        "reporting", "basis", "source",
      ])
    guard case .object(let source)? = members.first(where: { $0.0 == "source" })?.1 else {
      Issue.record("a source is an object")
      return
    }
    #expect(source.map(\.0) == ["file", "line", "column", "quote"])
  }

  @Test("writes decimals as strings of at most nine places")
  func decimals() throws {
    let twin = text(try targetTwin("t2-a"))
    #expect(twin.contains(#""goal":"10","upper":null,"value":"6","valueDay":"2023-09-30""#))
    #expect(twin.contains(#""progress":"0.6","expected":"0.747945","gap":"14.7945""#))
    #expect(twin.contains(#""points":[{"day":"2023-06-30","value":"3""#))
  }

  @Test("says null for what is missing, never 0 and never nothing")
  func missing() throws {
    let twin = text(try targetTwin("t2-b"))
    #expect(twin.contains(#""baseline":null"#))
    #expect(twin.contains(#""value":null,"valueDay":null,"progress":null"#))
    #expect(twin.contains(#""gap":null,"status":"not-reported""#))
    #expect(twin.contains(#""hedge":null"#))
    #expect(!twin.contains(#":"0""#))
  }

  @Test("of a plan counts every status, also those that nothing has")
  func counts() {
    let links = LinkRoot(from: .plan(2023))
    let twin = text(twin(of: county.figures, links: links))
    for status in Status.allCases {
      #expect(twin.contains("\"\(status.rawValue)\":\(county.figures.counts[status])"))
    }
    #expect(twin.contains(#""coverage":{"reported":5,"due":6}"#))
    #expect(twin.contains(#""href":"../2023/tasks/t4/index.json""#))
  }

  @Test("of a pillar names its tasks and leads to them")
  func pillar() throws {
    let pillar = try #require(county.figures.pillars.last)
    let twin = text(
      twin(of: pillar, in: county.figures, links: LinkRoot(from: .pillar("p2", in: 2023))))
    #expect(twin.hasPrefix(#"{"year":2023,"asOf":"2023-09-30","id":"p2","number":"二""#))
    #expect(twin.contains(#""href":"../../../2023/tasks/t4/index.json""#))
    #expect(!twin.contains("2023/tasks/t1/"))
  }

  @Test("of a task holds its reports and the periods that are missing")
  func task() throws {
    let pillar = try #require(county.figures.pillars.first)
    let silent = try #require(pillar.tasks.last)
    let twin = text(
      twin(
        of: silent, pillar: pillar.pillar, year: 2023,
        links: LinkRoot(from: .task("t3", in: 2023))))
    #expect(twin.contains(#""reports":[],"missingPeriods":["2023-Q3"]"#))
    #expect(twin.contains(#""due":null"#))
  }

  @Test("of the methodology gives the numbers in force and the rule of rounding")
  func methodology() {
    var settings = MeasuringSettings()
    settings.behindFrom = 12
    let twin = text(methodologyTwin(of: settings))
    #expect(twin.contains(#""behindFrom":"12","farBehindAbove":"30""#))
    #expect(twin.contains(#""rounding":{"rule":"half away from zero","twins":9,"pages":1"#))
  }

  @Test("of a school index gives every school with its missing facts as null")
  func schools() {
    let twin = text(
      twin(of: county.schools, asOf: county.asOf, links: LinkRoot(from: .schools)))
    #expect(twin.contains(#""count":3"#))
    #expect(
      twin.contains(#""address":null,"phone":null,"opened":null,"closed":null,"isOpen":true"#))
    #expect(twin.contains(#""href":"../schools/shilin-xiaoxue/index.json""#))
  }

  @Test(
    "writes periods so that they sort",
    arguments: [
      (ReportPeriod.Length.year, "2023"), (.quarter(3), "2023-Q3"), (.month(9), "2023-09"),
      (.month(11), "2023-11"),
    ])
  func periods(length: ReportPeriod.Length, expected: String) {
    #expect(
      text(.period(ReportPeriod(year: 2023, length: length))) == "\"\(expected)\"")
  }
}
