import SiteRendering
import Testing

@Suite("A relative link")
struct RelativeLinkTests {
  struct Case: CustomTestStringConvertible {
    var page: String
    var target: String
    var expected: String
    var testDescription: String { "from \(page) to \(target)" }
  }

  @Test(
    "leads",
    arguments: [
      Case(
        page: "2023/tasks/t7/index.html", target: "2023/targets/t7-a/index.html",
        expected: "../../targets/t7-a/index.html"),
      Case(page: "index.html", target: "2023/index.html", expected: "2023/index.html"),
      Case(page: "2023/index.html", target: "index.html", expected: "../index.html"),
      Case(page: "404.html", target: "404.html", expected: "404.html"),
      Case(page: "a/b/index.html", target: "a/b/index.html", expected: "index.html"),
      Case(page: "a/b/index.html", target: "a/b/index.json", expected: "index.json"),
      Case(page: "a/b/index.html", target: "a/index.html", expected: "../index.html"),
      Case(page: "a/x/index.html", target: "b/x/index.html", expected: "../../b/x/index.html"),
      Case(page: "a/index.html", target: "ab/index.html", expected: "../ab/index.html"),
      Case(page: "a/b.html", target: "a/b.html/c.html", expected: "b.html/c.html"),
      Case(page: "a/index.html", target: "a/index.html#c-1", expected: "#c-1"),
      Case(page: "a/index.html", target: "#标题", expected: "#%E6%A0%87%E9%A2%98"),
      Case(page: "a/index.html", target: "b/index.html#c", expected: "../b/index.html#c"),
      Case(
        page: "index.html", target: "学校/a b?.html", expected: "%E5%AD%A6%E6%A0%A1/a%20b%3F.html"),
      Case(page: "index.html", target: "javascript:x", expected: "./javascript:x"),
      Case(page: "index.html", target: "a/\"'<>&%.csv", expected: "a/%22%27%3C%3E%26%25.csv"),
    ])
  func leads(_ c: Case) {
    #expect(link(from: c.page, to: c.target) == c.expected)
  }

  @Test(
    "has an absolute form without index.html",
    arguments: [
      ("2023/tasks/t7/index.html", "https://x.example/y/2023/tasks/t7/"),
      ("index.html", "https://x.example/y/"), ("404.html", "https://x.example/y/404.html"),
      ("数据/a.csv", "https://x.example/y/%E6%95%B0%E6%8D%AE/a.csv"),
    ])
  func canonical(target: String, expected: String) {
    #expect(canonicalLink(to: target, under: "https://x.example/y") == expected)
    #expect(canonicalLink(to: target, under: "https://x.example/y/") == expected)
  }
}
