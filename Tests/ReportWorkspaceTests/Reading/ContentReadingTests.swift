import Foundation
import PlanAnalysis
import PlanModel
import TestSupport
import Testing

@testable import ReportWorkspace

@Suite("A workspace's content")
struct ContentReadingTests {
  @Test("means the same when its tables are split into more files", arguments: 1...4)
  func splitFiles(seed: Int) throws {
    let folder = try TemporaryFolder()
    for name in ["content/site.yaml", "content/schools.csv", "content/units.csv"] {
      try folder.write(bytes(name), to: name)
    }
    var numbers = SeededNumbers(seed: UInt64(seed))
    let tables = FileManager.default.enumerator(atPath: projectRoot + "/content/2023")
    for case let name as String in try #require(tables) where name.contains(".") {
      let whole = "content/2023/" + name
      guard name.contains("/"), name.hasSuffix(".csv") else {
        try folder.write(bytes(whole), to: whole)
        continue
      }
      for (place, part) in try parts(of: whole, using: &numbers).enumerated() {
        try folder.write(part, to: String(whole.dropLast(4)) + "-\(place).csv")
      }
    }
    #expect(try digest(of: folder.path) == digest(of: projectRoot))
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: projectRoot + "/" + name))
  }

  /// The table cut into up to three, each with the header; the sample has one record a line.
  private func parts(of name: String, using numbers: inout SeededNumbers) throws -> [Data] {
    let lines = try bytes(name).split(separator: UInt8(ascii: "\n"))
    let header = try #require(lines.first)
    let cuts = [
      1, Int.random(in: 1...lines.count, using: &numbers),
      Int.random(in: 1...lines.count, using: &numbers), lines.count,
    ].sorted()
    return zip(cuts, cuts.dropFirst()).filter { $0 < $1 }.map { start, end in
      var table = Data(header)
      for line in lines[start..<end] { table += [UInt8(ascii: "\n")] + line }
      return table
    }
  }

  /// What the figures say, without the places they come from.
  private func digest(of workspace: String) throws -> [String] {
    var reading = ContentReading(in: try FileReading(root: workspace))
    let read = reading.content()
    let content = try #require(read)
    let year = try #require(content.years.first)
    let asOf = try #require(newestRecordDay(in: content))
    let figures = figures(
      of: year, schools: content.schools, settings: content.settings, asOf: asOf)
    #expect(!figures.targets.flatMap(\.points).isEmpty)
    return figures.tasks.flatMap { task -> [String] in
      ["\(task.task.id) \(task.status) \(task.reporting) \(task.coverage) \(task.reason.english)"]
        + task.targets.map { target in
          """
          \(target.target.id) \(target.status) \(target.value?.description ?? "-") \
          \(target.coverage) \(target.points.map { "\($0.day)=\($0.value)" }) \
          \(target.corrections.map { "\($0.day) \($0.old) \($0.new)" })
          """
        }
    }
  }
}
