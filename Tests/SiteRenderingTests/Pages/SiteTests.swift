import Foundation
import PlanModel
import SiteRendering
import Testing

@Suite("A site")
struct SiteTests {
  let files: [RenderedFile]
  let diagnostics: [Diagnostic]

  init() throws {
    var diagnostics: [Diagnostic] = []
    let words = try ShippedTemplates.words()
    let set = TemplateSet(try ShippedTemplates.files(), reportingTo: &diagnostics)
    let templates = PageTemplates(set, words: words, reportingTo: &diagnostics)
    if let templates {
      let context = SmallCounty().context(words: words, templates: templates)
      let site = Site(
        context, style: Array(try ShippedTemplates.style().utf8), reportingTo: &diagnostics)
      files = site.pages.flatMap { $0.render() } + site.files
    } else {
      files = []
    }
    self.diagnostics = diagnostics
  }

  private var pages: [(path: String, text: String)] {
    files.filter { $0.path.hasSuffix(".html") }
      .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  @Test("is made from the shipped templates and words without an error")
  func shippedTemplatesAreSound() {
    #expect(diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) } == [])
    #expect(!pages.isEmpty)
  }

  @Test("gives every page one first heading, a description and a policy before the style sheet")
  func heads() throws {
    for page in pages {
      #expect(page.text.ranges(of: "<h1").count == 1, "\(page.path)")
      #expect(page.text.ranges(of: "<meta name=\"description\" content=\"").count == 1)
      let policy = try #require(page.text.firstRange(of: "Content-Security-Policy"))
      let style = try #require(page.text.firstRange(of: "rel=\"stylesheet\""))
      #expect(policy.lowerBound < style.lowerBound)
    }
  }

  @Test("has no two pages with one title")
  func titles() {
    let titles = pages.compactMap { $0.text.firstMatch(of: /<title>(.*?)<\/title>/)?.output.1 }
    #expect(titles.count == pages.count)
    #expect(Set(titles).count == titles.count)
  }

  @Test("carries no style and no script of its own in a page")
  func nothingInline() {
    for page in pages {
      #expect(
        page.text.firstMatch(of: /<style|<script|\sstyle=|\son[a-z]+=/) == nil, "\(page.path)")
    }
  }

  @Test("leaves no slot of a sentence unfilled")
  func slots() {
    for page in pages { #expect(page.text.firstMatch(of: /\{[a-z-]+\}/) == nil, "\(page.path)") }
  }
}
