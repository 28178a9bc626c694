import Foundation
import TestSupport
import Testing

/// A plan with every kind of promise, whose figures were worked out by hand.
///
/// The cut-off is 31 October 2023: 304 of 365 days have passed, E = 304/365 = 0.832876712…. Each line
/// below is a fraction one can check: t1-a has 3 of 6, so P = 0.5 and the gap is 33.287671233 points;
/// t8-a has had 1,034 of 1,826 days; t9-e is exactly 10 points behind a quarterly pace.
@Suite("A plan with every kind of promise")
struct EveryKindTests {
  private static let site: Result<TemporaryFolder, any Error> = Result {
    let folder = try TemporaryFolder()
    let content = projectRoot + "/Tests/MilepostCommandTests/Fixtures/every-kind"
    let outcome = try Tool.run(
      "build", "-C", content, "--as-of", "2023-10-31", "--output", folder.path + "/site")
    try #require(outcome.status == 0, "\(outcome.messages)")
    return folder
  }

  private func twin(_ path: String) throws -> [String: Any] {
    let text = try Self.site.get().text(of: "site/2023/\(path)/index.json")
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  /// id, value, progress, expected, gap, expected value, status; "-" where nothing can be said.
  static let targets = """
    t1-a 3 0.5 0.832876712 33.287671233 4.997260274 far-behind
    t1-b 94.7 -0.214953271 0.832876712 104.782998336 95.821178082 far-behind
    t1-c 93 - - - - on-track
    t1-d 966 0.030645161 0.832876712 80.223155104 468.616438356 far-behind
    t1-e 175 -10 0.832876712 1083.287671233 164.167123288 far-behind
    t1-f 28 1.230769231 0.832876712 -39.789251844 22.82739726 completed
    t1-g 95 - - - - on-track
    t2-a 97 - - - - behind
    t2-b 2.3 - - - - far-behind
    t2-c 0 - - - - on-track
    t3-a 46 0.92 0.832876712 -8.712328767 41.643835616 on-track
    t3-b 365 0.9125 0.832876712 -7.962328767 333.150684932 completed
    t3-c 63 1.26 0.832876712 -42.712328767 41.643835616 completed
    t4-a 75 0.75 0.832876712 8.287671233 83.287671233 on-track
    t4-b 82.142857143 0.821428571 0.832876712 1.14481409 83.287671233 on-track
    t5-a 42 - - - - completed
    t5-b 88 - - - - on-track
    t5-c 61 0.5 0.832876712 33.287671233 61.665753425 far-behind
    t5-d 215 0.75 0.832876712 8.287671233 216.657534247 on-track
    t5-e 70 0.75 0.832876712 8.287671233 73.315068493 on-track
    t6-a 10 0.5 0.832876712 33.287671233 8.668493151 far-behind
    t6-b 2 - - - - completed
    t7-a 27 0.5 0.832876712 33.287671233 28.997260274 far-behind
    t7-b 46 - - - - far-behind
    t8-a 55 0.55 0.56626506 1.626506024 56.626506024 on-track
    t9-a 30 0.5 0.75 25 45 behind
    t9-b 10 0.166666667 0 -16.666666667 0 on-track
    t9-c 30 0.5 0.75 25 45 behind
    t9-d 24 0.4 0.4 0 24 on-track
    t9-e 13 0.65 0.75 10 15 behind
    t9-f 9 0.45 0.75 30 15 behind
    t9-g 8 0.4 0.75 35 15 far-behind
    t10-a 60 0.6 0.832876712 23.287671233 83.287671233 behind
    t11-a 60 0.6 0.832876712 23.287671233 83.287671233 behind
    t11-b 91.666666667 - - - - on-track
    t11-c 92.6 1.028888889 0.832876712 -19.601217656 74.95890411 completed
    t11-d 50 0.5 0.832876712 33.287671233 83.287671233 far-behind
    t11-e 55 0.916666667 0.832876712 -8.378995434 49.97260274 on-track
    t11-f 55 0.916666667 0.832876712 -8.378995434 49.97260274 on-track
    t11-g 90 0.9 0.832876712 -6.712328767 83.287671233 on-track
    t11-h 4 0.4 0.832876712 43.287671233 8.328767123 far-behind
    t12-a 4 0.666666667 1 33.333333333 6 overdue
    t12-b 1 0.166666667 0.832876712 66.621004566 4.997260274 not-reported
    t12-c - - 0 - 0 not-started
    t13-a 1 0.166666667 0.832876712 66.621004566 4.997260274 discontinued
    """.split(separator: "\n").map(String.init)

  @Test("has the figures worked out by hand, to the last digit", arguments: targets)
  func target(line: String) throws {
    let fields = line.split(separator: " ").map(String.init)
    let twin = try twin("targets/\(fields[0])")
    let names = ["value", "progress", "expected", "gap", "expectedValue", "status"]
    #expect(names.map { twin[$0] as? String ?? "-" } == Array(fields.dropFirst()))
  }

  @Test("counts how many of its targets are tried here")
  func complete() throws {
    let folder = try Self.site.get().path + "/site/2023/targets"
    let built = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(built.count == Self.targets.count)
  }

  @Test(
    "knows in how many periods a promise to keep held",
    arguments: [("t2-a", 2, 3), ("t2-b", 2, 3), ("t2-c", 3, 3), ("t1-g", 1, 1), ("t11-b", 1, 1)])
  func held(id: String, held: Int, observed: Int) throws {
    let periods = try #require(try twin("targets/\(id)")["periodsHeld"] as? [String: Int])
    #expect(periods == ["held": held, "observed": observed])
  }

  @Test(
    "knows who has reported of whom it was due",
    arguments: [
      ("t11-a", 3, 4), ("t11-d", 3, 4), ("t11-e", 4, 4), ("t12-b", 0, 1), ("t12-c", 0, 0),
    ])
  func coverage(id: String, reported: Int, due: Int) throws {
    let coverage = try #require(try twin("targets/\(id)")["coverage"] as? [String: Int])
    #expect(coverage == ["reported": reported, "due": due])
  }

  @Test("counts the days of its milestones")
  func milestones() throws {
    let task = try twin("tasks/t12")
    let milestones = try #require(task["milestones"] as? [[String: Any]])
    #expect(milestones.map { $0["status"] as? String } == ["completed", "completed", "overdue"])
    #expect(milestones.map { $0["daysLate"] as? Int } == [0, 3, 31])
    #expect(task["status"] as? String == "overdue")
  }

  @Test("counts the occurrences of its duties: ten months due, April silent, August not done")
  func duties() throws {
    let duty = try twin("duties/t14-d1")
    let tally = try #require(duty["tally"] as? [String: Int])
    #expect(tally["expected"] == 10)
    #expect(tally["done"] == 8)
    #expect(tally["unreported"] == 1)
    #expect(tally["not-done"] == 1)
    #expect(tally["not-due"] == 2)
    // 2 of 10 missed: 20 points.
    #expect(duty["status"] as? String == "behind")
  }

  @Test("leaves a promise made in words to the unit, without a figure")
  func qualitative() throws {
    let task = try twin("tasks/t15")
    #expect(task["status"] as? String == "on-track")
    #expect(task["basis"] as? String == "self-assessed")
    #expect((task["targets"] as? [Any])?.isEmpty == true)
  }
}
