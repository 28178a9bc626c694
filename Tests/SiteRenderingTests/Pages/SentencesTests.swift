import SiteRendering
import Testing

@Suite("Sentences of a text")
struct SentencesTests {
  @Test(
    "end at full stops, semicolons and line ends",
    arguments: [
      ("建成5所。改造3所；", ["建成5所。", "改造3所；"]), ("一行\r\n二行", ["一行", "二行"]),
      ("  落实。  ", ["落实。"]), ("", []), ("\n\n", []), ("没有句号", ["没有句号"]),
      ("达到95.5%。", ["达到95.5%。"]), ("Build 2.5 km. Then rest.", ["Build 2.5 km.", "Then rest."]),
    ])
  func cut(text: String, expected: [String]) {
    #expect(sentences(of: text) == expected)
  }
}
