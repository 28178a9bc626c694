import FoundationEssentials
import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A sensitive target")
struct SmallNumbersTests {
  private let schools = (0..<9).map { place in
    school(
      "s\(place)", level: place < 5 ? "小学" : "初中", township: place < 4 ? "云岭镇" : "柳溪镇",
      enrolment: 100)
  }

  private func rows(_ values: [Int], on dayText: String = "2023-09-30") -> [Observation] {
    values.enumerated().map { place, value in
      observation(dayText, String(value), school: "s\(place)", note: "其中\(value)人")
    }
  }

  private func figures(
    _ values: [Int], rollUp: RollUp = .sum, asOf: String = "2023-09-30"
  ) throws -> TargetFigures {
    try measured(
      target(goal("500", unit: "人"), rollUp: rollUp, isSensitive: true), rows(values),
      schools: schools, asOf: asOf)
  }

  @Test("prints small numbers as below the limit and a second one not at all")
  func ofSchools() throws {
    let figures = try figures([3, 40, 25, 60, 70, 80, 0, 90, 30])
    #expect(figures.schools[0].withheld == .below(10))
    #expect(figures.schools[0].value == nil)
    // In the same township and level, so that no row is lost.
    #expect(figures.schools[2].withheld == .suppressed)
    #expect(figures.schools[6].value == 0)
    #expect(figures.schools.count { $0.withheld != nil } == 2)
    #expect(figures.schools.allSatisfy { $0.hasReported })
    #expect(figures.value == 398)
    #expect(figures.breakdowns.flatMap(\.rows).allSatisfy { $0.withheld == nil })
  }

  @Test("keeps its notes and evidence to itself")
  func notes() throws {
    let figures = try figures([3, 40, 25, 60, 70, 80, 0, 90, 30])
    #expect(figures.points.allSatisfy { $0.note == nil && $0.evidence == nil })
  }

  @Test("says neither value nor progress of a small county value, and gives no number as reason")
  func ofCounty() throws {
    let figures = try measured(
      target(goal("11", unit: "人"), isSensitive: true), [observation("2023-09-30", "7")])
    #expect(figures.withheld == .below(10))
    #expect(figures.value == nil)
    #expect(figures.progress == nil)
    #expect(figures.gap == nil)
    #expect(figures.pace == nil)
    #expect(figures.points.isEmpty)
    #expect(figures.withheldPoints == [WithheldPoint(day: day("2023-09-30"), reason: .below(10))])
    #expect(!figures.reason.chinese.contains("7"))
    #expect(figures.reason.chinese == "目标11人，9月30日的数目较小，不予公开")
  }

  @Test("lists no correction of a school, and none of a small county value")
  func corrections() throws {
    let ofOne = try measured(
      target(goal("500", unit: "人"), rollUp: .sum, isSensitive: true),
      rows([12, 40, 25]) + [observation("2023-09-30", "15", school: "s0", note: "更正", line: 9)],
      schools: schools)
    #expect(ofOne.corrections.isEmpty)
    #expect(ofOne.withheldCorrections == 1)
    let whole = try measured(
      target(goal("500", unit: "人"), isSensitive: true),
      [
        observation("2023-06-30", "40", line: 2), observation("2023-06-30", "42", line: 3),
        observation("2023-09-30", "8", line: 4), observation("2023-09-30", "50", line: 5),
      ])
    #expect(whole.corrections.map(\.new) == [42])
    #expect(whole.withheldCorrections == 1)
  }

  @Test("does not let the difference of two days tell what one school reported in between")
  func overTime() throws {
    let early = rows([40, 25, 60, 70, 80, 50, 90, 30], on: "2023-06-30")
    let figures = try measured(
      target(goal("500", unit: "人"), rollUp: .sum, isSensitive: true),
      early + [observation("2023-09-30", "4", school: "s8")], schools: schools)
    #expect(figures.value == 449)
    #expect(figures.points.map(\.day) == [day("2023-09-30")])
    #expect(figures.withheldPoints.map(\.day) == [day("2023-06-30")])
  }

  @Test("holds back what a weighted mean is made from, and the mean")
  func weighted() throws {
    let figures = try figures([3, 40, 25, 60, 70, 80, 0, 90, 30], rollUp: .weightedMean)
    #expect(figures.schools[0].withheld == .below(10))
    #expect(figures.withheld == .suppressed)
  }

  @Test(
    "counts no school that is as it should be", arguments: [RollUp.mean, .shareOfSchools, .all])
  func met(_ rule: RollUp) throws {
    let figures = try figures([3, 40, 25, 60, 70, 80, 0, 90, 30], rollUp: rule)
    #expect(!figures.breakdowns.isEmpty)
    #expect(figures.breakdowns.flatMap(\.rows).allSatisfy { $0.met == nil })
  }

  @Test("counts the parts of shares, and what is left of their wholes")
  func parts() throws {
    func share(_ part: String, of whole: String) throws -> TargetFigures {
      let record = Observation(
        day: Located(day("2023-09-30"), at: line(2)), target: Located("t1-a", at: line(2)),
        school: nil, value: Located(decimal(part), at: line(2)), whole: decimal(whole),
        source: line(2))
      return try measured(target(goal("95", unit: "%"), isSensitive: true), [record])
    }
    #expect(try share("3", of: "40").withheld == .below(10))
    #expect(try share("38", of: "40").withheld != nil)
    #expect(try share("20", of: "40").withheld == nil)
  }

  @Test("that is not sensitive prints all")
  func notSensitive() throws {
    let figures = try measured(
      target(goal("500", unit: "人"), rollUp: .sum), rows([3, 40, 25]), schools: schools)
    #expect(figures.schools[0].value == 3)
    #expect(figures.schools.allSatisfy { $0.withheld == nil })
  }

  @Test("has no public records")
  func records() {
    let year = YearContent(
      plan: plan([
        task(targets: [
          target(goal("10"), isSensitive: true), target(goal("10"), id: "t1-b"),
        ])
      ]),
      observations: [
        observation("2023-09-30", "1"), observation("2023-09-30", "2", target: "t1-b"),
      ])
    #expect(year.publicObservations.map(\.targetID) == ["t1-b"])
  }
}
