import PlanParsing
import Testing

@Suite("The columns of a table")
struct ColumnNamesTests {
  static let columns = ColumnNames([
    .init("day", ["日期", "数据日期"], isRequired: true),
    .init("base-url", ["网址"]),
    .init("note", ["备注", "日期"]),
  ])

  @Test(
    "are known by every usual spelling",
    arguments: [
      ("day", "day"), ("Day", "day"), ("ＤＡＹ", "day"), (" 日期 ", "day"), ("日 期", "day"),
      ("\u{FEFF}日期", "day"), ("日期　", "day"), ("数据日期", "day"), ("base_url", "base-url"),
      ("baseURL", "base-url"), ("网址", "base-url"), ("备注", "note"),
    ])
  func spellings(header: String, name: String) {
    #expect(Self.columns.canonicalName(of: header) == name)
  }

  @Test("are not known by anything else", arguments: ["", "days", "日期间", "值"])
  func unknown(header: String) {
    #expect(Self.columns.canonicalName(of: header) == nil)
  }

  @Test("offer the nearest spelling for a slip")
  func nearestSpelling() {
    #expect(Self.columns.nearestSpelling(to: "数据日其") == "数据日期")
    #expect(Self.columns.nearestSpelling(to: "ｎｏｔｅｓ") == "note")
    #expect(Self.columns.nearestSpelling(to: "学校名称") == nil)
  }
}
