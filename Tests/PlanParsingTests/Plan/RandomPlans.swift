import PlanModel
import TestSupport

@testable import PlanParsing

/// Makes plan documents out of words that are easy to get wrong.
struct RandomPlans {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func document() -> PlanDocument {
    var cells = [cell("title", words())]
    for name in ["issuer", "year", "published", "framework", "number", "link", "奇怪的名称"]
    where chance(2) {
      cells.append(cell(name, words()))
    }
    return PlanDocument(
      matter: Record(cells: cells, position: nowhere),
      groups: some(2) { .init(name: $0.words(), pillars: $0.some(3) { $0.words() }) },
      opening: blocks(), pillars: some(3) { $0.pillar() })
  }

  private mutating func pillar() -> PlanDocument.PillarEntry {
    let heading = heading()
    return .init(
      id: chance(2) ? word(["p1", "p2", "a_b", "一"]) : nil, label: heading.label,
      title: heading.title, body: blocks(), tasks: some(3) { $0.task() })
  }

  private mutating func task() -> PlanDocument.TaskEntry {
    let heading = heading()
    return .init(
      id: chance(2) ? word(["t1", "t2-x", "T_3_"]) : nil, label: heading.label,
      title: heading.title, body: blocks())
  }

  private mutating func heading() -> (label: Written?, title: Written) {
    let title = words().value
    if chance(2) { return (word(["一", "十二", "7", "1.2", "第一部分", "A"]), written(title)) }
    let words = HeadingWords(title)
    return (words.label.map(written), written(words.title))
  }

  private mutating func blocks() -> [PlanDocument.Block] {
    var list = BlockList()
    for _ in 0..<pick(6) {
      switch pick(6) {
      case 0: list.append(.targets(records(.targets)))
      case 1: list.append(.duties(records(.duties)))
      case 2: list.append(.projects(records(.projects)))
      case 3: list.append(.milestones(some(3) { $0.milestone() }))
      default: list.append(.prose(prose()))
      }
    }
    return list.blocks
  }

  private mutating func records(_ kind: PromiseTable.Kind) -> [Record] {
    some(3) { random in
      var cells = kind.required.map { random.cell($0, random.words()) }
      for column in kind.names.columns where !column.isRequired && random.chance(3) {
        cells.append(random.cell(column.name, random.words()))
      }
      if random.chance(8) { cells.append(random.cell("自定义列", random.words())) }
      return Record(cells: cells, position: random.nowhere)
    }
  }

  private mutating func milestone() -> PlanDocument.MilestoneEntry {
    let title = MilestoneWords(words().value).title
    return .init(
      isTicked: chance(2), id: chance(2) ? word(["m1", "t7-m_1"]) : nil, title: written(title),
      due: chance(2) ? bracketable() : nil, finished: chance(2) ? bracketable() : nil)
  }

  private mutating func prose() -> PlanDocument.ProseEntry {
    var assignment: PlanDocument.AssignmentEntry?
    if chance(3) {
      assignment = .init(
        lead: bracketable(), partners: chance(2) ? bracketable() : nil,
        due: chance(2) ? bracketable() : nil)
    }
    let paragraphs = (0...pick(2)).map { _ in element(Self.paragraphs) }
    return .init(markdown: written(paragraphs.joined(separator: "\n\n")), assignment: assignment)
  }

  /// Words that may stand between round brackets.
  private mutating func bracketable() -> Written {
    word(["安全办", "党建办（牵头）、人事股", "2023-12-31", "a, b", "A & B *c*", "2023年12月底前", "x_y_", "“甲”"])
  }

  private mutating func words() -> Written {
    let parts = (0...pick(3)).map { _ in element(Self.fragments) }
    let text = onOneLine(parts.joined(separator: chance(2) ? " " : ""))
    return written(text.isEmpty || ExplicitID(text).id != nil ? "空" : text)
  }

  private mutating func cell(_ name: String, _ text: Written) -> Record.Cell { .init(name, text) }
  private mutating func word(_ candidates: [String]) -> Written { written(element(candidates)) }
  private func written(_ text: String) -> Written { Written(text, at: nowhere) }
  private var nowhere: FilePosition { FilePosition(file: "plan.md") }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }
  private mutating func chance(_ count: Int) -> Bool { pick(count) == 0 }
  private mutating func element(_ candidates: [String]) -> String {
    candidates[pick(candidates.count)]
  }
  private mutating func some<T>(_ most: Int, _ make: (inout RandomPlans) -> T) -> [T] {
    var made: [T] = []
    for _ in 0..<pick(most + 1) { made.append(make(&self)) }
    return made
  }

  private static let fragments = [
    "加强", "安全教育", "|", "\\", "\\|", "*", "**", "_", "__", "a_b", "`", "``x`", "[", "]", "[x]",
    "[ ]",
    "](x)", "<b>", "<", "&amp;", "& ", "#", "##", "{#", "}", "!", "![", "~", "~~", "3~5所", "1.",
    "2)", "-",
    "+", ">", "=", "---", ":", ": ", "'", "\"", "“双减”", "%", "@", "?", "no", "yes", "null", "0012",
    "2023-04-19", "１２％", "（示例）", "(a)", "（", ")", "http://a.test/b_c", "www.a.test", "x@y.test",
    "^",
    "[^1]", "$", ",", "，", ";", "；", "。", "、", "🎓", "e\u{301}", "\u{200D}", "~~~", "```", "\t",
    "tab\ttab",
    "期限", "完成 2023",
  ]

  private static let paragraphs = [
    "一段普通的话。", "两行的话\n接着说。", "English words\nand more.", "- 甲\n- 乙", "* 甲\n* 乙\n\n  乙的第二段",
    "1. 一\n2. 二",
    "> 引用\n> 两行", "```\n代码 | # - [ ]\n\n    缩进\n```", "~~~ swift\nlet x = 1\n~~~", "#### 小标题",
    "##### 小标题 {#h}",
    "| 甲 | 乙 |\n|---|---|\n| 1 | 2 \\| 3 |", "***", "![图](a.png)", "[链接](https://a.test \"题\")",
    "见[附件]\n\n[附件]: https://a.test/x", "脚注[^n]。\n\n[^n]: 说明", "行末两个空格  \n下一行", "行末反斜杠\\\n下一行",
    "`代码`", "**“双减”**政策", "~~删去~~的字", "a: b # c", "'单引号'", "\"双引号\"", "-", "结尾是]", "结尾是\\",
    "<!-- 注释 -->", "@开头", "%开头", "{花括号}", "[方括号", "! 叹号", "& 和号", "全角　空格", "tab\t中间", "? 问号",
    "- 列表\n\n  ```\n  码\n  ```",
  ]
}
