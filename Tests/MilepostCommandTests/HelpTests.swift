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

  @Test("explains a check by its name, and knows what was meant")
  func explain() throws {
    let known = try Tool.run("check", "--explain", "value-jump")
    #expect(known.status == 0)
    #expect(known.output.count > 40)
    let misspelt = try Tool.run("check", "--explain", "value-jmp")
    #expect(misspelt.status == 64)
    #expect(misspelt.messages.contains("did you mean 'value-jump'?"))
  }

  @Test("says its version")
  func version() throws {
    #expect(try Tool.run("--version").output.contains(/^\d+\.\d+\.\d+/))
  }
}
