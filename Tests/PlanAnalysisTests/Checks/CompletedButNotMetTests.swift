import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A task called completed that is not")
struct CompletedButNotMetTests {
  private func found(
    _ targets: [Target] = [], _ milestones: [Milestone] = [], value: String? = nil,
    _ assessment: Report.Assessment = .completed
  ) -> [String] {
    messages(
      CompletedButNotMet.self,
      content(
        plan([task(targets: targets, milestones: milestones)]),
        observations: value.map { [observation("2023-09-30", $0)] } ?? [],
        reports: [report(3, assessment)]))
  }

  @Test("is warned about with the value that is short")
  func short() {
    #expect(
      found([target(goal("10"))], value: "6").first?.contains("报“已完成”，但目标“t1-a”为6所，尚未达到") == true)
    #expect(found([target(goal("10"))]).first?.contains("尚无数据") == true)
    #expect(found([target(goal("10"))], value: "10").isEmpty)
    #expect(found([target(goal("10"))], value: "6", .onTrack).isEmpty)
  }

  @Test("is warned about with the milestone that is open")
  func milestones() {
    #expect(found([], [milestone(due: "2023-12-31")]).first?.contains("“印发方案”没有勾选") == true)
    #expect(
      found([], [milestone(due: "2023-12-31", ticked: true, finished: "2023-03-01")]).isEmpty)
  }

  @Test("is not one that has to keep something until later")
  func keep() {
    #expect(found([target(goal("95", kind: .keep, .atLeast, unit: "%"))], value: "96").isEmpty)
  }
}
