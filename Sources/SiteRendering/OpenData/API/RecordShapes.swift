import PlanAnalysis
import PlanModel

/// The documents of projects, inspections and findings.
extension JSONShape {
  private static let stage = JSONShape.word(ProjectStage.allCases.map(\.rawValue))
  private static let findingState = JSONShape.word(FindingState.allCases.map(\.rawValue))
  private static let findingCounts = JSONShape.object(
    FindingState.allCases.map {
      JSONMember($0.rawValue, .whole, zh: "处于此状态的问题数", en: "Findings in this state")
    })

  private static let amount = JSONShape.maybe(
    .object([
      JSONMember("value", .decimal, zh: "数值", en: "Value"),
      JSONMember("day", .day, zh: "日期", en: "Day"), .source,
    ]))

  static let projectIndex = JSONShape.object([
    .year, .asOf,
    JSONMember(
      "projects",
      .list(
        .object([
          .id("项目编号", "Id of the project"), .title,
          JSONMember("status", .status, zh: "状态", en: "Status"), .reason,
          JSONMember("current", .maybe(stage), zh: "已到达的阶段", en: "Last stage reached"), .href,
        ])), zh: "重点项目", en: "Projects"),
  ])

  static let projectPage = JSONShape.object([
    .id("项目编号", "Id of the project"), .year,
    JSONMember("task", .text, zh: "任务编号", en: "Id of its task"), .title,
    JSONMember("school", .maybe(.text), zh: "学校编号", en: "Id of its school"),
    JSONMember("status", .status, zh: "状态", en: "Status"),
    JSONMember("computedStatus", .status, zh: "按规则计算的状态", en: "Status by the rules"),
    JSONMember("reporting", .reportingState, zh: "报送情况", en: "Whether its records have come"),
    .reason,
    JSONMember(
      "promised",
      .object([
        JSONMember("stage", stage, zh: "承诺到达的阶段", en: "Stage to be reached"),
        JSONMember("day", .day, zh: "期限", en: "By which day"),
        JSONMember("money", .maybe(.decimal), zh: "投资，万元", en: "Money, 10,000 yuan"),
        JSONMember("area", .maybe(.decimal), zh: "面积，平方米", en: "Area, square metres"),
        JSONMember("places", .maybe(.decimal), zh: "学位", en: "Places for pupils"),
        JSONMember("start", .maybe(.day), zh: "计划开工日", en: "Planned start of building"),
      ]), zh: "计划的承诺", en: "What the plan promises"),
    JSONMember("current", .maybe(stage), zh: "已到达的阶段", en: "Last stage reached"),
    JSONMember("completed", .maybe(.day), zh: "完成日", en: "Day of completion"),
    JSONMember("daysLate", .whole, zh: "比期限晚的天数，早为负", en: "Days late, below 0 when early"),
    JSONMember(
      "stages",
      .list(
        .object([
          JSONMember("stage", stage, zh: "阶段", en: "Stage"),
          JSONMember(
            "state", .word(StageFigures.State.allCases.map(\.rawValue)), zh: "情况", en: "State"),
          JSONMember("planned", .maybe(.day), zh: "计划日期", en: "Planned day"),
          JSONMember("firstPlanned", .maybe(.day), zh: "推迟前的计划日期", en: "Day first planned"),
          JSONMember("actual", .maybe(.day), zh: "实际日期", en: "Day reached"),
          JSONMember("daysLate", .maybe(.whole), zh: "晚几天，早为负", en: "Days late"),
        ])), zh: "五个阶段", en: "The five stages"),
    JSONMember(
      "money",
      .object([
        JSONMember("approved", amount, zh: "批复，万元", en: "Approved, 10,000 yuan"),
        JSONMember("arrived", amount, zh: "到位，万元", en: "Arrived, 10,000 yuan"),
        JSONMember("paid", amount, zh: "支付，万元", en: "Paid, 10,000 yuan"),
        JSONMember("arrivedOfApproved", .maybe(.decimal), zh: "到位÷批复", en: "Arrived ÷ approved"),
        JSONMember("paidOfApproved", .maybe(.decimal), zh: "支付÷批复", en: "Paid ÷ approved"),
        JSONMember("paidOfArrived", .maybe(.decimal), zh: "支付÷到位", en: "Paid ÷ arrived"),
      ]), zh: "资金", en: "Money"),
    JSONMember("area", amount, zh: "面积，平方米", en: "Area, square metres"),
    JSONMember("places", amount, zh: "学位", en: "Places for pupils"),
    JSONMember(
      "changes",
      .list(
        .object([
          JSONMember("day", .day, zh: "日期", en: "Day"),
          JSONMember(
            "field",
            .word(["planned", "actual", "approved", "arrived", "paid", "area", "places"]),
            zh: "哪一项", en: "Which value"),
          JSONMember("stage", .maybe(stage), zh: "哪个阶段", en: "Of which stage"),
          JSONMember("old", .maybe(.text), zh: "原值", en: "The value before"),
          JSONMember("new", .text, zh: "新值", en: "The value after"),
          JSONMember("isCorrection", .truth, zh: "是否更正", en: "Whether it corrects"), .note,
          .source,
        ])), zh: "变动，最早的在前", en: "Changes, the oldest first"), .leads, .source,
  ])

  static let inspectionIndex = JSONShape.object([
    .year, .asOf,
    JSONMember(
      "inspections",
      .list(
        .object([
          .id("督导编号", "Id of the inspection"), JSONMember("name", .text, zh: "名称", en: "Name"),
          JSONMember("firstDay", .day, zh: "开始日", en: "First day"),
          JSONMember("lastDay", .day, zh: "结束日", en: "Last day"),
          JSONMember("counts", findingCounts, zh: "各状态的问题数", en: "Findings by state"), .href,
        ])), zh: "督导", en: "Inspections"),
  ])

  private static let findingEntry = JSONShape.object([
    .id("问题编号", "Id of the finding"), JSONMember("problem", .text, zh: "问题", en: "Problem"),
    JSONMember("state", findingState, zh: "状态", en: "State"),
    JSONMember("unit", .maybe(.text), zh: "责任单位", en: "Who mends it"),
    JSONMember("deadline", .maybe(.day), zh: "整改时限", en: "Deadline"),
    JSONMember("daysOpen", .whole, zh: "用时，天", en: "Days open"),
    JSONMember("daysOverdue", .whole, zh: "逾期天数", en: "Days overdue"), .href,
  ])

  static let inspection = JSONShape.object([
    .id("督导编号", "Id of the inspection"), .year, JSONMember("name", .text, zh: "名称", en: "Name"),
    JSONMember("level", .maybe(.text), zh: "级别", en: "Level"),
    JSONMember("firstDay", .day, zh: "开始日", en: "First day"),
    JSONMember("lastDay", .day, zh: "结束日", en: "Last day"),
    JSONMember("scope", .maybe(.text), zh: "督导内容", en: "What was looked at"),
    JSONMember("team", .maybe(.text), zh: "督导组", en: "Who inspected"),
    JSONMember("schools", .list(.text), zh: "学校编号", en: "Ids of schools"),
    JSONMember("result", .maybe(.text), zh: "结果", en: "Result"),
    JSONMember("points", .maybe(.decimal), zh: "得分", en: "Points"),
    JSONMember("fullPoints", .maybe(.decimal), zh: "满分", en: "Points to be had"),
    JSONMember("veto", .maybe(.text), zh: "一票否决项", en: "Veto items"), .note, .evidence,
    JSONMember("counts", findingCounts, zh: "各状态的问题数", en: "Findings by state"),
    JSONMember("findings", .list(findingEntry), zh: "发现的问题", en: "Findings"), .source,
  ])

  static let findingIndex = JSONShape.object([
    .year, .asOf, JSONMember("counts", findingCounts, zh: "各状态的问题数", en: "Findings by state"),
    JSONMember(
      "units",
      .list(
        .object([
          JSONMember("unit", .maybe(.text), zh: "责任单位", en: "Who mends them"),
          JSONMember("counts", findingCounts, zh: "各状态的问题数", en: "Findings by state"),
        ])), zh: "按责任单位", en: "By unit"),
    JSONMember("findings", .list(findingEntry), zh: "问题台账", en: "Findings"),
  ])

  static let finding = JSONShape.object([
    .id("问题编号", "Id of the finding"), .year, JSONMember("problem", .text, zh: "问题", en: "Problem"),
    JSONMember("state", findingState, zh: "状态", en: "State"),
    JSONMember("inspection", .maybe(.text), zh: "督导编号", en: "Id of the inspection"),
    JSONMember("day", .day, zh: "发现日期", en: "Day found"),
    JSONMember("school", .maybe(.text), zh: "学校编号", en: "Id of the school"),
    JSONMember("unit", .maybe(.text), zh: "责任单位", en: "Who mends it"),
    JSONMember("measure", .maybe(.text), zh: "整改措施", en: "Measure"),
    JSONMember("deadline", .maybe(.day), zh: "整改时限", en: "Deadline"),
    JSONMember("closed", .maybe(.day), zh: "销号日期", en: "Day closed"),
    JSONMember("daysOpen", .whole, zh: "用时，天", en: "Days open"),
    JSONMember("daysOverdue", .whole, zh: "逾期天数", en: "Days overdue"),
    JSONMember("daysLeft", .maybe(.whole), zh: "距时限天数", en: "Days left"),
    JSONMember("points", .maybe(.decimal), zh: "扣分", en: "Points taken off"),
    JSONMember("isVeto", .truth, zh: "是否一票否决项", en: "Whether it is a veto item"), .note,
    .evidence, .source,
  ])
}
