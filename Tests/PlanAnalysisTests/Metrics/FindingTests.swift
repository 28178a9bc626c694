import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A finding")
struct FindingTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var deadline: String? = "2023-04-30"
    var closed: String?
    var state: FindingState
    var open: Int
    var overdue = 0
    var left: Int?
  }

  @Test(
    "is open, closed, overdue or closed late on the cut-off",
    arguments: [
      Case(
        testDescription: "deadline ahead", deadline: "2023-05-10", state: .open, open: 20, left: 9),
      Case(
        testDescription: "deadline today", deadline: "2023-05-01", state: .open, open: 20, left: 0),
      Case(testDescription: "deadline over", state: .overdue, open: 20, overdue: 1),
      Case(testDescription: "no deadline", deadline: nil, state: .open, open: 20),
      Case(
        testDescription: "closed on the deadline", closed: "2023-04-30", state: .closed, open: 19),
      Case(
        testDescription: "closed late", deadline: "2023-04-20", closed: "2023-04-23",
        state: .closedLate, open: 12, overdue: 3),
      Case(
        testDescription: "closed after the cut-off", closed: "2023-05-02", state: .overdue,
        open: 20, overdue: 1),
      Case(
        testDescription: "closed without a deadline", deadline: nil, closed: "2023-04-12",
        state: .closed, open: 1),
    ])
  func states(_ c: Case) throws {
    let figures = try #require(
      FindingFigures(finding(deadline: c.deadline, closed: c.closed), asOf: day("2023-05-01")))
    #expect(figures.state == c.state)
    #expect(figures.daysOpen == c.open)
    #expect(figures.daysOverdue == c.overdue)
    #expect(figures.daysLeft == c.left)
  }

  @Test("counts with its inspection and its unit; one found after the cut-off does not count")
  func counts() {
    let content = YearContent(
      plan: plan([task()]), inspections: [inspection(), inspection("dd-2", from: "2023-10-10")],
      findings: [
        finding("a", inspection: "dd-1", unit: "b-unit"), finding("b", unit: "a-unit"),
        finding("c", closed: "2023-04-20", inspection: "dd-1", unit: "b-unit"),
        finding("d", inspection: "dd-1"), finding("e", found: "2023-10-11", inspection: "dd-2"),
      ])
    let figures = figures(
      of: content, schools: [], settings: settings(), asOf: day("2023-09-30"))
    #expect(figures.findings.map(\.finding.id) == ["a", "b", "c", "d"])
    #expect(figures.findingCounts.total == 4)
    #expect(figures.findingCounts[.overdue] == 3)
    #expect(figures.findingCounts.allClosed == 1)
    #expect(figures.inspections.map(\.inspection.id) == ["dd-1"])
    #expect(figures.inspections.first?.findings.map(\.finding.id) == ["a", "c", "d"])
    #expect(figures.findingsByUnit.map(\.unit) == ["a-unit", "b-unit", nil])
    #expect(figures.findingsByUnit.map(\.counts.total) == [1, 2, 1])
  }
}
