import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A stale cut-off")
struct StaleCutOffTests {
  private func found(newest: String, asOf: String) -> [Diagnostic] {
    StaleCutOff().diagnostics(
      for: checked(
        content(
          plan([task(targets: [target(goal("10"))])]), observations: [observation(newest, "6")]),
        asOf: asOf))
  }

  @Test("is one more than a month after the plan's end")
  func afterEnd() {
    #expect(found(newest: "2023-12-31", asOf: "2024-01-31").isEmpty)
    #expect(found(newest: "2023-12-31", asOf: "2024-02-01").count == 1)
  }

  @Test("points to the record that made it so, such as one with a mistyped year")
  func mistypedYear() {
    #expect(found(newest: "2032-09-30", asOf: "2032-09-30").first?.position == line(2))
  }

  @Test("is one more than two reporting periods after the newest record")
  func noRecords() {
    #expect(found(newest: "2023-03-31", asOf: "2023-09-30").isEmpty)
    #expect(found(newest: "2023-03-29", asOf: "2023-09-30").count == 1)
  }

  @Test("is not one of years that are over")
  func olderYears() {
    var content = content(
      plan([task()]), reports: [report(3)])
    content.years.append(
      YearContent(plan: plan([task()], from: "2022-01-01", to: "2022-12-31")))
    #expect(StaleCutOff().diagnostics(for: checked(content)).isEmpty)
  }
}
