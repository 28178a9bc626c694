import SiteRendering
import Testing

@Suite("A sentence with its promise marked")
struct MarkedTextTests {
  private func shown(_ sentence: String, _ phrases: String...) -> String {
    MarkedText(sentence, marking: phrases).pieces
      .map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test("marks each place of a phrase")
  func places() {
    #expect(shown("力争达到95%以上，95%以上", "95%以上") == "力争达到[95%以上]，[95%以上]")
    #expect(shown("全文", "没有") == "全文")
    #expect(shown("5所", "5所") == "[5所]")
    #expect(shown("", "5所") == "")
  }

  @Test("does not cut a number in two", arguments: ["15所", "2.5所", "150%5所"])
  func numbers(sentence: String) {
    #expect(shown(sentence, "5所") == (sentence == "150%5所" ? "150%[5所]" : sentence))
    #expect(shown("50、5.5、5", "5") == "50、5.5、[5]")
  }

  @Test("prefers the longer phrase")
  func longest() {
    #expect(shown("创建市级示范校10所", "10所", "市级示范校10所") == "创建[市级示范校10所]")
  }

  @Test("takes an empty phrase for none")
  func empty() {
    #expect(shown("任务", "") == "任务")
  }
}
