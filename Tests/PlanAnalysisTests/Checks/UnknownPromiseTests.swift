import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Statuses set for what nobody promised")
struct UnknownPromiseTests {
  private func messages(_ id: String) -> [String] {
    var content = content(plan([task(targets: [target(goal("10"))])]))
    content.years[0].overrides = [override("2023-06-01", id, .completed, line: 4)]
    return PlanAnalysisTests.messages(UnknownPromise.self, content, in: .english)
  }

  @Test("are errors with the promise that was meant")
  func unknown() {
    #expect(
      messages("t1-b") == [
        """
        content/2023/overrides.csv:4:1: error: the plan of 2023 has no task, target, milestone, \
        duty or project 't1-b' [unknown-promise]
          hint: did you mean 't1-a'?
        """
      ])
  }

  @Test("are pillars, too, for a pillar only counts")
  func pillar() { #expect(messages("p1").count == 1) }

  @Test("are not tasks and targets of the plan", arguments: ["t1", "t1-a"])
  func known(id: String) { #expect(messages(id).isEmpty) }
}
