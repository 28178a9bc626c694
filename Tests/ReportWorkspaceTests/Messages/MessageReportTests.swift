import Foundation
import PlanModel
import TestSupport
import Testing

@testable import ReportWorkspace

@Suite("Messages for other programs")
struct MessageReportTests {
  private func report(
    _ language: MessageLanguage = .english, at position: FilePosition, in folder: String = "/"
  ) -> MessageReport {
    MessageReport(
      [
        Diagnostic(
          .error, rule: "unknown-target", at: position,
          Wording(zh: "没有目标“t9”", en: "there is no target 't9'"),
          hint: Wording(zh: "是不是“t8”？", en: "did you mean 't8'?"))
      ], in: language, asOf: Day(year: 2023, month: 9, day: 30), workspace: folder)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("are JSON with the place in bytes, in the language asked for")
  func json() throws {
    let place = FilePosition(file: "content/2023/观测.csv", line: 3, column: 12)
    let english = try object(report(at: place).text(as: .json))
    #expect(english["version"] as? Int == 1)
    #expect(english["asOf"] as? String == "2023-09-30")
    #expect(english["errors"] as? Int == 1)
    let messages = try #require(english["messages"] as? [[String: Any]])
    #expect(messages[0]["file"] as? String == "content/2023/观测.csv")
    #expect(messages[0]["line"] as? Int == 3)
    #expect(messages[0]["column"] as? Int == 12)
    #expect(messages[0]["hint"] as? String == "did you mean 't8'?")

    let chinese = try object(report(.chinese, at: place).text(as: .json))
    let words = try #require(chinese["messages"] as? [[String: Any]])
    #expect(words[0]["message"] as? String == "没有目标“t9”")
  }

  @Test("name no line where the whole file is meant")
  func wholeFile() throws {
    let json = try object(report(at: FilePosition(file: "content")).text(as: .json))
    let messages = try #require(json["messages"] as? [[String: Any]])
    #expect(messages[0]["line"] is NSNull)
    let place = try physicalLocation(report(at: FilePosition(file: "content")))
    #expect(place["region"] == nil)
  }

  @Test("are SARIF whose columns count code points and whose paths are encoded")
  func sarif() throws {
    let folder = try TemporaryFolder()
    try folder.write("日期,目标\n二〇二三年𠀀,t9\n", to: "content/观 测.csv")
    // "二〇二三年" has 15 bytes, "𠀀" 4: the comma's successor is byte 21, code point 8.
    let place = try physicalLocation(
      report(
        at: FilePosition(file: "content/观 测.csv", line: 2, column: 21), in: folder.path))
    let artifact = try #require(place["artifactLocation"] as? [String: Any])
    #expect(artifact["uri"] as? String == "content/%E8%A7%82%20%E6%B5%8B.csv")
    #expect(artifact["uriBaseId"] as? String == "WORKSPACE")
    let region = try #require(place["region"] as? [String: Any])
    #expect(region["startLine"] as? Int == 2)
    #expect(region["startColumn"] as? Int == 8)
  }

  @Test("give the line alone when the file cannot be read again")
  func gone() throws {
    let folder = try TemporaryFolder()
    let place = try physicalLocation(
      report(at: FilePosition(file: "gone.csv", line: 2, column: 5), in: folder.path))
    let region = try #require(place["region"] as? [String: Any])
    #expect(region["startLine"] as? Int == 2)
    #expect(region["startColumn"] == nil)
  }

  private func physicalLocation(_ report: MessageReport) throws -> [String: Any] {
    let sarif = try object(report.text(as: .sarif))
    let runs = try #require(sarif["runs"] as? [[String: Any]])
    let results = try #require(runs[0]["results"] as? [[String: Any]])
    let locations = try #require(results[0]["locations"] as? [[String: Any]])
    return try #require(locations[0]["physicalLocation"] as? [String: Any])
  }
}
