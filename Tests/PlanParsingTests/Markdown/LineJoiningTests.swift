import Testing

@Suite("A line end")
struct LineJoiningTests {
  @Test(
    "prints nothing between wide characters, a blank elsewhere",
    arguments: [
      ("落实\n政策", "落实政策"), ("落实，\n政策", "落实，政策"), ("落实\n（试行）", "落实（试行）"), ("共５\n所", "共５所"),
      ("推进“双减”\n政策", "推进“双减”政策"), ("推进\n“双减”", "推进“双减”"), ("“双减”\n“五项”", "“双减”“五项”"),
      ("**落实**\n*政策*", "<b>落实</b><i>政策</i>"), ("落实[^1]\n政策\n\n[^1]: 注", "落实[1]政策"),
      ("see\nthere", "see⏎there"), ("he said\n“yes”", "he said⏎“yes”"), ("“a”\n“b”", "“a”⏎“b”"),
      ("共\n5所", "共⏎5所"), ("使用AI\n技术", "使用AI⏎技术"), ("落实.\n政策", "落实.⏎政策"), ("落实  \n政策", "落实⏎政策"),
      ("한국\n사람", "한국⏎사람"),
    ])
  func join(text: String, expected: String) { #expect(inlines(text) == expected) }
}
