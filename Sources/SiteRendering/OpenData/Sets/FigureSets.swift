import FoundationEssentials
import PlanAnalysis
import PlanModel

private let computed = Wording(
  zh: "由程序按“判定方法”一页的规则算出，照着计划和进展数据可以重算。",
  en:
    "Computed by the rules of the methodology page; anyone can compute it again from plan and records."
)
private let rounding = Wording(
  zh: "算出的数四舍五入到九位小数，与各页面的数据文件一致。",
  en: "Computed numbers are rounded to nine decimal places, as in the twins of pages.")

/// How something stands: columns that all figures have.
private func standing<Row>(
  _ status: @escaping @Sendable (Row) -> Status,
  _ reporting: @escaping @Sendable (Row) -> ReportingState,
  _ basis: @escaping @Sendable (Row) -> Basis
) -> [DataColumn<Row>] {
  [
    .text(
      "status", ("状态", "Status"), zh: "数据截至日的状态", en: "How it stands at the cut-off", .required,
      .statuses
    ) {
      status($0).rawValue
    },
    .text(
      "reporting", ("报送", "Reporting"), zh: "应有的报送来了没有",
      en: "Whether the records that were due have come",
      .required, .reportingStates
    ) { reporting($0).rawValue },
    .text("basis", ("判定依据", "Basis"), zh: "状态由谁判定", en: "Who says so", .required, .bases) {
      basis($0).rawValue
    },
  ]
}

private func asOf<Row>(_ day: @escaping @Sendable (Row) -> Day) -> DataColumn<Row> {
  .day(
    "as_of", ("数据截至", "As of"), zh: "只计算到这一天为止的记录", en: "Records after this day do not count",
    .required
  ) {
    day($0)
  }
}

private func covered<Row>(_ coverage: @escaping @Sendable (Row) -> Coverage) -> [DataColumn<Row>] {
  [
    .whole(
      "reported", ("已报", "Reported"), zh: "到期应有的报送中收到几份", en: "How many of those due have come",
      .required, .atLeast(0)
    ) {
      coverage($0).reported
    },
    .whole(
      "due_reports", ("应报", "Due reports"), zh: "到期应有几份报送", en: "How many were due", .required,
      .atLeast(0)
    ) {
      coverage($0).due
    },
  ]
}

/// A task with its figures.
struct TaskFiguresRow {
  let year: DataSource.Year
  let figures: TaskFigures
}

extension DataTable<TaskFiguresRow> {
  static var taskFigures: Self {
    Self(
      heading: DataSet.Heading(
        id: "task-figures", title: Wording(zh: "任务测算结果", en: "Task figures"),
        description: Wording(
          zh: "每项任务一行：状态、依据和理由。任务取它各个目标和交付中最需要关注的状态。",
          en:
            "One row for each task: status, basis and reason. A task is as bad as the worst of its promises."
        ), area: .figures, renewal: .eachPeriod, primaryKey: ["year", "task"],
        foreignKeys: [.ofYear("task", "tasks")], remarks: [computed]),
      columns: [
        .year(\.year.year),
        .id("task", ("任务", "Task"), zh: "任务的编号", en: "Id of the task") { $0.figures.task.id },
        asOf(\.year.asOf),
      ] + standing(\.figures.status, \.figures.reporting, \.figures.basis)
        + covered(\.figures.coverage) + [
          .list(
            "missing_periods", ("未报送的报告期", "Missing periods"), zh: "到期没有收到的文字进展",
            en: "Periods whose report has not come"
          ) {
            $0.figures.missingPeriods.map(periodText)
          },
          .text(
            "reason", ("理由", "Reason"), zh: "为什么是这个状态",
            en: "Why the status is what it is, in Chinese", .required
          ) {
            $0.figures.reason.chinese
          },
        ],
      each: { source, body in
        for year in source.years {
          for figures in year.figures.tasks {
            body(TaskFiguresRow(year: year, figures: figures))
          }
        }
      })
  }
}

/// A target with its figures.
struct TargetFiguresRow {
  let year: DataSource.Year
  let figures: TargetFigures
  /// Whether the numbers are kept back because they are small and could point at persons.
  let isSuppressed: Bool

  func shown<Value>(_ value: Value?) -> Value? { isSuppressed ? nil : value }
}

extension DataTable<TargetFiguresRow> {
  static var targetFigures: Self {
    let share = DataField.Rule.unit(Wording(zh: "份额，1为全部", en: "share, 1 is all"))
    return Self(
      heading: DataSet.Heading(
        id: "target-figures", title: Wording(zh: "目标测算结果", en: "Target figures"),
        description: Wording(
          zh: "每项量化目标一行：最新值、完成度、序时、差距和状态。",
          en: "One row for each target: newest value, progress, pace, gap and status."),
        area: .figures, renewal: .eachPeriod, primaryKey: ["year", "target"],
        foreignKeys: [.ofYear("target", "targets")],
        remarks: [
          computed, rounding,
          Wording(
            zh: "敏感目标的值小于公布下限时，值、完成度和差距留空，is_suppressed 为 true。",
            en:
              "Where the value of a sensitive target is below the limit of publication, value, progress and gap are empty and is_suppressed is true."
          ),
        ]),
      columns: [
        .year(\.year.year),
        .id("target", ("目标", "Target"), zh: "目标的编号", en: "Id of the target") {
          $0.figures.target.id
        },
        asOf(\.year.asOf),
        .figure(
          "value", ("最新值", "Value"), zh: "全县最新的值，单位见 unit；没有的留空",
          en: "Newest value of the county, in unit"
        ) {
          $0.shown($0.figures.value)
        },
        .text("unit", ("单位", "Unit"), zh: "值和序时应达值的单位", en: "Unit of value and expected_value") {
          $0.figures.target.goal.unit
        },
        .day("value_day", ("数据日期", "Value day"), zh: "最新值是哪一天的", en: "The day of the value") {
          $0.figures.valueDay
        },
        .figure(
          "progress", ("完成度", "Progress"), zh: "从基线到目标走了几成；可低于0或高于1",
          en: "Share of the way from baseline to goal; may be below 0 or above 1", share
        ) {
          $0.shown($0.figures.progress)
        },
        .figure(
          "expected", ("序时", "Expected"), zh: "按时间进度应走几成", en: "Share expected by the cut-off",
          share
        ) {
          $0.figures.expected
        },
        .figure(
          "expected_value", ("序时应达", "Expected value"), zh: "按时间进度应达到的值，单位见 unit",
          en: "The value that would be on pace, in unit"
        ) {
          $0.figures.expectedValue
        },
        .figure(
          "gap", ("与序时之差", "Gap"), zh: "序时减完成度，正数为落后",
          en: "Expected less progress; above 0 is behind",
          .unit(Wording(zh: "个百分点", en: "percentage points"))
        ) {
          $0.shown($0.figures.gap)
        },
      ] + standing(\.figures.status, \.figures.reporting, \.figures.basis)
        + covered(\.figures.coverage) + [
          .whole(
            "periods_held", ("守住的报告期", "Periods held"), zh: "保持型目标守住了几期",
            en: "Periods in which a promise to keep held", .atLeast(0)
          ) {
            $0.figures.periodsHeld?.held
          },
          .whole(
            "periods_observed", ("有数据的报告期", "Periods observed"), zh: "保持型目标有数据的几期",
            en: "Periods with a value", .atLeast(0)
          ) {
            $0.figures.periodsHeld?.observed
          },
          .truth(
            "is_suppressed", ("不公开", "Suppressed"), zh: "数目太小，可能指向个人，值不公开",
            en: "Whether the value is kept back", .required
          ) {
            $0.isSuppressed
          },
          .text(
            "reason", ("理由", "Reason"), zh: "为什么是这个状态",
            en: "Why the status is what it is, in Chinese"
          ) {
            $0.shown($0.figures.reason.chinese)
          },
        ],
      each: { source, body in
        for year in source.years {
          for figures in year.figures.targets {
            body(
              TargetFiguresRow(
                year: year, figures: figures,
                isSuppressed: figures.withheld != nil))
          }
        }
      })
  }
}

/// A milestone with its figures.
struct MilestoneFiguresRow {
  let year: DataSource.Year
  let task: String
  let figures: MilestoneFigures
  let place: Int
}

extension DataTable<MilestoneFiguresRow> {
  static var milestoneFigures: Self {
    Self(
      heading: DataSet.Heading(
        id: "milestone-figures", title: Wording(zh: "交付测算结果", en: "Milestone figures"),
        description: Wording(
          zh: "每项交付一行：状态，晚了多少天。", en: "One row for each milestone: status and days late."),
        area: .figures, renewal: .eachPeriod, primaryKey: ["year", "task", "place"],
        foreignKeys: [
          DataSet.ForeignKey(
            fields: ["year", "task", "place"], dataSet: "milestones",
            key: ["year", "task", "place"])
        ], remarks: [computed]),
      columns: [
        .year(\.year.year),
        .id("task", ("任务", "Task"), zh: "所属任务的编号", en: "Id of its task") { $0.task },
        .whole(
          "place", ("次序", "Place"), zh: "在任务中的次序，从1起", en: "Place within the task, from 1",
          .required,
          .atLeast(1)
        ) { $0.place },
        asOf(\.year.asOf),
        .text(
          "status", ("状态", "Status"), zh: "数据截至日的状态", en: "How it stands at the cut-off", .required,
          .statuses
        ) {
          $0.figures.status.rawValue
        },
        .whole(
          "days_late", ("逾期天数", "Days late"), zh: "晚于期限的天数，按时为0",
          en: "Days after the due day; 0 in time", .required, .atLeast(0),
          .unit(Wording(zh: "天", en: "days"))
        ) {
          $0.figures.daysLate
        },
      ],
      each: { source, body in
        for year in source.years {
          for task in year.figures.tasks {
            for (index, figures) in task.milestones.enumerated() {
              body(
                MilestoneFiguresRow(
                  year: year, task: task.task.id, figures: figures, place: index + 1))
            }
          }
        }
      })
  }
}

/// A value that a later record replaced.
struct CorrectionRow {
  let year: Int
  let target: String
  let correction: Correction
}

extension DataTable<CorrectionRow> {
  static var corrections: Self {
    Self(
      heading: DataSet.Heading(
        id: "corrections", title: Wording(zh: "更正记录", en: "Corrections"),
        description: Wording(
          zh: "被后来的记录更正的值，每次更正一行：旧值、新值和理由。",
          en: "Values that a later record replaced: old, new, and why."),
        area: .progress, renewal: .whenChanged, primaryKey: ["source_file", "source_line"],
        foreignKeys: [.ofYear("target", "targets"), .school],
        remarks: [
          Wording(zh: "不含敏感目标。", en: "Sensitive targets are left out.")
        ]),
      columns: [
        .year(\.year),
        .day("day", ("日期", "Day"), zh: "数据是哪一天的", en: "The day the value speaks of", .required) {
          $0.correction.day
        },
        .id("target", ("目标", "Target"), zh: "目标的编号", en: "Id of the target") { $0.target },
        .text(
          "school", ("学校", "School"), zh: "学校编号；留空的是全县的值",
          en: "Id of the school; empty for the county"
        ) {
          $0.correction.school
        },
        .number("old", ("原值", "Old"), zh: "更正前的值", en: "The value before", .required) {
          $0.correction.old
        },
        .number("new", ("更正为", "New"), zh: "更正后的值", en: "The value after", .required) {
          $0.correction.new
        },
        .text("reason", ("理由", "Reason"), zh: "后一条记录的说明", en: "The note of the later record") {
          $0.correction.reason
        },
      ] + DataColumn.source { $0.correction.source },
      each: { source, body in
        for year in source.years {
          for figures in year.figures.targets where !figures.target.isSensitive {
            for correction in figures.corrections {
              body(
                CorrectionRow(
                  year: year.year, target: figures.target.id, correction: correction))
            }
          }
        }
      })
  }
}
