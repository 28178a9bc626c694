import FoundationEssentials
import PlanModel
import Testing

@testable import ReportWorkspace

@Suite("The explanations of rules")
struct ExplanationTests {
  @Test("stand for every rule that the sources name, and for no other")
  func complete() throws {
    let named = try namedRules()
    let explained = Set(ruleExplanations.map(\.rule))
    #expect(named.count > 100)
    // An explanation of a check stands in its file; others in Sources/ReportWorkspace/Explanations.
    #expect(named.subtracting(explained).sorted() == [], "rules without an explanation")
    #expect(explained.subtracting(named).sorted() == [], "explanations without a rule")
  }

  @Test("have one name each, in order")
  func names() {
    let rules = ruleExplanations.map(\.rule)
    #expect(Set(rules).count == rules.count)
    #expect(rules == rules.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for rule in rules {
      #expect(rule.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(rule)")
    }
  }

  @Test("end in a full stop in both languages")
  func sentences() {
    for explanation in ruleExplanations {
      #expect(explanation.text.chinese.hasSuffix("。"), "\(explanation.rule)")
      #expect(explanation.text.english.hasSuffix("."), "\(explanation.rule)")
    }
  }

  /// What stands behind `rule:` or `rule =` in the sources.
  private func namedRules() throws -> Set<String> {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    var names: Set<String> = []
    var folders = [sources]
    while let folder = folders.popLast() {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        let path = folder.appending(path: name)
        if name.hasSuffix(".swift") {
          let text = try String(contentsOf: path, encoding: .utf8)
          for match in text.matches(of: /rule(?::| =)\s*"([a-z][^"]*)"/) {
            names.insert(String(match.1))
          }
        } else if !name.contains(".") {
          folders.append(path)
        }
      }
    }
    return names
  }
}
