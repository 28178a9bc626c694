import Foundation
import TestSupport
import Testing

@Suite("The links of a site")
struct LinkTests {
  private func sample() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try #require(try Tool.run("init", folder.path, "--sample").status == 0)
    return folder
  }

  private func add(_ words: String, to folder: TemporaryFolder) throws {
    let plan = try folder.text(of: "content/2023/plan.md")
    let heading = try #require(plan.firstMatch(of: /\n### [^\n]*\{#t7\}\n/))
    try folder.write(
      plan.replacing(heading.0, with: heading.0 + "\n" + words + "\n\n"),
      to: "content/2023/plan.md")
  }

  @Test("that a bureau writes are seen from every page that prints them")
  func written() throws {
    let folder = try sample()
    try add(
      "见[板块](#p2)、[名单](../schools/xian-di-yi-youeryuan.md)和[口径](/methodology/)。", to: folder)
    let outcome = try Tool.run("build", "-C", folder.path, "--strict")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let task = try folder.text(of: "public/2023/tasks/t7/index.html")
    #expect(task.contains("href=\"../../../2023/pillars/p2/index.html\">板块</a>"))
    #expect(task.contains("href=\"../../../schools/xian-di-yi-youeryuan/index.html\">名单</a>"))
    #expect(task.contains("href=\"../../../methodology/index.html\">口径</a>"))
    let plan = try folder.text(of: "public/2023/index.html")
    #expect(plan.contains("href=\"../2023/pillars/p2/index.html\">板块</a>"))
  }

  @Test("that lead nowhere are warned about where they stand")
  func dead() throws {
    let folder = try sample()
    try add("见[附件](附件.docx)、[任务](#t7-aa)和[页面](/nowhere/)。", to: folder)
    let outcome = try Tool.run("check", "-C", folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("'附件.docx' leads to no page of the site [broken-link]"))
    #expect(outcome.messages.contains("'/nowhere/' leads to no page of the site [broken-link]"))
    #expect(outcome.messages.contains("that '#t7-aa' names [missing-anchor]"))
    #expect(outcome.messages.contains("did you mean '#t7-a'?"))
    let lines = try folder.text(of: "content/2023/plan.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix("见[附件]") })
    #expect(outcome.messages.contains("content/2023/plan.md:\(line + 1): warning: '附件.docx'"))
  }

  @Test("of the sample all lead to a file, and to a place on its page")
  func sampleLinks() throws {
    let folder = try sample()
    try #require(try Tool.run("build", "-C", folder.path).status == 0)
    let files = try folder.files(in: "public")
    var ids: [String: Set<Substring>] = [:]
    var links: [(page: String, address: String)] = []
    for (path, bytes) in files where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      ids[path] = Set(text.matches(of: /\sid="([^"]*)"/).map(\.1))
      links += Set(text.matches(of: /\s(?:href|src)="([^"]*)"/).map { String($0.1) })
        .map { (path, $0) }
    }
    #expect(links.count > 1000)
    // Its links begin at the root of a server that is not known here.
    for (page, address) in links.sorted(by: <) where page != "404.html" {
      guard !address.contains(/^[a-z]+:/) else { continue }
      let pieces = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      var parts = page.split(separator: "/").dropLast().map(String.init)
      for part in pieces[0].split(separator: "/") where part != "." {
        if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
      }
      var file = pieces[0].isEmpty ? page : parts.joined(separator: "/")
      // A canonical address is the folder.
      if pieces[0].hasSuffix("/") { file += (parts.isEmpty ? "" : "/") + "index.html" }
      file = file.removingPercentEncoding ?? file
      #expect(files[file] != nil, "\(page): \(address)")
      if pieces.count > 1, let known = ids[file] {
        let part = String(pieces[1]).removingPercentEncoding ?? ""
        #expect(known.contains(Substring(part)), "\(page): \(address)")
      }
    }
  }
}
