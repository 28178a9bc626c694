import Testing

@Suite("Places of blocks")
struct BlockExtentsTests {
  @Test("of a table directly under a paragraph are those of its own lines")
  func tableUnderParagraph() {
    #expect(
      places("para\n继续\n| a | b |\n|---|---|\n  | c | d |\ne|f")
        == [
          "paragraph 1:1-2", "table 3:1-6", "row 3:1-3", "cell 3:3-3", "cell 3:7-3", "row 5:3-5",
          "cell 5:5-5", "cell 5:9-5", "row 6:1-6", "cell 6:1-6", "cell 6:3-6",
        ])
    #expect(
      places("para\n| a |\n|---|\n")
        == ["paragraph 1:1-1", "table 2:1-3", "row 2:1-2", "cell 2:3-2"])
  }

  @Test("of cells count bytes past marks, escapes and indents")
  func cells() {
    #expect(
      places("> | **甲** | b |\n> |---|---|\n>  | \\| c | d |\n> x | |")
        == [
          "quote 1:1-4", "table 1:3-4", "row 1:3-1", "cell 1:5-1", "cell 1:15-1", "row 3:4-3",
          "cell 3:6-3", "cell 3:13-3", "row 4:3-4", "cell 4:3-4", "cell 4:7-4",
        ])
    #expect(
      places("- | q | w |\n  |---|---|\n  |  c | d |")
        == [
          "list 1:1-3", "item 1:1-3", "table 1:3-3", "row 1:3-1", "cell 1:5-1", "cell 1:9-1",
          "row 3:3-3", "cell 3:6-3", "cell 3:10-3",
        ])
  }

  @Test("end before the blank lines that follow")
  func lastLines() {
    #expect(
      places("- a\n  b\n\n  c\n- [ ] d\n\n\nHead\nmore\n====\n\n> q\n> r\n>\n\n```\nx\n```\n\n\n")
        == [
          "list 1:1-5", "item 1:1-4", "paragraph 1:3-2", "paragraph 4:3-4", "task 5:1-5",
          "paragraph 5:7-5", "heading 8:1-10", "quote 12:1-14", "paragraph 12:3-13", "code 16:1-18",
        ])
  }

  @Test("count from the line on which the text starts, and not the byte order mark")
  func offset() {
    #expect(
      places("\u{FEFF}# 一\r\n\r\n二\r\n", firstLine: 9) == ["heading 9:1-9", "paragraph 11:1-11"])
  }

  @Test("of a block take in the link definitions under it")
  func definitions() {
    #expect(places("[a]\n\n[a]: /u\n\n# x") == ["paragraph 1:1-3", "heading 5:1-5"])
  }

  @Test("of footnotes are where they were written")
  func footnotes() {
    #expect(
      places("a[^1]\n\n[^1]: x\n    y\n\n# z")
        == ["paragraph 1:1-1", "heading 6:1-6", "footnote 3:7-4", "paragraph 3:7-4"])
  }
}
