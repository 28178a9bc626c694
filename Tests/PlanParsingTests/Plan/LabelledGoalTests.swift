import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanParsing

/// Plans of real bureaus, every promise of which a person has labelled.
@Suite(
  "The goals of real plans", .enabled(if: SharedMaterial.has("gold"), "no labelled plans here"))
struct LabelledGoalTests {
  private struct Labels: Decodable {
    var commitments: [Label]
  }

  private struct Label: Decodable {
    var quote: String
    var kind: String
    var comparator: String?
    var value: Decimal?
    var upper: Decimal?
    var unit: String?
    /// Words of time, which a table has in a column of their own.
    var dueText: String?

    /// What a clerk would put into the column 目标: the words from the first number, or from the
    /// first word that promises a quantity, up to a bracket.
    var goalWords: String? {
      let text = dueText.map { quote.replacingOccurrences(of: $0, with: "") } ?? quote
      let numerals = "[一二两三四五六七八九十百]+[个所名人项条套户]"
      let words =
        "不少于|至少|不低于|保持在|在20|有新的|零|不发生|不得出现|基本清除|清除|全覆盖|全员|所有|各学校|配齐|家家"
        + "|应.尽|不漏一|不落一|每个|每|千兆"
      let start = text.range(
        of: "(?<!第)(\\d|\(numerals)|\(words))", options: .regularExpression)
      guard let start else { return nil }
      return String(text[start.lowerBound...].prefix { !"(（".contains($0) })
    }

    func agrees(with goal: Goal?) -> Bool {
      guard let goal else { return false }
      return goal.comparator.rawValue == comparator && goal.value == value && goal.upper == upper
        && goal.unit == unit ?? ""
    }
  }

  @Test("are read as people labelled them, 95 of 100 and more")
  func labelled() throws {
    let folder = SharedMaterial.path + "/gold"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let targets = try names.filter { $0.hasSuffix(".json") }.flatMap { name in
      let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
      return try JSONDecoder().decode(Labels.self, from: data).commitments
    }.filter { $0.kind == "target" }
    let wrong = targets.filter { label in
      var diagnostics: [Diagnostic] = []
      let read = label.goalWords.flatMap {
        goal(from: Written($0, at: FilePosition(file: "gold")), &diagnostics)
      }
      return !label.agrees(with: read)
    }
    let missed = wrong.map { "\($0.goalWords ?? "no words") of \($0.quote)" }

    #expect(targets.count >= 50)
    #expect(
      wrong.count * 20 <= targets.count, "\(wrong.count) of \(targets.count): \(missed)")
  }
}
