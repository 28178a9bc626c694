import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Jumps of a value")
struct ValueJumpTests {
  private func found(
    _ rows: [Observation], baseline: String? = nil, schools: [School] = []
  ) -> [Diagnostic] {
    ValueJump().diagnostics(
      for: checked(
        content(
          plan([task(targets: [target(goal("3.98", unit: "亿元"), baseline: baseline, rollUp: .sum)])]
          ),
          observations: rows, schools: schools), asOf: "2023-12-31"))
  }

  @Test(
    "are warned about from a thousand times on, up and down",
    arguments: [("999", 0), ("1000", 1), ("0.0011", 0), ("0.001", 1), ("-1000", 1), ("0", 0)])
  func edges(value: String, count: Int) {
    #expect(
      found([
        observation("2023-03-31", "1", line: 2), observation("2023-06-30", value, line: 3),
      ]).count == count)
  }

  @Test("are measured from the baseline while there is no record")
  func baseline() {
    #expect(found([observation("2023-03-31", "12000")], baseline: "1.2").count == 1)
  }

  @Test("name only the wrong value, not the right one after it")
  func oneWrongValue() {
    let found = found([
      observation("2023-03-31", "1", line: 2), observation("2023-06-30", "15000", line: 3),
      observation("2023-09-30", "2", line: 4),
    ])
    #expect(found.map(\.position) == [line(3)])
    #expect(found.first?.message.chinese.contains("“15000亿元”与此前的“1亿元”") == true)
  }

  @Test("are forgotten once corrected")
  func corrected() {
    #expect(
      found([
        observation("2023-03-31", "1", line: 2), observation("2023-06-30", "15000", line: 3),
        observation("2023-06-30", "1.5", line: 4),
      ]).isEmpty)
  }

  @Test("are looked for in each school's own history")
  func schools() {
    let schools = [school("a"), school("b")]
    #expect(
      found(
        [
          observation("2023-03-31", "1", school: "a"),
          observation("2023-06-30", "5000", school: "b"),
        ], schools: schools
      ).isEmpty)
    #expect(
      found(
        [
          observation("2023-03-31", "1", school: "a"),
          observation("2023-06-30", "5000", school: "a"),
        ], schools: schools
      ).count == 1)
  }
}
