import Foundation
import TestSupport
import Testing

@Suite("The format of messages")
struct MessageFormatTests {
  /// A workspace with an error, warnings, a hint, and a name that is not ASCII.
  private func brokenWorkspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try Tool.run("init", folder.path + "/w", "--year", "2023")
    try folder.write(
      "day,target,value\n2023-02-30,t1-a,1\n2023-03-01,没有,1\n",
      to: "w/content/2023/observations/一季度.csv")
    try folder.write("x", to: "w/content/2023/plan.txt")
    return folder
  }

  @Test("is a JSON document alone on standard output, with the usual exit code")
  func json() throws {
    let folder = try brokenWorkspace()
    let outcome = try Tool.run("check", "-C", folder.path + "/w", "--format", "json")
    #expect(outcome.status == 1)
    #expect(outcome.messages == "")
    let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let messages = (document as? [String: Any])?["messages"] as? [[String: Any]]
    #expect((messages?.count ?? 0) >= 3)
    #expect(messages?.contains { $0["file"] as? String == "content/2023/plan.txt" } == true)
  }

  @Test("of a build is told apart from its site, which stays unbuilt after an error")
  func build() throws {
    let folder = try brokenWorkspace()
    let outcome = try Tool.run("build", "-C", folder.path + "/w", "--format", "json")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("{"))
    #expect(!folder.exists("w/public/index.html"))
  }

  @Test(
    "is SARIF that its schema accepts, in both languages, with messages and without",
    .enabled(if: Validators.areInstalled, "scripts/validators has not been run"),
    arguments: ["en", "zh"])
  func sarif(language: String) throws {
    let folder = try brokenWorkspace()
    let broken = folder.path + "/w"
    _ = try Tool.run("init", folder.path + "/fine", "--sample")
    for (name, workspace) in [("broken", broken), ("fine", folder.path + "/fine")] {
      let outcome = try Tool.run(
        "check", "-C", workspace, "--format", "sarif", "--language", language)
      #expect(outcome.status == (name == "broken" ? 1 : 0))
      try folder.write(outcome.output, to: name + ".sarif")
      let said = try Validators.python(
        """
        import json, sys
        from jsonschema import Draft4Validator, FormatChecker
        schema, document = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
        Draft4Validator.check_schema(schema)
        for error in Draft4Validator(schema, format_checker=FormatChecker()).iter_errors(document):
            print(list(error.path), error.message[:200])
        """, Validators.path + "/sarif-2.1.0.json", folder.path + "/\(name).sarif")
      #expect(said == "")
    }
  }
}
