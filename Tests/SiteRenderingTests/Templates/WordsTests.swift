import PlanModel
import SiteRendering
import Testing

@Suite("Words")
struct WordsTests {
  private let words = Words(
    [
      ("home", Written("首页", at: FilePosition(file: "w.yaml", line: 1, column: 7))),
      ("total", Written("共{count}项{ x}{}{", at: FilePosition(file: "w.yaml", line: 2, column: 8))),
      ("hom", Written("旧", at: FilePosition(file: "w.yaml", line: 3, column: 6))),
    ], file: "w.yaml")

  @Test("are found by key, and filled")
  func lookup() {
    #expect(words["home"] == "首页")
    #expect(words.text("total", ["count": "{x}45"]) == "共{x}45项{ x}{}{")
    #expect(words.text("home", ["count": "45"]) == "首页")
    #expect(words.text("total", [:]) == "共{count}项{ x}{}{")
  }

  @Test("take the later of two entries with one key")
  func override() {
    let place = FilePosition(file: "w.yaml")
    let both = Words(
      [("a", Written("1", at: place)), ("a", Written("2", at: place))], file: "w.yaml")
    #expect(both["a"] == "2")
    #expect(both.keys == ["a"])
  }

  @Test("lack nothing when every declared word is there and its slots are filled")
  func complete() {
    #expect(words.missing(from: ["home", DeclaredWord("total", slots: ["count", "year"])]) == [])
  }

  @Test("that nobody prints are warned about")
  func unused() {
    #expect(
      words.unused(besides: ["home", "totals"]).map { $0.text(in: .english) } == [
        """
        w.yaml:2:8: warning: no page uses the word 'total' [unused-word]
          hint: did you mean 'totals'?
        """,
        """
        w.yaml:3:6: warning: no page uses the word 'hom' [unused-word]
          hint: did you mean 'home'?
        """,
      ])
  }

  @Test("that are missing, or have slots nothing fills, are all reported")
  func missing() {
    let found = words.missing(from: [
      "homs", "zzz", "home", DeclaredWord("total", slots: ["counts"]),
    ])
    #expect(
      found.map { $0.text(in: .english) } == [
        """
        w.yaml: error: the word 'homs' is missing [missing-word]
          hint: should 'hom' be 'homs'?
        """,
        "w.yaml: error: the word 'zzz' is missing [missing-word]",
        """
        w.yaml:2:8: error: nothing fills '{count}' of the word 'total' [unknown-word-slot]
          hint: did you mean '{counts}'?
        """,
      ])
    #expect(
      words.missing(from: [DeclaredWord("total", slots: ["year", "day"])]).map { $0.hint?.english }
        == ["it may use {year} {day}"])
  }
}
