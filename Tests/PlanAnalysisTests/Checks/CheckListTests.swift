import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("The list of checks")
struct CheckListTests {
  @Test("has a name once, well formed, in order")
  func names() {
    let rules = allChecks.map { $0.rule }
    #expect(Set(rules).count == rules.count)
    #expect(rules == rules.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for rule in rules {
      #expect(rule.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
    }
  }

  @Test("explains every check in both languages")
  func explanations() {
    for check in allChecks {
      #expect(check.explanation.chinese.count > 30)
      #expect(check.explanation.english.count > 60)
    }
  }

  @Test("says nothing of content that is in order")
  func fine() {
    let promise = target(goal("10"), rollUp: .sum)
    let content = content(
      plan([task(targets: [promise])]),
      observations: [observation("2023-09-30", "6", school: "a")], reports: [report(3)],
      schools: [school("a")])
    #expect(diagnostics(for: checked(content)).isEmpty)
  }

  @Test("gives all messages of all checks in the order of their places")
  func order() {
    let content = content(
      plan([task(targets: [target(goal("10"))])]),
      observations: [
        observation("2023-12-01", "6", target: "t9", line: 7),
        observation("2022-06-30", "6", line: 3), observation("2023-09-30", "6", line: 5),
      ])
    let found = diagnostics(for: checked(content))
    // At one place errors stand before warnings.
    #expect(
      found.map(\.rule) == ["record-before-start", "unknown-target", "day-in-the-future"])
    #expect(found == found.sorted())
  }
}
