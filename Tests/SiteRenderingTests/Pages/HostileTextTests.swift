import Foundation
import SiteRendering
import Testing

@Suite("Text that would break out of a page")
struct HostileTextTests {
  static let attacks = [
    "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "javascript:alert(1)",
    "</title></main><svg onload=alert(1)>", "{{title}}{{{text}}}", "]]><!--", "&lt;b&gt;",
  ]

  @Test("is printed as text in every field of every page", arguments: attacks)
  func pages(attack: String) throws {
    let pages = try DrawnPages(of: FullYear(say: { $0 + attack }))
    let plain = try DrawnPages(of: FullYear())
    for path in pages.paths where path.hasSuffix(".html") {
      let page = try pages.text(path)
      #expect(tags(of: page) == tags(of: try plain.text(path)), "\(path)")
      #expect(page.firstMatch(of: /href="\s*javascript:/.ignoresCase()) == nil, "\(path)")
    }
  }

  @Test("stays inside its string in every twin", arguments: attacks)
  func twins(attack: String) throws {
    let pages = try DrawnPages(of: FullYear(say: { $0 + attack }))
    for path in pages.paths where path.hasSuffix(".json") {
      let twin = try pages.text(path)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(twin.utf8)) }
      #expect(!twin.contains("<"), "\(path)")
    }
  }

  /// The names of all tags in order, without the marks, whose number depends on the words.
  private func tags(of page: String) -> [Substring] {
    page.matches(of: /<(\/?[a-zA-Z0-9!-]+)/).map(\.output.1)
      .filter { $0 != "mark" && $0 != "/mark" }
  }
}
