import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanParsing

@Suite("Goals that are places, shares of each and doublings")
struct FurtherGoalTests {
  private func read(_ words: String) throws -> Goal {
    var diagnostics: [Diagnostic] = []
    let goal = goal(
      from: Written(words, at: FilePosition(file: "plan.md", line: 1, column: 1)), &diagnostics)
    return try #require(goal, "\(words): \(diagnostics.map { $0.text(in: .english) })")
  }

  @Test(
    "read a place in an order",
    arguments: [
      ("前八", "8", ""), ("前8名", "8", "名"), ("进入全省前三", "3", ""), ("位居全市第一", "1", ""),
      ("top 8", "8", ""), ("前10%", "10", "%"), ("力争排名前五", "5", ""),
    ])
  func ranks(words: String, value: String, unit: String) throws {
    let goal = try read(words)
    #expect(goal.kind == .rank)
    #expect(goal.comparator == .atMost)
    #expect(goal.value.map { "\($0)" } == value)
    #expect(goal.unit == unit)
  }

  @Test("take a place to be kept as one to keep")
  func keptRank() throws {
    let goal = try read("保持全省前八")
    #expect(goal.kind == .keep)
    #expect(goal.comparator == .atMost)
    #expect(goal.value == 8)
  }

  struct Each: CustomTestStringConvertible, Sendable {
    var testDescription: String { words }
    var words: String
    var comparator: Goal.Comparator
    var value: String
    var unit: String
    var per: String
  }

  @Test(
    "read so much for each",
    arguments: [
      Each(words: "每校1名", comparator: .exactly, value: "1", unit: "名", per: "校"),
      Each(words: "每所学校至少2名", comparator: .atLeast, value: "2", unit: "名", per: "学校"),
      Each(words: "每班不超过45人", comparator: .atMost, value: "45", unit: "人", per: "班"),
      Each(words: "生均30册以上", comparator: .atLeast, value: "30", unit: "册", per: "生"),
      Each(words: "每个孩子至少1项", comparator: .atLeast, value: "1", unit: "项", per: "孩子"),
      Each(
        words: "per school at least 2", comparator: .atLeast, value: "2", unit: "", per: "school"),
    ])
  func each(_ c: Each) throws {
    let goal = try read(c.words)
    #expect(goal.kind == .perUnit)
    #expect(goal.comparator == c.comparator)
    #expect(goal.value.map { "\($0)" } == c.value)
    #expect(goal.unit == c.unit)
    #expect(goal.per == c.per)
    #expect(!goal.meaning.chinese.isEmpty && !goal.meaning.english.isEmpty)
  }

  @Test(
    "read a doubling as a step of per cent of the base",
    arguments: [("翻一番", "100"), ("翻两番", "300")])
  func doubling(words: String, value: String) throws {
    let goal = try read(words)
    #expect(goal.kind == .relative)
    #expect(goal.comparator == .increaseBy)
    #expect(goal.value.map { "\($0)" } == value)
    #expect(goal.isShareOfBase)
  }

  private func target(goal: String, baseline: String) throws -> (Goal?, [String]) {
    let text = """
      ---
      issuer: 甲
      title: 乙
      year: 2023
      ---
      ## 板块 {#p1}
      ### 任务 {#t1}

      | 编号 | 指标 | 目标 | 基线 |
      |---|---|---|---|
      | t1-a | 本科人数 | \(goal) | \(baseline) |
      """
    let (document, reading) = planDocument(fromMarkdown: text, file: "plan.md")
    let (plan, meaning) = interpret(try #require(document), folderYear: 2023, units: [])
    return (plan?.tasks.first?.targets.first?.goal, (reading + meaning).map(\.rule))
  }

  @Test("take per cent of a base that is no rate as a share of it")
  func shareOfBase() throws {
    let (growth, problems) = try target(goal: "比上年增长10%以上", baseline: "486人")
    #expect(problems == [])
    #expect(growth?.isShareOfBase == true)
    #expect(growth?.unit == "人")
    let (points, others) = try target(goal: "比上年提高2个百分点", baseline: "41.2%")
    #expect(others == [])
    #expect(points?.isShareOfBase == false)
    #expect(points?.unit == "%")
  }

  private struct Labels: Decodable {
    var commitments: [Commitment]
    struct Commitment: Decodable {
      var quote: String
      var kind: String
      var comparator: String?
      var value: Decimal?
      var upper: Decimal?
      var unit: String?
    }
  }

  /// Coverage in prose (配齐所有学科…) is left to the importer; a clerk writes 全覆盖.
  @Test(
    "read the numbers of real plans as people labelled them",
    .enabled(if: SharedMaterial.has("gold"), "the labelled plans are not here"))
  func labelled() throws {
    let folder = SharedMaterial.path + "/gold"
    var all = 0
    var wrong: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".json") {
      let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
      for label in try JSONDecoder().decode(Labels.self, from: data).commitments
      where label.kind == "target" && label.value != nil && label.comparator != "full-coverage" {
        guard let words = goalWords(of: label.quote) else { continue }
        all += 1
        var diagnostics: [Diagnostic] = []
        let read = goal(
          from: Written(words, at: FilePosition(file: name)), &diagnostics)
        let agrees =
          read.map {
            $0.value == label.value && $0.upper == label.upper
              && (label.unit == nil || $0.unit == label.unit)
          } ?? false
        if !agrees { wrong.append("\(words) (\(label.quote))") }
      }
    }
    #expect(all >= 25)
    #expect(Double(all - wrong.count) / Double(all) >= 0.95, "\(wrong)")
  }

  /// The words from the first number, or the word for none, to the end of the quote: what a
  /// clerk would put into the column 目标.
  private func goalWords(of quote: String) -> String? {
    let starts = [
      "不少于", "至少", "不低于", "保持在", "零", "1", "2", "3", "4", "5", "6", "7", "8", "9",
    ]
    let found = starts.compactMap { quote.firstRange(of: $0)?.lowerBound }.min()
    return found.map { String(quote[$0...]) }
  }
}
