import PlanModel
import PlanParsing
import Testing

@Suite("overrides.csv")
struct OverridesTests {
  private func read(_ text: String) -> ([StatusOverride], [Diagnostic]) {
    readOverrides(text, file: "content/2023/overrides.csv")
  }

  @Test("is read with Chinese headers, in any order")
  func chinese() throws {
    let (lines, problems) = read("编号,状态,日期,理由,改定人\nt29-b,已完成,2023年9月28日,复评通过,督导室\n")
    #expect(problems.isEmpty)
    let line = try #require(lines.first)
    #expect(line.promise.value == "t29-b")
    #expect(line.status?.value == .completed)
    #expect(line.status?.position.description == "content/2023/overrides.csv:2:7")
    #expect(line.day.value.description == "2023-09-28")
    #expect(line.author == "督导室")
    #expect(line.reason == "复评通过")
  }

  @Test(
    "knows every status by its Chinese and its English word",
    arguments: zip(
      ["已完成", "正常推进", "进度偏慢", "严重滞后", "已逾期", "未启动", "未报送", "不再实施"],
      [
        StatusOverride.Chosen.completed, .onTrack, .behind, .farBehind, .overdue, .notStarted,
        .notReported, .discontinued,
      ]))
  func words(word: String, status: StatusOverride.Chosen) {
    for spelling in [word, status.rawValue] {
      let (lines, problems) = read(
        "day,id,status,author,reason\n2023-09-28,t1,\(spelling),督导室,示例\n")
      #expect(lines.map(\.status?.value) == [status])
      #expect(problems.isEmpty)
    }
  }

  @Test("takes an earlier line back", arguments: ["", "撤销", "none", "无", "—"])
  func takenBack(word: String) {
    let (lines, problems) = read("day,id,status,author,reason\n2023-09-28,t1,\(word),督导室,误改\n")
    #expect(lines.count == 1)
    #expect(lines.first?.status == nil)
    #expect(problems.isEmpty)
  }

  @Test(
    "says what is wrong with a line",
    arguments: [
      ("2023-09-28,t1,完城,督导室,示例", "content/2023/overrides.csv:2:15", "unknown-status"),
      (",t1,已完成,督导室,示例", "content/2023/overrides.csv:2:1", "missing-value"),
      ("2023-09-28,,已完成,督导室,示例", "content/2023/overrides.csv:2:12", "missing-value"),
      ("2023-02-30,t1,已完成,督导室,示例", "content/2023/overrides.csv:2:1", "no-such-day"),
    ])
  func problems(row: String, place: String, rule: String) {
    let (lines, problems) = read("day,id,status,author,reason\n\(row)\n")
    #expect(lines.isEmpty)
    #expect(problems.map(\.position.description) == [place])
    #expect(problems.map(\.rule) == [rule])
  }

  @Test("offers all eight words where one is not known")
  func hint() {
    let (_, problems) = read("day,id,status,author,reason\n2023-09-28,t1,好,督导室,示例\n")
    #expect(
      problems.first?.hint?.english
        == "write one of completed, on-track, behind, far-behind, overdue, not-started, "
        + "not-reported, discontinued")
  }
}
