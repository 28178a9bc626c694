import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A figure that somebody checked")
struct VerifiedTests {
  private func value(
    _ dayText: String, _ value: String, school: String? = nil, verifier: String?
  ) -> Observation {
    Observation(
      day: Located(day(dayText), at: line(2)), target: Located("t1-a", at: line(2)),
      school: school.map { Located($0, at: line(2)) }, value: Located(decimal(value), at: line(2)),
      verifier: verifier, source: line(2))
  }

  @Test(
    "is verified when the newest value is, and names who checked it",
    arguments: [("督导室", Basis.verified), (nil, .computed)] as [(String?, Basis)])
  func newest(verifier: String?, basis: Basis) throws {
    let figures = try measured(
      target(goal("10")),
      [value("2023-06-30", "3", verifier: "审计局"), value("2023-09-30", "6", verifier: verifier)])
    #expect(figures.basis == basis)
    #expect(figures.points.last?.verifier == verifier)
  }

  @Test("made from schools is verified only when the newest value of each school is")
  func schools() throws {
    let both = [school("a"), school("b")]
    let sum = target(goal("10"), rollUp: .sum)
    let half = [
      value("2023-06-30", "3", school: "a", verifier: "督导室"),
      value("2023-09-30", "2", school: "b", verifier: nil),
    ]
    #expect(try measured(sum, half, schools: both).basis == .computed)
    let all = [half[0], value("2023-09-30", "2", school: "b", verifier: "安全办")]
    let figures = try measured(sum, all, schools: both)
    #expect(figures.basis == .verified)
    #expect(figures.points.last?.verifier == "督导室、安全办")
  }
}
