import Foundation
import TestSupport
import Testing

@Suite("milepost import")
struct ImportTests {
  private struct Gold: Decodable {
    struct Task: Decodable { let title: String }
    struct Pillar: Decodable {
      let title: String
      let tasks: [Task]
    }
    let pillars: [Pillar]
  }

  private static let name = "003_a2a3b87c571a2f00"

  @Test(
    "turns a plan as published into a site with its pillars and tasks",
    .enabled(
      if: SharedMaterial.has("seeds/\(name).txt"), "needs the shared seeds, which are absent"))
  func publishedPlan() throws {
    let folder = try TemporaryFolder()
    let seed = SharedMaterial.path + "/seeds/\(Self.name).txt"
    let imported = try Tool.run("import", seed, "--into", folder.path)
    #expect(imported.status == 0, "\(imported.messages)")
    let built = try Tool.run("build", "-C", folder.path)
    #expect(built.status == 0, "\(built.messages)")

    let gold = try JSONDecoder().decode(
      Gold.self,
      from: Data(
        contentsOf: URL(fileURLWithPath: SharedMaterial.path + "/gold/\(Self.name).json")))
    var task = 0
    for (number, pillar) in gold.pillars.enumerated() {
      let page = try folder.text(of: "public/2023/pillars/p\(number + 1)/index.html")
      #expect(heading(of: page) == pillar.title)
      for expected in pillar.tasks {
        task += 1
        let page = try folder.text(of: "public/2023/tasks/t\(task)/index.html")
        #expect(heading(of: page) == expected.title)
      }
    }
    #expect(task == 45)
    #expect(!folder.exists("public/2023/pillars/p9"))
    #expect(!folder.exists("public/2023/tasks/t46"))
  }

  /// The words of the page's only `<h1>`.
  private func heading(of page: String) -> String {
    let parts = page.components(separatedBy: "<h1")
    guard parts.count == 2, let start = parts[1].firstIndex(of: ">") else { return "" }
    let inside = parts[1][parts[1].index(after: start)...].components(separatedBy: "</h1>")[0]
    return inside.replacing(/<[^>]*>/, with: "").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static let published = """
    2024年测试县教育工作计划
    发布时间：2024-02-01 09:00
    来源：测试县教育局
    浏览次数：88
    2024年测试县教育工作计划
    全年围绕“111”思路，做好“一个中心”、“一个重点”和“一项工程”。
    一、突出“一个中心”
    1.抓课堂。每周听课。
    二、校园安全
    2.查隐患。3.5万平方米校舍全部检查。
    三、队伍建设
    ３．培训教师。
    分享：
    """

  @Test("drops what the web page put around the plan and keeps the words")
  func chrome() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.published, to: "in.txt")
    let outcome = try Tool.run("import", folder.path + "/in.txt")
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("浏览次数"))
    #expect(!outcome.output.contains("分享"))
    for words in [
      "issuer: 测试县教育局", "published: 2024-02-01", "## 二、校园安全 {#p2}", "### 2. 查隐患 {#t2}",
      "3.5万平方米校舍全部检查。", "### 3. 培训教师 {#t3}",
      "name: 一个重点",
    ] {
      #expect(outcome.output.contains(words), "\(words) in \(outcome.output)")
    }
  }

  @Test("writes over a plan only when told to")
  func force() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.published, to: "in.txt")
    let into = folder.path + "/ws"
    #expect(try Tool.run("import", folder.path + "/in.txt", "--into", into).status == 0)
    try folder.write("edited", to: "ws/content/2024/plan.md")
    let again = try Tool.run("import", folder.path + "/in.txt", "--into", into)
    #expect(again.status == 1)
    #expect(again.messages.contains("--force"))
    #expect(try folder.text(of: "ws/content/2024/plan.md") == "edited")
    #expect(try Tool.run("import", folder.path + "/in.txt", "--into", into, "--force").status == 0)
    #expect(try folder.text(of: "ws/content/2024/plan.md") != "edited")
  }

  @Test("says in one line what it cannot use", arguments: ["", "只有一句话，没有编号。"])
  func useless(text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "in.txt")
    let outcome = try Tool.run("import", folder.path + "/in.txt", "--into", folder.path + "/ws")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[no-pillars]"))
    #expect(!folder.exists("ws"))
  }

  @Test("says that a file is not there")
  func absent() throws {
    let outcome = try Tool.run("import", "/nowhere/plan.txt")
    #expect(outcome.status == 74)
  }
}
