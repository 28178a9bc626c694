import FoundationEssentials
import PlanModel
import Testing

@Suite("An observation")
struct ObservationTests {
  private let row = FilePosition(file: "content/2023/observations/q1.csv", line: 7, column: 1)

  private func place(line: Int, column: Int) -> FilePosition {
    FilePosition(file: row.file, line: line, column: column)
  }

  private func observation(valueAt value: FilePosition) -> Observation {
    Observation(
      day: Located(.firstOfYear(2023), at: row),
      target: Located("t1-a", at: place(line: 7, column: 12)),
      school: Located("school-1", at: place(line: 9, column: 4)), value: Located(12, at: value),
      note: "示例", source: row)
  }

  @Test("remembers the place of each cell, on later lines of its row too")
  func places() {
    let observation = observation(valueAt: place(line: 9, column: 16))
    #expect(observation.day.position == row)
    #expect(observation.target.position == place(line: 7, column: 12))
    #expect(observation.school?.position == place(line: 9, column: 4))
    #expect(observation.value.position == place(line: 9, column: 16))
    #expect(observation.note == "示例")
  }

  @Test("says that a cell too far away is where its row starts")
  func farAway() {
    #expect(observation(valueAt: place(line: 7, column: 1 << 24)).value.position == row)
    #expect(observation(valueAt: place(line: 263, column: 2)).value.position == row)
    #expect(
      observation(valueAt: place(line: 262, column: 2)).value.position
        == place(line: 262, column: 2))
  }

  @Test("stays small, because there are millions of them")
  func size() { #expect(MemoryLayout<Observation>.stride <= 112) }
}
