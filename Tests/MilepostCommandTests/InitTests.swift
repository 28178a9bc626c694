import Foundation
import TestSupport
import Testing

@Suite("milepost init")
struct InitTests {
  @Test("makes a blank workspace that builds at once and without a warning")
  func blank() throws {
    let folder = try TemporaryFolder()
    let new = folder.path + "/new"
    let made = try Tool.run("init", new, "--year", "2024")
    #expect(made.status == 0)
    #expect(made.output.contains("milepost build -C \(new)"))

    let built = try Tool.run("build", "-C", new, "--strict")
    #expect(built.messages == "")
    #expect(built.status == 0)
    #expect(folder.exists("new/public/2024/tasks/t1/index.html"))
    #expect(folder.exists("new/public/2024/targets/t1-a/index.html"))
  }

  @Test("makes the sample county, which has all its pages")
  func sample() throws {
    let folder = try TemporaryFolder()
    #expect(try Tool.run("init", folder.path, "--sample").status == 0)
    let built = try Tool.run("build", "-C", folder.path)
    #expect(built.status == 0, "\(built.messages)")
    let pages = try folder.files(in: "public").keys.filter { $0.hasSuffix("/index.html") }
    #expect(pages.filter { $0.hasPrefix("2023/pillars/") }.count == 8)
    #expect(pages.filter { $0.hasPrefix("2023/tasks/") }.count == 45)
    let registry = try folder.text(of: "content/schools.csv")
    let schools = registry.split(whereSeparator: \.isNewline).count - 1
    #expect(schools >= 24)
    #expect(pages.filter { $0.hasPrefix("schools/") }.count == schools + 1)
  }

  @Test("writes over nothing and then writes nothing at all")
  func neverOverwrites() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "content/units.csv")
    let outcome = try Tool.run("init", folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("content/units.csv' exists already"))
    #expect(outcome.messages.contains("[already-there]"))
    #expect(try folder.files() == ["content/units.csv": Data("mine".utf8)])
  }
}
