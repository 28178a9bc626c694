import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanParsing

/// The sample county keeps its plan in both forms. `plan.yaml` is made from `plan.md`:
/// `MILEPOST_REWRITE=1 swift test --filter SamplePlanTests` writes it anew, and fails once.
@Suite("The sample plan")
struct SamplePlanTests {
  private let folder = projectRoot + "/content/2023/"

  private func document(_ name: String) throws -> PlanDocument {
    let text = try String(contentsOfFile: folder + name, encoding: .utf8)
    let (document, problems) =
      name.hasSuffix(".md")
      ? planDocument(fromMarkdown: text, file: name) : planDocument(fromYAML: text, file: name)
    #expect(problems == [])
    return try #require(document)
  }

  @Test("says the same as YAML, byte for byte what the writer makes of it")
  func yamlForm() throws {
    let written = yaml(of: try document("plan.md"))
    if ProcessInfo.processInfo.environment["MILEPOST_REWRITE"] != nil {
      try written.write(toFile: folder + "plan.yaml", atomically: true, encoding: .utf8)
      Issue.record("plan.yaml is written anew; run the test again without MILEPOST_REWRITE")
    }
    #expect(try String(contentsOfFile: folder + "plan.yaml", encoding: .utf8) == written)
  }

  @Test("goes from Markdown to YAML and back without loss")
  func roundTrip() throws {
    let plan = try document("plan.md")
    #expect(try document("plan.yaml") == plan)
    let (back, problems) = planDocument(
      fromMarkdown: markdown(of: try document("plan.yaml")), file: "back.md")
    #expect(problems == [])
    #expect(back == plan)
    #expect(plan.pillars.count == 8)
    #expect(plan.pillars.map(\.tasks.count) == [4, 6, 2, 3, 5, 9, 10, 6])
  }
}
