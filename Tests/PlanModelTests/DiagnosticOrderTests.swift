import PlanModel
import Testing

@Suite("Messages in order")
struct DiagnosticOrderTests {
  private func message(_ rule: String, _ line: Int) -> Diagnostic {
    Diagnostic(
      .warning, rule: rule, at: FilePosition(file: "a.md", line: line), Wording(zh: "甲", en: "a"))
  }

  @Test("stand by place, each once")
  func once() {
    let found = [message("b", 3), message("a", 1), message("b", 3), message("a", 3)].inOrder()
    #expect(found == [message("a", 1), message("a", 3), message("b", 3)])
  }
}
