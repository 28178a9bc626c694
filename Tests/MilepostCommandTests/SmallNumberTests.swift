import Foundation
import TestSupport
import Testing

/// A county with one sensitive target whose secrets are numbers that occur nowhere else.
@Suite("The small numbers of a sensitive target")
struct SmallNumberTests {
  private func built() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      name: 公开
      organisation: 云岭县教育局
      languages: [zh-Hans]
      measuring:
        small-number: 1000
      """, to: "content/site.yaml")
    try folder.write(
      "id,name,level,township,enrolment\n"
        + (1...9).map { "s\($0),第\($0)学校,小学,\($0 < 5 ? "云岭镇" : "柳溪镇"),100\n" }.joined(),
      to: "content/schools.csv")
    try folder.write(
      """
      ---
      issuer: 云岭县教育局
      year: 2023
      title: 要点
      ---
      ## 一、关爱学生 {#p1}
      ### 1. 建立档案 {#t1}
      建立心理健康档案。

      | 编号 | 指标 | 目标 | 期限 | 汇总 | 敏感 |
      |---|---|---|---|---|---|
      | t1-a | 建立档案的学生 | 90000人 | 2023-12-31 | 求和 | 是 |
      """, to: "content/2023/plan.md")
    let values = [731, 7407, 5231, 6306, 7205, 8104, 9003, 9902, 6801]
    try folder.write(
      "day,target,school,value,note,evidence\n"
        + values.enumerated().map { place, value in
          "2023-09-30,t1-a,s\(place + 1),\(value),其中\(value)人,名单\(value)\n"
        }.joined()
        // A correction of a value that stays in force, and of the small one.
        + "2023-09-30,t1-a,s6,8117,更正为8117,名单\n",
      to: "content/2023/observations/q3.csv")
    let outcome = try Tool.run("build", "-C", folder.path, "--as-of", "2023-09-30")
    try #require(outcome.status == 0, "\(outcome.messages)")
    return folder
  }

  @Test("stand in no page, twin, table or chart of the site")
  func nowhere() throws {
    let folder = try built()
    let files = try folder.files(in: "public")
    #expect(files.count > 20)
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.firstMatch(of: /(^|[^0-9.])(731|5,?231)([^0-9]|$)/) == nil, "\(path)")
    }
  }

  @Test("print as below the limit, and the second one not at all")
  func marks() throws {
    let folder = try built()
    let page = try folder.text(of: "public/2023/targets/t1-a/index.html")
    #expect(page.contains("&lt;1000人"))
    #expect(page.contains("隐去"))
    #expect(page.contains("60,703人"))
    let twin = try folder.text(of: "public/2023/targets/t1-a/index.json")
    #expect(twin.contains("\\u003c1000"))
    #expect(twin.contains("suppressed"))
    let school = try folder.text(of: "public/schools/s1/index.html")
    #expect(school.contains("&lt;1000人"))
  }
}
