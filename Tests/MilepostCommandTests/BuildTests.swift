import Foundation
import TestSupport
import Testing

@Suite("milepost build")
struct BuildTests {
  private func sample() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try #require(try Tool.run("init", folder.path, "--sample").status == 0)
    return folder
  }

  @Test("gives the same bytes in another folder, at another time, with 1 or 4 workers")
  func sameBytes() throws {
    let (one, other) = (try sample(), try sample())
    #expect(try Tool.run("build", "-C", one.path, "--jobs", "1").status == 0)
    #expect(try Tool.run("build", "-C", other.path, "--jobs", "4").status == 0)
    let first = try one.files(in: "public")
    #expect(first.count > 100)
    #expect(try other.files(in: "public") == first)
    #expect(try Tool.run("build", "-C", other.path, "--jobs", "4").status == 0)
    #expect(try other.files(in: "public") == first)
  }

  @Test("ends with one line: pages, time, warnings, cut-off")
  func summary() throws {
    let folder = try sample()
    let outcome = try Tool.run("build", "-C", folder.path)
    let line = try #require(outcome.output.split(separator: "\n").last)
    #expect(line.contains(/^\d+ pages in \d+\.\d\d s, \d+ warnings?, data up to 2023-09-30$/))
    #expect(try Tool.run("build", "-C", folder.path, "--quiet").output == "")
  }

  @Test("speaks Chinese unless the system speaks English")
  func language() throws {
    let folder = try sample()
    #expect(try Tool.run("build", "-C", folder.path, language: "zh_CN").output.contains("数据截至"))
    #expect(
      try Tool.run("build", "-C", folder.path, "--language", "en", language: "zh_CN").output
        .contains("data up to"))
  }

  @Test("goes back to an earlier day with --as-of")
  func asOf() throws {
    let folder = try sample()
    let outcome = try Tool.run("build", "-C", folder.path, "--as-of", "2023-03-31")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("data up to 2023-03-31"))
    #expect(try folder.text(of: "public/index.html").contains("2023年3月31日"))
  }

  @Test("puts the site where it is told")
  func output() throws {
    let folder = try sample()
    let outcome = try Tool.run(
      "build", "-C", folder.path, "--output", folder.path + "/elsewhere/site")
    #expect(outcome.status == 0)
    #expect(folder.exists("elsewhere/site/index.html"))
    #expect(!folder.exists("public"))
  }

  @Test("holds no path of the machine that built it")
  func noHostPaths() throws {
    let folder = try sample()
    #expect(try Tool.run("build", "-C", folder.path).status == 0)
    for (name, bytes) in try folder.files(in: "public") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains(folder.path) && !text.contains(projectRoot), "\(name)")
    }
  }

  @Test("takes one template of the workspace in the place of its own, without being rebuilt")
  func ownTemplate() throws {
    let folder = try sample()
    let shipped = try String(
      contentsOfFile: projectRoot + "/templates/not-found.html", encoding: .utf8)
    try folder.write(
      shipped.replacing("{{/main}}", with: "<p>own words</p>\n{{/main}}"),
      to: "templates/not-found.html")
    #expect(try Tool.run("build", "-C", folder.path).status == 0)
    #expect(try folder.text(of: "public/404.html").contains("<p>own words</p>"))
  }

  @Test("stops at warnings with --strict and leaves the old site")
  func strict() throws {
    let folder = try sample()
    #expect(try Tool.run("build", "-C", folder.path).status == 0)
    let before = try folder.files(in: "public")
    try folder.write("x", to: "content/school.csv")
    let outcome = try Tool.run("build", "-C", folder.path, "--strict")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("did you mean 'schools.csv'?"))
    #expect(try folder.files(in: "public") == before)
  }

  @Test(
    "refuses arguments that mean nothing, with the usage code",
    arguments: [
      ["--as-of", "2023-02-30"], ["--as-of", "yesterday"], ["--base-url", "ftp://x"],
      ["--jobs", "0"], ["--colour", "always"], ["extra"],
    ])
  func usage(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let outcome = try Tool.run("build", "-C", folder.path, arguments[0], arguments.last ?? "")
    #expect(outcome.status == 64)
  }
}
