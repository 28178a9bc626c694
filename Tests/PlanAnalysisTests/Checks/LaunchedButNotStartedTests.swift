import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Something launched that has not started")
struct LaunchedButNotStartedTests {
  private func found(_ text: String, _ assessment: Report.Assessment?) -> [String] {
    messages(
      LaunchedButNotStarted.self,
      content(plan([task()]), reports: [report(3, assessment, text: text)]))
  }

  @Test("is warned about where the report says both")
  func both() {
    #expect(found("读书节已启动。", .notStarted).first?.contains("报的状态是“未启动”，文字却说“已启动”") == true)
    #expect(found("The festival was launched.", .notStarted).count == 1)
  }

  @Test(
    "is not one of plans, denials and other words",
    arguments: ["改到10月中旬启动", "尚未正式启动", "拟于10月正式启动", "启动资金到位"])
  func plans(text: String) { #expect(found(text, .notStarted).isEmpty) }

  @Test("is none where the task has started")
  func started() { #expect(found("读书节已启动。", .onTrack).isEmpty) }

  @Test("is warned about where the target's start lies ahead")
  func computed() {
    let later = target(goal("10"), start: "2023-11-01")
    let content = content(
      plan([task(targets: [later])]), reports: [report(3, .onTrack, text: "活动正式启动。")])
    #expect(messages(LaunchedButNotStarted.self, content).first?.contains("按数据尚未启动") == true)
  }

  private func building(_ stage: ProjectStage, actual: String?) -> [String] {
    let project = Project(
      id: "t1-p1", title: "教学楼", facts: [], school: nil, due: nil, leads: [], source: plan2023)
    var content = content(
      plan([task(projects: [project])]), reports: [report(3, .onTrack, text: "教学楼已开工。")])
    content.years[0].projects = [
      ProjectRecord(
        day: Located(day("2023-09-01"), at: line(2)), project: Located("t1-p1", at: line(2)),
        stage: Located(stage, at: line(2)), actual: actual.map { Located(day($0), at: line(2)) },
        source: line(2))
    ]
    return messages(LaunchedButNotStarted.self, content)
  }

  @Test("is a building said to be under way while no project has reached that stage")
  func projects() {
    #expect(building(.preparation, actual: "2023-08-01").count == 1)
    #expect(building(.started, actual: nil).count == 1)
    #expect(building(.started, actual: "2023-08-01").isEmpty)
  }
}
