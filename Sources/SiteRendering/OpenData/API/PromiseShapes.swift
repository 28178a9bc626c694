import PlanAnalysis
import PlanModel

/// The documents of a task and of a target.
extension JSONShape {
  static let project = JSONShape.object([
    .id("项目编号", "Id of the project"), .title,
    JSONMember("school", .maybe(.text), zh: "学校编号", en: "Id of its school"),
    JSONMember("due", .maybe(.due), zh: "期限", en: "Due day"), .leads,
    JSONMember(
      "facts",
      .list(
        .object([
          JSONMember("name", .text, zh: "栏名", en: "Column"),
          JSONMember("text", .text, zh: "原文", en: "As written"),
        ])), zh: "计划写明的情况", en: "What the plan says of it"), .source,
  ])

  static let task = JSONShape.object(
    [
      .id("任务编号", "Id of the task"), .year,
      JSONMember("pillar", .text, zh: "板块编号", en: "Id of its pillar"), .number, .title,
    ] + JSONMember.standing + [
      .reason, .computedStatus, .override, .source, .leads,
      JSONMember("partners", .list(.text), zh: "配合单位", en: "Units that help"),
      JSONMember("due", .maybe(.due), zh: "期限", en: "Due day"),
      JSONMember("targets", .list(targetEntry), zh: "量化目标", en: "Targets"),
      JSONMember(
        "milestones",
        .list(
          .object([
            JSONMember("id", .maybe(.text), zh: "节点编号", en: "Id"), .title,
            JSONMember(
              "kind", .word(Milestone.Kind.allCases.map(\.rawValue)), zh: "种类",
              en: "What is delivered"),
            JSONMember("hedge", .maybe(.text), zh: "承诺用语", en: "力争, 争创 …"),
            JSONMember("due", .maybe(.due), zh: "期限", en: "Due day"),
            JSONMember("finished", .maybe(.day), zh: "完成日期", en: "Day of delivery"),
            JSONMember("isTicked", .truth, zh: "已打勾", en: "Whether it is ticked"),
            JSONMember("status", .status, zh: "状态", en: "Status"), .computedStatus, .override,
            JSONMember("daysLate", .whole, zh: "逾期天数", en: "Days after the due day"), .source,
          ])), zh: "交付与节点", en: "Milestones"),
      JSONMember(
        "duties",
        .list(dutyEntry), zh: "常规职责", en: "Duties"),
      JSONMember("projects", .list(project), zh: "重点项目", en: "Projects"),
      JSONMember(
        "reports",
        .list(
          .object([
            JSONMember("period", .period, zh: "报告期", en: "Period"),
            JSONMember(
              "assessment", .maybe(.word(Report.Assessment.allCases.map(\.rawValue))), zh: "自评",
              en: "What the unit says"),
            JSONMember("text", .text, zh: "进展", en: "Progress in words"),
            JSONMember("unit", .maybe(.text), zh: "报送单位", en: "Who reports"), .evidence, .source,
          ])), zh: "进展报送，最近的在前", en: "Reports, the newest first"),
      JSONMember("missingPeriods", .list(.period), zh: "未报送的报告期", en: "Periods without report"),
    ])

  static let point = JSONShape.object(
    [
      JSONMember("day", .day, zh: "日期", en: "Day"),
      JSONMember("value", .maybe(.decimal), zh: "全县的值", en: "Value of the county"),
    ] + JSONMember.parts + [
      JSONMember(
        "coverage", .maybe(.coverage), zh: "由各校汇总时：有数据的学校和应有的学校",
        en: "Where rolled up: schools with a value, and schools that were open"),
      .note, .evidence, JSONMember("sources", .list(.source), zh: "出处", en: "Where it was written"),
    ])

  static let pace = JSONShape.object([
    JSONMember(
      "name", .text, zh: "名称",
      en: "linear, quarterly, annual-only, waypoints, or a profile's name behind ':'"),
    JSONMember("expected", .decimal, zh: "序时，1为全部", en: "Expected share, 1 is all"),
    JSONMember("expectedValue", .decimal, zh: "序时应达的值", en: "The value on pace"),
    JSONMember("gap", .maybe(.decimal), zh: "与序时之差，百分点", en: "Expected less progress, points"),
    JSONMember("status", .status, zh: "按它判定的状态", en: "Status under it"),
    JSONMember("chosenAt", .maybe(.source), zh: "在哪里选定", en: "Where the plan chooses it"),
  ])

  static let series = JSONShape.object(
    [
      JSONMember("name", .text, zh: "分项", en: "Name of the part"),
      JSONMember("value", .maybe(.decimal), zh: "最新值", en: "Newest value"),
      JSONMember("valueDay", .maybe(.day), zh: "最新值的日期", en: "Day of the value"),
    ] + JSONMember.parts + [
      .withheld,
      JSONMember("progress", .maybe(.decimal), zh: "完成度，1为全部", en: "Progress, 1 is all"),
      JSONMember("expected", .maybe(.decimal), zh: "序时，1为全部", en: "Expected share, 1 is all"),
      JSONMember("gap", .maybe(.decimal), zh: "与序时之差，百分点", en: "Expected less progress, points"),
      JSONMember("status", .status, zh: "状态", en: "Status"),
      JSONMember("reporting", .reportingState, zh: "报送情况", en: "Whether its records have come"),
      .reason, JSONMember("points", .list(point), zh: "逐日的值", en: "Values by day"),
    ])

  static let target = JSONShape.object(
    [
      .id("目标编号", "Id of the target"), .year,
      JSONMember("pillar", .text, zh: "板块编号", en: "Id of its pillar"),
      JSONMember("task", .text, zh: "任务编号", en: "Id of its task"),
      JSONMember("indicator", .text, zh: "指标", en: "What is counted"),
      JSONMember(
        "kind", .word(Goal.Kind.allCases.map(\.rawValue)), zh: "种类", en: "Which rule measures it"),
      JSONMember(
        "comparator", .word(Goal.Comparator.allCases.map(\.rawValue)), zh: "比较",
        en: "How it binds itself"),
      JSONMember("unit", .text, zh: "单位", en: "Unit of all values"),
      JSONMember("baseline", .maybe(.decimal), zh: "基线", en: "Value at the start"),
      JSONMember("goal", .maybe(.decimal), zh: "目标值", en: "The value to reach"),
      JSONMember("upper", .maybe(.decimal), zh: "上界", en: "Upper bound of a range"),
      JSONMember("value", .maybe(.decimal), zh: "最新值", en: "Newest value"),
      JSONMember("valueDay", .maybe(.day), zh: "最新值的日期", en: "Day of the value"),
      JSONMember("progress", .maybe(.decimal), zh: "完成度，1为全部", en: "Progress, 1 is all"),
      JSONMember("expected", .maybe(.decimal), zh: "序时，1为全部", en: "Expected share, 1 is all"),
      JSONMember("gap", .maybe(.decimal), zh: "与序时之差，百分点", en: "Expected less progress, points"),
    ] + JSONMember.standing + [
      .source,
      JSONMember("hedge", .maybe(.text), zh: "承诺用语", en: "力争, 确保 …"),
      JSONMember("words", .text, zh: "目标原文", en: "Goal as written"),
      JSONMember("start", .day, zh: "开始日", en: "First day that counts"),
      JSONMember("due", .day, zh: "期限", en: "Last day"),
      JSONMember("expectedValue", .maybe(.decimal), zh: "序时应达的值", en: "The value on pace"),
    ] + JSONMember.parts + [
      JSONMember("pace", .maybe(pace), zh: "所用的序时", en: "The pace it goes by"),
      JSONMember("otherPaces", .list(pace), zh: "换一种序时会怎样", en: "What others would say"),
      JSONMember("series", .list(series), zh: "分项，须全部做到", en: "Parts that must all hold"),
      JSONMember(
        "rollUp", .maybe(.word(RollUp.allCases.map(\.rawValue))), zh: "汇总方式",
        en: "How school values become one"), .leads, .note, .reason,
      .computedStatus, .override,
      JSONMember("verifier", .maybe(.text), zh: "核验", en: "Who checked the newest value"),
      .coverage,
      JSONMember(
        "periodsHeld",
        .maybe(
          .object([
            JSONMember("held", .whole, zh: "守住的报告期", en: "Periods in which it held"),
            JSONMember("observed", .whole, zh: "有数据的报告期", en: "Periods with a value"),
          ])), zh: "保持型目标守住了几期", en: "For promises to keep something"),
      .withheld,
      JSONMember(
        "points", .list(point), zh: "逐日的值，最早的在前", en: "Values by day, the oldest first"),
      JSONMember(
        "corrections",
        .list(
          .object([
            JSONMember("day", .day, zh: "日期", en: "Day"),
            JSONMember("school", .maybe(.text), zh: "学校编号", en: "Id of the school"),
            JSONMember("old", .maybe(.decimal), zh: "原值", en: "The value before"),
            JSONMember("new", .maybe(.decimal), zh: "更正为", en: "The value after"),
            JSONMember("reason", .maybe(.text), zh: "理由", en: "Why"), .source, .oldSource,
          ])), zh: "更正记录", en: "Corrections"),
      JSONMember(
        "schools",
        .list(
          .object([
            .id("学校编号", "Id of the school"), JSONMember("name", .text, zh: "名称", en: "Name"),
            JSONMember("value", .maybe(.decimal), zh: "本校值", en: "Value of the school"),
            JSONMember("numerator", .maybe(.decimal), zh: "分子", en: "The part"),
            JSONMember("denominator", .maybe(.decimal), zh: "分母", en: "The whole"),
            .withheld,
            JSONMember("day", .maybe(.day), zh: "日期", en: "Day of the value"),
            JSONMember("source", .maybe(.source), zh: "出处", en: "Where it was written"),
            JSONMember("owesRecord", .truth, zh: "应报未报", en: "Whether a record is missing"),
          ])), zh: "各校的值", en: "Values of schools"),
      JSONMember(
        "withheldPoints",
        .list(.object([JSONMember("day", .day, zh: "日期", en: "Day"), .withheld])),
        zh: "值不公开的日期", en: "Days whose value is not given"),
      JSONMember(
        "withheldCorrections", .whole, zh: "因数目小没有列出的更正数",
        en: "Corrections that are not listed because of small numbers"),
      JSONMember(
        "schoolChanges",
        .list(
          .object([
            .id("学校编号", "Id of the school"),
            JSONMember(
              "change", .word(["opened", "closed"]), zh: "开办或停办", en: "Opened or closed"),
            JSONMember("day", .day, zh: "日期", en: "Its first or last day"),
          ])), zh: "期间开办或停办的学校", en: "Schools that opened or closed while the target ran"),
      JSONMember(
        "breakdowns",
        .list(
          .object([
            JSONMember(
              "by", .word(Breakdown.Dimension.allCases.map(\.rawValue)), zh: "按什么分",
              en: "What the rows are"),
            JSONMember(
              "rows",
              .list(
                .object([
                  JSONMember("name", .maybe(.text), zh: "名称，未填报的为空", en: "Name; null for none"),
                  JSONMember("schools", .whole, zh: "学校数", en: "Schools that are open"),
                  JSONMember("reported", .whole, zh: "有数据的学校", en: "Schools with a value"),
                  JSONMember("value", .maybe(.decimal), zh: "按同一规则汇总的值", en: "Rolled-up value"),
                  JSONMember("numerator", .maybe(.decimal), zh: "分子", en: "The part"),
                  JSONMember("denominator", .maybe(.decimal), zh: "分母", en: "The whole"),
                  JSONMember(
                    "met", .maybe(.whole), zh: "已达到目标的学校", en: "Schools that meet the goal"),
                  .withheld,
                ])), zh: "各行，次序同名录", en: "Rows in the order of the register"),
          ])), zh: "分乡镇、教育集团、类型的值", en: "Values by township, group and level"),
      JSONMember(
        "explanation", .maybe(.explanation), zh: "这个数怎么来的；各校的值见 schools",
        en: "How the figures came about; values of schools stand in schools"),
    ])
}
