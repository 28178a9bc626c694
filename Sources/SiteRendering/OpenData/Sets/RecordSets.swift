import PlanAnalysis
import PlanModel

/// A record in the list it stands in: read field by field, as copying a whole record costs more
/// than writing it.
struct RecordRow<Record> {
  let year: Int
  let list: [Record]
  let index: Int
}

extension DataSource {
  /// The wanted records up to each year's cut-off, in the order of the files.
  func eachRecord<Record>(
    _ list: (YearContent) -> [Record], day: (Record) -> Day,
    where isWanted: (Record) -> Bool = { _ in true }, _ body: (RecordRow<Record>) -> Void
  ) {
    for year in years {
      let list = list(year.content)
      for index in places(of: list) where day(list[index]) <= year.asOf && isWanted(list[index]) {
        body(RecordRow(year: year.year, list: list, index: index))
      }
    }
  }

  /// The ids of targets whose records are not published one by one.
  func sensitiveTargets(of year: YearContent) -> Set<String> {
    Set(year.plan.tasks.flatMap(\.targets).filter(\.isSensitive).map(\.id))
  }
}

private let untilCutOff = Wording(
  zh: "只含数据截至日及以前的记录。", en: "Holds the records up to the cut-off.")
private let cutByYear = Wording(
  zh: "按年度分文件；一年超过5万条的，每5万条一个文件。",
  en: "One file a year; a year of more than 50,000 records has one for each 50,000.")
private let noReporter = Wording(
  zh: "填报人、核验人可能是个人姓名，不公开。",
  en: "Who reported or checked a record may be a person's name and is left out.")

extension DataTable<RecordRow<Observation>> {
  static var observations: Self {
    Self(
      heading: DataSet.Heading(
        id: "observations", title: Wording(zh: "进展数据", en: "Observations"),
        description: Wording(
          zh: "量化目标的每一条报送记录，全县或单个学校，每条一行，照录原值。",
          en: "Every reported value of a target, for the county or for one school, as written."),
        area: .progress, renewal: .eachPeriod, primaryKey: ["source_file", "source_line"],
        foreignKeys: [.ofYear("target", "targets"), .school],
        remarks: [
          Wording(
            zh: "记录只增不改：同一目标、同一学校、同一分项、同一天有几行的，后出现的为准。",
            en:
              "Nothing is edited: of several rows for one target, school, part and day the last counts."
          ),
          Wording(
            zh: "敏感目标的记录全部不公开，以免从小数目推出个人。",
            en:
              "Records of sensitive targets are left out, as small numbers could point at persons."),
          untilCutOff, cutByYear, noReporter,
        ]),
      columns: [
        .year(\.year),
        .day("day", ("日期", "Day"), zh: "数据是哪一天的", en: "The day the value speaks of", .required) {
          $0.list[$0.index].dayObserved
        },
        .id("target", ("目标", "Target"), zh: "量化目标的编号", en: "Id of the target") {
          $0.list[$0.index].targetID
        },
        .text("series", ("分项", "Part"), zh: "分几项观测的目标，写是哪一项", en: "Part of a target with several") {
          $0.list[$0.index].series
        },
        .text(
          "school", ("学校", "School"), zh: "学校编号；留空的是全县的值",
          en: "Id of the school; empty for the county"
        ) {
          $0.list[$0.index].schoolID
        },
        .number(
          "value", ("数值", "Value"), zh: "报送的值，单位见目标的 unit",
          en: "The value, in the unit of the target",
          .required
        ) { $0.list[$0.index].amount },
        .number("whole", ("总数", "Whole"), zh: "写作“23/28”时的28", en: "28 where 23/28 was written") {
          $0.list[$0.index].whole
        },
        .note { $0.list[$0.index].note },
        .evidence { $0.list[$0.index].evidence },
      ] + DataColumn.source { $0.list[$0.index].source },
      recordCount: { $0.content.observations.count },
      each: { source, body in
        for year in source.years {
          let hidden = source.sensitiveTargets(of: year.content)
          let list = year.content.observations
          for index in source.places(of: list) where list[index].dayObserved <= year.asOf {
            if !hidden.isEmpty, hidden.contains(list[index].targetID) { continue }
            body(RecordRow(year: year.year, list: list, index: index))
          }
        }
      })
  }
}

extension DataTable<RecordRow<DutyRecord>> {
  static var dutyRecords: Self {
    Self(
      heading: DataSet.Heading(
        id: "duty-records", title: Wording(zh: "职责记录", en: "Duty records"),
        description: Wording(
          zh: "常规职责每做一次的记录，全县或单个学校，每条一行。",
          en: "That a duty was done on a day, for the county or by one school, one row each."),
        area: .progress, renewal: .eachPeriod, primaryKey: ["source_file", "source_line"],
        foreignKeys: [.ofYear("duty", "duties"), .school],
        remarks: [
          Wording(
            zh: "记录只增不改：同一职责、同一学校、同一天有几行的，后出现的为准。",
            en: "Nothing is edited: of several rows for one duty, school and day the last counts."),
          untilCutOff, cutByYear,
        ]),
      columns: [
        .year(\.year),
        .day("day", ("日期", "Day"), zh: "哪一天做的", en: "The day it was done", .required) {
          $0.list[$0.index].day.value
        },
        .id("duty", ("职责", "Duty"), zh: "职责的编号", en: "Id of the duty") {
          $0.list[$0.index].duty.value
        },
        .text(
          "school", ("学校", "School"), zh: "学校编号；留空的是全县的记录",
          en: "Id of the school; empty for the county"
        ) {
          $0.list[$0.index].school?.value
        },
        .number(
          "count", ("次数", "Count"), zh: "做了多少，单位见职责的 unit；0表示没有做",
          en: "How much, in the unit of the duty; 0 says that it was not done", .required
        ) { $0.list[$0.index].count.value },
        .note { $0.list[$0.index].note },
        .evidence { $0.list[$0.index].evidence },
      ] + DataColumn.source { $0.list[$0.index].source },
      recordCount: { $0.content.duties.count },
      each: { source, body in source.eachRecord(\.duties, day: \.day.value, body) })
  }
}

extension DataTable<RecordRow<ProjectRecord>> {
  static var projectRecords: Self {
    let money = DataField.Rule.unit(Wording(zh: "万元", en: "10,000 yuan"))
    return Self(
      heading: DataSet.Heading(
        id: "project-records", title: Wording(zh: "项目记录", en: "Project records"),
        description: Wording(
          zh: "重点项目的进展记录，每条一行；后来的记录只替换它填写了的项目。",
          en:
            "What was known of a project on a day, one row each; a later one replaces what it gives."
        ),
        area: .progress, renewal: .eachPeriod, primaryKey: ["source_file", "source_line"],
        foreignKeys: [.ofYear("project", "projects")], remarks: [untilCutOff]),
      columns: [
        .year(\.year),
        .day("day", ("日期", "Day"), zh: "记录说的是哪一天", en: "The day it speaks of", .required) {
          $0.list[$0.index].day.value
        },
        .id("project", ("项目", "Project"), zh: "项目的编号", en: "Id of the project") {
          $0.list[$0.index].project.value
        },
        .text("stage", ("阶段", "Stage"), zh: "说的是哪个阶段", en: "The stage it is about", .stages) {
          $0.list[$0.index].stage?.value.rawValue
        },
        .day("planned", ("计划日期", "Planned"), zh: "计划到达该阶段的日期", en: "Day planned for the stage") {
          $0.list[$0.index].planned?.value
        },
        .day("actual", ("实际日期", "Actual"), zh: "实际到达该阶段的日期", en: "Day the stage was reached") {
          $0.list[$0.index].actual?.value
        },
        .number("approved", ("批复资金", "Approved"), zh: "累计批复", en: "Money approved so far", money) {
          $0.list[$0.index].approved?.value
        },
        .number("arrived", ("到位资金", "Arrived"), zh: "累计到位", en: "Money arrived so far", money) {
          $0.list[$0.index].arrived?.value
        },
        .number("paid", ("支付资金", "Paid"), zh: "累计支付", en: "Money paid so far", money) {
          $0.list[$0.index].paid?.value
        },
        .number(
          "area", ("面积", "Area"), zh: "建筑面积", en: "Area",
          .unit(Wording(zh: "平方米", en: "square metres"))
        ) { $0.list[$0.index].area?.value },
        .number(
          "places", ("学位", "Places"), zh: "新增学位", en: "Places for pupils",
          .unit(Wording(zh: "个", en: "places"))
        ) { $0.list[$0.index].places?.value },
        .note { $0.list[$0.index].note },
        .evidence { $0.list[$0.index].evidence },
      ] + DataColumn.source { $0.list[$0.index].source },
      each: { source, body in source.eachRecord(\.projects, day: \.day.value, body) })
  }
}

extension DataTable<RecordRow<StatusOverride>> {
  static var overrides: Self {
    Self(
      heading: DataSet.Heading(
        id: "status-overrides", title: Wording(zh: "人工改定的状态", en: "Statuses set by hand"),
        description: Wording(
          zh: "人工改定状态的每一条记录：改成什么、谁负责、理由是什么。页面上始终与测算状态并列。",
          en:
            "Each status set by hand, who answers for it, and why; always shown beside the computed one."
        ), area: .progress, renewal: .whenChanged, primaryKey: ["source_file", "source_line"],
        foreignKeys: [.plan], remarks: [untilCutOff]),
      columns: [
        .year(\.year),
        .day("day", ("日期", "Day"), zh: "从哪一天起", en: "The day from which it holds", .required) {
          $0.list[$0.index].day.value
        },
        .id("promise", ("对象", "Promise"), zh: "任务、目标、节点、职责或项目的编号", en: "Id of what it is about") {
          $0.list[$0.index].promise.value
        },
        .text(
          "status", ("状态", "Status"), zh: "改定的状态；留空表示撤回", en: "The status; empty takes it back",
          .statuses
        ) {
          $0.list[$0.index].status?.value.rawValue
        },
        .text("author", ("负责", "Author"), zh: "谁对改定负责", en: "Who answers for it", .required) {
          $0.list[$0.index].author
        },
        .text("reason", ("理由", "Reason"), zh: "为什么改定", en: "Why", .required) {
          $0.list[$0.index].reason
        },
      ] + DataColumn.source { $0.list[$0.index].source },
      each: { source, body in source.eachRecord(\.overrides, day: \.day.value, body) })
  }
}

/// A report as it stands after corrections.
struct ReportRow {
  let year: Int
  let report: Report
}

extension DataTable<ReportRow> {
  static var reports: Self {
    Self(
      heading: DataSet.Heading(
        id: "reports", title: Wording(zh: "进展报送", en: "Reports"),
        description: Wording(
          zh: "责任单位对任务的文字进展和自评状态，一项任务一期一行；同一期重报的，以后一份为准。",
          en:
            "Progress in words with the unit's own assessment, one row for each task and period; of two for one period the later stands."
        ), area: .progress, renewal: .eachPeriod, primaryKey: ["year", "task", "period"],
        foreignKeys: [.ofYear("task", "tasks")], remarks: [untilCutOff]),
      columns: [
        .year(\.year),
        .id("task", ("任务", "Task"), zh: "任务的编号", en: "Id of the task") { $0.report.task.value },
        .text(
          "period", ("报告期", "Period"), zh: "季度写作2023-Q3，月写作2023-09，全年写作2023",
          en: "2023-Q3 for a quarter, 2023-09 for a month, 2023 for a year", .required,
          .pattern("[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?")
        ) { periodText($0.report.period.value) },
        .text(
          "assessment", ("自评", "Assessment"), zh: "责任单位自评的状态", en: "What the unit says",
          .assessments
        ) {
          $0.report.assessment?.value.rawValue
        },
        .text("text", ("进展", "Text"), zh: "文字进展", en: "Progress in words", .required) {
          $0.report.text
        },
        .text("unit", ("报送单位", "Unit"), zh: "报送单位的编号或名称", en: "Id or name of the unit") {
          $0.report.unit?.value
        },
        .evidence(\.report.evidence),
      ] + DataColumn.source { $0.report.source },
      each: { source, body in
        for year in source.years {
          for task in year.figures.tasks {
            // Figures hold the newest period first.
            for report in task.reports.reversed() {
              body(ReportRow(year: year.year, report: report))
            }
          }
        }
      })
  }
}
