import Testing

@Suite("Bare addresses")
struct BareAddressTests {
  @Test(
    "end where the sentence goes on",
    arguments: [
      "，请查看", "。", "；另见", "、", "）", "》", "”", "请查看", "：", "？", "！", "(附件)", ",请看", ". Next", ")",
      "'",
      " 后文", "【注】", "…", "|", "*",
    ])
  func end(rest: String) {
    let url = "https://www.example.cn/a_b/c.html?x=1&y=%E4%BA%91#p2"
    #expect(inlines("见" + url + rest) == "见<a \(url)>\(url)</a>\(rest)")
  }

  @Test(
    "are found in text, and only there",
    arguments: [
      (
        "http://a.cn/x(y)z 和 (http://a.cn/x)",
        "<a http://a.cn/x(y)z>http://a.cn/x(y)z</a> 和 (<a http://a.cn/x>http://a.cn/x</a>)"
      ),
      ("www.a.cn。", "<a http://www.a.cn>www.a.cn</a>。"),
      ("HTTPS://A.CN/", "<a HTTPS://A.CN/>HTTPS://A.CN/</a>"),
      ("**http://a.cn/_x_/*y**后", "<b><a http://a.cn/_x_/*y>http://a.cn/_x_/*y</a></b>后"),
      ("http://a.cn,http://b.cn", "<a http://a.cn>http://a.cn</a>,<a http://b.cn>http://b.cn</a>"),
      ("`http://a.cn`", "`http://a.cn`"),
      ("[http://a.cn](/b)", "<a /b>http://a.cn</a>"),
      ("<http://a.cn/_x_>", "<a http://a.cn/_x_>http://a.cn/_x_</a>"),
      ("[x](http://a.cn/_x_*y*)", "<a http://a.cn/_x_*y*>x</a>"),
      ("http:// www. xhttp://a.cn awww.b.cn", "http:// www. xhttp://a.cn awww.b.cn"),
      ("javascript:alert(1) ftp://a.cn", "javascript:alert(1) ftp://a.cn"),
      ("第一行 http://a.cn/x\n第二行", "第一行 <a http://a.cn/x>http://a.cn/x</a>⏎第二行"),
    ])
  func found(text: String, expected: String) { #expect(inlines(text) == expected) }
}
