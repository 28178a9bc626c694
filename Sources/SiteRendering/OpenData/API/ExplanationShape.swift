import PlanAnalysis
import PlanModel

/// How a figure came about, as documents tell it, and what somebody set in its place.
extension JSONShape {
  static let override = JSONShape.object([
    JSONMember("status", .status, zh: "改定的状态", en: "The status that was set"),
    JSONMember("author", .text, zh: "改定人", en: "Who answers for it"),
    JSONMember("day", .day, zh: "自哪一天起", en: "The day from which it holds"),
    JSONMember("reason", .text, zh: "理由", en: "Why"), .source,
  ])

  private static let subject = JSONShape.word(Explanation.Subject.allCases.map(\.rawValue))

  static let explanation = JSONShape.object([
    JSONMember("subject", subject, zh: "说明的是什么", en: "What is explained"),
    .id("编号", "Its id"), .title, .year, .asOf,
    JSONMember("status", .maybe(.status), zh: "状态", en: "Status"),
    JSONMember("computedStatus", .maybe(.status), zh: "按规则计算的状态", en: "What the rules give"),
    JSONMember("reason", .maybe(.wording), zh: "为什么", en: "Why"),
    JSONMember(
      "sections",
      .object(
        Explanation.Section.Key.allCases.map { key in
          JSONMember(
            key.rawValue, .list(entry), zh: key.title.chinese, en: key.title.english,
            isOptional: true)
        }), zh: "分节，按阅读次序", en: "Sections in the order of reading"),
  ])

  /// An entry has the members of its type.
  private static let entry = JSONShape.object(
    [
      JSONMember(
        "type", .word(["statement", "formula", "rule", "input", "part"]), zh: "条目的种类",
        en: "Which kind of entry")
    ]
      + [
        ("label", .wording, "名称", "Name"), ("text", .wording, "说明", "What holds"),
        ("sources", .list(.source), "出处", "Where it is written"),
        ("symbols", .text, "算式", "The formula in letters"),
        ("filled", .text, "代入数值的算式", "The formula with the values put in"),
        ("exact", .text, "准确的结果", "The exact result"),
        ("printed", .wording, "印出的结果", "The result as printed"),
        ("note", .maybe(.text), "说明", "Note"),
        ("remark", .maybe(.wording), "附注", "What the letters stand for"),
        ("number", .whole, "次序", "Place in the order"),
        ("status", .maybe(.status), "状态", "Status"),
        ("condition", .wording, "条件", "When the rule fits"),
        (
          "outcome", .word(["passed-over", "decides", "not-asked"]), "结果",
          "Whether the rule decides"
        ), ("why", .maybe(.wording), "事实", "The facts it was held against"),
        ("value", .maybe(.text), "数值", "The value as reported"),
        ("day", .maybe(.day), "日期", "Day"), ("evidence", .maybe(.text), "佐证", "Evidence"),
        ("reporter", .maybe(.text), "填报", "Who reported it"),
        ("verifier", .maybe(.text), "核验", "Who checked it"),
        ("source", .maybe(.source), "出处", "Where it is written"),
        ("subject", subject, "是什么", "What it is"), ("id", .maybe(.text), "编号", "Id"),
        ("title", .text, "标题", "Title"),
        ("isDecisive", .truth, "是否以此为准", "Whether the whole has its status from it"),
        ("reason", .maybe(.wording), "为什么", "Why"),
      ].map { name, shape, chinese, english in
        JSONMember(name, shape, zh: chinese, en: english, isOptional: true)
      })

  static let corrections = JSONShape.object([
    .year, .asOf,
    JSONMember(
      "corrections",
      .list(
        .object([
          JSONMember("subject", subject, zh: "是什么", en: "What it is"), .id("编号", "Its id"), .title,
          JSONMember("school", .maybe(.text), zh: "学校编号", en: "Id of the school"),
          JSONMember("day", .day, zh: "日期", en: "Day"),
          JSONMember("unit", .text, zh: "单位", en: "Unit of both values"),
          JSONMember("old", .maybe(.decimal), zh: "原值", en: "The value before"),
          JSONMember("new", .maybe(.decimal), zh: "更正为", en: "The value after"),
          JSONMember("reason", .maybe(.text), zh: "理由", en: "Why"), .oldSource, .source, .href,
        ])), zh: "更正的数值", en: "Figures that were corrected"),
    JSONMember(
      "overrides",
      .list(
        .object([
          JSONMember("subject", subject, zh: "是什么", en: "What it is"), .id("编号", "Its id"), .title,
          .computedStatus, JSONMember("override", override, zh: "改定", en: "What was set"), .href,
        ])), zh: "人工改定的状态", en: "Statuses set by hand"),
  ])
}

extension JSONMember {
  static let oldSource = JSONMember(
    "oldSource", .source, zh: "原值的出处", en: "Where the value before was written")
  static let computedStatus = JSONMember(
    "computedStatus", .maybe(.status), zh: "按规则计算的状态", en: "What the rules give")
  static let override = JSONMember(
    "override", .maybe(.override), zh: "人工改定；没有的为空", en: "A status set by hand; null without")
}
