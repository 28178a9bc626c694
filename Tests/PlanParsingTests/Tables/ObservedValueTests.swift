import FoundationEssentials
import PlanModel
import PlanParsing
import Testing

@Suite("What a record observes")
struct ObservedValueTests {
  private func read(_ rows: String, columns: String = "day,target,value") -> (
    [Observation], [String]
  ) {
    let table = readObservations("\(columns)\n\(rows)", file: "o.csv")
    return (
      table.observations,
      table.diagnostics.map {
        "\($0.position.line):\($0.position.column) \($0.severity) \($0.rule)"
      }
    )
  }

  @Test("may be a part of a whole", arguments: ["23/28", "２３／２８", "23所/28所", "23 / 28"])
  func partOfWhole(value: String) throws {
    let (observations, problems) = read("2023-06-30,t6-a,\(value)")
    #expect(problems == [])
    let first = try #require(observations.first)
    #expect(first.amount == 23)
    #expect(first.whole == 28)
  }

  @Test(
    "is refused where the parts make no share",
    arguments: [
      ("29/28", "2:17 error part-above-whole"), ("3/0", "2:17 error bad-denominator"),
      ("三/28", "2:17 error bad-number"), ("1/2/3", "2:17 error bad-number"),
    ])
  func noShare(value: String, problem: String) {
    let (observations, problems) = read("2023-06-30,t6-a,\(value)")
    #expect(observations.isEmpty)
    #expect(problems == [problem])
  }

  @Test("may be one series of a target, named behind its id or in a column")
  func series() {
    let (behind, problems) = read("2023-06-30,t6-a/封闭管理,80")
    #expect(problems == [])
    #expect(behind.map(\.targetID) == ["t6-a"])
    #expect(behind.map(\.series) == ["封闭管理"])
    let (column, others) = read("2023-06-30,t6-a,一键报警,80", columns: "day,target,分项,value")
    #expect(others == [])
    #expect(column.map(\.series) == ["一键报警"])
  }

  @Test("names its target even where its value cannot be read")
  func targetsLeftOut() {
    let table = readObservations(
      "day,target,value\n2023-06-30,t1-a,5\n2023-06-30,t9-x/甲,许多\n2023-06-30,t9-y,\n,t9-z,1\n",
      file: "o.csv")
    #expect(table.observations.count == 1)
    #expect(table.targetsLeftOut.map(\.value) == ["t9-x", "t9-y", "t9-z"])
    #expect(
      table.targetsLeftOut.map { "\($0.position)" } == ["o.csv:3:12", "o.csv:4:12", "o.csv:5:2"])
  }
}
