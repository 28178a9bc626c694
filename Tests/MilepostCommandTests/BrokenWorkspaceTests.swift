import Foundation
import TestSupport
import Testing

/// Each case breaks one thing in a workspace that has been built, and says what must come of it.
@Suite("A broken workspace")
struct BrokenWorkspaceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var status: Int32 = 1
    /// What the messages must hold: place, words, rule.
    var messages: [String]
    var breaking: @Sendable (TemporaryFolder) throws -> Void
  }

  static let cases = [
    Case(
      testDescription: "a day that no calendar has",
      messages: ["content/2023/observations/x.csv:2:1: error:", "'2023-02-30'"],
      breaking: { try $0.add("2023-02-30,t29-a,,1,,,") }),
    Case(
      testDescription: "an observation of a target that no plan has",
      messages: ["content/2023/observations/x.csv:2:12: error:", "'t29-z'", "[unknown-target]"],
      breaking: { try $0.add("2023-09-01,t29-z,,1,,,") }),
    Case(
      testDescription: "an observation of a school that no registry has",
      messages: ["content/2023/observations/x.csv:2:18: error:", "[unknown-school]"],
      breaking: { try $0.add("2023-09-01,t29-a,nowhere,1,,,") }),
    Case(
      testDescription: "a value that is no number",
      messages: ["content/2023/observations/x.csv:2:19: error:", "'many'"],
      breaking: { try $0.add("2023-09-01,t29-a,,many,,,") }),
    Case(
      testDescription: "a file in no known encoding",
      messages: ["content/units.csv:1:", "[bad-encoding]"],
      breaking: { try $0.write(Data([0x69, 0x64, 0xFF, 0xFF, 0x0A]), to: "content/units.csv") }),
    Case(
      testDescription: "settings whose aliases go in circles",
      messages: ["content/site.yaml:"],
      breaking: { try $0.write("name: &a [*a, *a]\n", to: "content/site.yaml") }),
    Case(
      testDescription: "settings whose aliases multiply without end",
      messages: ["content/site.yaml:"],
      breaking: {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
          let list = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
          text += "a\(level): &a\(level) [\(list)]\n"
        }
        try $0.write(text, to: "content/site.yaml")
      }),
    Case(
      testDescription: "a file of 200 MB",
      messages: ["content/2023/observations/x.csv: error:", "200 MB", "[file-too-large]"],
      breaking: {
        try $0.write("", to: "content/2023/observations/x.csv")
        let handle = try FileHandle(
          forWritingTo: URL(fileURLWithPath: $0.path + "/content/2023/observations/x.csv"))
        try handle.truncate(atOffset: 200 << 20)
      }),
    Case(
      testDescription: "a symbolic link that leads out of the workspace",
      messages: ["content/2023/observations/x.csv: error:", "[outside-workspace]"],
      breaking: {
        try FileManager.default.createSymbolicLink(
          atPath: $0.path + "/content/2023/observations/x.csv", withDestinationPath: "/etc/passwd")
      }),
    Case(
      testDescription: "a pipe where a file belongs",
      messages: ["content/2023/observations/x.csv: error:", "[not-a-file]"],
      breaking: {
        #expect(mkfifo($0.path + "/content/2023/observations/x.csv", 0o600) == 0)
      }),
    Case(
      testDescription: "a folder where a file belongs",
      messages: ["content/units.csv: error:", "[not-a-file]"],
      breaking: {
        try FileManager.default.removeItem(atPath: $0.path + "/content/units.csv")
        try FileManager.default.createDirectory(
          atPath: $0.path + "/content/units.csv", withIntermediateDirectories: true)
      }),
    Case(
      testDescription: "a template with a misspelt name",
      messages: ["templates/not-found.html:", "'frame.titel'", "[template-unknown-name]"],
      breaking: {
        try $0.write(
          "{{< layout}}{{$main}}<h1>{{frame.titel}}</h1>{{/main}}{{/layout}}",
          to: "templates/not-found.html")
      }),
    Case(
      testDescription: "a template that asks for a partial that is not there",
      messages: ["templates/not-found.html:1:"],
      breaking: { try $0.write("{{> nothing}}", to: "templates/not-found.html") }),
    Case(
      testDescription: "Markdown made to be slow",
      messages: ["content/2023/plan.md:"],
      breaking: {
        let plan = try $0.text(of: "content/2023/plan.md")
        let width = 400
        let table =
          "\n\n" + String(repeating: "|a", count: width) + "|\n"
          + String(repeating: "|-", count: width) + "|\n" + String(repeating: "|b|\n", count: width)
        try $0.write(plan + table, to: "content/2023/plan.md")
      }),
    Case(
      testDescription: "two targets with one id",
      messages: ["content/2023/plan.md:", "[duplicate-id]"],
      breaking: {
        let plan = try $0.text(of: "content/2023/plan.md")
        try $0.write(plan.replacing("| t29-b |", with: "| t29-a |"), to: "content/2023/plan.md")
      }),
    Case(
      testDescription: "a plan in two forms that do not agree",
      messages: ["content/2023/plan.yaml:", "[two-plans]"],
      breaking: {
        try $0.write("issuer: a\nyear: 2023\ntitle: b\n", to: "content/2023/plan.yaml")
      }),
    Case(
      testDescription: "no settings",
      messages: ["content/site.yaml: error:", "[no-settings]"],
      breaking: { try FileManager.default.removeItem(atPath: $0.path + "/content/site.yaml") }),
    Case(
      testDescription: "no content at all", status: 74,
      messages: ["content: error:", "milepost init"],
      breaking: { try FileManager.default.removeItem(atPath: $0.path + "/content") }),
    Case(
      testDescription: "an output folder that is a link out of the workspace",
      messages: ["public: error:", "[outside-workspace]", "--output"],
      breaking: {
        try FileManager.default.removeItem(atPath: $0.path + "/public")
        try FileManager.default.createSymbolicLink(
          atPath: $0.path + "/public", withDestinationPath: "/tmp")
      }),
    Case(
      testDescription: "a language that has no words",
      messages: ["content/site.yaml: error:", "'en'", "[unknown-language]", "zh-Hans"],
      breaking: {
        let settings = try $0.text(of: "content/site.yaml")
        try $0.write(settings.replacing("zh-Hans", with: "en"), to: "content/site.yaml")
      }),
    Case(
      testDescription: "a page of somebody else where ours belongs", status: 74,
      messages: ["[not-written-by-milepost]"],
      breaking: {
        let manifest = try $0.text(of: "public/manifest.json")
        try $0.write(
          manifest.replacing("\"404.html\"", with: "\"405.html\""), to: "public/manifest.json")
      }),
  ]

  @Test("is told what is wrong, and keeps its old site", arguments: cases)
  func broken(_ c: Case) throws {
    let folder = try TemporaryFolder()
    try #require(try Tool.run("init", folder.path, "--sample").status == 0)
    try #require(try Tool.run("build", "-C", folder.path).status == 0)
    try c.breaking(folder)
    let before = try folder.files(in: "public")

    let outcome = try Tool.run("build", "-C", folder.path)

    #expect(outcome.status == c.status)
    for message in c.messages {
      #expect(outcome.messages.contains(message), "\(outcome.messages.prefix(2_000))")
    }
    #expect(try folder.files(in: "public") == before)
    #expect(!folder.exists(".milepost-public"))
  }

  @Test("is told of everything at once, each file in the order of its lines")
  func everythingAtOnce() throws {
    let folder = try TemporaryFolder()
    try #require(try Tool.run("init", folder.path, "--sample").status == 0)
    try folder.add("2023-02-30,t29-a,,1,,,\n2023-09-01,t29-z,,1,,,\n2023-09-01,t29-a,,many,,,")
    try folder.write("id,name\nOffice,a\noffice,b\noffice,c\n", to: "content/units.csv")
    let outcome = try Tool.run("check", "-C", folder.path)
    #expect(outcome.status == 1)
    let errors = outcome.messages.split(separator: "\n").filter { $0.contains(": error: ") }
    let places = errors.map { $0.prefix { $0 != " " } }
    for place in [
      "content/2023/observations/x.csv:2:1:", "content/2023/observations/x.csv:3:12:",
      "content/2023/observations/x.csv:4:19:", "content/units.csv:2:1:", "content/units.csv:4:1:",
    ] {
      #expect(places.contains { $0 == place }, "\(place) in \(outcome.messages.prefix(2_000))")
    }
  }
}

extension TemporaryFolder {
  /// A file of observations with these rows.
  fileprivate func add(_ rows: String) throws {
    try write(
      "day,target,school,value,note,evidence,reporter\n" + rows + "\n",
      to: "content/2023/observations/x.csv")
  }
}
