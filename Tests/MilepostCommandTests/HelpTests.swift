import TestSupport
import Testing

@Suite("The help of milepost")
struct HelpTests {
  @Test("names every exit code")
  func exitCodes() throws {
    let outcome = try Tool.run("--help")
    #expect(outcome.status == 0)
    for code in ["0   fine", "1   the content", "2   the archive", "64  wrong", "74  input"] {
      #expect(outcome.output.contains(code))
    }
  }

  @Test(
    "shows an example of each command, in both languages",
    arguments: [
      "init", "import", "check", "build",
    ])
  func examples(command: String) throws {
    for language in ["en", "zh_CN"] {
      let outcome = try Tool.run("help", command, language: language)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("  milepost \(command)"))
    }
    #expect(try Tool.run("help", command, language: "zh_CN").output.contains("例："))
  }

  @Test(
    "explains every rule by its name, be it a check's, a reader's or a template's",
    arguments: ["value-jump", "milestone-without-day", "bad-day", "template-syntax"])
  func explain(rule: String) throws {
    let outcome = try Tool.run("check", "--explain", rule)
    #expect(outcome.status == 0)
    #expect(outcome.output.count > 40)
  }

  @Test("lists all rules with a sentence each, in both languages")
  func rules() throws {
    let english = try Tool.run("check", "--explain")
    #expect(english.status == 0)
    #expect(
      english.output.contains("\ndue-before-start\n  The time limit lies before the start.\n"))
    let chinese = try Tool.run("check", "--language", "zh", "--explain")
    #expect(chinese.output.contains("\ndue-before-start\n  期限早于起始日。\n"))
  }

  @Test("knows which rule was meant, and says where they are listed")
  func misspeltRule() throws {
    let misspelt = try Tool.run("check", "--explain", "value-jmp")
    #expect(misspelt.status == 64)
    #expect(misspelt.messages.contains("did you mean 'value-jump'?"))
    let unknown = try Tool.run("check", "--explain", "weather")
    #expect(unknown.status == 64)
    #expect(unknown.messages.contains("milepost check --explain lists them all"))
  }

  @Test("says its version")
  func version() throws {
    #expect(try Tool.run("--version").output.contains(/^\d+\.\d+\.\d+/))
  }
}
