import FoundationEssentials
import PlanAnalysis
import PlanModel
import Testing

@Suite("Progress toward a goal")
struct ProgressTests {
  @Test("keeps all digits and never goes through a binary fraction")
  func exactness() throws {
    let figures = try measured(
      target(goal("3")), [observation("2023-09-30", "1")])
    #expect(figures.progress == decimal("0.33333333333333333333333333333333333333"))
  }

  @Test("takes coverage as a part of the whole", arguments: [nil, "82"])
  func coverage(baseline: String?) throws {
    let figures = try measured(
      target(
        goal("100", kind: .coverage, .fullCoverage, unit: "%"), baseline: baseline),
      [observation("2023-09-30", "96.4")])
    #expect(figures.progress == decimal("0.964"))
    #expect(figures.status == .onTrack)
  }

  @Test("of a range runs to its lower bound and names what lies above the upper one")
  func range() throws {
    let range = target(goal("3", kind: .range, .between, upper: "4"))
    #expect(try measured(range, [observation("2023-06-30", "1.5")]).progress == decimal("0.5"))
    #expect(try measured(range, [observation("2023-06-30", "3")]).status == .completed)
    let above = try measured(range, [observation("2023-06-30", "6")])
    #expect(above.status == .completed)
    #expect(above.reason.chinese.contains("超出上限2所"))
  }

  @Test(
    "of an about-goal counts as met inside the tolerance or above",
    arguments: [("359.9", false), ("360", true), ("400", true), ("520", true)])
  func about(value: String, isMet: Bool) throws {
    let figures = try measured(
      target(goal("400", kind: .about, .about, unit: "人")), [observation("2023-06-30", value)])
    #expect((figures.status == .completed) == isMet)
  }

  @Test("to 'reach 365' from above counts downwards, since the words name no lower bound")
  func reachFromAbove() throws {
    let words = goal("365", .atLeast, unit: "人", words: "达到365人")
    let figures = try measured(
      target(words, baseline: "985"), [observation("2023-09-30", "966")])
    #expect(figures.progress.map { rounded($0, places: 9) } == decimal("0.030645161"))
  }
}
