import PlanModel

extension DataTable<RecordRow<Inspection>> {
  static var inspections: Self {
    Self(
      heading: DataSet.Heading(
        id: "inspections", title: Wording(zh: "督导", en: "Inspections"),
        description: Wording(
          zh: "每次督导一行：名称、级别、日期、范围和结果。",
          en: "One row for each visit: name, level, days, scope, result."),
        area: .supervision, renewal: .whenChanged, primaryKey: ["id"], foreignKeys: [.plan],
        remarks: [
          Wording(
            zh: "分数只是这次督导的记录，不用来排名。", en: "Points are records of the visit, never a ranking."),
          Wording(
            zh: "组成人员可能是个人姓名，不公开。", en: "The members of a team may be persons and are left out."),
        ]),
      columns: [
        .year(\.year),
        .text("id", ("编号", "Id"), zh: "督导的固定编号", en: "Permanent id", .required, .unique) {
          $0.list[$0.index].id
        },
        .text("name", ("名称", "Name"), zh: "督导的名称", en: "Name", .required) {
          $0.list[$0.index].name
        },
        .text("level", ("级别", "Level"), zh: "国家级、省级、市级、县级", en: "As written") {
          $0.list[$0.index].level
        },
        .day("first_day", ("开始日", "First day"), zh: "督导的第一天", en: "First day", .required) {
          $0.list[$0.index].firstDay
        },
        .day("last_day", ("结束日", "Last day"), zh: "督导的最后一天", en: "Last day", .required) {
          $0.list[$0.index].lastDay
        },
        .text("scope", ("范围", "Scope"), zh: "查什么", en: "What was looked at") {
          $0.list[$0.index].scope
        },
        .list("schools", ("学校", "Schools"), zh: "到过的学校的编号", en: "Ids of the schools visited") {
          $0.list[$0.index].schools.map(\.value)
        },
        .text("result", ("结果", "Result"), zh: "督导结论", en: "Result") { $0.list[$0.index].result },
        .number("points", ("得分", "Points"), zh: "打分的督导所得的分", en: "Points, where any are given") {
          $0.list[$0.index].points?.value
        },
        .number("full_points", ("满分", "Full points"), zh: "满分是多少", en: "Points that could be had") {
          $0.list[$0.index].fullPoints?.value
        },
        .text("veto", ("一票否决项", "Veto"), zh: "查出的一票否决项", en: "Veto items that were found") {
          $0.list[$0.index].veto
        },
        .note { $0.list[$0.index].note },
        .evidence { $0.list[$0.index].evidence },
      ] + DataColumn.source { $0.list[$0.index].source },
      each: { source, body in source.eachRecord(\.inspections, day: \.firstDay, body) })
  }
}

extension DataTable<RecordRow<Finding>> {
  static var findings: Self {
    Self(
      heading: DataSet.Heading(
        id: "findings", title: Wording(zh: "问题台账", en: "Findings"),
        description: Wording(
          zh: "督导和检查发现的问题，每个一行：责任单位、整改时限和销号日期。",
          en: "Problems that were found, one row each: responsible unit, deadline, day of closing."),
        area: .supervision, renewal: .eachPeriod, primaryKey: ["id"],
        foreignKeys: [
          .plan, .school,
          DataSet.ForeignKey(fields: ["inspection"], dataSet: "inspections", key: ["id"]),
        ]),
      columns: [
        .year(\.year),
        .text("id", ("编号", "Id"), zh: "问题的固定编号", en: "Permanent id", .required, .unique) {
          $0.list[$0.index].id
        },
        .text("inspection", ("督导", "Inspection"), zh: "来自哪次督导", en: "Id of the inspection") {
          $0.list[$0.index].inspection?.value
        },
        .day("day", ("发现日期", "Day"), zh: "哪一天发现的", en: "The day it was found", .required) {
          $0.list[$0.index].day.value
        },
        .text("school", ("学校", "School"), zh: "学校的编号", en: "Id of the school") {
          $0.list[$0.index].school?.value
        },
        .text("unit", ("责任单位", "Unit"), zh: "责任单位的编号或名称", en: "Id or name of the responsible unit")
        {
          $0.list[$0.index].unit?.value
        },
        .text("problem", ("问题", "Problem"), zh: "发现了什么问题", en: "What was found", .required) {
          $0.list[$0.index].problem
        },
        .text("measure", ("措施", "Measure"), zh: "怎样整改", en: "How it is to be mended") {
          $0.list[$0.index].measure
        },
        .day("deadline", ("整改时限", "Deadline"), zh: "最晚整改到哪一天", en: "Last day") {
          $0.list[$0.index].deadline?.value
        },
        .day(
          "closed", ("销号日期", "Closed"), zh: "销号的日期；未销号的留空", en: "Day of closing; empty while open"
        ) {
          $0.list[$0.index].closed?.value
        },
        .number("points", ("扣分", "Points off"), zh: "扣了多少分", en: "Points taken off") {
          $0.list[$0.index].points?.value
        },
        .truth(
          "is_veto", ("一票否决", "Veto"), zh: "是否一票否决项", en: "Whether it is a veto item", .required
        ) {
          $0.list[$0.index].isVeto
        },
        .note { $0.list[$0.index].note },
        .evidence { $0.list[$0.index].evidence },
      ] + DataColumn.source { $0.list[$0.index].source },
      each: { source, body in source.eachRecord(\.findings, day: \.day.value, body) })
  }
}
