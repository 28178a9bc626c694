import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("A target without a sentence")
struct TargetWithoutQuoteTests {
  private func found(_ quote: String, text: String?) -> [String] {
    let plain = target(goal("10", words: "10所"))
    let quoted = Target(
      id: plain.id, indicator: plain.indicator, goal: plain.goal, baseline: nil, start: plain.start,
      dueDay: plain.dueDay, due: nil, rollUp: nil, leads: [], quote: quote, note: nil,
      source: plan2023)
    return messages(TargetWithoutQuote.self, content(plan([task(targets: [quoted], text: text)])))
  }

  @Test("is warned about where the task has a text")
  func row() {
    #expect(
      found("t1-a 示范校 10所", text: "年内建成八所。").first?.contains("正文里没有目标“t1-a”的“10所”") == true)
  }

  @Test("is none where a sentence is quoted, or there is no text to quote")
  func fine() {
    #expect(found("年内建成示范校10所", text: "年内建成示范校10所。").isEmpty)
    #expect(found("t1-a 示范校 10所", text: nil).isEmpty)
  }
}
