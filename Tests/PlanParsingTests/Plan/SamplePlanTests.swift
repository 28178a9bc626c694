import FoundationEssentials
import PlanModel
import Testing

@testable import PlanParsing

@Suite("The sample plan")
struct SamplePlanTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../content/2023/plan.md").standardizedFileURL

  @Test("can be read without a single error and survives the change of form")
  func sample() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let (read, reading) = planDocument(fromMarkdown: text, file: "plan.md")
    let document = try #require(read)
    let (plan, meaning) = interpret(document, folderYear: 2023, units: [])
    #expect((reading + meaning).filter { $0.severity == .error } == [])
    #expect(plan?.pillars.count == 8)
    #expect(plan?.tasks.count == 45)

    let (again, problems) = planDocument(fromYAML: yaml(of: document), file: "plan.yaml")
    #expect(problems == [])
    #expect(difference(again, document) == nil)
    let canonical = markdown(of: document)
    let (third, _) = planDocument(fromMarkdown: canonical, file: "plan.md")
    #expect(difference(third, document) == nil)
    #expect(again.map(markdown) == canonical)
  }
}
