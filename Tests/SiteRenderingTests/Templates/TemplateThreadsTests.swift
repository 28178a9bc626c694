import PlanModel
import SiteRendering
import Testing

@Suite("A compiled template")
struct TemplateThreadsTests {
  @Test("renders the same bytes on many threads at once")
  func threads() async throws {
    var problems: [Diagnostic] = []
    let set = TemplateSet(
      templates([
        "page": "{{title}}{{#rows}}{{> row}}{{/rows}}",
        "row": "{{@number}}{{label}}{{#cells}}{{name}}{{#phone}}{{.}}{{/phone}}{{/cells}}\n",
      ]), reportingTo: &problems)
    let template = try #require(
      set.compile("page", for: SampleView.self, words: sampleWords, reportingTo: &problems))
    let cells = (0..<20).map { SampleUnit(name: "单位<\($0)>", phone: $0 % 2 == 0 ? "\($0)" : nil) }
    let view = SampleView(rows: (0..<20).map { SampleRow(label: "\($0)", cells: cells) })
    let expected = template.bytes(for: view)

    let pages = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<64 { group.addTask { template.bytes(for: view) } }
      return await group.reduce(into: [[UInt8]]()) { $0.append($1) }
    }

    #expect(pages.count == 64)
    #expect(pages.allSatisfy { $0 == expected })
    #expect(expected.count > 400 * 10)
  }
}
