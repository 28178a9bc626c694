import PlanModel
import Testing

@testable import PlanParsing

@Suite("A plan, written in one form and read in the other")
struct RoundTripTests {
  @Test("loses nothing that an author put into a rich plan")
  func richDocument() throws {
    let (read, diagnostics) = planDocument(fromMarkdown: richPlan, file: "plan.md")
    let document = try #require(read)
    #expect(diagnostics.map { $0.text(in: .english) } == [])

    let text = yaml(of: document)
    let (reread, problems) = planDocument(fromYAML: text, file: "plan.yaml")
    #expect(problems.map { $0.text(in: .english) } == [])
    #expect(difference(reread, document) == nil)

    let canonical = markdown(of: document)
    #expect(reread.map(markdown) == canonical)
    let (again, _) = planDocument(fromMarkdown: canonical, file: "plan.md")
    #expect(difference(again, document) == nil)
    #expect(again.map(markdown) == canonical)
  }

  @Test("loses nothing of documents made of awkward words", arguments: 0..<400)
  func randomDocument(seed: Int) {
    var plans = RandomPlans(seed: UInt64(seed))
    let document = plans.document()

    let text = yaml(of: document)
    let (fromYAML, problems) = planDocument(fromYAML: text, file: "plan.yaml")
    #expect(problems.filter { $0.severity == .error }.map { $0.text(in: .english) } == [])
    #expect(difference(fromYAML, document) == nil, "\(text)")

    let canonical = markdown(of: document)
    let (fromMarkdown, diagnostics) = planDocument(fromMarkdown: canonical, file: "plan.md")
    #expect(diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) } == [])
    #expect(difference(fromMarkdown, document) == nil, "\(canonical)")
    #expect(fromMarkdown.map(markdown) == canonical)
  }
}
