import PlanAnalysis
import PlanModel

/// The documents of duties.
extension JSONShape {
  private static let dutyState = JSONShape.word(DutyState.allCases.map(\.rawValue))

  static let dutyTally = JSONShape.object(
    [
      JSONMember("expected", .whole, zh: "应做", en: "Times it was due by the cut-off"),
      JSONMember("missed", .whole, zh: "缺", en: "Times it was due and not done in full"),
    ]
      + DutyState.allCases.map { state in
        JSONMember(state.rawValue, .whole, zh: "处于此状态的次数", en: "Times that have this state")
      })

  private static let named: [JSONMember] = [
    JSONMember("task", .text, zh: "任务编号", en: "Id of its task"), .title,
    JSONMember("frequency", .text, zh: "频次原文", en: "How often, as written"),
    JSONMember("scope", .maybe(.text), zh: "对象", en: "Who has it"), .leads,
  ]

  private static let kept: [JSONMember] = [
    JSONMember("status", .maybe(.status), zh: "状态；无法计次的为空", en: "Status; null when not counted"),
    .reason, JSONMember("tally", dutyTally, zh: "次数", en: "How many times"),
  ]

  static let dutyEntry = JSONShape.object(
    [.id("职责编号", "Id of the duty")] + named + kept + [.source, .href])

  static let duties = JSONShape.object([
    .year, .asOf, JSONMember("duties", .list(dutyEntry), zh: "常规职责", en: "Duties"),
  ])

  static let duty = JSONShape.object(
    [.id("职责编号", "Id of the duty"), .year] + named + [
      JSONMember(
        "rhythm",
        .maybe(
          .object([
            JSONMember(
              "period", .word(Frequency.Period.allCases.map(\.rawValue)), zh: "时段",
              en: "In which the amount is to be done"),
            JSONMember("amount", .decimal, zh: "每个时段应做的数量", en: "How much in each period"),
            JSONMember("unit", .text, zh: "单位", en: "Unit of the amount"),
            JSONMember("isAtLeast", .truth, zh: "是否可多做", en: "Whether more is welcome"),
          ])), zh: "频次的含义；看不出的为空", en: "What the frequency means"),
      JSONMember("firstDay", .day, zh: "起始日", en: "First day"),
      JSONMember("lastDay", .day, zh: "最后一天", en: "Last day"), .asOf,
      .computedStatus, .override,
      JSONMember("reporting", .reportingState, zh: "报送情况", en: "Whether its records have come"),
    ] + kept + [
      JSONMember(
        "periods",
        .list(
          .object([
            JSONMember("firstDay", .day, zh: "第一天", en: "First day"),
            JSONMember("lastDay", .day, zh: "最后一天，到期日", en: "Last day, when it is due"),
            JSONMember("name", .wording, zh: "名称", en: "Name"),
          ])), zh: "时段，最早的在前", en: "Periods, the oldest first"),
      JSONMember(
        "rows",
        .list(
          .object([
            JSONMember(
              "school", .maybe(.text), zh: "学校编号；全县的为空", en: "School; null for the county"),
            JSONMember("tally", dutyTally, zh: "次数", en: "How many times"),
            JSONMember("states", .list(dutyState), zh: "各时段的状态", en: "State of each period"),
            JSONMember("done", .list(.maybe(.decimal)), zh: "各时段做的数量", en: "Done in each period"),
          ])), zh: "各校（或全县）", en: "Schools, or the county"),
      JSONMember(
        "missed",
        .list(
          .object([
            JSONMember("firstDay", .day, zh: "第一天", en: "First day"),
            JSONMember("lastDay", .day, zh: "最后一天", en: "Last day"),
            JSONMember(
              "school", .maybe(.text), zh: "学校编号；全县的为空", en: "School; null for the county"),
            JSONMember("state", dutyState, zh: "状态", en: "State"),
            JSONMember("done", .maybe(.decimal), zh: "做的数量", en: "What was done"),
          ])), zh: "缺漏", en: "What was missed"),
      JSONMember(
        "records",
        .list(
          .object([
            JSONMember("day", .day, zh: "日期", en: "Day"),
            JSONMember(
              "school", .maybe(.text), zh: "学校编号；全县的为空", en: "School; null for the county"),
            JSONMember("count", .decimal, zh: "数量", en: "How much was done"), .note, .evidence,
            .source,
          ])), zh: "记录", en: "Records"),
      JSONMember(
        "corrections",
        .list(
          .object([
            JSONMember("day", .day, zh: "日期", en: "Day"),
            JSONMember("school", .maybe(.text), zh: "学校编号", en: "Id of the school"),
            JSONMember("old", .decimal, zh: "原值", en: "The value before"),
            JSONMember("new", .decimal, zh: "更正为", en: "The value after"),
            JSONMember("reason", .maybe(.text), zh: "理由", en: "Why"), .source, .oldSource,
          ])), zh: "更正记录", en: "Corrections"), .source,
      JSONMember("href", .address, zh: "任务的文档", en: "Document of its task"),
    ])

  /// A duty as one school keeps it.
  static let schoolDuty = JSONShape.object([
    JSONMember("duty", .text, zh: "职责编号", en: "Id of the duty"), .title,
    JSONMember("tally", dutyTally, zh: "次数", en: "How many times"),
    JSONMember("states", .list(dutyState), zh: "各时段的状态", en: "State of each period"), .href,
  ])
}
