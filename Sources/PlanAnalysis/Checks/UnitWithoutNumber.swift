import PlanModel

/// Warns of units in a text that have lost their number: "计划投入资金万元".
///
/// Goals of targets are looked at where they are read, under the same name.
struct UnitWithoutNumber: Check {
  static let rule = "unit-without-number"
  static let explanation = Wording(
    zh: """
      只有单位，没有数字，例如“计划投入资金万元”。从网页或 Word 复制时数字常会丢失。请对照原文补上；\
      原文就缺时，目标按“无法计算”显示，绝不猜测。
      """,
    en: """
      There is a unit but no number, as in '计划投入资金万元'. Numbers are often lost when text is \
      copied from a web page or from Word. Put it back from the original; a target without it is \
      shown as not measurable and never guessed.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func look(_ text: String?, at position: FilePosition) {
      guard let text else { return }
      for phrase in Self.phrases(in: text) {
        found.append(
          Diagnostic(
            .warning, rule: Self.rule, at: position,
            Wording(zh: "“\(phrase)”只有单位，没有数字", en: "'\(phrase)' has a unit but no number"),
            hint: Wording(zh: "对照原文补上数字", en: "put the number back from the original")))
      }
    }
    for year in input.content.years {
      look(year.plan.opening?.plain, at: year.plan.opening?.source ?? year.plan.source)
      for pillar in year.plan.pillars {
        look(pillar.text?.plain, at: pillar.text?.source ?? pillar.source)
      }
      for task in year.plan.tasks {
        look(task.text?.plain, at: task.text?.source ?? task.source)
        for milestone in task.milestones { look(milestone.title, at: milestone.source) }
      }
      for report in year.reports { look(report.text, at: report.source) }
    }
    return found
  }

  /// Words that a number must follow.
  private static let heads = [
    "投入", "投入资金", "投资", "总投资", "完成投资", "安排", "安排资金", "拨付", "拨付资金", "落实资金",
    "筹措资金", "争取资金", "建筑面积", "占地面积", "新增面积", "改造面积", "提高", "下降", "上升", "降低",
    "达到", "培训教师", "培训",
  ]
  private static let units = ["万元", "亿元", "㎡", "平方米", "个百分点", "人次", "%", "％"]
  /// "投资亿元以上" and "投资万元户" have a number in their unit.
  private static let lawfulNext: Set<Character> = ["以", "级", "户", "大", "左"]

  static func phrases(in text: String) -> [String] {
    guard units.contains(where: { text.contains($0) }) else { return [] }
    var found: [String] = []
    for unit in units {
      var rest = text[...]
      while let place = rest.firstRange(of: unit) {
        let before = text[..<place.lowerBound].suffix(12)
        let next = text[place.upperBound...].first
        rest = rest[place.upperBound...]
        guard let head = heads.filter({ before.hasSuffix($0) }).max(by: { $0.count < $1.count }),
          // At the end of a line it may be the header of a table.
          let next, !next.isNewline, !next.isWhitespace, !lawfulNext.contains(next),
          !next.isNumber
        else { continue }
        found.append(head + unit)
      }
    }
    return found
  }
}
