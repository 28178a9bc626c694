import FoundationEssentials
import PlanModel
import PlanParsing
import Testing

@Suite("The paces of a site")
struct PaceProfilesTests {
  private func read(_ measuring: String) throws -> (MeasuringSettings, [String]) {
    let (settings, diagnostics) = readSettings(
      "name: 公开\norganisation: 教育局\nmeasuring:\n  \(measuring)\n", file: "site.yaml")
    return (
      try #require(settings).measuring,
      diagnostics.map { "\($0.position.line):\($0.position.column) \($0.rule)" }
    )
  }

  @Test("have names and steps by day of the year")
  func profiles() throws {
    let (settings, problems) = try read(
      "{pace: 工程, profiles: {工程: {03-31: 10, 6月30日: 40%, 12-31: 100}}, small-number: 5}")
    #expect(problems == [])
    #expect(settings.pace == .named("工程"))
    #expect(settings.smallNumber == 5)
    #expect(
      settings.profiles == [
        PaceProfile(
          name: "工程",
          steps: [
            .init(month: 3, day: 31, percent: 10), .init(month: 6, day: 30, percent: 40),
            .init(month: 12, day: 31, percent: 100),
          ])
      ])
  }

  @Test(
    "are checked step by step",
    arguments: [
      ("profiles: {工程: {06-30: 40, 03-31: 50}}", "pace-out-of-order"),
      ("profiles: {工程: {03-31: 40, 06-30: 10}}", "pace-out-of-order"),
      ("profiles: {工程: {02-30: 40}}", "unreadable-pace"),
      ("profiles: {工程: {06-30: 140}}", "bad-number"), ("profiles: 工程", "not-a-map"),
      ("small-number: 1", "bad-number"),
    ])
  func mistakes(line: String, rule: String) throws {
    let (_, problems) = try read(line)
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix(rule) == true)
  }
}
